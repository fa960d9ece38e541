/* The parts of a text that stand in for the containers which it has lost.
 *
 * Four levels of parts, each within the one above: the whole text, stretches of prose that long runs
 * of other lines keep apart, stretches kept apart by short runs, and runs of lines of one make.
 */

#include <stdlib.h>

#include "text.h"

enum { LEVELS = 4, MAINS = 3 };
static const int32_t APART[] = {12, 3}; /* lines without prose that part those of the middle levels */
static const double PENALTIES[MAINS] = {12, 40, 120}; /* characters of prose that one line without
                                          any counts against, in the search for the best part */
static const double MOST_PROSE = 600; /* characters of one line's prose that count in that search */
static const double MAIN[MAINS] = {0.4, 0.6, 0.8}; /* shares of all prose that the smallest part to
                                                      hold as much is asked for */

typedef struct {
    Part lines;
    int32_t depth;
    double held, pure; /* prose; its share of all characters */
} Region;

typedef struct {
    Region *regions;
    int32_t count;
    int32_t *own[LEVELS]; /* the region of each line */
} Regions;

/* Mark where stretches of prose begin, and where they have ended, as of a level. */
static void mark_stretches(const Text *text, int32_t level, uint8_t *begins)
{
    int32_t last = -1;
    for (int32_t i = 0; i < text->count; i++) {
        if (!text->line[i].prose)
            continue;
        if (last < 0 || i - last > APART[level - 1] + 1) {
            if (last >= 0 && begins[last + 1] > level)
                begins[last + 1] = (uint8_t)level;
            if (begins[i] > level)
                begins[i] = (uint8_t)level;
        }
        last = i;
    }
    if (last >= 0 && last + 1 < text->count && begins[last + 1] > level)
        begins[last + 1] = (uint8_t)level;
}

/* Fill `marked` with the level on which a part begins at each line. */
static void mark_levels(const Text *text)
{
    uint8_t *begins = text->marked;
    for (int32_t i = 0; i < text->count; i++) {
        bool another = i && (text->line[i].make != text->line[i - 1].make || text->blanks[i] > 1);
        begins[i] = i == 0 ? 0 : another ? LEVELS - 1 : LEVELS;
    }
    mark_stretches(text, 1, begins);
    mark_stretches(text, 2, begins);
}

static void find_regions(Regions *all, const Text *text)
{
    double *chars = text->sums;
    chars[0] = 0;
    for (int32_t i = 0; i < text->count; i++)
        chars[i + 1] = chars[i] + text->line[i].size;
    mark_levels(text);
    for (int32_t level = 0; level < LEVELS; level++) {
        for (int32_t i = 0; i < text->count; i++) {
            if (text->marked[i] <= level)
                all->regions[all->count++] = (Region){.lines = {i, i}, .depth = level};
            all->regions[all->count - 1].lines.last = i + 1;
            all->own[level][i] = all->count - 1;
        }
    }
    for (int32_t i = 0; i < all->count; i++) {
        Region *one = all->regions + i;
        double size = chars[one->lines.last] - chars[one->lines.first];
        one->held = text->mass[one->lines.last] - text->mass[one->lines.first];
        one->pure = one->held / (size > 1 ? size : 1);
    }
}

static void add_parts_around(Text *text, const Regions *all, double total)
{
    for (int32_t level = LEVELS - 1; level > 0; level--) {
        float *share = add_row(text), *pure = add_row(text), *size = add_row(text);
        for (int32_t i = 0; i < text->count; i++) {
            const Region *one = all->regions + all->own[level][i];
            share[i] = (float)(one->held / total);
            pure[i] = (float)one->pure;
            size[i] = (float)(one->lines.last - one->lines.first);
        }
    }
    float *offset = add_row(text);
    for (int32_t i = 0; i < text->count; i++)
        offset[i] = (float)(i - all->regions[all->own[1][i]].lines.first);
}

static void add_cues_around(Text *text, const Regions *all)
{
    static const enum Asked KINDS[] = {RELATED, SHARE, NEWSLETTER, COMMENTS};
    for (size_t kind = 0; kind < sizeof KINDS / sizeof *KINDS; kind++) {
        for (int32_t i = 0; i < text->count; i++)
            text->marked[i] = (text->cue[i] & text->asked[KINDS[kind]]) != 0;
        add_sums(text);
        float *row = add_row(text);
        for (int32_t i = 0; i < text->count; i++) {
            Part lines = all->regions[all->own[2][i]].lines;
            row[i] = (float)(text->sums[lines.last] - text->sums[lines.first]);
        }
    }
}

static void add_main_parts(Text *text, const Regions *all, double total)
{
    for (int32_t part = 0; part < MAINS; part++) {
        const Region *main = all->regions;
        bool found = false;
        for (int32_t i = 0; i < all->count; i++) {
            const Region *one = all->regions + i;
            if (one->held >= MAIN[part] * total && (!found || one->depth > main->depth)) {
                main = one;
                found = true;
            }
        }
        int32_t first = main->lines.first, size = main->lines.last - first;
        float *offset = add_row(text);
        for (int32_t i = 0; i < text->count; i++)
            offset[i] = (float)((i - first) / (double)(size > 1 ? size : 1));
        add_number(text, size);
        add_number(text, main->pure);
        add_number(text, main->depth);
    }
}

/* Add what the parts around each line hold, and where it stands to those that hold most prose. */
void add_regions(Text *text)
{
    size_t count = (size_t)text->count;
    Regions all = {.count = 0};
    all.regions = malloc(sizeof *all.regions * LEVELS * count);
    int32_t *own = malloc(sizeof *own * LEVELS * count);
    if (all.regions == NULL || own == NULL) {
        text->failed = true;
    } else {
        for (size_t level = 0; level < LEVELS; level++)
            all.own[level] = own + level * count;
        double total = text->mass[count] + 1;
        find_regions(&all, text);
        add_parts_around(text, &all, total);
        add_cues_around(text, &all);
        add_main_parts(text, &all, total);
    }
    free(all.regions);
    free(own);
}

/* The lines of which the sum is the largest, where one without prose counts against it. */
static Part find_best_part(const Text *text, double penalty)
{
    double sum = 0, lowest = 0, best = 0;
    int32_t begin = 0;
    Part found = {0, 0};
    for (int32_t i = 0; i < text->count; i++) {
        double good = text->line[i].good;
        sum += good > 0 ? good < MOST_PROSE ? good : MOST_PROSE : -penalty;
        if (sum < lowest) {
            lowest = sum;
            begin = i + 1;
        }
        if (sum - lowest > best) {
            best = sum - lowest;
            found = (Part){begin, i + 1};
        }
    }
    return found;
}

/* Add where each line stands to the parts that hold most prose and least else. */
Part add_best_parts(Text *text)
{
    double total = text->mass[text->count] + 1;
    Part middle = {0, 0};
    for (int32_t part = 0; part < MAINS; part++) {
        Part best = find_best_part(text, PENALTIES[part]);
        if (part == MAINS / 2)
            middle = best;
        float *within = add_row(text), *begins = add_row(text), *ends = add_row(text);
        for (int32_t i = 0; i < text->count; i++) {
            within[i] = i >= best.first && i < best.last;
            begins[i] = (float)(i - best.first);
            ends[i] = (float)(best.last - i);
        }
        add_number(text, (text->mass[best.last] - text->mass[best.first]) / total);
    }
    return middle;
}
