/* What the containers around each block hold, and those that hold most of the prose. */

#include <stdlib.h>

#include "measures.h"

enum { CONTAINER_ROWS = 6, MAIN_ROWS = 5, MAIN_PARTS = 3 };

static const double PARTS[MAIN_PARTS] = {0.4, 0.6, 0.8};
/* Shares of the prose from which on the deepest container that holds them is a main one. */

/* What a container holds: its share of all prose, that of links in it and that of prose. */
typedef struct {
    double share, links, pure, controls;
    int32_t size, cues[MOST_HELD];
} Held;

/* What stands before a block. */
typedef struct {
    double chars, linked, controls;
    int32_t cues[MOST_HELD];
} Sums;

int32_t count_container_rows(const Asked *asked)
{
    return LEVELS_UP * CONTAINER_ROWS + CUES_UP * asked->held_count + 1 + MAIN_PARTS * MAIN_ROWS;
}

static void add_up(const Sheet *sheet, Sums *sums)
{
    for (int32_t i = 0; i < sheet->count; i++) {
        double chars = sheet->chars[i];
        Sums *after = sums + i + 1;
        *after = sums[i];
        after->chars += chars;
        after->linked += chars * sheet->shares[i];
        after->controls += sheet->blocks[i].controls;
        for (int32_t kind = 0; kind < sheet->asked->held_count; kind++)
            after->cues[kind] += (sheet->cues[i] & sheet->asked->held[kind]) != 0;
    }
}

static Held hold(const Sheet *sheet, const Sums *sums, const Container *one)
{
    const Sums *first = sums + one->first, *last = sums + one->last;
    double chars = last->chars - first->chars, mass = chars > 1 ? chars : 1;
    double good = sheet->mass[one->last] - sheet->mass[one->first];
    Held held = {.share = good / sheet->total, .links = (last->linked - first->linked) / mass,
                 .pure = good / mass, .controls = last->controls - first->controls,
                 .size = one->last - one->first};
    for (int32_t kind = 0; kind < sheet->asked->held_count; kind++)
        held.cues[kind] = last->cues[kind] - first->cues[kind];
    return held;
}

/* What the innermost container holds, the one around it, and so on. */
static void add_around(Sheet *sheet, const Held *held, int32_t *level)
{
    for (int32_t i = 0; i < sheet->count; i++)
        level[i] = sheet->blocks[i].container;
    for (int32_t up = 0; up < LEVELS_UP; up++) {
        int32_t cued = up < CUES_UP ? sheet->asked->held_count : 0;
        float *rows[CONTAINER_ROWS + MOST_HELD];
        for (int32_t row = 0; row < CONTAINER_ROWS + cued; row++)
            rows[row] = take_row(sheet);
        for (int32_t i = 0; i < sheet->count; i++) {
            const Container *one = sheet->containers + level[i];
            const Held *own = held + level[i];
            rows[0][i] = (float)own->share;
            rows[1][i] = (float)own->links;
            rows[2][i] = (float)own->pure;
            rows[3][i] = (float)own->size;
            rows[4][i] = (float)own->controls;
            rows[5][i] = (float)(i - one->first);
            for (int32_t kind = 0; kind < cued; kind++)
                rows[CONTAINER_ROWS + kind][i] = (float)own->cues[kind];
            level[i] = one->parent > 0 ? one->parent : 0;
        }
    }
}

/* The deepest container, and of those the first, that holds a part of the prose. */
static int32_t find_main(const Sheet *sheet, const Held *held, double part)
{
    int32_t found = -1;
    for (int32_t i = 0; i < sheet->container_count; i++)
        if (held[i].share >= part
            && (found < 0 || sheet->containers[i].depth > sheet->containers[found].depth))
            found = i;
    return found < 0 ? 0 : found;
}

static void add_main(Sheet *sheet, const Held *held, int32_t number)
{
    const Container *main = sheet->containers + number;
    int32_t size = held[number].size;
    float *within = take_row(sheet), *depth = take_row(sheet), *offset = take_row(sheet);
    for (int32_t i = 0; i < sheet->count; i++) {
        within[i] = i >= main->first && i < main->last;
        depth[i] = (float)(sheet->containers[sheet->blocks[i].container].depth - main->depth);
        offset[i] = (float)((double)(i - main->first) / (size > 1 ? size : 1));
    }
    fill_row(sheet, (float)size);
    fill_row(sheet, (float)held[number].pure);
}

bool add_containers(Sheet *sheet)
{
    Sums *sums = calloc((size_t)sheet->count + 1, sizeof *sums);
    Held *held = malloc(sizeof *held * (size_t)sheet->container_count);
    int32_t *level = malloc(sizeof *level * (size_t)sheet->count);
    bool whole = sums != NULL && held != NULL && level != NULL;
    if (whole) {
        add_up(sheet, sums);
        for (int32_t i = 0; i < sheet->container_count; i++)
            held[i] = hold(sheet, sums, sheet->containers + i);
        add_around(sheet, held, level);
        float *depth = take_row(sheet);
        for (int32_t i = 0; i < sheet->count; i++)
            depth[i] = (float)sheet->containers[sheet->blocks[i].container].depth;
        for (int32_t part = 0; part < MAIN_PARTS; part++)
            add_main(sheet, held, find_main(sheet, held, PARTS[part]));
    }
    free(sums);
    free(held);
    free(level);
    return whole;
}
