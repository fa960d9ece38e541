/* What of a text comes more than once: whole lines, and runs of words. */

#include <stdlib.h>
#include <string.h>

#include "text.h"

/* A table of what was met: keys, and what is noted of each. */
typedef struct {
    uint64_t key;
    int32_t times; /* 0 where a slot is free */
    int32_t last;  /* the line in which it was met last */
} Met;

typedef struct {
    Met *slots;
    size_t count;
} Table;

static bool lay_table(Table *table, size_t keys)
{
    for (table->count = 16; table->count < 2 * keys;)
        table->count *= 2;
    return (table->slots = calloc(table->count, sizeof *table->slots)) != NULL;
}

static Met *find_met(const Table *table, uint64_t key)
{
    size_t slot = (key ^ key >> 32) * 0x9E3779B97F4A7C15u >> 20 & (table->count - 1);
    while (table->slots[slot].times && table->slots[slot].key != key)
        slot = (slot + 1) & (table->count - 1);
    table->slots[slot].key = key;
    return table->slots + slot;
}

/* The hash of a line that may be nothing but a date, with every digit as zero. */
static uint64_t hash_shape(Span line)
{
    enum { MOST = 4 * 80 }; /* bytes of such a line */
    char text[MOST];
    if (line.size > MOST)
        return hash_bytes(line.at, line.size);
    for (size_t i = 0; i < line.size; i++) {
        char c = line.at[i];
        text[i] = c >= '1' && c <= '9' ? '0' : c;
    }
    return hash_bytes(text, line.size);
}

/* Add how often each line comes, by the keys of all. */
static void add_times(Text *text, const uint64_t *keys)
{
    Table table;
    float *row = add_row(text);
    if (!lay_table(&table, (size_t)text->count)) {
        text->failed = true;
        return;
    }
    for (int32_t i = 0; i < text->count; i++)
        find_met(&table, keys[i])->times++;
    for (int32_t i = 0; i < text->count; i++)
        row[i] = (float)find_met(&table, keys[i])->times;
    free(table.slots);
}

/* Add how often each line comes: as it is, and whatever its digits. */
void add_repeated_lines(Text *text)
{
    uint64_t *keys = malloc(sizeof *keys * (size_t)text->count);
    if (keys == NULL) {
        text->failed = true;
        return;
    }
    for (int32_t i = 0; i < text->count; i++)
        keys[i] = hash_bytes(text->line[i].text.at, text->line[i].text.size);
    add_times(text, keys);
    for (int32_t i = 0; i < text->count; i++)
        keys[i] = text->line[i].dated ? hash_shape(text->line[i].text) : keys[i];
    add_times(text, keys);
    free(keys);
}

enum { RUN = 5 }; /* words of a run that is looked for again */

static int32_t count_runs(int32_t words) { return words < RUN ? 0 : words - RUN + 1; }

static uint64_t key_run(const int32_t *tokens)
{
    uint64_t key = 0;
    for (int32_t step = 0; step < RUN; step++)
        key = key * 1000003 + (uint64_t)tokens[step];
    return key;
}

/* The runs that may come again: no word of them comes but once. Fills the first word of each; how many. */
static int32_t find_runs(const Text *text, const Terms *terms, int32_t *runs)
{
    int32_t count = 0;
    for (int32_t i = 0, at = 0; i < text->count; i++)
        for (int32_t first = at; at < terms->ends[i]; at++) {
            first = terms->all[terms->tokens[at]].times > 1 ? first : at + 1;
            runs[count] = at - RUN + 1;
            count += at - first >= RUN - 1;
        }
    return count;
}

/* Add how much of each line stands in the text more than once, and in another line before. */
void add_runs_again(Text *text, const Terms *terms)
{
    float *again = add_row(text), *before = add_row(text);
    Table table = {0};
    int32_t *runs = malloc(sizeof *runs * ((size_t)terms->token_count + 1));
    int32_t count = runs == NULL ? 0 : find_runs(text, terms, runs);
    Met **met = malloc(sizeof(Met *) * ((size_t)count + 1));
    if (runs == NULL || met == NULL || !lay_table(&table, (size_t)count)) {
        text->failed = true;
        count = 0;
    }
    memset(again, 0, sizeof *again * (size_t)text->count);
    memset(before, 0, sizeof *before * (size_t)text->count);
    for (int32_t run = 0, line = 0; run < count; run++) {
        while (runs[run] >= terms->ends[line])
            line++;
        Met *own = met[run] = find_met(&table, key_run(terms->tokens + runs[run]));
        before[line] += (float)(own->times && own->last != line);
        own->times++;
        own->last = line;
    }
    for (int32_t run = 0, line = 0; run < count; run++) {
        while (runs[run] >= terms->ends[line])
            line++;
        again[line] += met[run]->times > 1;
    }
    for (int32_t i = 0, first = 0; i < text->count; first = terms->ends[i++]) {
        int32_t all = count_runs(terms->ends[i] - first);
        again[i] = (float)(again[i] / (double)(all ? all : 1));
        before[i] = (float)(before[i] / (double)(all ? all : 1));
    }
    free(runs);
    free(met);
    free(table.slots);
}
