/* What the compiled core shares: growing memory, characters, elements, families.
 *
 * The core knows Python only as its caller: it is a plain library, called through ctypes by
 * `cleaner/native/__init__.py`, which copies the results and gives the memory back. Its tables are
 * laid once, at import, and never change, so that calls share nothing else.
 */
#ifndef CLEANER_CORE_H
#define CLEANER_CORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define VERSION 25 /* of what is called; raised with any change of a signature or layout */

#ifdef _WIN32
#define API __declspec(dllexport)
#else
#define API __attribute__((visibility("default")))
#endif

/* How a call has ended that may fail; `native/loaded.py` states the same. */
enum Outcome { MEMORY_ENDED = -1, MISFIT, DONE }; /* MISFIT: what it was given does not fit */

/* Memory that grows. Where none is left, `failed` is set, and what is added is dropped. */

typedef struct {
    char *at;
    size_t size, room; /* bytes */
    size_t chars;      /* characters, where it holds text */
    bool failed;
} Bytes;

bool grow(Bytes *to, size_t size); /* for so many more bytes; false where there is no memory */
void add_text(Bytes *to, const char *from, size_t size); /* counts characters as well */
void release(Bytes *bytes);

static inline bool make_room(Bytes *to, size_t size) { return to->room - to->size >= size || grow(to, size); }

/* Room behind what it holds, or NULL. */
static inline char *reserve(Bytes *to, size_t size) { return make_room(to, size) ? to->at + to->size : NULL; }

static inline void add_bytes(Bytes *to, const char *from, size_t size)
{
    if (size && make_room(to, size)) {
        memcpy(to->at + to->size, from, size);
        to->size += size;
    }
}

/* Zeroed room for one more item, or NULL. */
static inline void *add_item(Bytes *to, size_t size)
{
    void *item = reserve(to, size);
    if (item == NULL)
        return NULL;
    memset(item, 0, size);
    to->size += size;
    return item;
}

/* Characters, of UTF-8 that is known to be well-formed. */

enum { LETTER = 1, DECIMAL = 2, UPPER = 4, LOWER = 8, SPACE = 16, DIGIT = 32, ALPHA = 64, MARK = 128 };
#define WORD (LETTER | DECIMAL) /* less the underscore, which is ASCII's */
#define SPELT (LETTER | MARK)   /* what goes on with a word: vowel signs do, though Python calls them no letters */

#define KNOWN 0x10000
extern uint8_t CLASSES[KNOWN]; /* of the basic plane, laid once */
void lay_classes(void);
uint8_t find_class(uint32_t code); /* of the planes above */

static inline uint8_t class_of(uint32_t code)
{
    return code < KNOWN ? CLASSES[code] : find_class(code);
}

uint32_t read_wide(const char **at, const char *end); /* the next character, of any */
uint32_t read_last(const char *at, const char *end);  /* the last one, 0 where there is none */
size_t count_chars(const char *at, size_t size);
size_t count_spaces(const char *at, size_t size);
size_t count_ascii(const char *at, const char *end); /* bytes of it that a text begins with */
size_t write_code(uint32_t code, char to[4]); /* in UTF-8; how many bytes */

/* The next character; moves behind it. The place is copied for `read_wide`, so that else it is in a register. */
static inline uint32_t read_code(const char **at, const char *end)
{
    if (!(**at & 0x80))
        return (uint32_t)*(*at)++;
    const char *wide = *at;
    uint32_t code = read_wide(&wide, end);
    *at = wide;
    return code;
}

static inline bool is_space(uint32_t code) { return (class_of(code) & SPACE) != 0; }

/* Whether a letter is of a script that has no capitals; `openers.py` states the same. */
static inline bool is_uncased(uint32_t code)
{
    return code >= 0x590 && (code <= 0x8FF || (code >= 0x900 && code <= 0xDFF)
        || (code >= 0xE00 && code <= 0xEFF) || (code >= 0x1000 && code <= 0x10FF)
        || (code >= 0x1200 && code <= 0x137F) || (code >= 0x1780 && code <= 0x17FF)
        || (code >= 0x3040 && code <= 0x9FFF) || (code >= 0xAC00 && code <= 0xD7AF));
}

/* Whether a character only says how those beside it are drawn or spoken: some write it within words, some
 * don't. Joiners, and Arabic's strokes and vowels. */
static inline bool is_joiner(uint32_t code)
{
    return code == 0x200C || code == 0x200D || code == 0x640 || (code >= 0x64B && code <= 0x652);
}

