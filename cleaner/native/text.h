/* What is measured of the blocks of a flattened text: a table, one row a feature.
 *
 * `measure_text.c` puts it together; the order of the rows is that of the names in
 * `features/text.py`.
 */
#ifndef CLEANER_TEXT_H
#define CLEANER_TEXT_H

#include "core.h"

enum { FAR = 99, MANY = 6, PROSE = 60, MAKES = 9 }; /* MAKES: of a line that is no list item */

/* The kinds of cue that are asked for, in the order in which their bits are given. */
enum Asked { COMMENTS, RELATED, SHARE, NEWSLETTER, LEGAL, CHROME, CONSENT, OF_CHROME, ASKED };

typedef struct {
    Span text;
    double good;      /* characters, where it is sentences */
    float capitals;   /* share of its words that begin with one */
    int32_t size;     /* characters */
    int32_t words, make;
    bool ended, lower; /* ends as a sentence does; begins with a small letter */
    bool prose;
    bool dated;        /* short, with a digit */
    bool heading;
} Line;

typedef struct {
    int32_t count;
    const int32_t *blanks, *indent, *bullet, *lines, *longest, *kind, *cue, *whole; /* of each line */
    const int32_t *asked, *places; /* bits of `Asked`; lines of headline, byline and date, or -1 */
    Line *line;
    double *mass;       /* sums of `good`: of all lines before each, and behind them of all */
    double *sums;       /* room for other such sums */
    uint8_t *marked;    /* room for a flag of each line */
    float *rows;        /* the table */
    int32_t row, room;  /* rows that are laid, and that there is room for */
    float *spare;       /* where rows go that there is no room for */
    bool failed;        /* for want of memory */
} Text;

/* A language's words: those that are common, and those of cues. */
typedef struct Vocabulary Vocabulary;
enum { COMMON = -1 }; /* what stands for the bits of a common word */

enum { BEYOND = 8 }; /* bytes that may be read and written behind a word */

/* Hash a word of which `BEYOND` more bytes may be read, whatever they are: most words are one round. */
static inline uint64_t hash_word(const char *at, size_t size)
{
    uint64_t hash = NO_HASH + size;
    for (; size > BEYOND; at += BEYOND, size -= BEYOND) {
        hash = (hash ^ read_eight(at)) * 0xD6E8FEB86659FD93u;
        hash ^= hash >> 32;
    }
    hash = (hash ^ (read_eight(at) & UINT64_MAX >> (8 * (BEYOND - size) & 63))) * 0xD6E8FEB86659FD93u;
    return hash ^ hash >> 32;
}

/* vocabulary.c */
int32_t find_word(const Vocabulary *vocabulary, uint64_t hash); /* its bits, 0 for one that is not held */
int32_t read_bits(const Vocabulary *vocabulary, Span word);

/* rows.c */
float *add_row(Text *text);
void add_number(Text *text, double value);
void add_sums(Text *text); /* fill `sums` of `marked` */
void find_distances(const Text *text, float *before, float *after); /* to the `marked`, or FAR */

/* shapes.c */
void lay_shapes(void);
void add_shapes(Text *text);

/* around.c */
void add_cues(Text *text);
void add_prose(Text *text);
void add_like_lines(Text *text);
void add_runs(Text *text);
void add_facts(Text *text);
void add_neighbours(Text *text);

/* regions.c */
typedef struct {
    int32_t first, last; /* lines[first:last] */
} Part;

void add_regions(Text *text);
Part add_best_parts(Text *text); /* the middle one */

/* terms.c */

/* The kinds of word that are counted side by side in one number, each in as many bits as hold all words of a line. */
enum Kinds { COMMON_WORDS, CONSENT_WORDS, LEGAL_WORDS, CHROME_WORDS, CUE_WORDS, WORD_KINDS };
enum { KIND_BITS = 12 };
#define ONE_OF(kind) ((uint64_t)1 << KIND_BITS * (kind))

typedef struct {
    uint64_t hash;
    uint64_t kinds;              /* by the vocabulary */
    int32_t times;               /* how often it comes */
    int32_t own, within, beyond; /* paragraphs that hold it; those of the main part; other lines */
    int32_t last;                /* line + 1 in which it was met last */
    bool topical, wanted;        /* may be of the topic; is in the headline */
} Term;

typedef struct {
    int32_t *tokens; /* numbers of words */
    int32_t *ends;   /* of the tokens of each line */
    Term *all;
    int32_t *slots;  /* numbers + 1 of words, by hash */
    size_t slot_count;
    int32_t token_count, count;
} Terms;

bool read_terms(Terms *terms, const Text *text, const Vocabulary *vocabulary);
int32_t mark_wanted(Terms *terms, Span headline);
void release_terms(Terms *terms);

/* topics.c */
void add_terms(Text *text, Terms *terms, Part main, Span headline);

/* repeats.c */
void add_repeated_lines(Text *text);
void add_runs_again(Text *text, const Terms *terms);

/* lower.c */
extern uint16_t LOWERED[KNOWN]; /* of the basic plane, laid once */
void lay_lowered(void);
uint32_t find_lower(uint32_t code); /* of the planes above */

static inline uint32_t lower(uint32_t code)
{
    return code < KNOWN ? LOWERED[code] : find_lower(code);
}

#endif
