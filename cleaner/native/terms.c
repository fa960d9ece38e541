/* The words of a whole text as numbers, and what a language's vocabulary says of each. */

#include <stdlib.h>
#include <string.h>

#include "text.h"

enum {
    LOOKED_AT = 300, /* characters of a line */
    MOST_BYTES = 4 * LOOKED_AT,
    LONG = 4,        /* letters from which on a word may be of the topic; one does in scripts without
                        spaces */
    UNSPACED = 0x2E80, /* the first character of such scripts */
};

/* Vocabularies */

typedef struct {
    uint64_t hash;
    int32_t at, size, bits;
} Known;

struct Vocabulary {
    Known *slots;
    size_t count;
    char *letters;
};

/* Lay the table of a language's words, each with a line feed behind it; NULL without the memory. It
 * is kept as long as the process runs. */
API Vocabulary *lay_vocabulary(const char *words, int64_t size, const int32_t *bits, int32_t count)
{
    Vocabulary *own = malloc(sizeof *own);
    size_t slots = 16;
    while (slots < 2 * (size_t)count)
        slots *= 2;
    Known *laid = calloc(slots, sizeof *laid);
    char *letters = malloc((size_t)size + 1);
    if (own == NULL || laid == NULL || letters == NULL) {
        free(own);
        free(laid);
        free(letters);
        return NULL;
    }
    size_t length = 0; /* no letter becomes a longer one */
    for (const char *from = words; from < words + size;) {
        uint32_t code = read_code(&from, words + size);
        if (!is_joiner(code))
            length += write_code(unify(code), letters + length);
    }
    *own = (Vocabulary){laid, slots, letters};
    const char *at = letters, *end = letters + length;
    for (int32_t i = 0; i < count && at < end; i++) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        if (stop == NULL)
            break;
        Known word = {hash_bytes(at, (size_t)(stop - at)), (int32_t)(at - letters),
                      (int32_t)(stop - at), bits[i]};
        size_t slot = word.hash & (slots - 1);
        while (laid[slot].bits && laid[slot].hash != word.hash)
            slot = (slot + 1) & (slots - 1);
        laid[slot] = word; /* the last one of words that are written alike holds */
        at = stop + 1;
    }
    return own;
}

/* What the vocabulary says of a word, 0 for one that it does not hold. */
static int32_t find_bits(const Vocabulary *vocabulary, uint64_t hash, Span word)
{
    size_t slot = hash & (vocabulary->count - 1);
    for (const Known *one; (one = vocabulary->slots + slot)->bits;
         slot = (slot + 1) & (vocabulary->count - 1))
        if (one->hash == hash && (size_t)one->size == word.size
            && memcmp(vocabulary->letters + one->at, word.at, word.size) == 0)
            return one->bits;
    return 0;
}

bool holds_word(const Vocabulary *vocabulary, Span word)
{
    return find_bits(vocabulary, hash_bytes(word.at, word.size), word) != 0;
}

/* Splitting */

typedef struct {
    char *letters; /* of the words found, in lower case */
    size_t size;
    Bytes found;   /* Spans of them, as places in `letters` */
    bool unspaced;
} Splitter;

typedef struct {
    uint64_t hash;
    int32_t at, size;
} Found;

/* Whether eight bytes are nothing but ASCII. */
static bool is_ascii(const char *at)
{
    uint64_t part;
    memcpy(&part, at, sizeof part);
    return !(part & 0x8080808080808080u);
}

static bool is_unspaced(uint32_t code)
{
    return (code >= 0x3040 && code <= 0x30FF) || (code >= 0x3400 && code <= 0x9FFF);
}

/* The first characters of a line, which are looked at. */
static Span clip(Span text)
{
    if (text.size <= LOOKED_AT)
        return text;
    const char *at = text.at, *end = text.at + text.size;
    for (int32_t left = LOOKED_AT; left > 0 && at < end;) {
        if (left >= 8 && end - at >= 8 && is_ascii(at)) {
            at += 8;
            left -= 8;
        } else {
            read_code(&at, end);
            left--;
        }
    }
    return (Span){text.at, (size_t)(at - text.at)};
}

