/* Boosted oblivious trees applied to a table of features: `cleaner/forest.py` says what they are.
 *
 * All trees together ask of a feature whether it is above one of a few borders. So each value is first
 * told by how many borders of its feature it is above, in a byte; a question is then one comparison of
 * bytes, and put to many blocks at once: with vectors, which compilers make of what a processor has. */

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core.h"

enum {
    WIDEST = 64,    /* blocks that are asked together */
    LANES = 16,     /* of them, those that are gone through at once, */
    QUARTER = 4,    /* and as many values as one instruction compares */
    AT_ONCE = 4,    /* trees whose leaves are added up at once */
    DEEPEST = 8,    /* questions of a tree: a leaf is a number of as many bits */
    LOWEST = -128,  /* the rank of a value that is above no border */
};

/* Trees of equal depth; `native/trees.py` states the same. */
typedef struct {
    const float *borders;    /* of each feature, in order; */
    const int32_t *starts;   /* where each feature's begin, and where the last one's end */
    const int32_t *features; /* trees x depth: the feature that each level asks of, */
    const int8_t *ranks;     /* and the rank above which the answer is yes */
    const float *values;     /* trees x 2**depth, in log odds; the first answer is the lowest bit */
    const float *means;      /* weighed x (2**(depth + 1) - 1): the mean value below each node */
    int32_t trees, depth, grove; /* grove: trees that were grown together */
    int32_t weighed;             /* trees that tell what spoke for a block */
    int32_t rows;                /* features that a table must have */
    double hopeless;             /* log odds in the first grove that end the asking */
} Forest;

typedef float Values __attribute__((vector_size(sizeof(float) * QUARTER)));
typedef int32_t Counts __attribute__((vector_size(sizeof(int32_t) * QUARTER)));
typedef int8_t Ranks __attribute__((vector_size(LANES)));
typedef uint8_t Leaves __attribute__((vector_size(LANES)));

/* Some blocks that are being asked. */
typedef struct {
    int8_t *ranks;          /* rows x WIDEST, of the blocks that stand beside each other, */
    int8_t *hoped;          /* and of those that the further groves are asked of; */
    int32_t places[WIDEST]; /* which these are of all, */
    int32_t count;          /* and how many */
} Asking;

/* The ranks of `LANES` values of a feature: how many of its borders they are above. */
static void rank_some(const float *values, const float *border, const float *last, int8_t *ranks)
{
    Values some[LANES / QUARTER];
    Counts above[LANES / QUARTER] = {{0}};
    memcpy(some, values, sizeof some);
    for (; border < last; border++)
        for (int32_t i = 0; i < LANES / QUARTER; i++)
            above[i] -= some[i] > *border; /* true is -1 */
    for (int32_t lane = 0; lane < LANES; lane++)
        ranks[lane] = (int8_t)(above[lane / QUARTER][lane % QUARTER] + LOWEST);
}

static int8_t rank_one(float value, const float *border, const float *last)
{
    int32_t above = LOWEST;
    for (; border < last; border++)
        above += value > *border;
    return (int8_t)above;
}

/* Whether some values are all the same, as those of a page or of what no block has. */
static bool is_uniform(const float *values, int32_t count)
{
    return memcmp(values, values + 1, (size_t)(count - 1) * sizeof *values) == 0;
}

/* The ranks of all features of some blocks. */
static void rank(const Forest *forest, const float *table, int32_t width, int32_t count,
                 int8_t *ranks)
{
    for (int32_t row = 0; row < forest->rows; row++, table += width, ranks += WIDEST) {
        const float *first = forest->borders + forest->starts[row];
        const float *last = forest->borders + forest->starts[row + 1];
        int32_t from = 0;
        if (is_uniform(table, count)) {
            memset(ranks, rank_one(*table, first, last), (size_t)count);
            continue;
        }
        for (; from + LANES <= count; from += LANES)
            rank_some(table + from, first, last, ranks + from);
        if (from < count) {
            float rest[LANES] = {0};
            memcpy(rest, table + from, (size_t)(count - from) * sizeof *rest);
            rank_some(rest, first, last, ranks + from);
        }
    }
}

/* The leaves of a tree that blocks reach: each answer moves the others up by a bit. All `WIDEST` are
 * asked, however many count, so that what is reached stays in registers. */
static void find_leaves(const Forest *forest, int32_t tree, const int8_t *ranks, uint8_t *leaves)
{
    const int32_t *features = forest->features + (size_t)tree * (size_t)forest->depth;
    const int8_t *least = forest->ranks + (size_t)tree * (size_t)forest->depth;
    Leaves reached[WIDEST / LANES] = {{0}};
    for (int32_t level = forest->depth - 1; level >= 0; level--) {
        Ranks own[WIDEST / LANES];
        memcpy(own, ranks + (size_t)features[level] * WIDEST, sizeof own);
        for (int32_t i = 0; i < WIDEST / LANES; i++)
            reached[i] += reached[i] - (Leaves)(own[i] > least[level]); /* true is -1 */
    }
    memcpy(leaves, reached, sizeof reached);
}