/* An Arabic letter as those write it who lack the one, or do without its hamza: keyboards differ. */
static inline uint32_t unify(uint32_t code)
{
    switch (code) {
    case 0x622: case 0x623: case 0x625: return 0x627;
    case 0x649: case 0x64A: return 0x6CC;
    case 0x643: return 0x6A9;
    case 0x6C1: return 0x647;
    default: return code;
    }
}

/* Whether a character beyond ASCII is a full stop: of Armenian, Urdu, Hindi, Tibetan, Burmese, Ethiopian,
 * Khmer, Mongolian, Chinese or Japanese. `marks.py` states the same. */
static inline bool is_far_stop(uint32_t code)
{
    switch (code) {
    case 0x589: case 0x6D4: case 0x964: case 0x965: case 0xF0D: case 0x104B: case 0x1361: case 0x1362:
    case 0x17D4: case 0x1803: case 0x3002:
        return true;
    default: return false;
    }
}

/* Whether a text of so many characters that ends in this is more than a label of a script that has no
 * mark for the end of a sentence, Thai or Lao. */
static inline bool ends_unmarked(uint32_t code, int32_t size)
{
    enum { LONGEST_LABEL = 90 };
    return code >= 0xE01 && code <= 0xEDF && size > LONGEST_LABEL;
}

/* Whether a letter is of Chinese or Japanese, which part no words. */
static inline bool is_unspaced(uint32_t code)
{
    return (code >= 0x3040 && code <= 0x30FF) || (code >= 0x3400 && code <= 0x9FFF);
}

/* Whether one beyond ASCII asks or exclaims, as Arabic and Chinese write it. */
static inline bool is_far_cry(uint32_t code) { return code == 0x61F || code == 0xFF01 || code == 0xFF1F; }

typedef struct {
    const char *at;
    size_t size;
} Span; /* bytes of a text that somebody else holds */

/* Whether what stands between two places begins with some bytes. */
static inline bool starts_with(const char *at, const char *end, const char *wanted)
{
    size_t size = strlen(wanted);
    return (size_t)(end - at) >= size && memcmp(at, wanted, size) == 0;
}

Span take_line(const char **at, const char *end); /* up to the line feed; moves behind that */
Span strip(Span text);                 /* less the white space at both ends */
const char *find_span(Span text, Span wanted); /* where another stands in it, or NULL; an empty one nowhere */
const char *find_text(Span text, const char *wanted); /* the same of a literal */
uint64_t hash_bytes(const char *at, size_t size);

static inline bool equals(Span text, const char *to) /* to a literal */
{
    return strlen(to) == text.size && memcmp(text.at, to, text.size) == 0;
}

static inline bool are_alike(Span one, Span other)
{
    return one.size == other.size && memcmp(one.at, other.at, one.size) == 0;
}

/* Eight bytes as a number of which the first is the lowest, and back. */

static inline uint64_t order_bytes(uint64_t eight)
{
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    eight = __builtin_bswap64(eight);
#endif
    return eight;
}

static inline uint64_t read_eight(const char *at)
{
    uint64_t eight;
    memcpy(&eight, at, sizeof eight);
    return order_bytes(eight);
}

static inline void write_eight(uint64_t eight, char *to)
{
    eight = order_bytes(eight);
    memcpy(to, &eight, sizeof eight);
}

enum { STRIDE = 16 }; /* bytes that are looked at together */
typedef int8_t Stride __attribute__((vector_size(STRIDE))); /* signed: no byte of ASCII is below 0 */

static inline bool holds_any(Stride found)
{
    uint64_t halves[2];
    memcpy(halves, &found, sizeof halves);
    return (halves[0] | halves[1]) != 0;
}

static inline size_t find_true(Stride found) /* which is the first, `STRIDE` where none is */
{
    uint64_t halves[2];
    memcpy(halves, &found, sizeof halves);
    if (halves[0])
        return (size_t)__builtin_ctzll(order_bytes(halves[0])) / 8;
    return halves[1] ? 8 + (size_t)__builtin_ctzll(order_bytes(halves[1])) / 8 : STRIDE;
}

enum { MOST_STRIDES = 127 }; /* what a byte can count */

static inline int32_t count_true(Stride found) /* true is -1 */
{
    const uint64_t even = 0x00FF00FF00FF00FFu;
    uint64_t halves[2], sums;
    found = -found;
    memcpy(halves, &found, sizeof halves);
    sums = halves[0] + halves[1];
    return (int32_t)(((sums & even) + (sums >> 8 & even)) * 0x0001000100010001u >> 48);
}

#define NO_HASH 0xCBF29CE484222325u /* of no characters */