static bool holds_unspaced(Span text)
{
    const char *at = text.at, *end = text.at + text.size;
    while (at < end) {
        if (end - at >= 8 && is_ascii(at)) {
            at += 8;
            continue;
        }
        unsigned char lead = (unsigned char)*at;
        if (lead < 0xE3 || lead > 0xE9)
            at++; /* no first byte of one */
        else if (is_unspaced(read_code(&at, end)))
            return true;
    }
    return false;
}

/* Whether a character outside ASCII parts words. */
static bool is_mark(uint32_t code)
{
    switch (code) {
    case 0xA0: case 0xAB: case 0xB7: case 0xBB: case 0x60C: case 0x2013:
    case 0x2014: case 0x2018: case 0x2019: case 0x201C: case 0x201D: case 0x201E: case 0x2026:
    case 0x3001:
        return true;
    default:
        return is_far_stop(code) || code == 0x61F;
    }
}

static void put_code(Splitter *own, uint32_t code)
{
    own->size += write_code(code, own->letters + own->size);
}

static void end_word(Splitter *own, size_t from)
{
    if (own->size == from)
        return;
    Found *word = add_item(&own->found, sizeof *word);
    if (word != NULL)
        *word = (Found){hash_bytes(own->letters + from, own->size - from), (int32_t)from,
                        (int32_t)(own->size - from)};
}

static bool is_letter(uint32_t code) { return (class_of(code) & LETTER) != 0; }

/* A capital sigma in lower case: another at the end of a word, of letters alone, than within it. */
static uint32_t lower_sigma(Span text, const char *behind)
{
    const char *end = text.at + text.size, *next = behind;
    bool within = behind - 2 > text.at && is_letter(read_last(text.at, behind - 2));
    return within && !(next < end && is_letter(read_code(&next, end))) ? 0x3C2 : 0x3C3;
}

static bool is_plain_letter(char c) { return (unsigned char)((c | 0x20) - 'a') < 26; }

/* Split a text in its words. In a script without spaces every character is one. */
static void split_words(Splitter *own, Span text)
{
    enum { DOTTED = 0x130, DOT = 0x307, SIGMA = 0x3A3 };
    const char *at = text.at, *end = text.at + text.size;
    size_t from = own->size;
    while (at < end) {
        char *to = own->letters + own->size;
        while (at < end && is_plain_letter(*at))
            *to++ = (char)(*at++ | 0x20);
        own->size = (size_t)(to - own->letters);
        if (at == end)
            break;
        uint32_t code = read_code(&at, end);
        if (code < 0x80) {
            end_word(own, from);
            from = own->size;
            continue;
        }
        bool dotted = code == DOTTED;
        if (is_joiner(code))
            continue;
        code = dotted ? 'i' : code == SIGMA ? lower_sigma(text, at) : unify(lower(code));
        bool inner = own->unspaced ? is_letter(code) : !is_mark(code);
        bool alone = own->unspaced && is_unspaced(code) && (!inner || own->size == from);
        if (!inner) {
            end_word(own, from);
            from = own->size;
        }
        if (inner || alone)
            put_code(own, code);
        if (dotted && !own->unspaced)
            put_code(own, DOT);
        if (alone || (dotted && own->unspaced)) {
            end_word(own, from);
            from = own->size;
        }
    }
    end_word(own, from);
}

/* Numbering */

static void add_word(Terms *terms, Found found, const Vocabulary *vocabulary)
{
    Term *term = terms->all + terms->count++;
    const char *at = terms->letters + found.at, *end = at + found.size, *next = at;
    bool long_enough = found.size >= LONG && count_chars(at, (size_t)found.size) >= LONG;
    if (!long_enough) {
        uint32_t first = read_code(&next, end);
        long_enough = first > UNSPACED || (first == UNSPACED && next < end);
    }
    *term = (Term){.hash = found.hash, .at = found.at, .size = found.size};
    term->bits = find_bits(vocabulary, found.hash, (Span){at, (size_t)found.size});
    term->topical = long_enough && term->bits != COMMON;
}

