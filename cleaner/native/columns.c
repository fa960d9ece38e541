/* What is known of all blocks of a page at once, and the finding of blocks by it. */

#include <math.h>
#include <stdlib.h>

#include "core.h"

/* The columns of a table, each as long as there are blocks: the first two are their families, the last
 * is room for what is found. `native/columns.py` states the same. */
enum Column { FAMILIES, SIZE = 2, SPACES, LINKED, KIND, WORDS, PROSE, ROOM };
enum {
    LETTERS = 20,  /* characters to a space from which on a text is of a script without spaces; */
    SHORT = 12,    /* characters below which it may be a word of any script; */
    SENTENCE = 8,  /* words from which on a block may be a sentence; */
    COUNTED = 200, /* characters of a block that have a say in which script the page is of */
};

/* What blocks are wanted; all of these have to hold. */
typedef struct {
    uint64_t any, none; /* in elements of some of these families, or of a kind `too`; of no others */
    double share;       /* linked characters to all, at least */
    int32_t kinds, too; /* a bit for each kind */
    int32_t least_spaces, most_spaces, least_linked, least_beside, most_beside; /* beside: not linked */
    int32_t least_above; /* characters of the block above */
} Wanted;

/* The columns of the blocks of a page, but for what follows from them. */
API void lay_columns(const Block *blocks, int32_t count, int32_t *table)
{
    uint64_t *bits = (uint64_t *)table;
    for (int32_t i = 0; i < count; i++) {
        const Block *block = blocks + i;
        table[SIZE * count + i] = block->size;
        table[SPACES * count + i] = block->spaces;
        table[LINKED * count + i] = block->linked;
        table[KIND * count + i] = block->kind;
        bits[i] = block->bits;
    }
}

/* The words of every block as spaces part them, of one without spaces two letters being one; and its
 * characters where it is prose, and not hidden. Seen: the kinds of all, a bit each, their families, and
 * the characters of all that are no menus nor controls. */
API void weigh_columns(int32_t *table, int32_t count, const uint64_t *hidden, uint64_t seen[3])
{
    const uint64_t *bits = (const uint64_t *)table;
    const int32_t *size = table + SIZE * count, *spaces = table + SPACES * count;
    const int32_t *linked = table + LINKED * count, *kind = table + KIND * count;
    int32_t *words = table + WORDS * count, *prose = table + PROSE * count;
    seen[0] = seen[1] = seen[2] = 0;
    for (int32_t i = 0; i < count; i++) {
        bool few = (int64_t)spaces[i] * LETTERS >= size[i] || size[i] < SHORT;
        words[i] = few ? spaces[i] + 1 : size[i] / 2;
        bool told = kind[i] < MENU && 2 * (int64_t)linked[i] < size[i] && words[i] >= SENTENCE
            && !(bits[i] & *hidden);
        prose[i] = told ? size[i] - linked[i] : 0;
        seen[0] |= (uint64_t)1 << kind[i];
        seen[1] |= bits[i];
        seen[2] += kind[i] < MENU ? (uint64_t)size[i] : 0;
    }
}

static bool fits(const int32_t *table, int32_t count, int32_t i, const Wanted *wanted)
{
    uint64_t bits = ((const uint64_t *)table)[i];
    int32_t size = table[SIZE * count + i], spaces = table[SPACES * count + i];
    int32_t linked = table[LINKED * count + i], kind = table[KIND * count + i];
    return wanted->kinds >> kind & 1 && spaces >= wanted->least_spaces
        && spaces <= wanted->most_spaces && linked >= wanted->least_linked
        && size - linked >= wanted->least_beside && size - linked <= wanted->most_beside
        && linked >= wanted->share * size && !(bits & wanted->none)
        && (!wanted->any || bits & wanted->any || wanted->too >> kind & 1)
        && (!wanted->least_above
            || (i && table[SIZE * count + i - 1] >= wanted->least_above));
}

