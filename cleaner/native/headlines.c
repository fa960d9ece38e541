/* What speaks for each line of a flattened text being its headline. */

#include <math.h>
#include <string.h>

#include "core.h"

enum {
    MOST_LINES = 400, REACH = 40, /* lines from the top that may be it; below it, with its prose */
    SHORTEST = 10, LONGEST = 220, /* characters of a headline */
    SHORTEST_UNCASED = 5,         /* of one in a script without capitals */
    PROSE = 120, PROSE_UNCASED = 45, MOST_OF_LINE = 500, MUCH_PROSE = 1500,
    LOOKED_AT = 20,               /* characters of prose that tell its script */
    FEW_WORDS = 4, MANY_WORDS = 20, LONG = 40, SHORT = 25, LONGEST_NUMBER = 3,
    LEAST_OF_TITLE = 12,          /* characters up to which it is chance that the title holds a line */
    WORDS = LONGEST / 2 + 1,
};
static const double MOST_ABOVE = 0.45; /* of all prose, above a headline */

/* The features, in the order of `printed.py`. */
enum {
    PROSE_BELOW, PROSE_ABOVE, LATE, SEVERAL_WORDS, LONG_LINE, NUMBERED, FIRST_LINE, AFTER_SHORT,
    OPENS_TITLE, SHARE_OF_TITLE, WITHIN_TITLE, SHARED_WITH_TITLE, IN_ADDRESS, ADDRESS_IN_IT, PARTED,
    FEATURES
};

/* A line, its case folded. */
typedef struct {
    char text[4 * MOST_FOLDED * LONGEST];
    uint64_t words[WORDS]; /* hashes */
    size_t size;
    int32_t characters, count;
} Folded;

typedef struct {
    const int32_t *prose; /* characters of it above each line, and behind them all of it */
    int32_t count;
    Folded title; /* the first line, often the page's title; each of its words once */
    Span slug;    /* the words of the address, one a line */
    int32_t slug_count;
} Context;

static bool has_uncased(Span text, int32_t most)
{
    const char *at = text.at, *end = at + text.size;
    for (int32_t i = 0; at < end && i < most; i++)
        if (is_uncased(read_code(&at, end)))
            return true;
    return false;
}

static bool ends_sentence(uint32_t code)
{
    switch (code) {
    case '.': case '!': case '?': case '"': case ':': case ')': case 0x2026: case 0x201D: case 0xBB:
    case 0x2019:
        return true;
    default: return is_far_stop(code) || is_far_cry(code);
    }
}

/* Whether no headline ends in this. */
static bool goes_on(uint32_t code)
{
    switch (code) {
    case '.': case ',': case ';': case ':': case '&': case '/': case '|': case 0x2026: case 0x3001:
    case 0xFF1A: case 0xFF1B:
        return true;
    default: return is_far_stop(code);
    }
}

/* The characters of a line that is prose, at most those of a paragraph; 0 for another. */
static int32_t measure_prose(Span text)
{
    if (text.size < PROSE_UNCASED)
        return 0;
    size_t size = count_chars(text.at, text.size);
    if (size < PROSE_UNCASED || (size < PROSE && !has_uncased(text, LOOKED_AT)))
        return 0;
    if (!ends_sentence(read_last(text.at, text.at + text.size)) && !find_text(text, ". ")
        && !find_text(text, "\xE3\x80\x82"))
        return 0;
    return size < MOST_OF_LINE ? (int32_t)size : MOST_OF_LINE;
}

/* A line less the mark of a heading or of a list item. */
static Span strip_bullet(Span text)
{
    for (bool marked = false; text.size; marked = true) {
        const char *at = text.at, *end = at + text.size;
        uint32_t code = read_code(&at, end);
        if (code != '#' && code != '*' && code != 0x2022 && code != '-' && code != 0x2013
            && !(marked && code == ' '))
            break;
        text = (Span){at, (size_t)(end - at)};
    }
    return text;
}

/* Whether a line has the shape of a headline. */
static bool may_be_headline(Span text)
{
    const char *at = text.at, *end = at + text.size;
    if (text.size < SHORTEST_UNCASED || text.size > 4 * LONGEST)
        return false;
    size_t size = count_chars(at, text.size);
    if (size < SHORTEST_UNCASED || size > LONGEST || class_of(read_code(&at, end)) & LOWER)
        return false;
    if (goes_on(read_last(text.at, end)) && memcmp(end - 3, "...", 3) != 0)
        return false;
    return (size >= SHORTEST && memchr(text.at, ' ', text.size)) || has_uncased(text, LONGEST);
}

static void fold_line(Span text, Folded *to)
{
    uint32_t folded[MOST_FOLDED];
    uint64_t hash = NO_HASH;
    to->size = 0;
    to->characters = to->count = 0;
    for (const char *at = text.at, *end = at + text.size; at < end;) {
        uint32_t code = read_code(&at, end);
        size_t count = fold_code(code, folded);
        for (size_t i = 0; i < count; i++) {
            to->size += write_code(folded[i], to->text + to->size);
            hash = is_space(code) ? hash : add_to_hash(hash, folded[i]);
        }
        to->characters += (int32_t)count;
        if ((is_space(code) || at == end) && hash != NO_HASH) {
            to->words[to->count++] = hash;
            hash = NO_HASH;
        }
    }
}

static bool has_word(const Folded *line, int32_t count, uint64_t word)
{
    for (int32_t i = 0; i < count; i++)
        if (line->words[i] == word)
            return true;
    return false;
}

