/* Which lines of a text may go on with the one above: those that `segment/lines.py` looks at closely. */

#include "lines.h"

/* What `segment/lines.py` has as well, it has in the same sense. */
enum { NARROWEST = 40, WIDEST = 132, COLUMNS = WIDEST + 20 }; /* that a text is wrapped at */
enum { SLACK = 8, LEAST_WRAPPED = 4 };
#define MOSTLY 0.7 /* share of the continued lines that have to fit the width of wrapping */
enum { LEAST_UNCASED = 6 }; /* lines of a script without capitals */
#define LARGELY 0.5 /* the same of a script without capitals, where titles look like continued lines */
#define PARTLY 0.3 /* share that has to fit in a script without spaces, which fills its lines to the column */
#define HARDLY 0.05
enum { LONGEST_HEAD = 16 }; /* columns of a word; where phrases are parted, as in Thai, one is longer */
enum { LETTERS = 20 };      /* to a space, from which on a line is of a script without spaces */
enum { WIDE = 2 }; /* columns of a character of a script without spaces */
enum {
    SENTENCE = 40,      /* characters from which on a line is taken for part of a sentence */
    LONGEST_LINK = 100, /* characters up to which a line may be a link within a sentence */
    TOLD = 80,          /* characters from which on a line is what a dash leads to */
    LONGEST_PLACE = 60, LONGEST_NAMED = 30, /* characters of a dateline before a dash, and of one without it */
    SHORTEST_NOUN = 3,  /* characters of what follows an article, and is no letter of an index */
    SHORTEST = 8,       /* characters below which no line holds the end of a sentence and more */
    LONGEST_VERSE = 45, LEAST_VERSES = 3,
};

typedef struct {
    const Row *rows;
    Form *forms;
    int32_t count;
} Joiner;

static bool is_apart(const Joiner *own, int32_t i) { return own->rows[i].blanks || own->rows[i].bullet; }

/* The columns that a line takes. */
static int32_t measure_width(const Joiner *own, int32_t i) { return own->rows[i].width + own->forms[i].wide; }

/* Whether a line may go on in the next, and stand for the width of wrapping: where that begins with a
 * small letter, or with one of a script without capitals, and is no list's. */
static bool may_be_wrapped(const Joiner *own, int32_t i, bool uncased)
{
    const Form *line = own->forms + i;
    if (is_apart(own, i + 1) || line->edges & ENDED)
        return false;
    if (uncased)
        return line[1].edges & UNCASED && measure_width(own, i) >= NARROWEST;
    return line[1].edges & SMALL && line->spaces;
}

static int32_t count_wider(const Joiner *own, int32_t width)
{
    int32_t wider = 0;
    for (int32_t i = 0; i < own->count; i++)
        wider += measure_width(own, i) > width;
    return wider;
}

/* The column on which most of the lines agree that go on, and are so long that the first word of the next
 * did not fit; 0 where too few agree. */
static int32_t agree_on_width(const Joiner *own, bool uncased)
{
    int32_t opened[COLUMNS] = {0}, open = 0, count = 0, spaced = 0, best = 0, width = 0;
    for (int32_t i = 0; i + 1 < own->count; i++) {
        const Form *line = own->forms + i;
        if (!may_be_wrapped(own, i, uncased))
            continue;
        count++;
        bool parted = line->spaces * LETTERS >= line->size;
        spaced += parted;
        int32_t first = measure_width(own, i), head = parted ? line[1].head + SLACK : WIDE;
        int32_t last = first + 1 + (uncased && head > LONGEST_HEAD ? LONGEST_HEAD : head);
        if (first < NARROWEST || first > WIDEST)
            continue;
        opened[first]++;
        if (last < COLUMNS)
            opened[last]--;
    }
    for (int32_t column = NARROWEST; column < COLUMNS; column++) {
        open += opened[column];
        if (open > best) {
            best = open;
            width = column;
        }
    }
    if (!uncased)
        return count >= LEAST_WRAPPED && best >= MOSTLY * count ? width : 0;
    return best >= LEAST_UNCASED && best >= (2 * spaced > count ? LARGELY : PARTLY) * count
        && count_wider(own, width + SLACK) <= HARDLY * best ? width : 0;
}

