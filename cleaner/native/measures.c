/* The features of the blocks of an HTML page, one row a feature, one column a block.
 *
 * `features/html.py` names the rows, in the order in which they are added here. */

#include <stdlib.h>

#include "measures.h"

enum {
    PLAIN_ROWS = 14,
    NEIGHBOUR_ROWS = 6,
    REACH = 2,        /* blocks before and after each one that are its neighbours */
    LEAST_WORDS = 8,  /* of prose */
    NO_LEVEL = 7, NO_HEADING = 9,
    NOWHERE = -999,   /* how far the headline is, where there is none */
    NO_BLOCK = -1,    /* what the neighbours are like that the first and last block lack */
};

/* The words of a text as spaces part them; in a script without spaces two letters are one. */
static int32_t count_words(const Block *block)
{
    bool spaced = (int64_t)block->spaces * 20 >= block->size || block->size < 12;
    return spaced ? block->spaces + 1 : block->size / 2;
}

/* What is measured of a block by itself, and how much of it is prose. */
static void add_plain(Sheet *sheet)
{
    const Asked *asked = sheet->asked;
    float *rows[PLAIN_ROWS];
    for (int32_t row = 0; row < PLAIN_ROWS; row++)
        rows[row] = take_row(sheet);
    for (int32_t i = 0; i < sheet->count; i++) {
        const Block *block = sheet->blocks + i;
        double size = block->size, words = count_words(block);
        float plain[PLAIN_ROWS] = {
            (float)size, (float)words, block->ending == TERMINAL, block->ending == COLON,
            (float)(block->commas / words), (float)block->sentences, (float)(size / words),
            (float)(block->linked / size), (float)block->links, (float)block->media,
            (float)block->controls, (float)(block->strong / size), (float)block->kind,
            block->tag < asked->element_count ? asked->tags[block->tag] : -1};
        for (int32_t row = 0; row < PLAIN_ROWS; row++)
            rows[row][i] = plain[row];
        float share = plain[7];
        bool prose = words >= LEAST_WORDS && share < 0.5f && block->kind < MENU
            && (block->ending == TERMINAL || block->sentences) && !(block->bits & asked->hidden);
        sheet->good[i] = prose ? plain[0] * (1 - share) : 0;
        sheet->mass[i + 1] = sheet->mass[i] + sheet->good[i];
    }
    sheet->total = sheet->mass[sheet->count] + 1;
    sheet->chars = rows[0];
    sheet->shares = rows[7];
    sheet->kinds = rows[12];
    sheet->tags = rows[13];
}

/* The families of each block and all around it, and those of its innermost container. */
static void add_families(Sheet *sheet)
{
    const Asked *asked = sheet->asked;
    for (int32_t one = 0; one < asked->within_count; one++) {
        float *row = take_row(sheet);
        for (int32_t i = 0; i < sheet->count; i++)
            row[i] = (sheet->blocks[i].bits & asked->within[one]) != 0;
    }
    for (int32_t one = 0; one < asked->near_count; one++) {
        float *row = take_row(sheet);
        for (int32_t i = 0; i < sheet->count; i++)
            row[i] = (sheet->containers[sheet->blocks[i].container].bits & asked->near[one]) != 0;
    }
}

/* Some kinds of cue in each block, and how many of some of them stand up to it and after it. */
static void add_cues(Sheet *sheet)
{
    const Asked *asked = sheet->asked;
    for (int32_t one = 0; one < asked->cued_count; one++) {
        float *row = take_row(sheet);
        for (int32_t i = 0; i < sheet->count; i++)
            row[i] = (sheet->cues[i] & asked->cued[one]) != 0;
    }
    for (int32_t one = 0; one < asked->counted_count; one++) {
        float *before = take_row(sheet), *after = take_row(sheet);
        int32_t run = 0;
        for (int32_t i = 0; i < sheet->count; i++)
            before[i] = (float)(run += (sheet->cues[i] & asked->counted[one]) != 0);
        for (int32_t i = 0; i < sheet->count; i++)
            after[i] = (float)run - before[i];
    }
}