/* The blocks from one on that are wanted, of so many characters; returns how many there are. */
API int32_t find_blocks(int32_t *table, int32_t count, const Wanted *wanted, int32_t start,
                        int32_t least, int32_t most)
{
    int32_t many = 0, *found = table + ROOM * count;
    for (int32_t i = start; i < count; i++) {
        int32_t size = table[SIZE * count + i];
        if (size >= least && size <= most && fits(table, count, i, wanted))
            found[many++] = i;
    }
    return many;
}

typedef struct {
    double rank;
    int32_t words, place;
} Ranked;

static int compare(const void *one, const void *other) /* the highest first, of equals the first */
{
    const Ranked *a = one, *b = other;
    return a->rank != b->rank ? (a->rank < b->rank) - (a->rank > b->rank)
                              : (a->place > b->place) - (a->place < b->place);
}

/* The longest blocks but for menus and empty ones, at most so many; less than 0 where memory ends. */
API int32_t find_longest(int32_t *table, int32_t count, int32_t most)
{
    Ranked *some = malloc((size_t)(count ? count : 1) * sizeof *some);
    if (some == NULL)
        return -1;
    int32_t many = 0, *found = table + ROOM * count;
    for (int32_t i = 0; i < count; i++)
        if (table[SIZE * count + i] > 0 && table[KIND * count + i] != MENU)
            some[many++] = (Ranked){table[SIZE * count + i], 0, i};
    qsort(some, (size_t)many, sizeof *some, compare);
    many = many < most ? many : most;
    for (int32_t i = 0; i < many; i++)
        found[i] = some[i].place;
    free(some);
    return many;
}

/* Whether most of a page's characters stand in blocks without spaces, so that a long word alone
 * is one word. */
static bool lacks_spaces(const int32_t *table, int32_t count)
{
    int64_t all = 0, unspaced = 0;
    for (int32_t i = 0; i < count; i++) {
        int32_t size = table[SIZE * count + i];
        int32_t counted = size < COUNTED ? size : COUNTED;
        all += counted;
        if ((int64_t)table[SPACES * count + i] * LETTERS < size)
            unspaced += counted;
    }
    return 2 * unspaced > all;
}

/* Half of the highest F1, in words, that keeping the likeliest blocks can promise; 1 where none is
 * likely, less than 0 where memory ends. */
API double promise(const int32_t *table, int32_t count, const double *likely)
{
    Ranked *some = malloc((size_t)(count ? count : 1) * sizeof *some);
    if (some == NULL)
        return -1;
    bool unspaced = lacks_spaces(table, count);
    int32_t many = 0;
    for (int32_t i = 0; i < count; i++) {
        int32_t words = unspaced ? table[SIZE * count + i] / 2 : table[SPACES * count + i] + 1;
        if (likely[i] != 0)
            some[many++] = (Ranked){likely[i], words > 1 ? words : 1, i};
    }
    qsort(some, (size_t)many, sizeof *some, compare);
    double whole = 0, expected = 0, best = many ? 0 : 1;
    for (int32_t i = 0; i < many; i++)
        whole += some[i].rank * (some[i].words + 1);
    int64_t words = 0;
    for (int32_t i = 0; i < many; i++) {
        expected += some[i].rank * (some[i].words + 1);
        words += some[i].words + 1;
        best = fmax(best, expected / ((double)words + whole));
    }
    free(some);
    return best;
}

/* Of a body: its words, those that are likely the article's, and these in the whole page, as far as
 * likelihoods are given; the prose of the page and of the body. */
API void weigh_body(const int32_t *table, int32_t count, const uint8_t *kept, const double *likely,
                    double sums[5])
{
    const int32_t *words = table + WORDS * count, *prose = table + PROSE * count;
    for (int32_t i = 0; i < 5; i++)
        sums[i] = 0;
    for (int32_t i = 0; i < count; i++) {
        double right = likely ? words[i] * likely[i] : 0;
        sums[2] += right;
        sums[3] += prose[i];
        if (kept[i]) {
            sums[0] += words[i];
            sums[1] += right;
            sums[4] += prose[i];
        }
    }
}

/* Likelihoods in hundredths, as verdicts tell them. */
API void tell_hundredths(const double *likely, int32_t count, uint8_t *told)
{
    for (int32_t i = 0; i < count; i++)
        told[i] = (uint8_t)rint(100 * likely[i]);
}
