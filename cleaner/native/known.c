/* Words that are known by their hash, and what each is. */

#include <stdlib.h>

#include "phrases.h"

enum { SLOTS = 32768, FILTER = 2048 /* strides of 64 bits, which the nearest cache holds */ };

typedef struct {
    uint64_t hash;
    int32_t kinds; /* 0 where the slot is free */
} KnownWord;

struct Known {
    uint64_t some[FILTER]; /* bits that hashes have: most words are told by this to be none */
    KnownWord at[SLOTS];
    int32_t count;
};

static uint64_t *find_bit(const Known *words, uint64_t hash, uint64_t *bit)
{
    *bit = (uint64_t)1 << (hash >> 40) % 64;
    return (uint64_t *)words->some + (hash ^ hash >> 32) % FILTER;
}

static KnownWord *find_slot(const Known *words, uint64_t hash)
{
    size_t slot = (hash ^ hash >> 32) % SLOTS;
    while (words->at[slot].kinds && words->at[slot].hash != hash)
        slot = (slot + 1) % SLOTS;
    return (KnownWord *)words->at + slot;
}

int32_t read_kinds(const Known *words, uint64_t hash)
{
    uint64_t bit;
    return *find_bit(words, hash, &bit) & bit ? find_slot(words, hash)->kinds : 0;
}

/* Lay out words, case folded, one a line, with what each is. NULL where they don't fit. */
API Known *lay_known(const char *texts, int64_t size, const int32_t *kinds, int32_t count)
{
    Known *words = calloc(1, sizeof *words);
    const char *at = texts, *end = texts + size;
    for (int32_t i = 0; words && i < count; i++) {
        Span text = take_line(&at, end);
        uint64_t hash = NO_HASH;
        for (const char *next = text.at; next < text.at + text.size;)
            hash = add_to_hash(hash, read_code(&next, text.at + text.size));
        uint64_t bit, *some = find_bit(words, hash, &bit);
        KnownWord *word = find_slot(words, hash);
        *some |= bit;
        words->count += !word->kinds;
        *word = (KnownWord){hash, word->kinds | kinds[i]};
        if (words->count > SLOTS / 4 * 3) {
            free(words);
            words = NULL;
        }
    }
    return words;
}
