/* Whether a sentence of a text begins with one of some pairs of words. */

#include <stdlib.h>

#include "core.h"

enum { SLOTS = 2048, LONGEST_FIRST = 26, LONGEST_SECOND = 25 };

typedef struct {
    uint64_t at[SLOTS]; /* hashes; 0 where a slot is free */
    int32_t count;
} Openings;

static uint64_t add_to_hash(uint64_t hash, uint32_t code)
{
    return (hash ^ code) * 0x100000001B3u; /* FNV-1a */
}

static int32_t find_slot(const Openings *openings, uint64_t hash)
{
    int32_t slot = (int32_t)((hash ^ hash >> 32) % SLOTS);
    while (openings->at[slot] && openings->at[slot] != hash)
        slot = (slot + 1) % SLOTS;
    return slot;
}

static bool is_inner(uint32_t code)
{
    return code == '\'' || code == '_' || (class_of(code) & WORD);
}

/* Whether a character that a space follows may end a sentence. */
static bool may_end(uint32_t code)
{
    return code == '.' || code == '!' || code == '?' || code == 0x2026 || code == '"' || code == 0x201D
        || code == 0xBB || code == ')' || code == ']';
}

/* The next character, in lower case; of one that is several then, 0. */
static uint32_t read_folded(const char **at, const char *end)
{
    uint32_t code = read_code(at, end), folded[MOST_FOLDED];
    if (code < 0x80)
        return code - 'A' < 26 ? code | 0x20 : code;
    if (code == 0x2019)
        return '\'';
    return fold_code(code, folded) == 1 ? folded[0] : 0;
}

/* Add to a hash the word that begins here; moves to its end, and gives its characters, at most so many. */
static int32_t take_word(const char **at, const char *end, int32_t most, uint64_t *hash)
{
    int32_t count = 0;
    for (const char *next = *at; next < end && count < most; count++, *at = next) {
        uint32_t code = read_folded(&next, end);
        if (!is_inner(code))
            break;
        *hash = add_to_hash(*hash, code);
    }
    return count;
}

/* The hash of the two words that begin here, 0 where there are no two. */
static uint64_t hash_pair(const char *at, const char *end)
{
    uint64_t hash = 0xCBF29CE484222325u;
    if (!take_word(&at, end, LONGEST_FIRST, &hash) || at == end || *at != ' ')
        return 0;
    at++;
    hash = add_to_hash(hash, ' ');
    return take_word(&at, end, LONGEST_SECOND, &hash) ? hash : 0;
}

/* Lay out pairs of words, one a line, a space between the two. NULL where they don't fit. */
API Openings *lay_openings(const char *texts, int64_t size)
{
    Openings *openings = calloc(1, sizeof *openings);
    bool begins = true;
    for (const char *at = texts, *end = texts + size; openings && at < end; at++) {
        uint64_t hash = begins ? hash_pair(at, end) : 0;
        begins = *at == '\n';
        if (!hash)
            continue;
        openings->at[find_slot(openings, hash)] = hash;
        if (++openings->count > SLOTS / 2) {
            free(openings);
            openings = NULL;
        }
    }
    return openings;
}

/* Whether a text, or a sentence within it, begins with one of the pairs. */
API bool holds_opening(const Openings *openings, const char *text, int64_t size)
{
    bool begins = true, ended = false;
    for (const char *at = text, *end = text + size; at < end;) {
        uint64_t hash = begins ? hash_pair(at, end) : 0;
        if (hash && openings->at[find_slot(openings, hash)])
            return true;
        uint32_t code = read_code(&at, end);
        begins = ended && code == ' ';
        ended = may_end(code);
    }
    return false;
}
