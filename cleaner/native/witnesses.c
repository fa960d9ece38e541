/* What the rest of a text, its first line and the page's address say of a line that may be the headline. */

#include <stdlib.h>
#include <string.h>

#include "headlines.h"

enum {
    LEAST_OF_TITLE = 4,       /* characters up to which it is chance that the title holds a line */
    WORDS = LONGEST / 2 + 1,
    LONG_WORD = 4, STEM = 6,  /* letters of a word that says something, and by which it is known */
    PARAGRAPHS = 48, READ = 250, /* of prose that are read, and characters of each */
    NEXT = 5,                 /* those that stand next to a line */
    SLOTS = 4096, MOST_SAID = SLOTS / 4 * 3, /* a power of two; words that are kept */
    OFTEN = 3,
    ROOM = 4 * MOST_FOLDED * LONGEST,
};

/* A line, its case folded; and its letters alone as addresses write them, in either of two ways. */
typedef struct {
    char text[ROOM], letters[ROOM], bases[ROOM]; /* no bases where all is ASCII */
    uint64_t words[WORDS]; /* hashes */
    size_t size, letter_size, base_size;
    int32_t characters, count;
    bool plain; /* nothing but ASCII */
} Folded;

/* A word of the prose, and in which of its paragraphs it stands, a bit each. */
typedef struct {
    uint64_t hash, paragraphs;
} Said;

struct Witnesses {
    Said said[SLOTS];
    int32_t said_count, slug_count, slug_letters;
    Folded title; /* the first line, often the page's title; each of its words once */
    Span slug, host;
};

/* Made by build.py of Python's own tables: `BASES`, the letters of ASCII that others are made of. */
#include "bases.h"

/* Two letters that addresses write for one, or NULL. */
static const char *write_out(uint32_t code)
{
    switch (code) {
    case 0xE4: case 0xE6: return "ae";
    case 0xF6: case 0xF8: return "oe";
    case 0xFC: return "ue";
    case 0xE5: return "aa";
    default: return NULL;
    }
}

static uint32_t make_small(uint32_t ascii) { return ascii | (uint32_t)(ascii - 'A' < 26) << 5; }

static void add_code(uint32_t code, char *to, size_t *size)
{
    if (code < 0x80)
        to[(*size)++] = (char)code;
    else
        *size += write_code(code, to + *size);
}

/* Add a letter or digit to those by which a line is compared with an address. */
static void add_letter(uint32_t code, Folded *to)
{
    if (to->plain) {
        to->letters[to->letter_size++] = (char)code;
        return;
    }
    uint32_t base = code < sizeof BASES && BASES[code] ? (uint32_t)BASES[code] : code;
    const char *two = write_out(code);
    if (two) {
        to->letters[to->letter_size++] = two[0];
        to->letters[to->letter_size++] = two[1];
    } else {
        add_code(base, to->letters, &to->letter_size);
    }
    add_code(base, to->bases, &to->base_size);
}

static void fold_line(Span text, Folded *to)
{
    uint32_t folded[MOST_FOLDED];
    uint64_t hash = NO_HASH;
    to->size = to->letter_size = to->base_size = 0;
    to->characters = to->count = 0;
    to->plain = count_ascii(text.at, text.at + text.size) == text.size;
    for (const char *at = text.at, *end = at + text.size; at < end;) {
        uint32_t code = read_code(&at, end);
        size_t count = 1;
        if (code < 0x80)
            *folded = make_small(code);
        else
            count = fold_code(code, folded);
        bool space = is_space(code);
        for (size_t i = 0; i < count; i++) {
            add_code(folded[i], to->text, &to->size);
            if (class_of(folded[i]) & WORD)
                add_letter(folded[i], to);
            hash = space ? hash : add_to_hash(hash, folded[i]);
        }
        to->characters += (int32_t)count;
        if ((space || at == end) && hash != NO_HASH) {
            to->words[to->count++] = hash;
            hash = NO_HASH;
        }
    }
}

static bool has_word(const Folded *line, int32_t count, uint64_t word)
{
    for (int32_t i = 0; i < count; i++)
        if (line->words[i] == word)
            return true;
    return false;
}

