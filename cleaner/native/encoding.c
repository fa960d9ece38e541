/* Whether bytes are UTF-8, as strictly as Python decodes it, and whether what they say is. */

#include <string.h>

#include "core.h"

/* Where a run of ASCII has ended that begins here. */
static const uint8_t *pass_ascii(const uint8_t *at, const uint8_t *end)
{
    enum { STRIDE = 32 };
    while (end - at >= STRIDE) {
        uint64_t words[STRIDE / 8];
        memcpy(words, at, STRIDE);
        if ((words[0] | words[1] | words[2] | words[3]) & 0x8080808080808080u)
            break;
        at += STRIDE;
    }
    while (at < end && *at < 0x80)
        at++;
    return at;
}

/* How many bytes the character has that begins here, 0 where it is none: one written longer than it need
 * be, half of a surrogate pair, beyond Unicode, or cut. */
static size_t measure_code(const uint8_t *at, const uint8_t *end)
{
    uint8_t first = at[0];
    size_t size = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (!size || (size_t)(end - at) < size)
        return 0;
    for (size_t i = 1; i < size; i++)
        if ((at[i] & 0xC0) != 0x80)
            return 0;
    uint8_t least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    uint8_t most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    return at[1] >= least && at[1] <= most ? size : 0;
}

/* How often UTF-8 holds what other bytes are where they were read as Latin-1 or Windows-1252, and written
 * anew: control characters beyond ASCII, which no text holds, or "\u00E2\u20AC". */
API int64_t count_misread(const char *data, int64_t size)
{
    const uint8_t *at = (const uint8_t *)data, *end = at + size;
    int64_t count = 0;
    while (end - at > 1 && (at = memchr(at, 0xC2, (size_t)(end - at - 1))) != NULL)
        count += *++at < 0xA0;
    at = (const uint8_t *)data;
    while (end - at > 3 && (at = memchr(at, 0xC3, (size_t)(end - at - 3))) != NULL)
        count += starts_with((const char *)++at, (const char *)end, "\xA2\xE2\x82\xAC");
    return count;
}

API bool is_utf8(const char *data, int64_t size)
{
    const uint8_t *at = (const uint8_t *)data, *end = at + size;
    while ((at = pass_ascii(at, end)) < end) {
        size_t one;
        for (; at < end && *at >= 0x80; at += one)
            if ((one = measure_code(at, end)) == 0)
                return false;
    }
    return true;
}
