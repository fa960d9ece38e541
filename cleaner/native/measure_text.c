/* The features of the lines of a flattened text: what is left to judge by without markup. */

#include <stdlib.h>

#include "text.h"

enum { SHORT = 30, MEDIUM = 70, LONG = 160 }; /* characters that part the makes of line */
enum {
    TITLE = 90, /* characters up to which a line without an end may be a heading */
    EDGE = 12,  /* lines at the beginning and the end that tell whether a page came with its chrome */
};

static void find_makes(Text *text)
{
    text->mass[0] = 0;
    for (int32_t i = 0; i < text->count; i++) {
        Line *line = text->line + i;
        int32_t size = (line->size >= SHORT) + (line->size >= MEDIUM) + (line->size >= LONG);
        line->make = line->prose ? MAKES - 1 : size * 2 + line->ended;
        line->make += text->bullet[i] ? MAKES : 0;
        text->mass[i + 1] = text->mass[i] + line->good;
    }
}

/* Whether a line is short and without an end: a heading, where it stands right above prose. */
static bool is_plain(const Text *text, int32_t i)
{
    const Line *line = text->line + i;
    return line->size <= TITLE && !line->ended && !line->lower && !line->prose && !text->bullet[i];
}

static bool is_prose(const Text *text, int32_t i)
{
    return i < text->count && text->line[i].prose;
}

static bool is_heading(const Text *text, int32_t i)
{
    if (text->kind[i] != PARAGRAPH || !is_plain(text, i))
        return text->kind[i] == HEADING;
    return is_prose(text, i + 1) || (is_prose(text, i + 2) && is_plain(text, i + 1));
}

static void add_settings(Text *text)
{
    float *kind = add_row(text), *make = add_row(text), *above = add_row(text),
          *below = add_row(text), *indent = add_row(text), *change = add_row(text),
          *bullet = add_row(text), *lines = add_row(text), *longest = add_row(text);
    for (int32_t i = 0; i < text->count; i++) {
        text->line[i].heading = is_heading(text, i);
        kind[i] = (float)(text->line[i].heading ? HEADING : text->kind[i]);
        make[i] = (float)text->line[i].make;
        above[i] = (float)(text->blanks[i] < MANY ? text->blanks[i] : MANY);
        if (i)
            below[i - 1] = above[i];
        indent[i] = (float)text->indent[i];
        change[i] = indent[i] - (i ? indent[i - 1] : -1);
        bullet[i] = text->bullet[i] != 0;
        lines[i] = (float)text->lines[i];
        longest[i] = (float)text->longest[i];
    }
    below[text->count - 1] = -1;
}

static int32_t count_cues(const Text *text, int32_t first, int32_t last, int32_t bits)
{
    int32_t found = 0;
    for (int32_t i = first; i < last; i++)
        found += (text->cue[i] & bits) != 0;
    return found;
}

static double add_sizes(const Text *text, int32_t first, int32_t last)
{
    double sum = 0;
    for (int32_t i = first; i < last; i++)
        sum += text->line[i].size;
    return sum;
}

/* Add what the whole text is like: a page with its chrome, or what an extractor left of it. */
static void add_page(Text *text)
{
    int32_t count = text->count, edge = count < EDGE ? count : EDGE;
    int32_t run = 0, longest = 0, brief = 0, parted = 0, bullets = 0, prose = 0;
    for (int32_t i = 0; i < count; i++) {
        const Line *line = text->line + i;
        run = line->size < MEDIUM ? run + 1 : 0;
        longest = run > longest ? run : longest;
        brief += line->size < SHORT;
        parted += text->blanks[i] > 0;
        bullets += text->bullet[i] != 0;
        prose += line->prose;
    }
    double chars = add_sizes(text, 0, count), lines = count;
    int32_t chrome = count_cues(text, 0, count, text->asked[OF_CHROME]);
    add_number(text, count_cues(text, 0, edge, -1) / (double)edge);
    add_number(text, count_cues(text, count - edge, count, -1) / (double)edge);
    add_number(text, add_sizes(text, 0, edge) / edge);
    add_number(text, add_sizes(text, count - edge, count) / edge);
    add_number(text, chrome);
    add_number(text, chrome / lines);
    add_number(text, longest);
    add_number(text, chars);
    add_number(text, text->mass[count] / (chars > 0 ? chars : 1));
    add_number(text, count_cues(text, 0, count, -1) / lines);
    add_number(text, brief / lines);
    add_number(text, parted / lines);
    add_number(text, bullets / lines);
    add_number(text, prose);
    add_number(text, chars / lines);
}

static void lay_lines(Text *text, const char *texts, int64_t size)
{
    const char *at = texts, *end = texts + size;
    for (int32_t i = 0; i < text->count; i++)
        text->line[i].text = take_line(&at, end);
}

static void measure(Text *text, Span headline, const Vocabulary *vocabulary)
{
    Terms terms = {0};
    add_shapes(text);
    find_makes(text);
    add_settings(text);
    add_cues(text);
    add_prose(text);
    add_regions(text);
    Part main = add_best_parts(text);
    add_like_lines(text);
    add_page(text);
    add_runs(text);
    add_repeated_lines(text);
    add_facts(text);
    if (!text->failed && read_terms(&terms, text, vocabulary)) {
        add_terms(text, &terms, main, headline);
        add_runs_again(text, &terms);
    } else {
        text->failed = true;
    }
    release_terms(&terms);
    add_neighbours(text);
}

/* Measure a text: its lines, a line feed between two, and of each the `SETTINGS`, one row of numbers
 * a setting. Fills `rows` and gives how many rows that takes, -1 without the memory. */
API int32_t measure_text(const char *texts, int64_t size, int32_t count, const int32_t *settings,
                         const int32_t *asked, const int32_t *places, const char *headline,
                         int32_t headline_size, const Vocabulary *vocabulary, float *rows,
                         int32_t room)
{
    Text text = {.count = count, .asked = asked, .places = places, .rows = rows, .room = room};
    const int32_t **columns[] = {&text.blanks, &text.indent, &text.bullet, &text.lines,
                                 &text.longest, &text.kind, &text.cue, &text.whole};
    if (count <= 0)
        return 0;
    size_t lines = (size_t)count;
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
        *columns[i] = settings + i * lines;
    text.line = calloc(lines, sizeof *text.line);
    text.mass = malloc(sizeof *text.mass * (lines + 1));
    text.sums = malloc(sizeof *text.sums * (lines + 1));
    text.spare = malloc(sizeof *text.spare * lines);
    text.marked = malloc(lines);
    if (text.line == NULL || text.mass == NULL || text.sums == NULL || text.spare == NULL
        || text.marked == NULL) {
        text.failed = true;
    } else {
        lay_lines(&text, texts, size);
        measure(&text, (Span){headline, (size_t)headline_size}, vocabulary);
    }
    free(text.line);
    free(text.mass);
    free(text.sums);
    free(text.spare);
    free(text.marked);
    return text.failed ? -1 : text.row;
}