static void lay_title(const HeadlineLine *line, Folded *title)
{
    if (line->size > LONGEST)
        return;
    fold_line(line->raw, title);
    int32_t count = 0;
    for (int32_t i = 0; i < title->count; i++)
        if (!has_word(title, count, title->words[i]))
            title->words[count++] = title->words[i];
    title->count = count;
}

/* Whether a character parts a title from the names about it. */
static bool is_parting(uint32_t code)
{
    switch (code) {
    case '|': case '-': case ':': case '/': case '>': case '~': case '_': case 0xB7: case 0xAB: case 0xBB:
    case 0x2013: case 0x2014: case 0x2022: case 0x2039: case 0x203A:
        return true;
    default: return false;
    }
}

/* Whether what stands at a place of the title is a whole part of it: signs bound it, or its ends. */
static bool is_part(const Folded *title, const char *at, size_t size)
{
    const char *end = title->text + title->size, *after = at + size, *before = at;
    while (before > title->text && before[-1] == ' ')
        before--;
    while (after < end && *after == ' ')
        after++;
    return (before == title->text || is_parting(read_last(title->text, before)))
        && (after == end || is_parting(read_code(&after, end)));
}

/* How much a line shares with the title. */
static void compare_title(const Folded *title, const Folded *line, float *row)
{
    const char *at = line->characters > LEAST_OF_TITLE
        ? find_span((Span){title->text, title->size}, (Span){line->text, line->size}) : NULL;
    int32_t shared = 0, most = line->count > title->count ? line->count : title->count;
    if (at) {
        float share = (float)line->characters / (float)title->characters;
        row[OPENS_TITLE] = at == title->text;
        row[at == title->text ? SHARE_OF_TITLE : WITHIN_TITLE] = share;
        row[PART_OF_TITLE] = is_part(title, at, line->size);
    }
    for (int32_t i = 0; i < title->count; i++)
        shared += has_word(line, line->count, title->words[i]);
    row[SHARED_WITH_TITLE] = most ? (float)shared / (float)most : 0;
}

static bool tells(const Folded *line, Span word)
{
    return find_span((Span){line->letters, line->letter_size}, word)
        || (!line->plain && (find_span((Span){line->bases, line->base_size}, word)
                             || find_span((Span){line->text, line->size}, word)));
}

/* How much of the address a line tells, and how much beside. */
static void compare_address(const Witnesses *witnesses, const Folded *line, float *row)
{
    const char *at = witnesses->slug.at, *end = at + witnesses->slug.size;
    int32_t count = witnesses->slug_count, told = 0;
    for (int32_t i = 0; i < count; i++)
        told += tells(line, take_line(&at, end));
    int32_t most = line->count > count ? line->count : count;
    row[ADDRESS_WORDS] = (float)count;
    row[IN_ADDRESS] = count ? (float)told / (float)count : -1;
    row[ADDRESS_IN_IT] = count ? (float)told / (float)most : -1;
    row[BEYOND_ADDRESS] = count
        ? (float)((int32_t)count_chars(line->letters, line->letter_size) - witnesses->slug_letters) : 0;
    row[OF_HOST] = find_span((Span){line->letters, line->letter_size}, witnesses->host) != NULL;
}

/* Whether letters are of a script that does not part words. */
static bool parts_no_words(uint32_t code)
{
    return is_unspaced(code) || (code >= 0xE00 && code <= 0xEFF)
        || (code >= 0x1000 && code <= 0x109F) || (code >= 0x1780 && code <= 0x17FF);
}

/* Words as they are gathered: what is known of the one that is being read. */
typedef struct {
    uint64_t *to, hash;
    int32_t count, letters;
    uint32_t before; /* the letter before, of a script without spaces */
} Gathered;

static inline void end_word(Gathered *words)
{
    if (words->letters >= LONG_WORD)
        words->to[words->count++] = words->hash;
    words->hash = NO_HASH;
    words->letters = 0;
}

static inline void add_spelt(Gathered *words, uint32_t code)
{
    if (words->letters++ < STEM)
        words->hash = add_to_hash(words->hash, code);
}