/* What a grove says of up to `WIDEST` blocks: its leaves' values, added up tree by tree. */
static void ask(const Forest *forest, int32_t tree, const int8_t *ranks, int32_t count, double *odds)
{
    int32_t end = forest->trees - tree < forest->grove ? forest->trees : tree + forest->grove;
    size_t size = (size_t)1 << forest->depth;
    uint8_t leaves[AT_ONCE][WIDEST];
    memset(odds, 0, (size_t)count * sizeof *odds);
    while (tree < end) {
        const float *values = forest->values + (size_t)tree * size;
        int32_t some = end - tree < AT_ONCE ? 1 : AT_ONCE;
        for (int32_t i = 0; i < some; i++)
            find_leaves(forest, tree + i, ranks, leaves[i]);
        if (some == AT_ONCE)
            for (int32_t block = 0; block < count; block++)
                odds[block] = odds[block] + values[leaves[0][block]] + values[size + leaves[1][block]]
                    + values[2 * size + leaves[2][block]] + values[3 * size + leaves[3][block]];
        else
            for (int32_t block = 0; block < count; block++)
                odds[block] += values[leaves[0][block]];
        tree += some;
    }
}

/* Ask the further groves of those blocks that are hoped for, and add their word to the first's. */
static void ask_further(const Forest *forest, Asking *asking, double *odds)
{
    double sums[WIDEST] = {0}, own[WIDEST];
    for (int32_t tree = forest->grove; tree < forest->trees; tree += forest->grove) {
        ask(forest, tree, asking->hoped, asking->count, own);
        for (int32_t i = 0; i < asking->count; i++)
            sums[i] += own[i];
    }
    for (int32_t i = 0; i < asking->count; i++)
        odds[asking->places[i]] = sums[i] + odds[asking->places[i]];
    asking->count = 0;
}

/* Put a block beside the others that are hoped for. */
static void hope(const Forest *forest, int32_t block, int32_t place, Asking *asking)
{
    for (int32_t row = 0; row < forest->rows; row++)
        asking->hoped[row * WIDEST + asking->count] = asking->ranks[row * WIDEST + block];
    asking->places[asking->count++] = place;
}

/* Ask all groves of some columns; where the first sees no hope, its word counts for the others. */
static void ask_all(const Forest *forest, const float *table, int32_t width, const int32_t *columns,
                    int32_t count, Asking *asking, double *odds)
{
    double first[WIDEST];
    int32_t groves = (forest->trees + forest->grove - 1) / forest->grove;
    for (int32_t from = 0, i = 0; from < width && i < count; from += WIDEST) {
        int32_t some = width - from < WIDEST ? width - from : WIDEST;
        rank(forest, table + from, width, some, asking->ranks);
        ask(forest, 0, asking->ranks, some, first);
        for (; i < count && columns[i] < from + some; i++) {
            odds[i] = first[columns[i] - from];
            if (groves > 1 && odds[i] * groves > forest->hopeless)
                hope(forest, columns[i] - from, i, asking);
            else
                odds[i] *= groves;
            if (asking->count == WIDEST)
                ask_further(forest, asking, odds);
        }
    }
    ask_further(forest, asking, odds);
}

/* The log odds of some columns of a table, in its order; an `Outcome`. */
API int32_t add_up_trees(const Forest *forest, const float *table, int32_t rows, int32_t width,
                         const int32_t *columns, int32_t count, double *odds)
{
    for (int32_t i = 0; i < count; i++)
        if (columns[i] < (i ? columns[i - 1] : 0) || columns[i] >= width)
            return MISFIT;
    if (forest->rows > rows || forest->depth > DEEPEST)
        return MISFIT;
    size_t size = (size_t)forest->rows * WIDEST;
    int8_t *ranks = calloc(2 * size + 1, 1);
    if (ranks == NULL)
        return MEMORY_ENDED;
    Asking asking = {.ranks = ranks, .hoped = ranks + size};
    ask_all(forest, table, width, columns, count, &asking, odds);
    free(ranks);
    return DONE;
}

/* The probabilities of some columns of a table, each in its place among those of all columns. */
API int32_t judge_by_trees(const Forest *forest, const float *table, int32_t rows, int32_t width,
                           const int32_t *columns, int32_t count, double *odds, double *likely)
{
    int32_t outcome = add_up_trees(forest, table, rows, width, columns, count, odds);
    for (int32_t i = 0; outcome == DONE && i < count; i++)
        likely[columns[i]] = 1 / (1 + exp(-odds[i]));
    return outcome;
}

/* What each group of features added to the log odds of some columns, columns x groups; owners: the
 * group of each feature. */
API bool weigh_trees(const Forest *forest, const float *table, int32_t rows, int32_t width,
                     const int32_t *columns, int32_t count, const int32_t *owners, int32_t groups,
                     double *weights)
{
    for (int32_t i = 0; i < count; i++)
        if (columns[i] < 0 || columns[i] >= width)
            return false;
    for (int32_t row = 0; row < forest->rows; row++)
        if (forest->rows > rows || owners[row] < 0 || owners[row] >= groups)
            return false;
    memset(weights, 0, (size_t)count * (size_t)groups * sizeof *weights);
    size_t nodes = ((size_t)2 << forest->depth) - 1;
    for (int32_t i = 0; i < count; i++, weights += groups)
        for (int32_t tree = 0; tree < forest->weighed; tree++) {
            const float *means = forest->means + (size_t)tree * nodes;
            float before = means[0];
            for (int32_t level = 0, node = 0; level < forest->depth; level++) {
                int32_t at = tree * forest->depth + level, row = forest->features[at];
                float value = table[(size_t)row * (size_t)width + (size_t)columns[i]];
                float border = forest->borders[forest->starts[row] + forest->ranks[at] - LOWEST];
                node |= (value > border) << level;
                float after = means[node + (2 << level) - 1];
                weights[owners[row]] += after - before;
                before = after;
            }
        }
    return true;
}