static void lay_title(Span text, Folded *title)
{
    title->size = 0;
    title->characters = title->count = 0;
    if (text.size > 4 * LONGEST || count_chars(text.at, text.size) > LONGEST)
        return;
    fold_line(text, title);
    int32_t count = 0;
    for (int32_t i = 0; i < title->count; i++)
        if (!has_word(title, count, title->words[i]))
            title->words[count++] = title->words[i];
    title->count = count;
}

/* Where a text stands in another, or NULL. */
static const char *find_within(const Folded *line, Span wanted)
{
    const char *at = line->text, *end = at + line->size;
    while (wanted.size && (size_t)(end - at) >= wanted.size
           && (at = memchr(at, *wanted.at, (size_t)(end - at) - wanted.size + 1)) != NULL) {
        if (memcmp(at, wanted.at, wanted.size) == 0)
            return at;
        at++;
    }
    return NULL;
}

/* Whether a line begins as an item of a numbered list does: "3. ". */
static bool is_numbered(Span text)
{
    const char *at = text.at, *end = at + text.size;
    int32_t digits = 0;
    uint32_t code = 0;
    while (at < end && class_of(code = read_code(&at, end)) & DECIMAL)
        digits++;
    return digits && digits <= LONGEST_NUMBER && (code == '.' || code == ')') && at < end
        && is_space(read_code(&at, end));
}

/* How much a line shares with the title. */
static void compare_title(const Folded *title, const Folded *line, double *row)
{
    const char *at = line->characters > LEAST_OF_TITLE
        ? find_within(title, (Span){line->text, line->size}) : NULL;
    if (at) {
        double share = line->characters / (double)title->characters;
        row[OPENS_TITLE] = at == title->text;
        row[at == title->text ? SHARE_OF_TITLE : WITHIN_TITLE] = share;
        return;
    }
    int32_t shared = 0, most = line->count > title->count ? line->count : title->count;
    for (int32_t i = 0; i < title->count; i++)
        shared += has_word(line, line->count, title->words[i]);
    row[SHARED_WITH_TITLE] = shared / (double)most;
}

/* How much of the address a line tells. */
static void compare_address(const Context *context, const Folded *line, double *row)
{
    const char *at = context->slug.at, *end = at + context->slug.size;
    double count = context->slug_count, told = 0;
    for (int32_t i = 0; i < context->slug_count; i++)
        told += find_within(line, take_line(&at, end)) != NULL;
    if (told) {
        row[IN_ADDRESS] = told / count;
        row[ADDRESS_IN_IT] = told / count * (count < line->count ? count / line->count : 1);
    }
}

/* Whether a line holds a mark that parts names: a star, or one of the others between spaces. */
static bool is_parted(Span text)
{
    uint32_t before = 0;
    for (const char *at = text.at, *end = at + text.size; at < end;) {
        uint32_t code = read_code(&at, end);
        switch (code) {
        case '|': case '>': case 0xBB: case 0x203A:
            if (before == ' ' && at < end && *at == ' ')
                return true;
            break;
        case 0x2606: return true;
        }
        before = code;
    }
    return false;
}

static void measure_line(const Context *context, Span text, int32_t index, bool after_short,
                         double *row)
{
    const int32_t *prose = context->prose;
    int32_t whole = prose[context->count], above = prose[index], reach = index + 1 + REACH;
    int32_t below = prose[reach < context->count ? reach : context->count] - above;
    Folded line;
    fold_line(text, &line);
    memset(row, 0, sizeof *row * FEATURES);
    row[PROSE_BELOW] = (below < MUCH_PROSE ? below : MUCH_PROSE) / (double)MUCH_PROSE;
    row[PROSE_ABOVE] = above ? above / (double)whole : 0;
    row[LATE] = log(index + 1) / 6;
    row[SEVERAL_WORDS] = (line.count >= FEW_WORDS && line.count <= MANY_WORDS)
        || has_uncased(text, LONGEST);
    row[LONG_LINE] = count_chars(text.at, text.size) >= LONG;
    row[NUMBERED] = is_numbered(text);
    row[FIRST_LINE] = !index;
    if (!index)
        return;
    row[AFTER_SHORT] = after_short;
    compare_title(&context->title, &line, row);
    compare_address(context, &line, row);
}

/* Measure the lines of a text that may be its headline: `found` has room for the number of each, and
 * `rows` for their features, so many for each line. Fills `prose` as in `Context`; how many may be. */
API int32_t measure_headlines(const char *texts, int64_t size, int32_t count, const char *slug,
                              int64_t slug_size, int32_t slug_count, int32_t *prose,
                              int32_t *found, double *rows)
{
    Context context = {.prose = prose, .count = count, .slug = {slug, (size_t)slug_size},
                       .slug_count = slug_count};
    const char *at = texts, *end = texts + size;
    int32_t total = 0;
    prose[0] = 0;
    for (int32_t i = 0; i < count; i++) {
        Span text = take_line(&at, end);
        if (!i)
            lay_title(text, &context.title);
        prose[i + 1] = prose[i] + measure_prose(text);
    }
    bool after_short = false;
    at = texts;
    for (int32_t i = 0; i < count && i < MOST_LINES && prose[i] <= MOST_ABOVE * prose[count]; i++) {
        Span raw = take_line(&at, end), text = strip_bullet(raw);
        if (prose[i] == prose[i + 1] && !(raw.size && *raw.at == '*') && may_be_headline(text)) {
            double *row = rows + (size_t)FEATURES * (size_t)total;
            found[total++] = i;
            measure_line(&context, text, i, after_short, row);
            row[PARTED] = i && is_parted(raw); /* the first is often the page's title */
        }
        after_short = raw.size < 4 * SHORT && count_chars(raw.at, raw.size) < SHORT;
    }
    return total;
}