/* How far the nearest prose is before and after each block, how much it is, and if it is beside it. */
static void add_nearest_prose(Sheet *sheet)
{
    float *before = take_row(sheet), *after = take_row(sheet);
    float *before_size = take_row(sheet), *after_size = take_row(sheet), *same = take_row(sheet);
    for (int32_t i = 0, last = -1; i < sheet->count; i++) {
        before[i] = (float)(last < 0 ? FAR : i - last);
        before_size[i] = last >= 0 && i - last < FAR ? (float)sheet->good[last] : 0;
        if (sheet->good[i] > PROSE)
            last = i;
    }
    for (int32_t i = sheet->count - 1, next = -1; i >= 0; i--) {
        bool found = next >= 0 && next - i < FAR;
        after[i] = (float)(next < 0 ? FAR : next - i);
        after_size[i] = found ? (float)sheet->good[next] : 0;
        same[i] = found && sheet->blocks[next].container == sheet->blocks[i].container;
        if (sheet->good[i] > PROSE)
            next = i;
    }
}

/* The prose of a block and some before and after it. */
static double hold_around(const Sheet *sheet, int32_t block, int32_t width)
{
    int32_t first = block > width ? block - width : 0;
    int32_t end = sheet->count - block > width + 1 ? block + width + 1 : sheet->count;
    return sheet->mass[end] - sheet->mass[first];
}

/* The prose around each block, and its share of the most that is around any. */
static void add_prose_around(Sheet *sheet, int32_t width)
{
    float *around = take_row(sheet), *share = take_row(sheet);
    double most = 0;
    for (int32_t i = 0; i < sheet->count; i++) {
        double held = hold_around(sheet, i, width);
        most = held > most ? held : most;
    }
    for (int32_t i = 0; i < sheet->count; i++) {
        double held = hold_around(sheet, i, width);
        around[i] = (float)held;
        share[i] = (float)(held / (most + 1));
    }
}

/* Where each block stands among the prose of its page. */
static void add_prose(Sheet *sheet)
{
    int32_t count = sheet->count;
    float *good = take_row(sheet);
    fill_row(sheet, (float)sheet->total);
    float *before = take_row(sheet), *after = take_row(sheet), *position = take_row(sheet);
    for (int32_t i = 0; i < count; i++) {
        good[i] = (float)sheet->good[i];
        before[i] = (float)(sheet->mass[i] / sheet->total);
        after[i] = (float)((sheet->total - sheet->mass[i + 1]) / sheet->total);
        position[i] = (float)((double)i / count);
    }
    fill_row(sheet, (float)count);
    add_nearest_prose(sheet);
    add_prose_around(sheet, 3);
    add_prose_around(sheet, 8);
}

static float find_level(const Sheet *sheet, int32_t tag)
{
    return tag < sheet->asked->element_count ? sheet->asked->levels[tag] : NO_LEVEL;
}

/* How far the heading above each block is, and of what level. */
static void add_headings(Sheet *sheet)
{
    float *distance = take_row(sheet), *level = take_row(sheet);
    for (int32_t i = 0, last = -1; i < sheet->count; i++) {
        distance[i] = (float)(last < 0 ? FAR : i - last);
        level[i] = last >= 0 && i - last < FAR ? find_level(sheet, sheet->blocks[last].tag)
                                               : NO_HEADING;
        if (sheet->blocks[i].kind == HEADING)
            last = i;
    }
}

/* Where each block stands to the headline, and how much of the prose the page's data state.
 *
 * Whether it is the headline, the description or stated itself, the caller has to fill in. */
static void add_facts(Sheet *sheet, int32_t headline, int32_t stated)
{
    for (int32_t i = 0; i < sheet->count && headline < 0; i++)
        if (find_level(sheet, sheet->blocks[i].tag) == 1)
            headline = i;
    float *from = take_row(sheet);
    for (int32_t i = 0; i < sheet->count; i++)
        from[i] = (float)(headline >= 0 ? i - headline : NOWHERE);
    fill_row(sheet, 0);
    fill_row(sheet, 0);
    fill_row(sheet, stated ? -1 : -2);
    fill_row(sheet, (float)(stated / sheet->total));
}

