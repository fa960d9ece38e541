/* Vocabularies: what is known of a language's words. */

#include <stdlib.h>

#include "text.h"

typedef struct {
    uint64_t hash;
    int32_t bits; /* 0 where the slot is free */
} Known;

struct Vocabulary {
    size_t count;
    Known slots[];
};

static Known *find_known(const Vocabulary *vocabulary, uint64_t hash)
{
    size_t slot = hash & (vocabulary->count - 1);
    while (vocabulary->slots[slot].bits && vocabulary->slots[slot].hash != hash)
        slot = (slot + 1) & (vocabulary->count - 1);
    return (Known *)vocabulary->slots + slot;
}

/* Lay the table of a language's words, each with a line feed behind it; NULL without the memory. It
 * is kept as long as the process runs. */
API Vocabulary *lay_vocabulary(const char *words, int64_t size, const int32_t *bits, int32_t count)
{
    size_t slots = 16;
    while (slots < 2 * (size_t)count)
        slots *= 2;
    Vocabulary *own = calloc(1, sizeof *own + slots * sizeof *own->slots);
    char *letters = malloc((size_t)size + BEYOND); /* no letter becomes a longer one */
    if (own == NULL || letters == NULL) {
        free(own);
        free(letters);
        return NULL;
    }
    own->count = slots;
    const char *at = words, *end = words + size;
    for (int32_t i = 0; i < count && at < end; i++) {
        Span word = take_line(&at, end);
        size_t length = 0;
        for (const char *next = word.at; next < word.at + word.size;) {
            uint32_t code = read_code(&next, word.at + word.size);
            if (!is_joiner(code))
                length += write_code(unify(code), letters + length);
        }
        uint64_t hash = hash_word(letters, length);
        *find_known(own, hash) = (Known){hash, bits[i]}; /* the last of words that are written alike */
    }
    free(letters);
    return own;
}

int32_t find_word(const Vocabulary *vocabulary, uint64_t hash)
{
    return find_known(vocabulary, hash)->bits;
}

int32_t read_bits(const Vocabulary *vocabulary, Span word)
{
    enum { LONGEST = 64 }; /* bytes: no vocabulary is asked about longer ones */
    char letters[LONGEST + BEYOND] = {0};
    if (word.size > LONGEST)
        return 0;
    memcpy(letters, word.at, word.size);
    return find_word(vocabulary, hash_word(letters, word.size));
}
