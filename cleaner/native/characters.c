/* Characters: what Python says of each, and the reading of UTF-8. */

#include <string.h>

#include "core.h"

/* Made by build.py of Python's own tables: `RUNS[i]` begins where the class changes. */
#include "characters.h"

uint8_t CLASSES[KNOWN];

void lay_classes(void)
{
    for (size_t i = 0; i + 1 < sizeof RUNS / sizeof *RUNS && RUNS[i].first < KNOWN; i++) {
        uint32_t end = RUNS[i + 1].first < KNOWN ? RUNS[i + 1].first : KNOWN;
        memset(CLASSES + RUNS[i].first, RUNS[i].value, end - RUNS[i].first);
    }
}

uint8_t find_class(uint32_t code)
{
    size_t low = 0, high = sizeof RUNS / sizeof *RUNS;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (RUNS[middle].first <= code)
            low = middle;
        else
            high = middle;
    }
    return RUNS[low].value;
}

uint32_t read_wide(const char **at, const char *end)
{
    const unsigned char *here = (const unsigned char *)*at;
    uint32_t code = *here;
    int more = code < 0x80 ? 0 : code < 0xE0 ? 1 : code < 0xF0 ? 2 : 3;
    if (more > end - *at - 1)
        more = (int)(end - *at - 1); /* of text that is cut, what there is */
    if (more)
        code &= 0x3F >> more;
    for (int i = 1; i <= more; i++)
        code = code << 6 | (here[i] & 0x3F);
    *at += more + 1;
    return code;
}

uint32_t read_last(const char *at, const char *end)
{
    const char *last = end;
    do {
        if (last == at)
            return 0;
        last--;
    } while ((*last & 0xC0) == 0x80);
    return read_code(&last, end);
}

size_t write_code(uint32_t code, char to[4])
{
    size_t size = 0;
    if (code < 0x80) {
        to[size++] = (char)code;
        return size;
    }
    if (code < 0x800) {
        to[size++] = (char)(0xC0 | code >> 6);
    } else {
        if (code < 0x10000) {
            to[size++] = (char)(0xE0 | code >> 12);
        } else {
            to[size++] = (char)(0xF0 | code >> 18);
            to[size++] = (char)(0x80 | (code >> 12 & 0x3F));
        }
        to[size++] = (char)(0x80 | (code >> 6 & 0x3F));
    }
    to[size++] = (char)(0x80 | (code & 0x3F));
    return size;
}

void read_tail(Span text, int32_t most, Tail *tail)
{
    const char *end = text.at + text.size, *at = end;
    for (int32_t i = 0; i < most && i < LONGEST_TAIL && at > text.at; i++)
        do
            at--;
        while (at > text.at && (*at & 0xC0) == 0x80);
    for (tail->count = 0; at < end; tail->count++) {
        tail->at[tail->count] = at;
        tail->codes[tail->count] = read_code(&at, end);
    }
    tail->at[tail->count] = end;
}

/* Those of some bytes that are spaces, or that go on with a character. */
static inline Stride find_bytes(Stride bytes, bool spaces)
{
    return spaces ? bytes == ' ' : bytes < (int8_t)0xC0;
}

/* Count such bytes; the last stride is looked at together with bytes before it that count no more. */
static inline size_t count_bytes(const char *at, size_t size, bool spaces)
{
    static const Stride PLACES = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    size_t found = 0, left = size;
    Stride bytes;
    while (left >= STRIDE) {
        Stride counts = {0};
        for (int i = 1; i < MOST_STRIDES && left >= STRIDE; i++, at += STRIDE, left -= STRIDE) {
            memcpy(&bytes, at, STRIDE);
            counts += find_bytes(bytes, spaces);
        }
        if (left && left < STRIDE) {
            memcpy(&bytes, at + left - STRIDE, STRIDE);
            counts += find_bytes(bytes, spaces) & (PLACES >= (int8_t)(STRIDE - left));
            left = 0;
        }
        found += (size_t)count_true(counts);
    }
    for (size_t i = 0; i < left; i++)
        found += spaces ? at[i] == ' ' : (at[i] & 0xC0) == 0x80;
    return found;
}

size_t count_chars(const char *at, size_t size) { return size - count_bytes(at, size, false); }

size_t count_spaces(const char *at, size_t size) { return count_bytes(at, size, true); }

size_t count_ascii(const char *at, const char *end)
{
    const char *from = at;
    for (uint64_t eight; end - at >= 8; at += 8) {
        memcpy(&eight, at, sizeof eight);
        if (eight & 0x8080808080808080u)
            break;
    }
    while (at < end && !(*at & 0x80))
        at++;
    return (size_t)(at - from);
}

Span take_line(const char **at, const char *end)
{
    const char *line = *at, *feed = line < end ? memchr(line, '\n', (size_t)(end - line)) : NULL;
    *at = feed ? feed + 1 : end;
    return (Span){line, (size_t)((feed ? feed : end) - line)};
}

Span strip(Span text)
{
    const char *at = text.at, *end = text.at + text.size;
    while (at < end) {
        const char *next = at;
        if (!is_space(read_code(&next, end)))
            break;
        at = next;
    }
    while (end > at && is_space(read_last(at, end))) {
        do
            end--;
        while (end > at && (*end & 0xC0) == 0x80);
    }
    return (Span){at, (size_t)(end - at)};
}

const char *find_span(Span text, Span wanted)
{
    const char *at = text.at, *end = text.at + text.size;
    while (wanted.size && (size_t)(end - at) >= wanted.size
           && (at = memchr(at, *wanted.at, (size_t)(end - at) - wanted.size + 1)) != NULL) {
        if (memcmp(at, wanted.at, wanted.size) == 0)
            return at;
        at++;
    }
    return NULL;
}

const char *find_text(Span text, const char *wanted)
{
    return find_span(text, (Span){wanted, strlen(wanted)});
}

/* Fewer than eight bytes as a number, in which some of them come twice. */
static uint64_t read_few(const char *at, size_t size)
{
    uint32_t first, last;
    if (size >= sizeof first) {
        memcpy(&first, at, sizeof first);
        memcpy(&last, at + size - sizeof last, sizeof last);
        return first | (uint64_t)last << 32;
    }
    const uint8_t *own = (const uint8_t *)at;
    return size ? own[0] | (uint64_t)own[size / 2] << 8 | (uint64_t)own[size - 1] << 16 : 0;
}

/* Eight bytes at a time, each round a multiplication and a fold of its halves. */
uint64_t hash_bytes(const char *at, size_t size)
{
    uint64_t hash = (size + 1) * 0x9E3779B97F4A7C15u, part;
    for (; size >= 8; at += 8, size -= 8) {
        memcpy(&part, at, 8);
        hash = (hash ^ part) * 0xD6E8FEB86659FD93u;
        hash ^= hash >> 32;
    }
    hash = (hash ^ read_few(at, size)) * 0xD6E8FEB86659FD93u;
    return hash ^ hash >> 32;
}
