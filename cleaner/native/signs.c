/* Which of some sets of characters each text of a page holds, so that few need be looked at closely. */

#include <stdlib.h>
#include <string.h>

#include "core.h"

enum Where { WITHIN, FIRST, LAST, NEAR_END, TAIL, WHERES };
enum { ASCII = 128, SLOTS = 256, MOST_SETS = 30, NEAR = 6, FAR = 94 };
static const uint32_t NUMBERED = (uint32_t)1 << MOST_SETS;

typedef struct {
    uint32_t code, sets[WHERES]; /* those that hold a character, by where in a text it must stand */
} Sign;

typedef struct {
    Sign at[ASCII + SLOTS]; /* of ASCII, each in its place; others by hash, of 0 where a slot is free */
    int32_t others;
} Signs;

static size_t find_slot(const Signs *signs, uint32_t code)
{
    if (code < ASCII)
        return code;
    size_t slot = code * 0x9E3779B1u >> 24;
    while (signs->at[ASCII + slot].code && signs->at[ASCII + slot].code != code)
        slot = (slot + 1) % SLOTS;
    return ASCII + slot;
}

static bool add_sign(Signs *signs, uint32_t code, enum Where where, int32_t set)
{
    Sign *sign = signs->at + find_slot(signs, code);
    signs->others += code >= ASCII && !sign->code;
    if (where >= WHERES || set >= MOST_SETS || signs->others > SLOTS / 2)
        return false;
    sign->code = code;
    sign->sets[where] |= (uint32_t)1 << set;
    return true;
}

/* Lay out sets of characters, one a line, each with where in a text they must stand. NULL where they
 * don't fit. */
API Signs *lay_signs(const char *texts, int64_t size, const uint8_t *where, int32_t count)
{
    Signs *signs = calloc(1, sizeof *signs);
    int32_t set = 0;
    for (const char *at = texts, *end = texts + size; signs && at < end;) {
        uint32_t code = read_code(&at, end);
        if (code == '\n') {
            set++;
        } else if (set >= count || !add_sign(signs, code, where[set], set)) {
            free(signs);
            signs = NULL;
        }
    }
    return signs;
}

static uint32_t find_sets(const Signs *signs, Span text)
{
    uint32_t sets = 0;
    size_t left = count_chars(text.at, text.size);
    for (const char *at = text.at, *end = at + text.size; at < end; left--) {
        const char *from = at;
        uint32_t code = read_code(&at, end);
        const Sign *sign = signs->at + find_slot(signs, code);
        if (class_of(code) & DECIMAL)
            sets |= NUMBERED;
        if (!sign->code) /* as of most */
            continue;
        sets |= sign->sets[WITHIN] | (from == text.at ? sign->sets[FIRST] : 0)
            | (left == 1 ? sign->sets[LAST] : 0) | (left <= NEAR ? sign->sets[NEAR_END] : 0)
            | (left <= FAR ? sign->sets[TAIL] : 0);
    }
    return sets;
}

/* The sets that each text holds a character of, as bits, and whether it holds a digit; all bits where
 * there is no text. The texts are parted by line feeds. */
API void find_signs(const Signs *signs, const char *texts, int64_t size, int32_t count,
                    uint32_t *found)
{
    const char *at = texts, *end = texts + size;
    for (int32_t i = 0; i < count; i++) {
        const char *feed = at < end ? memchr(at, '\n', (size_t)(end - at)) : NULL;
        Span text = {at, (size_t)((feed ? feed : end) - at)};
        found[i] = text.size ? find_sets(signs, text) : UINT32_MAX;
        at = feed ? feed + 1 : end;
    }
}
