/* Words that are known by their hash, and what each is. */

#include <stdlib.h>

#include "phrases.h"

enum { FEWEST = 64, FILTER = 8 /* bits of the filter for a slot */ };

typedef struct {
    uint64_t hash;
    int32_t kinds; /* 0 where the slot is free */
} KnownWord;

/* As large as the words ask for, so that the nearest caches hold most of what is looked at. */
struct Known {
    KnownWord *at;
    size_t slots;    /* a power of two, at least twice the words */
    uint64_t some[]; /* bits that hashes have, a few for a slot: most words are told by this to be none */
};

static uint64_t *find_bit(const Known *words, uint64_t hash, uint64_t *bit)
{
    *bit = (uint64_t)1 << (hash >> 40) % 64;
    return (uint64_t *)words->some + ((hash ^ hash >> 32) & (words->slots * FILTER / 64 - 1));
}

static KnownWord *find_slot(const Known *words, uint64_t hash)
{
    size_t slot = (hash ^ hash >> 32) & (words->slots - 1);
    while (words->at[slot].kinds && words->at[slot].hash != hash)
        slot = (slot + 1) & (words->slots - 1);
    return words->at + slot;
}

int32_t read_kinds(const Known *words, uint64_t hash)
{
    uint64_t bit;
    return *find_bit(words, hash, &bit) & bit ? find_slot(words, hash)->kinds : 0;
}

static Known *make_known(size_t slots)
{
    Known *words = calloc(1, sizeof *words + slots * FILTER / 8);
    KnownWord *at = calloc(slots, sizeof *at);
    if (words == NULL || at == NULL) {
        free(words);
        free(at);
        return NULL;
    }
    words->at = at;
    words->slots = slots;
    return words;
}

/* Lay out words, case folded, one a line, with what each is. NULL where memory ends. */
API Known *lay_known(const char *texts, int64_t size, const int32_t *kinds, int32_t count)
{
    size_t slots = FEWEST;
    while (slots < 2 * (size_t)count)
        slots *= 2;
    Known *words = make_known(slots);
    const char *at = texts, *end = texts + size;
    for (int32_t i = 0; words && i < count; i++) {
        Span text = take_line(&at, end);
        uint64_t hash = NO_HASH;
        for (const char *next = text.at; next < text.at + text.size;)
            hash = add_to_hash(hash, read_code(&next, text.at + text.size));
        uint64_t bit, *some = find_bit(words, hash, &bit);
        KnownWord *word = find_slot(words, hash);
        *some |= bit;
        *word = (KnownWord){hash, word->kinds | kinds[i]};
    }
    return words;
}
