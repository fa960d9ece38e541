/* What each element does to the pass, and the families that its names make it one of. */

#include <string.h>

#include "core.h"

enum { MOST_ELEMENTS = 256, SLOTS = 512 };
static Element elements[MOST_ELEMENTS];
static int32_t element_count, element_slots[SLOTS]; /* number + 1 */

enum {
    WORD_SLOTS = 4096, LONGEST_WORD = 32,
    SHORT = 2, /* letters of a part that chance makes as well */
};
static struct { uint64_t hash, bits; } words[WORD_SLOTS];
static uint64_t concealed;

int32_t count_elements(void) { return element_count; }

const Element *element_at(int32_t number) { return &elements[number]; }

/* Where a name is looked for first: names of elements are told by their ends and their length. */
static size_t find_slot(Span name)
{
    uint8_t first = (uint8_t)name.at[0], last = (uint8_t)name.at[name.size - 1];
    return (first + last * 9u + name.size * 49u) % SLOTS;
}

/* Lay the tables: the elements, and the words of names, each with a line feed behind it. False where
 * they don't fit, or two words are alike to the hash. */
bool lay_elements(const Element *given, int32_t count, const char *names, const uint64_t *bits,
                  int32_t name_count, uint64_t concealed_bit)
{
    if (count > MOST_ELEMENTS || name_count * 2 > WORD_SLOTS)
        return false;
    memcpy(elements, given, sizeof(Element) * (size_t)count);
    element_count = count;
    memset(element_slots, 0, sizeof element_slots);
    for (int32_t i = 0; i < count; i++) {
        size_t slot = find_slot((Span){elements[i].name, strlen(elements[i].name)});
        while (element_slots[slot])
            slot = (slot + 1) % SLOTS;
        element_slots[slot] = i + 1;
    }
    memset(words, 0, sizeof words);
    for (int32_t i = 0; i < name_count; i++) {
        const char *end = strchr(names, '\n');
        if (end == NULL || end - names > LONGEST_WORD)
            return false;
        uint64_t hash = hash_bytes(names, (size_t)(end - names));
        size_t slot = hash % WORD_SLOTS;
        for (; words[slot].hash; slot = (slot + 1) % WORD_SLOTS)
            if (words[slot].hash == hash)
                return false;
        words[slot].hash = hash;
        words[slot].bits = bits[i];
        names = end + 1;
    }
    concealed = concealed_bit;
    return true;
}

int32_t find_element(Span name)
{
    if (!name.size || name.size >= sizeof elements->name)
        return -1;
    for (size_t slot = find_slot(name); element_slots[slot]; slot = (slot + 1) % SLOTS) {
        const char *own = elements[element_slots[slot] - 1].name;
        if (!own[name.size] && memcmp(own, name.at, name.size) == 0)
            return element_slots[slot] - 1;
    }
    return -1;
}

static uint64_t bits_of_word(const char *at, size_t size)
{
    uint64_t hash = hash_bytes(at, size);
    for (size_t slot = hash % WORD_SLOTS; words[slot].hash; slot = (slot + 1) % WORD_SLOTS)
        if (words[slot].hash == hash)
            return words[slot].bits;
    return 0;
}

/* The parts of names, two of which may make one word: `mostRead`, `most-read`. */
typedef struct {
    char last[2 * LONGEST_WORD];
    size_t size; /* 0 where the last part was longer than any word */
    uint64_t bits;
} Parts;

static void add_part(Parts *parts, const char *at, size_t size)
{
    if (size > LONGEST_WORD) {
        parts->size = 0;
        return;
    }
    char *own = parts->last + parts->size;
    for (size_t i = 0; i < size; i++)
        own[i] = (char)(at[i] | 0x20); /* letters of ASCII, in lower case */
    parts->bits |= bits_of_word(own, size);
    if (parts->size)
        parts->bits |= bits_of_word(parts->last, parts->size + size);
    memmove(parts->last, own, size);
    parts->size = size;
}

static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

static bool is_wordly(char c)
{
    return is_upper(c) || is_lower(c) || (c >= '0' && c <= '9') || c == '_' || (c & 0x80);
}

/* Where a utility class of a CSS framework has ended that begins here, or the beginning. Such a
 * class, `text-center` or `print:hidden`, says nothing of what is in its element; nor does the
 * `main-` of `main-content`. */
static const char *pass_utility(const char *at, const char *end)
{
    static const char *const PREFIXES[] = {"text", "content", "list", "overflow", "print", "grid",
                                           "main"};
    if (strchr("tclopgm", *at) == NULL) /* what these begin with */
        return at;
    for (size_t i = 0; i < sizeof PREFIXES / sizeof *PREFIXES; i++) {
        size_t size = strlen(PREFIXES[i]);
        if ((size_t)(end - at) < size + 2 || memcmp(at, PREFIXES[i], size) != 0)
            continue;
        bool main = PREFIXES[i][0] == 'm';
        const char *rest = at + size + 1, *next = rest;
        if (at[size] != '-' && (main || at[size] != ':'))
            continue;
        while (next < end && is_wordly(*next))
            next++;
        if (next > rest && (next == end || *next != '-'))
            return main ? rest : next;
    }
    return at;
}

