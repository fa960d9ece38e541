/* The pairs of words that a sentence may begin with, and whether one does. */

#include <stdlib.h>

#include "phrases.h"

enum { SLOTS = 2048, LONGEST_FIRST = 26, LONGEST_SECOND = 25 };

struct Openings {
    uint64_t at[SLOTS]; /* hashes; 0 where a slot is free */
    int32_t count;
};

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
    uint64_t hash = NO_HASH;
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

bool begins_opening(const Openings *openings, const char *at, const char *end)
{
    uint64_t hash = hash_pair(at, end);
    return hash && openings->at[find_slot(openings, hash)];
}
