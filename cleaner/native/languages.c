/* How many of a text's words are common in each of some languages, and its letters by script. */

#include <stdlib.h>
#include <string.h>

#include "text.h"

enum { LANGUAGES = 128, WORDS = LANGUAGES / 64 };

typedef struct {
    uint32_t first, last;
} Script; /* its letters */

typedef struct {
    uint64_t hash, languages[WORDS]; /* a bit each */
} Common;

typedef struct {
    Common *slots;
    size_t count; /* a power of two, twice as many as there are words and more */
} Table;

/* The next word from a place on, as a hash of its letters in lower case; 0 where there is none. */
static uint64_t read_word(const char **at, const char *end)
{
    uint64_t hash = 0;
    while (*at < end) {
        uint32_t code = read_code(at, end);
        if (class_of(code) & SPELT)
            hash = (hash ^ lower(code) ^ 0x9E3779B97F4A7C15u) * 0xD6E8FEB86659FD93u;
        else if (hash)
            break;
    }
    return hash ^ hash >> 32;
}

static Common *find_slot(const Table *table, uint64_t hash)
{
    size_t at = hash & (table->count - 1);
    while (table->slots[at].hash && table->slots[at].hash != hash)
        at = (at + 1) & (table->count - 1);
    return &table->slots[at];
}

/* Lay a table of words, parted by line feeds, each with the bits of the languages that it is common in,
 * those of the first 64 before the others'; NULL without the memory. It is kept as long as the process
 * runs. */
API Table *lay_common(const char *words, int64_t size, const uint64_t *languages, int32_t count)
{
    Table *table = malloc(sizeof *table);
    if (table == NULL)
        return NULL;
    table->count = 64;
    while (table->count < 2 * (size_t)count)
        table->count *= 2;
    table->slots = calloc(table->count, sizeof *table->slots);
    if (table->slots == NULL) {
        free(table);
        return NULL;
    }
    const char *at = words, *end = words + size;
    for (int32_t i = 0; i < count; i++) {
        Span line = take_line(&at, end);
        uint64_t hash = read_word(&line.at, line.at + line.size);
        Common *slot = find_slot(table, hash);
        slot->hash = hash;
        for (int word = 0; word < WORDS; word++)
            slot->languages[word] |= languages[i * WORDS + word];
    }
    return table;
}

/* Count the words of a text by language. */
API void count_common(const char *text, int64_t size, const Table *table, int32_t counts[LANGUAGES])
{
    memset(counts, 0, sizeof *counts * LANGUAGES);
    const char *end = text + size;
    for (uint64_t hash; (hash = read_word(&text, end)) != 0;) {
        const Common *slot = find_slot(table, hash);
        for (int word = 0; word < WORDS; word++)
            for (uint64_t bits = slot->languages[word]; bits; bits &= bits - 1) /* less its last */
                counts[64 * word + __builtin_ctzll(bits)]++;
    }
}

/* Count the letters of a text that are of each of some scripts; none of these is of ASCII. */
API void count_scripts(const char *text, int64_t size, const Script *scripts, int32_t script_count,
                       int32_t *counts)
{
    memset(counts, 0, sizeof *counts * (size_t)script_count);
    const char *end = text + size;
    while ((text += count_ascii(text, end)) < end) {
        uint32_t code = read_code(&text, end);
        for (int32_t i = 0; i < script_count; i++)
            counts[i] += code >= scripts[i].first && code <= scripts[i].last;
    }
}