/* The slot of a word's number, or the empty one where it belongs. */
static int32_t *find_slot(Terms *terms, Found found, const char *letters)
{
    size_t slot = found.hash & (terms->slot_count - 1);
    for (; terms->slots[slot]; slot = (slot + 1) & (terms->slot_count - 1)) {
        const Term *one = terms->all + terms->slots[slot] - 1;
        if (one->hash == found.hash && one->size == found.size
            && memcmp(terms->letters + one->at, letters + found.at, (size_t)found.size) == 0)
            break;
    }
    return terms->slots + slot;
}

static bool number_words(Terms *terms, const Bytes *all, const Vocabulary *vocabulary)
{
    const Found *found = (const Found *)(const void *)all->at;
    size_t count = all->size / sizeof *found;
    for (terms->slot_count = 16; terms->slot_count < 2 * count;)
        terms->slot_count *= 2;
    terms->tokens = malloc(sizeof *terms->tokens * (count + 1));
    terms->all = malloc(sizeof *terms->all * (count + 1));
    terms->slots = calloc(terms->slot_count, sizeof *terms->slots);
    if (terms->tokens == NULL || terms->all == NULL || terms->slots == NULL)
        return false;
    for (size_t i = 0; i < count; i++) {
        int32_t *slot = find_slot(terms, found[i], terms->letters);
        if (!*slot) {
            add_word(terms, found[i], vocabulary);
            *slot = terms->count;
        }
        terms->tokens[i] = *slot - 1;
    }
    terms->token_count = (int32_t)count;
    return true;
}

/* Read the words of all lines. False without the memory; `release_terms` gives it back anyway. */
bool read_terms(Terms *terms, const Text *text, const Vocabulary *vocabulary)
{
    *terms = (Terms){0};
    size_t size = 0;
    bool unspaced = false;
    for (int32_t i = 0; i < text->count; i++) {
        Span line = text->line[i].text;
        size += line.size < MOST_BYTES ? line.size : MOST_BYTES;
        unspaced = unspaced || (holds_unspaced(line) && holds_unspaced(clip(line)));
    }
    terms->letters = malloc(2 * size + 1); /* lower case takes at most half as much again */
    terms->ends = malloc(sizeof *terms->ends * (size_t)text->count);
    if (terms->letters == NULL || terms->ends == NULL)
        return false;
    Splitter own = {.letters = terms->letters, .unspaced = unspaced};
    for (int32_t i = 0; i < text->count; i++) {
        split_words(&own, clip(text->line[i].text));
        terms->ends[i] = (int32_t)(own.found.size / sizeof(Found));
    }
    bool done = !own.found.failed && number_words(terms, &own.found, vocabulary);
    release(&own.found);
    return done;
}

/* Mark the words of the topic that a headline holds with `wanted`; how many there are, or -1 without
 * the memory. */
int32_t mark_wanted(Terms *terms, Span headline)
{
    headline = clip(headline);
    Splitter own = {.letters = malloc(2 * headline.size + 1), .unspaced = holds_unspaced(headline)};
    if (own.letters == NULL)
        return -1;
    split_words(&own, headline);
    const Found *found = (const Found *)(const void *)own.found.at;
    int32_t wanted = own.found.failed ? -1 : 0;
    for (size_t i = 0; wanted >= 0 && i < own.found.size / sizeof *found; i++) {
        int32_t number = *find_slot(terms, found[i], own.letters) - 1;
        if (number >= 0 && terms->all[number].topical && !terms->all[number].wanted) {
            terms->all[number].wanted = true;
            wanted++;
        }
    }
    free(own.letters);
    release(&own.found);
    return wanted;
}

void release_terms(Terms *terms)
{
    free(terms->letters);
    free(terms->tokens);
    free(terms->ends);
    free(terms->all);
    free(terms->slots);
}