static inline uint64_t add_to_hash(uint64_t hash, uint32_t code)
{
    return (hash ^ code) * 0x100000001B3u; /* FNV-1a */
}

enum { MOST_FOLDED = 3 };
size_t fold_code(uint32_t code, uint32_t to[MOST_FOLDED]); /* Python's casefold(); how many */

/* The words of a text as cue phrases are compared: case folded, every number a `#`. */

enum { MOST_CHARACTERS = 300, MOST_WORDS = 60 }; /* of a text that is looked at */

typedef struct {
    uint64_t hash;
    int32_t start, end; /* of its characters in `plain` */
    bool symbol, number; /* a mark that whole texts are compared without; any number */
} Word;

typedef struct {
    Word at[MOST_WORDS];
    uint32_t plain[MOST_FOLDED * MOST_CHARACTERS + 1]; /* the text, with a 0 behind it */
    int32_t count, size, characters;                   /* the last of the text as it is given */
    bool spaced, ascii; /* whether it holds a space; nothing but ASCII, less marks of well-set text */
    bool eastern;       /* whether any of it may be of a script that parts no words */
} Words;

bool read_words(Span text, Words *words); /* false where it is too long */
size_t join_words(const Words *words, uint32_t *to); /* all their characters; room as in `plain` */

/* The last characters of a text, and where each stands; behind them the text's end. */
enum { LONGEST_TAIL = 160 };
typedef struct {
    uint32_t codes[LONGEST_TAIL];
    const char *at[LONGEST_TAIL + 1];
    int32_t count;
} Tail;

void read_tail(Span text, int32_t most, Tail *tail); /* `most` characters */

/* Elements and the families of their names, as `segment/elements.py` and `lexicon/markup.py` say. */

enum Opening { OPEN_INLINE, OPEN_BLOCK, OPEN_BUTTON, OPEN_BREAK, OPEN_STRONG, OPEN_MEDIA, OPEN_VOID,
               OPEN_LINK, OPEN_FIELD, OPEN_SEALED, OPEN_DROPPED, OPEN_FORMULA, OPEN_VERBATIM };
enum Closing { CLOSE_INLINE, CLOSE_BLOCK, CLOSE_BUTTON, CLOSE_STRONG, CLOSE_LINK };
enum Kind { NO_KIND = -1, PARAGRAPH, HEADING, ITEM, QUOTATION, CAPTION, CELL, CODE, MENU, CONTROL };
enum Trait { LEAF = 1, MENUS = 2, FIELD = 4, INNER = 8, RAW = 16 };

typedef struct {
    char name[16];
    int32_t opening, closing, kind, traits;
    uint64_t bits;
} Element;

int32_t find_element(Span name); /* its number, or -1 */
const Element *element_at(int32_t number);
int32_t count_elements(void);
uint64_t read_families(Span attrs);
bool lay_elements(const Element *given, int32_t count, const char *names, const uint64_t *bits,
                  int32_t name_count, uint64_t concealed_bit);

/* The pass over a page's markup, and what comes of it. Names and marks are spans of `pool`. All places and sizes are in characters. */

enum Ending { OTHER_END, TERMINAL, COLON };

typedef struct {
    uint64_t bits; /* families of its element and of all around it */
    uint64_t text; /* the hash of its text */
    int32_t kind, tag, container;
    int32_t linked, links, media, controls, strong;
    int32_t spaces, commas, sentences, ending; /* of its text */
    int32_t size;
    int16_t number, numerals; /* that a browser shows before it; `enum Numerals` */
} Block;

typedef struct {
    uint64_t bits, within;
    uint64_t make; /* the hash of its tag and attributes */
    int32_t parent, tag, depth, first, last, spare;
} Container;

typedef struct {
    int32_t block, name, name_end, attrs, attrs_end, text, text_end;
} Mark;

typedef struct {
    const Block *blocks;
    const Container *containers;
    const Mark *marks;
    const int32_t *names; /* ends in `pool` of the names of tags that are no known element's */
    const char *texts, *lines;  /* the texts of blocks, one a line; the same, less those of menus; */
    const char *trails, *pool;  /* the elements around each, as `trails.c` says */
    const char *stated;  /* what its head says, a line each; see `read_head` */
    const int64_t *data; /* where linked data begin and end in the markup */
    int64_t text_size, line_size, trail_size, pool_size, stated_size; /* bytes */
    int32_t block_count, container_count, mark_count, name_count, data_count;
} Page;

void lay_tags(void);
void lay_wrappers(uint64_t of_page, uint64_t of_headline, int32_t heading);
bool unname_wrappers(Block *blocks, int32_t count, Container *containers, int32_t container_count); /* false where memory ends */

#endif
