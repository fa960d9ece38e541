/* What stands around each line of a text: cues, prose, lines of its make, what the page states. */

#include <stdlib.h>

#include "text.h"

static void mark_cue(Text *text, int32_t bits)
{
    for (int32_t i = 0; i < text->count; i++)
        text->marked[i] = (text->cue[i] & bits) != 0;
}

/* Add whether each line holds a cue, and how far the cues of some kinds are. */
void add_cues(Text *text)
{
    static const enum Asked KINDS[] = {COMMENTS, RELATED, SHARE, NEWSLETTER, LEGAL, CHROME};
    static const int32_t WIDTHS[] = {2, MANY};
    int32_t count = text->count;
    float *held = add_row(text), *whole = add_row(text);
    mark_cue(text, -1);
    add_sums(text);
    for (int32_t i = 0; i < count; i++) {
        held[i] = text->marked[i];
        whole[i] = text->whole[i] != 0;
    }
    for (size_t width = 0; width < sizeof WIDTHS / sizeof *WIDTHS; width++) {
        float *near = add_row(text);
        for (int32_t i = 0, far = WIDTHS[width]; i < count; i++)
            near[i] = (float)(text->sums[i + far + 1 < count ? i + far + 1 : count]
                              - text->sums[i > far ? i - far : 0]);
    }
    for (size_t kind = 0; kind < sizeof KINDS / sizeof *KINDS; kind++) {
        float *from = add_row(text), *to = add_row(text);
        mark_cue(text, text->asked[KINDS[kind]]);
        find_distances(text, from, to);
        if (KINDS[kind] != COMMENTS && KINDS[kind] != RELATED)
            continue;
        float *before = add_row(text);
        for (int32_t i = 0, sum = 0; i < count; i++)
            before[i] = (float)(sum += text->marked[i]);
    }
}

static void add_mass_around(Text *text, int32_t width)
{
    int32_t count = text->count;
    float *around = add_row(text), *share = add_row(text);
    double most = 0;
    for (int32_t i = 0; i < count; i++) {
        double sum = text->mass[i + width + 1 < count ? i + width + 1 : count]
            - text->mass[i > width ? i - width : 0];
        text->sums[i] = sum;
        most = sum > most ? sum : most;
    }
    for (int32_t i = 0; i < count; i++) {
        around[i] = (float)text->sums[i];
        share[i] = (float)(text->sums[i] / (most + 1));
    }
}

/* Add where each line stands among the prose of its page. */
void add_prose(Text *text)
{
    int32_t count = text->count;
    double total = text->mass[count] + 1;
    float *good = add_row(text);
    add_number(text, total);
    float *before = add_row(text), *after = add_row(text), *position = add_row(text);
    for (int32_t i = 0; i < count; i++) {
        good[i] = (float)text->line[i].good;
        before[i] = (float)(text->mass[i] / total);
        after[i] = (float)((total - text->mass[i + 1]) / total);
        position[i] = (float)(i / (double)count);
        text->marked[i] = text->line[i].prose;
    }
    add_number(text, count);
    float *from = add_row(text), *to = add_row(text), *from_size = add_row(text),
          *to_size = add_row(text);
    find_distances(text, from, to);
    for (int32_t i = 0; i < count; i++) {
        from_size[i] = from[i] < FAR ? good[i - (int32_t)from[i]] : 0;
        to_size[i] = to[i] < FAR ? good[i + (int32_t)to[i]] : 0;
    }
    add_mass_around(text, 3);
    add_mass_around(text, 8);
}

/* Add how many lines are of one group, and how much of the prose they hold. */
static void add_group(Text *text, const int32_t *group, int32_t groups)
{
    double *held = calloc((size_t)groups, sizeof *held);
    int32_t *counts = calloc((size_t)groups, sizeof *counts);
    float *share = add_row(text), *count = add_row(text);
    double total = text->mass[text->count] + 1;
    if (held == NULL || counts == NULL) {
        text->failed = true;
    } else {
        for (int32_t i = 0; i < text->count; i++) {
            held[group[i]] += text->line[i].good;
            counts[group[i]]++;
        }
        for (int32_t i = 0; i < text->count; i++) {
            share[i] = (float)(held[group[i]] / total);
            count[i] = (float)counts[group[i]];
        }
    }
    free(held);
    free(counts);
}

/* Add that of the lines of like make, indentation and distance from the line above; of like make. */
void add_like_lines(Text *text)
{
    enum { INDENTS = 50, BLANKS = 3 };
    int32_t *group = malloc(sizeof *group * (size_t)text->count);
    if (group == NULL) {
        text->failed = true;
        return;
    }
    for (int32_t i = 0; i < text->count; i++) {
        int32_t indent = text->indent[i] < INDENTS ? text->indent[i] : INDENTS - 1;
        int32_t blanks = text->blanks[i] < BLANKS ? text->blanks[i] : BLANKS - 1;
        group[i] = (text->line[i].make * INDENTS + indent) * BLANKS + blanks;
    }
    add_group(text, group, 2 * MAKES * INDENTS * BLANKS);
    for (int32_t i = 0; i < text->count; i++)
        group[i] = text->line[i].make;
    add_group(text, group, 2 * MAKES);
    free(group);
}

/* Add how long the run of `marked` or other lines is that each is in. */
static void add_run(Text *text)
{
    float *row = add_row(text);
    for (int32_t i = 0, end; i < text->count; i = end) {
        for (end = i; end < text->count && text->marked[end] == text->marked[i];)
            end++;
        for (int32_t at = i; at < end; at++)
            row[at] = (float)(end - i);
    }
}

/* Add the runs of prose and of short lines, and how far above the last heading is. */
void add_runs(Text *text)
{
    for (int32_t i = 0; i < text->count; i++)
        text->marked[i] = text->line[i].prose;
    add_run(text);
    for (int32_t i = 0; i < text->count; i++)
        text->marked[i] = text->line[i].make % MAKES < 2;
    add_run(text);
    for (int32_t i = 0; i < text->count; i++)
        text->marked[i] = text->line[i].heading;
    find_distances(text, add_row(text), text->spare);
}

static bool holds_year(Span text)
{
    for (size_t i = 0; i + 1 < text.size; i++)
        if ((text.at[i] == '2' && text.at[i + 1] == '0')
            || (text.at[i] == '1' && text.at[i + 1] == '9'))
            return true;
    return false;
}

/* Add where each line stands to what the page states, and how many dates stand above it. */
void add_facts(Text *text)
{
    enum { FACTS = 3, NOWHERE = -999 };
    for (int32_t fact = 0; fact < FACTS; fact++) {
        float *row = add_row(text);
        int32_t where = text->places[fact];
        for (int32_t i = 0; i < text->count; i++)
            row[i] = (float)(where >= 0 ? i - where : NOWHERE);
    }
    float *dates = add_row(text);
    for (int32_t i = 0, sum = 0; i < text->count; i++)
        dates[i] = (float)(sum += text->line[i].dated && holds_year(text->line[i].text));
}

/* Add what the lines just before and after each one are like. */
void add_neighbours(Text *text)
{
    static const int32_t BY[] = {-2, -1, 1, 2};
    for (size_t n = 0; n < sizeof BY / sizeof *BY; n++) {
        float *size = add_row(text), *make = add_row(text), *capitals = add_row(text);
        for (int32_t i = 0; i < text->count; i++) {
            int32_t at = i + BY[n];
            const Line *line = at >= 0 && at < text->count ? text->line + at : NULL;
            size[i] = line ? (float)line->size : -1;
            make[i] = line ? (float)line->make : -1;
            capitals[i] = line ? line->capitals : -1;
        }
    }
}
