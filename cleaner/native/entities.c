/* The texts of markup, and the entities in them, written as those of a tree are. */

#include "builder.h"
#include "entities.h"

#define ENTITY_COUNT (sizeof ENTITIES / sizeof *ENTITIES)

size_t count_white(const char *at, const char *end)
{
    const char *from = at;
    while (at < end && is_white(*at))
        at++;
    return (size_t)(at - from);
}

/* Find a name of an entity, with the semicolon or without; its number, or -1. */
static int32_t find_entity(const char *name, size_t size)
{
    int32_t low = 0, high = (int32_t)ENTITY_COUNT - 1;
    while (low <= high) {
        int32_t middle = (low + high) / 2;
        const char *own = ENTITIES[middle].name;
        int order = strncmp(own, name, size);
        if (order == 0 && own[size])
            order = 1;
        if (order == 0)
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}

static bool is_digit(char c, bool hexadecimal)
{
    return (c >= '0' && c <= '9') || (hexadecimal && lower(c) >= 'a' && lower(c) <= 'f');
}

/* What a number of a character stands for: those of Windows are meant by some of them. */
static uint32_t mend_code(uint32_t code)
{
    static const uint16_t WINDOWS[32] = {
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
        0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0, 0x017E, 0x0178};
    if (!code || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return 0xFFFD;
    return code >= 0x80 && code < 0xA0 && WINDOWS[code - 0x80] ? WINDOWS[code - 0x80] : code;
}

/* Read what stands behind an ampersand: how many bytes of it are an entity, 0 where none is; and what
 * it stands for, in UTF-8. */
static size_t read_entity(const char *at, const char *end, bool in_tag, char to[8], size_t *size)
{
    enum { LONGEST = 32, LONGEST_OPEN = 6, LARGEST = 0x110000 };
    const char *from = at;
    if (at < end && *at == '#') {
        at++;
        bool hexadecimal = at < end && lower(*at) == 'x';
        at += hexadecimal;
        uint32_t code = 0;
        const char *digits = at;
        for (; at < end && is_digit(*at, hexadecimal); at++) {
            uint32_t digit = *at <= '9' ? (uint32_t)(*at - '0') : (uint32_t)(lower(*at) - 'a') + 10;
            code = code < LARGEST ? code * (hexadecimal ? 16 : 10) + digit : LARGEST;
        }
        if (at == digits)
            return 0;
        at += at < end && *at == ';';
        *size = write_code(mend_code(code), to);
        return (size_t)(at - from);
    }
    while (at < end && at - from < LONGEST && (is_letter(*at) || is_digit(*at, false)))
        at++;
    int32_t found = -1;
    size_t length = (size_t)(at - from);
    if (length && at < end && *at == ';')
        found = find_entity(from, ++length);
    if (found < 0) {
        length = (size_t)(at - from) < LONGEST_OPEN ? (size_t)(at - from) : LONGEST_OPEN;
        while (length > 1 && (found = find_entity(from, length)) < 0)
            length--;
        const char *next = from + length;
        if (found >= 0 && in_tag && next < end && (*next == '=' || is_letter(*next) || is_digit(*next, false)))
            return 0;
    }
    if (found < 0)
        return 0;
    *size = strlen(ENTITIES[found].text);
    memcpy(to, ENTITIES[found].text, *size);
    return length;
}

/* Whether a byte is not written as it is, or not always. */
static inline bool is_touchy(char c, bool in_tag)
{
    return c == '&' || c == '<' || c == '>' || c == '\r' || c == '\xC2' || (c == '"' && in_tag);
}

/* How many bytes are surely written as they are. */
static size_t count_plain(const char *at, const char *end, bool in_tag)
{
    const char *from = at;
    const int8_t quote = in_tag ? '"' : '&';
    for (; end - at >= STRIDE; at += STRIDE) {
        Stride own;
        memcpy(&own, at, STRIDE);
        Stride found = (own == '&') | (own == '<') | (own == '>') | (own == '\r') | (own == (int8_t)0xC2)
            | (own == quote);
        if (holds_any(found))
            return (size_t)(at - from) + find_true(found);
    }
    while (at < end && !is_touchy(*at, in_tag))
        at++;
    return (size_t)(at - from);
}

/* Write one character, or some, that an entity stands for. */
static void write_escaped(Bytes *to, const char *text, size_t size, bool in_tag)
{
    if (size == 1 && *text == '&')
        add_bytes(to, "&amp;", 5);
    else if (size == 1 && *text == '<')
        add_bytes(to, "&lt;", 4);
    else if (size == 1 && *text == '>')
        add_bytes(to, "&gt;", 4);
    else if (size == 1 && *text == '"' && in_tag)
        add_bytes(to, "&quot;", 6);
    else if (size == 2 && memcmp(text, "\xC2\xA0", 2) == 0)
        add_bytes(to, "&nbsp;", 6);
    else
        add_bytes(to, text, size);
}

void write_text(Build *build, Bytes *to, const char *at, const char *end, bool in_tag)
{
    char code[8];
    for (const char *kept = at; ; kept = at) {
        at += count_plain(at, end, in_tag);
        add_bytes(to, kept, (size_t)(at - kept));
        if (at == end)
            break;
        size_t size = 1, length;
        if (*at == '&' && (length = read_entity(at + 1, end, in_tag, code, &size)) > 0) {
            write_escaped(to, code, size, in_tag);
            at += 1 + length;
        } else if (*at == '\r') {
            add_bytes(to, "\n", 1);
            at += count_feed(at, end);
        } else {
            size = (uint8_t)*at == 0xC2 && end - at > 1 ? 2 : 1;
            write_escaped(to, at, size, in_tag);
            at += size;
        }
    }
    build->refused |= to->failed;
}

void write_raw(Build *build, const char *at, const char *end)
{
    for (const char *next; at < end && (next = memchr(at, '\r', (size_t)(end - at))) != NULL; at = next) {
        add_bytes(&build->out, at, (size_t)(next - at));
        add_bytes(&build->out, "\n", 1);
        next += count_feed(next, end);
    }
    add_bytes(&build->out, at, (size_t)(end - at));
}
