/* What is measured of the lines of a text that may be its headline: a table, one row a feature.
 *
 * `headlines.c` puts it together, `witnesses.c` adds what the rest of the text and the page's address
 * say of a line; the order of the rows is that of the names in `native/headlines.py`.
 */
#ifndef CLEANER_HEADLINES_H
#define CLEANER_HEADLINES_H

#include "core.h"

enum {
    MOST_LINES = 900,    /* lines that are looked at */
    LONGEST = 220,       /* characters of a headline */
    LONGEST_PROSE = 500, /* characters of a paragraph that count */
};

enum Feature {
    CHARACTERS, WORDS_OF_IT, UNCASED, NUMBERED, ENDING, SMALL, CAPITALS, DIGITS, SIGNS, COMMAS, SENTENCES,
    QUOTED, JOINED, PARTED, MARKED, LIKE_PROSE,
    LINES, LATE, FIRST_LINE, PROSE, PROSE_ABOVE, SHARE_ABOVE, PROSE_BELOW, PROSE_SOON, TO_PROSE,
    PROSE_SIZE, BEFORE, BEFORE_THAT, AFTER, AFTER_THAT, BEFORE_ENDS,
    AFTER_ENDS, ALIKE, SHORT_ABOVE, SHORT_BELOW,
    BLANKS, BLANK_ABOVE, BLANK_BELOW, BLANK_SHARE,
    DATED, DATE_BELOW, DATE_ABOVE, OPENED, BYLINE_BELOW, BYLINE_ABOVE,
    TIMES, TIMES_BEFORE, AGAIN_NEAR, AGAIN_BELOW,
    OPENS_TITLE, SHARE_OF_TITLE, WITHIN_TITLE, PART_OF_TITLE, SHARED_WITH_TITLE,
    IN_ADDRESS, ADDRESS_IN_IT, ADDRESS_WORDS, BEYOND_ADDRESS, OF_HOST,
    IN_PROSE, OFTEN_IN_PROSE, IN_NEXT, COUNT_IN_NEXT,
    MEASURED, /* so many of a line by itself; then, of some, the most of any line and what lacks to it */
    RELATIONS = 6, PARTS_OF_TITLE = MEASURED + 2 * RELATIONS, ORDER, ORDER_FROM_END, FEATURES
};

/* A line of the text. */
typedef struct {
    Span raw, text;  /* as it is; less the mark of a heading or of a list item */
    uint64_t hash;   /* of `text` */
    int32_t size;    /* characters of `raw` */
    int32_t prose;   /* characters of it that count, 0 of a line that is none */
    int32_t above;   /* those of all lines above */
    int32_t ordinal; /* paragraphs of prose above */
    int32_t first, before, next, times; /* of the lines alike the first, how many are above, the next
                                           below or 0; of the first how many there are */
    bool blank;      /* whether a blank line is above it */
} HeadlineLine;

/* What is asked: a text and what is known of it; `native/headlines.py` states the same. */
typedef struct {
    const char *texts, *slug, *host; /* lines; the words of the address, one a line; the site's label */
    int64_t text_size, slug_size, host_size;
    const uint8_t *glances;         /* what each line shows, as `glances.c` says */
    const int32_t *blanks, *bullets; /* of each line, or NULL */
    int32_t count, slug_count;
} AskedHeadline;

typedef struct Witnesses Witnesses;

Witnesses *hear(const AskedHeadline *asked, const HeadlineLine *lines, int32_t count);
void question(const Witnesses *witnesses, const HeadlineLine *line, int32_t next, bool first, float *row);

#endif
