/* What the measuring of a page's blocks shares: the page, and the rows of its table. */
#ifndef CLEANER_MEASURES_H
#define CLEANER_MEASURES_H

#include "core.h"

enum {
    PROSE = 60,     /* characters of unlinked sentences from which on a block counts as prose */
    FAR = 99,       /* a distance, where there is nothing */
    LEVELS_UP = 4,  /* containers around a block that are looked at, */
    CUES_UP = 2,    /* and those of which it matters what cues they hold */
    MOST_HELD = 8,  /* kinds of cue that are counted in containers */
};

/* What is asked of every page; `native/measures.py` states the same. */
typedef struct {
    const uint64_t *within; /* families, asked of a block and all around it, */
    const uint64_t *near;   /* and of its innermost container */
    const int32_t *cued;    /* kinds of cue, asked of a block; */
    const int32_t *counted; /* of which it matters how many stand before and after it; */
    const int32_t *held;    /* of which it matters how many a container holds */
    const float *tags;      /* of every known element: its number among the features, */
    const float *levels;    /* and its level as a heading */
    uint64_t hidden;        /* families of what is no prose */
    int32_t within_count, near_count, cued_count, counted_count, held_count, element_count;
} Asked;

typedef struct {
    const Asked *asked;
    const Block *blocks;
    const Container *containers;
    const int32_t *cues;    /* the kinds of cue in each block */
    const int32_t *names;   /* one number for all tags of a name that is no known element's */
    int32_t count, container_count, name_count;
    float *row;             /* the table's next */
    const float *chars, *shares, *kinds, *tags; /* rows that others are made of */
    double *good;           /* the characters of each block that are unlinked sentences, */
    double *mass;           /* and of all before it */
    double total;
} Sheet;

static inline float *take_row(Sheet *sheet)
{
    float *row = sheet->row;
    sheet->row += sheet->count;
    return row;
}

static inline void fill_row(Sheet *sheet, float value)
{
    float *row = take_row(sheet);
    for (int32_t i = 0; i < sheet->count; i++)
        row[i] = value;
}

bool add_containers(Sheet *sheet);
bool add_alike(Sheet *sheet);
bool add_repeated(Sheet *sheet);
int32_t count_container_rows(const Asked *asked);

#endif