/* The column at which a text was hard-wrapped, 0 where it was not. */
static int32_t find_width(const Joiner *own)
{
    int32_t width = agree_on_width(own, false);
    return width ? width : agree_on_width(own, true);
}

/* Whether the line above may be the place that a paragraph is from: "BERLIN" before a dash, or "Berlin." */
static bool may_be_placed(const Form *above, const Form *line)
{
    if (line->size < TOLD || above->edges & (SMALL | INSIDE | POINTED | UNCASED | ASKING | ANNOUNCING))
        return false;
    return line->edges & LED ? above->size <= LONGEST_PLACE
        : above->edges & line->edges & ENDED && above->size <= LONGEST_NAMED;
}

/* Whether a line that is none of a wrapped paragraph may go on with the one above, if that is not joined to
 * others itself. */
static bool may_go_on(const Joiner *own, int32_t i)
{
    const Form *line = own->forms + i, *above = line - 1, *below = line + 1;
    int32_t after = i + 1 < own->count && !own->rows[i + 1].blanks ? below->edges : 0;
    if (line->edges & INSIDE || may_be_placed(above, line))
        return true;
    if (above->edges & ENDED)
        return false;
    if (above->size >= SENTENCE && after & INSIDE && line->size <= SENTENCE && !(line->edges & ENDED))
        return true;
    if (line->edges & POINTED || above->edges & BARRED)
        return false;
    if (line->edges & LINKING || (above->edges & ARTICLE && line->size >= SHORTEST_NOUN))
        return true;
    if (line->edges & PARTICLE || (above->edges & DASHED && line->size >= TOLD))
        return true;
    if (line->edges & SMALL)
        return !(above->edges & SMALL);
    if (above->size >= SENTENCE && above->edges & DEMANDING)
        return true;
    return after & (INSIDE | SMALL | PARTICLE) && !own->rows[i + 1].bullet && !(line->edges & ENDED)
        && line->size <= LONGEST_LINK && (above->edges & DEMANDING || above->size >= SHORTEST);
}

/* Whether a line is as short as those of verses, and more than a word. */
static bool is_verse(const Joiner *own, int32_t i)
{
    return own->forms[i].size <= LONGEST_VERSE && own->forms[i].spaces && !own->rows[i].bullet;
}

static bool goes_on_as_verse(const Joiner *own, int32_t i)
{
    return own->forms[i].edges & ENUMERATED && is_verse(own, i);
}

/* Part the lines of verses: short ones that end in commas, the last in a full stop. The line above a verse
 * has ended its sentence; links in a sentence have none like it. */
static void part_verses(const Joiner *own)
{
    for (int32_t first = 0, last; first < own->count; first = last > first ? last : first + 1) {
        last = first;
        if (first && !own->rows[first].blanks && !(own->forms[first - 1].edges & ENDED))
            continue;
        while (last < own->count && goes_on_as_verse(own, last)
               && (last == first || !own->rows[last].blanks))
            last++;
        if (last - first >= LEAST_VERSES - 1 && last < own->count && is_verse(own, last)
            && !own->rows[last].blanks && own->forms[last].edges & ENDED)
            for (int32_t i = first + 1; i <= last; i++)
                own->forms[i].joint = APART;
    }
}

/* Say what the lines of a text look like, parted by line feeds, and whether each may be joined to the one
 * above. The column at which the text was hard-wrapped, or 0. */
API int32_t find_joints(const char *texts, int64_t size, int32_t count, const Row *rows,
                        const Vocabulary *enders, Form *forms)
{
    Joiner own = {rows, forms, count};
    find_forms(texts, size, count, enders, forms);
    int32_t width = find_width(&own);
    for (int32_t i = 1; i < count; i++)
        if (!is_apart(&own, i))
            forms[i].joint = width || may_go_on(&own, i) ? PERHAPS : BEHIND;
    part_verses(&own);
    return width;
}
