/* The words of a whole text as numbers, and what a language's vocabulary says of each. */

#include <stdlib.h>
#include <string.h>

#include "text.h"

enum {
    LOOKED_AT = 300, /* characters of a line */
    LONG = 4,        /* letters from which on a word may be of the topic; one does in scripts without
                        spaces */
    UNSPACED = 0x2E80, /* the first character of such scripts */
};

/* Splitting */

typedef struct {
    uint64_t hash;
    int32_t at, size;
} Found;

typedef struct {
    char *letters; /* of the words found, in lower case */
    size_t size;
    Found *found;  /* room for a word every two bytes, and one more a line: there are no more */
    int32_t count;
    bool unspaced;
} Splitter;

/* Whether eight bytes are nothing but ASCII. */
static bool is_ascii(const char *at)
{
    uint64_t part;
    memcpy(&part, at, sizeof part);
    return !(part & 0x8080808080808080u);
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

/* Whether any byte of a text is the first of a character of a script without spaces. */
static bool may_be_unspaced(Span text)
{
    const char *at = text.at, *end = at + text.size;
    Stride own;
    for (; end - at >= STRIDE; at += STRIDE) {
        memcpy(&own, at, sizeof own);
        if (holds_any((own >= (int8_t)0xE3) & (own <= (int8_t)0xE9)))
            return true;
    }
    while (at < end && !((unsigned char)*at >= 0xE3 && (unsigned char)*at <= 0xE9))
        at++;
    return at < end;
}

static bool holds_unspaced(Span text)
{
    const char *at = text.at, *end = at + text.size;
    if (!may_be_unspaced(text))
        return false;
    while (at < end)
        if (is_unspaced(read_code(&at, end)))
            return true;
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

/* End the word that began at a place, if there is one, and give where the next begins. */
static size_t end_word(Splitter *own, size_t from)
{
    size_t size = own->size - from;
    own->found[own->count] = (Found){hash_word(own->letters + from, size), (int32_t)from, (int32_t)size};
    own->count += size > 0;
    return own->size;
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

/* Copy the letters of ASCII that a text begins with, in lower case; moves behind them. */
static void copy_letters(Splitter *own, const char **at, const char *end)
{
    const uint64_t ones = 0x0101010101010101u;
    size_t count = BEYOND;
    while (count == BEYOND && end - *at >= BEYOND) {
        uint64_t eight = read_eight(*at) | 0x20 * ones, bare = eight & 0x7F * ones;
        uint64_t letters = (bare + (0x80 - 'a') * ones) & ~(bare + (0x7F - 'z') * ones) & ~eight;
        uint64_t others = ~letters & 0x80 * ones;
        count = others ? (size_t)__builtin_ctzll(others) / 8 : BEYOND;
        write_eight(eight, own->letters + own->size);
        own->size += count;
        *at += count;
    }
    while (*at < end && is_plain_letter(**at))
        own->letters[own->size++] = (char)(*(*at)++ | 0x20);
}

/* Split a text in its words. In a script without spaces every character is one. */
static void split_words(Splitter *own, Span text)
{
    enum { DOTTED = 0x130, DOT = 0x307, SIGMA = 0x3A3 };
    const char *at = text.at, *end = text.at + text.size;
    size_t from = own->size;
    for (copy_letters(own, &at, end); at < end; copy_letters(own, &at, end)) {
        uint32_t code = read_code(&at, end);
        if (code < 0x80) {
            from = end_word(own, from);
            continue;
        }
        bool dotted = code == DOTTED;
        if (is_joiner(code))
            continue;
        code = dotted ? 'i' : code == SIGMA ? lower_sigma(text, at) : unify(lower(code));
        bool inner = own->unspaced ? is_letter(code) : !is_mark(code);
        bool alone = own->unspaced && is_unspaced(code) && (!inner || own->size == from);
        if (!inner)
            from = end_word(own, from);
        if (inner || alone)
            put_code(own, code);
        if (dotted && !own->unspaced)
            put_code(own, DOT);
        if (alone || (dotted && own->unspaced))
            from = end_word(own, from);
    }
    end_word(own, from);
}

/* Numbering */

/* The counters of the kinds that a word of some bits is of, each at one. */
static uint64_t count_kinds(int32_t bits, const int32_t *asked)
{
    if (bits == COMMON)
        return ONE_OF(COMMON_WORDS);
    return (bits ? ONE_OF(CUE_WORDS) : 0) | (bits & asked[CONSENT] ? ONE_OF(CONSENT_WORDS) : 0)
        | (bits & asked[LEGAL] ? ONE_OF(LEGAL_WORDS) : 0)
        | (bits & asked[CHROME] ? ONE_OF(CHROME_WORDS) : 0);
}

/* Whether a word may be of the topic by its length. */
static bool is_long(const char *at, size_t size)
{
    const char *next = at, *end = at + size;
    uint32_t letters;
    memcpy(&letters, at, sizeof letters); /* most are of ASCII */
    if (size >= LONG && (!(letters & 0x80808080u) || count_chars(at, size) >= LONG))
        return true;
    uint32_t first = read_code(&next, end);
    return first > UNSPACED || (first == UNSPACED && next < end);
}

/* The slot of a word's number, or the empty one where it belongs. */
static int32_t *find_slot(const Terms *terms, uint64_t hash)
{
    size_t slot = hash & (terms->slot_count - 1);
    while (terms->slots[slot] && terms->all[terms->slots[slot] - 1].hash != hash)
        slot = (slot + 1) & (terms->slot_count - 1);
    return terms->slots + slot;
}

static bool number_words(Terms *terms, const Splitter *words, const Vocabulary *vocabulary,
                         const int32_t *asked)
{
    size_t count = (size_t)words->count;
    for (terms->slot_count = 16; terms->slot_count < 2 * count;)
        terms->slot_count *= 2;
    terms->tokens = malloc(sizeof *terms->tokens * (count + 1));
    terms->all = malloc(sizeof *terms->all * (count + 1));
    terms->slots = calloc(terms->slot_count, sizeof *terms->slots);
    if (terms->tokens == NULL || terms->all == NULL || terms->slots == NULL)
        return false;
    for (size_t i = 0; i < count; i++) {
        const Found *word = words->found + i;
        int32_t *slot = find_slot(terms, word->hash);
        if (!*slot) {
            int32_t bits = find_word(vocabulary, word->hash);
            terms->all[terms->count++] = (Term){
                .hash = word->hash, .kinds = count_kinds(bits, asked),
                .topical = bits != COMMON && is_long(words->letters + word->at, (size_t)word->size)};
            *slot = terms->count;
        }
        terms->tokens[i] = *slot - 1;
        terms->all[*slot - 1].times++;
    }
    terms->token_count = words->count;
    return true;
}

/* Room for the words of texts of some bytes, on some lines. False without the memory. */
static bool make_splitter(Splitter *own, size_t size, size_t lines)
{
    *own = (Splitter){.letters = malloc(2 * size + 2 * BEYOND), /* lower case takes at most half as much again */
                      .found = malloc(sizeof *own->found * (size / 2 + lines + 1))};
    return own->letters != NULL && own->found != NULL;
}

static void release_splitter(Splitter *own)
{
    free(own->letters);
    free(own->found);
}

/* Read the words of all lines. False without the memory; `release_terms` gives it back anyway. */
bool read_terms(Terms *terms, const Text *text, const Vocabulary *vocabulary)
{
    *terms = (Terms){0};
    Splitter own;
    size_t size = 0, lines = (size_t)text->count;
    bool unspaced = false;
    for (size_t i = 0; i < lines; i++) {
        Span line = clip(text->line[i].text);
        size += line.size;
        unspaced = unspaced || holds_unspaced(line);
    }
    terms->ends = malloc(sizeof *terms->ends * lines);
    bool done = make_splitter(&own, size, lines) && terms->ends != NULL;
    own.unspaced = unspaced;
    for (size_t i = 0; i < lines && done; i++) {
        split_words(&own, clip(text->line[i].text));
        terms->ends[i] = own.count;
    }
    done = done && number_words(terms, &own, vocabulary, text->asked);
    release_splitter(&own);
    return done;
}

/* Mark the words of the topic that a headline holds with `wanted`; how many there are, or -1 without
 * the memory. */
int32_t mark_wanted(Terms *terms, Span headline)
{
    Splitter own;
    headline = clip(headline);
    int32_t wanted = make_splitter(&own, headline.size, 1) ? 0 : -1;
    own.unspaced = holds_unspaced(headline);
    if (!wanted)
        split_words(&own, headline);
    for (int32_t i = 0; i < own.count; i++) {
        int32_t number = *find_slot(terms, own.found[i].hash) - 1;
        if (number >= 0 && terms->all[number].topical && !terms->all[number].wanted) {
            terms->all[number].wanted = true;
            wanted++;
        }
    }
    release_splitter(&own);
    return wanted;
}

void release_terms(Terms *terms)
{
    free(terms->tokens);
    free(terms->ends);
    free(terms->all);
    free(terms->slots);
}
