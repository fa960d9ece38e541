/* What the files of the pass over markup share: its state, while it goes on. */
#ifndef CLEANER_SCAN_H
#define CLEANER_SCAN_H

#include <string.h>

#include "core.h"

typedef struct {
    int32_t element; /* or -1 */
    Span name, attrs;
    int32_t kind;
    int32_t index; /* its container's, once it holds a block; */
    Span label;    /* and the first of its classes then */
    int32_t tag;   /* the number of a name that is no known element's, 0 before it has one */
    bool read;     /* whether its attributes have been read for a block, */
    uint64_t bits; /* and the families that it is of then */
    int16_t number, step, numerals; /* see `numbers.c` */
} Frame;

/* What attributes say of their element. */
typedef struct {
    Span attrs;
    uint64_t hash, bits; /* of the attributes; families that they make it one of */
    Span label;          /* the first class */
} Named;

enum { REMEMBERED = 64 }; /* attributes: most of a page come again and again */

typedef struct {
    Span name, attrs;
    size_t piece; /* of the buffer, with which it begins */
} Inline;

/* The pass, while it goes on. */
typedef struct {
    const char *at, *end; /* what of the markup is to be read */
    bool sealing;         /* whether menus are read whole */
    Bytes blocks, containers, marks, names, texts, lines, trails, pool;
    Bytes frames, inlines;         /* those that are open */
    Bytes buffer, pieces;          /* the text of the block being read; where its pieces begin */
    Bytes folded;                  /* room to fold a text in */
    Named named[REMEMBERED];       /* attributes that were read last, by their hash */
    size_t line;                   /* where in the buffer its last line begins, */
    int32_t strong_before;         /* and how many characters before it are bold */
    int32_t linked, links, media, controls, strong, breaks;
    bool in_link, in_strong;
    bool strong_ended;             /* whether what is bold has ended since the last text */
    bool formula;                  /* whether a formula has ended since the last text */
    enum { NO_JOINT, ENDED, OPENED } joint; /* since the last text: an element within a line ended, another opened */
} Scan;

#define COUNT(bytes, type) ((int32_t)((bytes).size / sizeof(type)))
#define ITEMS(bytes, type) ((type *)(void *)(bytes).at)

static inline Frame *top_frame(Scan *scan)
{
    return ITEMS(scan->frames, Frame) + COUNT(scan->frames, Frame) - 1;
}

static inline bool holds(Span text, const char *wanted) { return find_text(text, wanted) != NULL; }

static inline const char *find_in(const char *at, const char *end, char wanted)
{
    const char *found = at < end ? memchr(at, wanted, (size_t)(end - at)) : NULL;
    return found ? found : end;
}

/* scan.c */

bool read_piece(Scan *scan, Span *head, Span *text);
Span pass_dropped(Scan *scan, int32_t element, Span name, Span text);
Span read_comment(Scan *scan, Span piece);
Span first_word(Span head, Span *rest);
void add_to_block(Scan *scan, Span text);

static inline bool is_comment(Span head) { return head.size >= 3 && memcmp(head.at, "!--", 3) == 0; }

static inline bool is_end_tag(Span head, Span name)
{
    return head.size == name.size + 1 && *head.at == '/' && memcmp(head.at + 1, name.at, name.size) == 0;
}

/* formulas.c */

bool is_shown_twice(const Scan *scan, Span attrs);
void part_from_formula(Scan *scan, Span text);
Span read_formula(Scan *scan, Span attrs, Span text);

/* fold.c */

/* What of a text is measured while it is folded. */
typedef struct {
    int32_t spaces, commas, sentences;
} Shape;

uint32_t read_unescaped(const char **at, const char *end);
Span fold_text(Scan *scan, Span text, Shape *shape);
void count_space(char last, int32_t by, Shape *shape);
int32_t count_unescaped(Span text);
int32_t find_ending(uint32_t last);
bool is_blank(Span text);

/* head.c */

const char *read_head(Span markup, Bytes *stated, Bytes *data);

Span read_value(Span attrs, const char *wanted);

/* numbers.c */

/* What numbers are written with; `segment/numbers.py` states the same. */
enum Numerals { DECIMALS, SMALL_LETTERS, LETTERS, SMALL_ROMAN, ROMAN };

void number_element(Scan *scan);
void take_number(Scan *scan, Block *block);

/* blocks.c */

void add_piece(Scan *scan, const char *at, size_t size);
void flush(Scan *scan);
void open_block(Scan *scan, int32_t element, Span name, Span attrs);
void close_block(Scan *scan);
bool is_in_article(const Scan *scan);

/* siblings.c */

void note_tag(Scan *scan, Span name, bool ends);
bool is_set_apart(Scan *scan, Span text);

/* trails.c */

Span first_class(Span attrs);
void add_trail(Scan *scan);

/* inlines.c */

bool is_for_readers_aloud(Span attrs);
void open_inline(Scan *scan, Span name, Span attrs);
void close_inline(Scan *scan, Span name);
void open_link(Scan *scan, Span name, Span attrs);
void add_mark(Scan *scan, Span name, Span attrs, Span raw);
void break_line(Scan *scan, Span following);

#endif