/* What the blocks just before and after each one are like. */
static void add_neighbours(Sheet *sheet)
{
    for (int32_t by = -REACH; by <= REACH; by++) {
        float *rows[NEIGHBOUR_ROWS];
        for (int32_t row = 0; by && row < NEIGHBOUR_ROWS; row++)
            rows[row] = take_row(sheet);
        for (int32_t i = 0; by && i < sheet->count; i++) {
            int32_t at = i + by;
            bool there = at >= 0 && at < sheet->count;
            rows[0][i] = there ? sheet->chars[at] : NO_BLOCK;
            rows[1][i] = there ? sheet->shares[at] : NO_BLOCK;
            rows[2][i] = there ? sheet->kinds[at] : NO_BLOCK;
            rows[3][i] = there ? (float)sheet->good[at] : NO_BLOCK;
            rows[4][i] = there ? sheet->cues[at] > 0 : NO_BLOCK;
            rows[5][i] = there ? sheet->tags[at] : NO_BLOCK;
        }
    }
}

static int32_t count_rows(const Asked *asked)
{
    return PLAIN_ROWS + asked->within_count + asked->near_count + asked->cued_count
        + 2 * asked->counted_count + 15 + count_container_rows(asked) + 4 + 2 + 6
        + 2 * REACH * NEIGHBOUR_ROWS;
}

/* Whether what stands in blocks and containers can be looked up. */
static bool is_sound(const Sheet *sheet)
{
    int32_t count = sheet->count, containers = sheet->container_count;
    int32_t tags = sheet->asked->element_count + sheet->name_count;
    for (int32_t i = 0; i < containers; i++) {
        const Container *one = sheet->containers + i;
        if (one->parent >= i || one->first < 0 || one->last < one->first || one->last > count)
            return false;
    }
    for (int32_t i = 0; i < count; i++) {
        const Block *block = sheet->blocks + i;
        if (block->container < 0 || block->container >= containers || block->tag < 0
            || block->tag >= tags || block->size <= 0 || block->spaces < 0)
            return false;
    }
    return sheet->asked->held_count <= MOST_HELD;
}

/* Measure all blocks of a page; an `Outcome`: the table may have other rows.
 *
 * headline: the block that is it, or -1; stated: characters of the body that the page's data state. */
API int32_t measure_html(const Asked *asked, const Block *blocks, int32_t count,
                         const Container *containers, int32_t container_count, const int32_t *cues,
                         const int32_t *names, int32_t name_count, int32_t headline, int32_t stated,
                         float *table, int32_t rows)
{
    Sheet sheet = {.asked = asked, .blocks = blocks, .containers = containers, .cues = cues,
                   .names = names, .count = count, .container_count = container_count,
                   .name_count = name_count, .row = table};
    if (!is_sound(&sheet) || rows != count_rows(asked))
        return MISFIT;
    if (!count)
        return DONE;
    double *held = calloc(2 * (size_t)count + 1, sizeof *held);
    if (held == NULL)
        return MEMORY_ENDED;
    sheet.mass = held;
    sheet.good = held + count + 1;
    add_plain(&sheet);
    add_families(&sheet);
    add_cues(&sheet);
    add_prose(&sheet);
    bool whole = add_containers(&sheet) && add_alike(&sheet);
    if (whole)
        add_headings(&sheet);
    whole = whole && add_repeated(&sheet);
    if (whole) {
        add_facts(&sheet, headline, stated);
        add_neighbours(&sheet);
    }
    free(held);
    return whole ? DONE : MEMORY_ENDED;
}

/* Number the blocks that are worth judging: no menus or controls, nor what is nothing but links within
 * some families and without others; gives how many there are. */
API int32_t find_live(const Block *blocks, int32_t count, uint64_t around, uint64_t within,
                      double linked, int32_t *live)
{
    int32_t found = 0;
    for (int32_t i = 0; i < count; i++) {
        const Block *block = blocks + i;
        bool outside = block->bits & around && !(block->bits & within);
        live[found] = i;
        found += block->kind < MENU && !(outside && block->linked >= linked * block->size);
    }
    return found;
}