/* Whether a part of two letters is a word, and no piece of a code that a program has made up, as the
 * "ck" of `sc-ckVGcZ` is: it begins a name or follows a word, and ends a name or a word follows. */
static bool stands_alone(Span names, const char *from, const char *at)
{
    const char *begin = names.at, *end = begin + names.size;
    if (at - from > SHORT)
        return true;
    bool after = from == begin || !(is_wordly(from[-1]) && from[-1] != '_')
        || (from - begin > 1 && is_lower(from[-1]) && is_lower(from[-2]));
    bool before = at == end || !(is_upper(*at) || is_lower(*at))
        || (end - at > 2 && is_upper(*at) && is_lower(at[1]) && is_lower(at[2]));
    return after && before;
}

static void read_names(Parts *parts, Span names)
{
    const char *at = names.at, *end = at + names.size;
    bool begins = true;
    while (at < end) {
        if (begins) {
            const char *passed = pass_utility(at, end);
            if (passed != at) {
                at = passed;
                begins = at < end && !is_wordly(*at) && *at != '-';
                continue;
            }
        }
        const char *from = at;
        while (at < end && is_upper(*at))
            at++;
        if (at < end && is_lower(*at)) {
            if (at - from > 1) { /* HTMLBody: HTML, Body */
                add_part(parts, from, (size_t)(at - from - 1));
                from = at - 1;
            }
            while (at < end && is_lower(*at))
                at++;
        }
        if (at > from) {
            if (stands_alone(names, from, at))
                add_part(parts, from, (size_t)(at - from));
            else
                parts->size = 0;
            begins = false;
        } else {
            begins = !is_wordly(*at) && *at != '-';
            at++;
        }
    }
}

static bool ends_with(Span text, const char *last)
{
    size_t size = strlen(last);
    return text.size >= size && text.at[text.size - 1] == last[size - 1]
        && memcmp(text.at + text.size - size, last, size) == 0;
}

/* Whether the value of an attribute names its element: what the attribute's own name ends with. */
static bool is_naming(Span name)
{
    static const char *const NAMING[] = {"class", "id", "role", "itemprop", "data-testid",
                                         "data-component", "data-qa", "data-module", "data-type",
                                         "data-test-id", "data-test"};
    for (size_t i = 0; i < sizeof NAMING / sizeof *NAMING; i++)
        if (ends_with(name, NAMING[i]))
            return true;
    return false;
}

/* Whether the value of a `style` keeps its element from being shown. */
static bool is_undisplayed(Span style)
{
    enum { FAR = 212 }; /* bytes that are looked at */
    const char *at = style.at, *end = at + (style.size < FAR ? style.size : FAR);
    while ((at = find_text((Span){at, (size_t)(end - at)}, "display:")) != NULL) {
        at += strlen("display:");
        Span rest = strip((Span){at, (size_t)(end - at)});
        if (rest.size >= 4 && memcmp(rest.at, "none", 4) == 0)
            return true;
    }
    return false;
}

/* Whether attributes hide their element: `hidden`, `aria-hidden="true"`. */
static bool is_hidden(Span attrs)
{
    const char *end = attrs.at + attrs.size, *at = attrs.at, *found;
    while ((found = find_text((Span){at, (size_t)(end - at)}, "hidden")) != NULL) {
        const char *behind = found + 6;
        if ((found == attrs.at || found[-1] == ' ' || found[-1] == '\n' || found[-1] == '\t')
            && (behind == end || *behind == '=' || *behind == ' ' || *behind == '\n'
                || *behind == '\t'))
            return true;
        at = behind;
    }
    return at > attrs.at && find_text(attrs, "aria-hidden=\"true\"") != NULL;
}

/* The families that attributes make an element one of. */
uint64_t read_families(Span attrs)
{
    enum { LONGEST_NAME = 400 };
    Parts parts = {.size = 0};
    uint64_t bits = is_hidden(attrs) ? concealed : 0;
    bool styled = false;
    const char *at = attrs.at, *end = at + attrs.size;
    while (at < end) {
        const char *opened = memchr(at, '"', (size_t)(end - at));
        if (opened == NULL)
            break;
        const char *value = opened + 1, *closed = memchr(value, '"', (size_t)(end - value));
        if (closed == NULL)
            closed = end;
        Span name = {at, opened > at ? (size_t)(opened - at - 1) : 0};
        Span held = {value, (size_t)(closed - value)};
        if (is_naming(name)) {
            if (held.size <= LONGEST_NAME || count_chars(value, held.size) <= LONGEST_NAME)
                read_names(&parts, held);
        } else if (!styled && ends_with(name, "style")) { /* the first one counts */
            styled = true;
            bits |= is_undisplayed(held) ? concealed : 0;
        }
        at = closed + 1;
    }
    return bits | parts.bits;
}