/* Add a character beyond ASCII. */
static void add_far(Gathered *words, uint32_t code)
{
    uint32_t folded[MOST_FOLDED];
    bool spelt = (class_of(code) & (WORD | MARK)) != 0, unspaced = spelt && parts_no_words(code);
    if (unspaced || !spelt)
        end_word(words);
    if (unspaced && words->before)
        words->to[words->count++] = add_to_hash(add_to_hash(NO_HASH, words->before), code);
    words->before = unspaced ? code : 0;
    if (spelt && !unspaced) {
        fold_code(code, folded);
        add_spelt(words, *folded);
    }
}

/* Hash the longer words of a text by how they begin, and each two letters of a script without spaces. */
static int32_t hash_words(Span text, int32_t most, uint64_t *to)
{
    Gathered words = {.to = to, .hash = NO_HASH};
    for (const char *at = text.at, *end = at + text.size; at < end && most-- > 0;) {
        uint32_t code = read_code(&at, end);
        if (code >= 0x80) {
            add_far(&words, code);
            continue;
        }
        words.before = 0;
        if (CLASSES[code] & WORD)
            add_spelt(&words, make_small(code));
        else
            end_word(&words);
    }
    end_word(&words);
    return words.count;
}

static size_t find_said(const Witnesses *witnesses, uint64_t hash)
{
    size_t slot = (hash ^ hash >> 32) % SLOTS;
    while (witnesses->said[slot].paragraphs && witnesses->said[slot].hash != hash)
        slot = (slot + 1) % SLOTS;
    return slot;
}

/* Note the words of a paragraph. */
static void note(Witnesses *witnesses, const HeadlineLine *line)
{
    uint64_t words[READ];
    int32_t count = hash_words(line->raw, READ, words);
    for (int32_t i = 0; i < count && witnesses->said_count < MOST_SAID; i++) {
        Said *said = witnesses->said + find_said(witnesses, words[i]);
        witnesses->said_count += !said->paragraphs;
        said->hash = words[i];
        said->paragraphs |= (uint64_t)1 << line->ordinal;
    }
}

/* How many of a line's words the prose holds, and that from one of its paragraphs on. */
static void compare_prose(const Witnesses *witnesses, Span text, int32_t next, float *row)
{
    uint64_t words[LONGEST], near = next < PARAGRAPHS ? (((uint64_t)1 << NEXT) - 1) << next : 0;
    int32_t count = hash_words(text, LONGEST, words), told = 0, often = 0, nearby = 0;
    for (int32_t i = 0; i < count; i++) {
        uint64_t held = witnesses->said[find_said(witnesses, words[i])].paragraphs;
        int32_t times = __builtin_popcountll(held);
        told += times > 0;
        often += times < OFTEN ? times : OFTEN;
        nearby += (held & near) != 0;
    }
    row[IN_PROSE] = count ? (float)told / (float)count : -1;
    row[OFTEN_IN_PROSE] = count ? (float)often / (float)count : 0;
    row[IN_NEXT] = count ? (float)nearby / (float)count : -1;
    row[COUNT_IN_NEXT] = (float)nearby;
}

/* Gather what bears witness in a text; NULL where memory ends. It is one piece, to be freed. */
Witnesses *hear(const AskedHeadline *asked, const HeadlineLine *lines, int32_t count)
{
    Witnesses *witnesses = calloc(1, sizeof *witnesses);
    if (!witnesses)
        return NULL;
    witnesses->slug = (Span){asked->slug, (size_t)asked->slug_size};
    witnesses->host = (Span){asked->host, (size_t)asked->host_size};
    witnesses->slug_count = asked->slug_count;
    witnesses->slug_letters = (int32_t)count_chars(asked->slug, (size_t)asked->slug_size)
        - (asked->slug_count ? asked->slug_count - 1 : 0);
    if (count)
        lay_title(lines, &witnesses->title);
    for (int32_t i = 0; i < count && lines[i].ordinal < PARAGRAPHS; i++)
        if (lines[i].prose)
            note(witnesses, lines + i);
    return witnesses;
}

/* Add what they say of a line; next: the number of the paragraph below it, first: whether it is the title. */
void question(const Witnesses *witnesses, const HeadlineLine *line, int32_t next, bool first, float *row)
{
    Folded folded;
    fold_line(line->text, &folded);
    if (!first)
        compare_title(&witnesses->title, &folded, row);
    compare_address(witnesses, &folded, row);
    compare_prose(witnesses, line->text, next, row);
}
