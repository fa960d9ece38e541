/* Which lines are nothing but a date, by the words that such lines hold in any language. */

#include "phrases.h"

enum { DATE_WORD = 1, MONTH = 2, AGO = 4 }; /* of a date's line; a month; a whole line without digits */
enum What { NO_DATE, DATE, NUMBERED, TIME }; /* NUMBERED: a date where its numbers say so */
enum {
    LONGEST = 160,       /* characters of a line */
    LONGEST_AGO = 30, LONGEST_TIME = 30, /* of one without a digit; of a time of day with its label */
    MOST_TOKENS = 30, LONGEST_NUMBER = 8, LEAST_CODE = 3, /* digits */
    LEAST_NUMBERS = 3,   /* that are a date by themselves */
    SHORTEST_GLUED = 3, LONGEST_GLUED = 21, /* letters of a month that another word has run into */
    DOTTED = 0x130,      /* İ, which is an i without case */
};

/* A line, its case folded. */
typedef struct {
    uint32_t codes[MOST_FOLDED * LONGEST];
    int32_t count, characters;
    bool digits, decimal; /* whether it holds any; a comma between two */
} Folded;

static bool is_decimal(uint32_t code) { return (class_of(code) & DECIMAL) != 0; }

static void fold_line(Span text, Folded *to)
{
    bool before = false, comma = false; /* a digit before, and a comma behind it */
    to->count = to->characters = 0;
    to->digits = to->decimal = false;
    for (const char *at = text.at, *end = at + text.size; at < end;) {
        uint32_t code = read_code(&at, end);
        bool digit = is_decimal(code);
        to->characters++;
        to->digits |= digit;
        to->decimal |= digit && comma;
        comma = before && code == ',';
        before = digit;
        if (code < 0x80)
            to->codes[to->count++] = code - 'A' < 26 ? code | 0x20 : code;
        else if (code == DOTTED)
            to->codes[to->count++] = 'i';
        else
            to->count += (int32_t)fold_code(code, to->codes + to->count);
    }
}

/* Whether a line is ASCII without a digit, as most are. */
static bool lacks_digits(Span text)
{
    uint8_t others = 0;
    for (size_t i = 0; i < text.size; i++)
        others |= (uint8_t)((text.at[i] & 0x80) | (text.at[i] >= '0' && text.at[i] <= '9'));
    return !others;
}

static uint64_t hash_codes(const uint32_t *at, const uint32_t *end)
{
    uint64_t hash = NO_HASH;
    while (at < end)
        hash = add_to_hash(hash, *at++);
    return hash;
}

/* Whether a character stands between the words and numbers of a line. */
static bool parts(uint32_t code)
{
    switch (code) {
    case '.': case ',': case ':': case ';': case '|': case '/': case '(': case ')': case '[':
    case ']': case '-': case '@': case '~': case '+': case '*': case '\'': case '"': case '<':
    case '>': case '#': case 0x2013: case 0x2014: case 0xB7: case 0x2022: case 0x2026: case 0x2018:
    case 0x2019: case 0x25BA: case 0x25AA: case 0x25CF: case 0x22C5: case 0x2219: case 0xA9:
    case 0x60C: case 0x200E: case 0x200F:
    case 0x3002: case 0x3010: case 0x3011: case 0xFF08: case 0xFF09: case 0xFF0C: case 0xFF0D:
    case 0xFF0E: case 0xFF0F: case 0xFF1A: case 0xFF5C: /* 。【】（），－．／：｜ */
    case 0x589: case 0x55D: case 0x61B: case 0x6D4: case 0x964: /* ։ ՝ ؛ ۔ । */
        return true;
    default: return is_space(code);
    }
}

/* What a word is: a month as well where another word has run into it. */
static int32_t read_word(const Known *words, const uint32_t *at, const uint32_t *end)
{
    int32_t kinds = read_kinds(words, hash_codes(at, end)) & (DATE_WORD | MONTH);
    if (kinds)
        return kinds;
    const uint32_t *letters = end;
    while (letters > at && end - letters < LONGEST_GLUED && class_of(letters[-1]) & LETTER)
        letters--;
    if (letters == at || end - letters < SHORTEST_GLUED)
        return 0;
    return read_kinds(words, hash_codes(letters, end)) & MONTH;
}

static bool is_letter(uint32_t code) { return code - 'a' < 26; }

/* Whether a number with one letter beside it is a thing's and no year: "H5035A". */
static bool is_code(const Folded *line, const uint32_t *from, const uint32_t *to)
{
    const uint32_t *begin = line->codes, *end = begin + line->count;
    bool year = to - from == 4 && (*from == '1' || *from == '2');
    bool before = from > begin && is_letter(from[-1]) && !(from > begin + 1 && is_letter(from[-2]));
    bool behind = to < end && is_letter(*to) && !(to + 1 < end && is_letter(to[1]));
    return to - from >= LEAST_CODE && !year && (before || behind);
}

/* What a line with digits is. */
static enum What read_numbered(const Known *words, const Folded *line)
{
    const uint32_t *at = line->codes, *end = at + line->count;
    int32_t tokens = 0, numbers = 0;
    bool month = false;
    while (at < end) {
        const uint32_t *token = at;
        if (is_decimal(*at)) {
            while (at < end && is_decimal(*at))
                at++;
        } else {
            while (at < end && !parts(*at) && !is_decimal(*at))
                at++;
        }
        if (at == token) {
            at++;
            continue;
        }
        tokens++;
        if (class_of(*token) & DIGIT) {
            numbers++;
            if (at - token > LONGEST_NUMBER || is_code(line, token, at))
                return NO_DATE;
            continue;
        }
        int32_t kinds = read_word(words, token, at);
        if (!kinds)
            return NO_DATE;
        month |= (kinds & MONTH) != 0;
    }
    if (tokens > MOST_TOKENS || line->decimal)
        return NO_DATE;
    return month ? DATE : tokens > numbers || numbers >= LEAST_NUMBERS ? NUMBERED : NO_DATE;
}

static bool is_edge(uint32_t code) { return code == ' ' || code == '.' || code == ',' || code == ':'; }

/* Whether a line without digits is a date, as "yesterday" is. */
static bool is_ago(const Known *words, const Folded *line)
{
    const uint32_t *at = line->codes, *end = at + line->count;
    while (at < end && is_edge(*at))
        at++;
    while (at < end && is_edge(end[-1]))
        end--;
    return line->characters <= LONGEST_AGO && read_kinds(words, hash_codes(at, end)) & AGO;
}

/* The same of a line of nothing but ASCII. */
static bool is_plain_ago(const Known *words, Span text)
{
    const char *at = text.at, *end = at + text.size;
    uint64_t hash = NO_HASH;
    if (text.size > LONGEST_AGO)
        return false;
    while (at < end && is_edge((uint8_t)*at))
        at++;
    while (at < end && is_edge((uint8_t)end[-1]))
        end--;
    for (; at < end; at++)
        hash = add_to_hash(hash, *at >= 'A' && *at <= 'Z' ? (uint8_t)(*at | 0x20) : (uint8_t)*at);
    return read_kinds(words, hash) & AGO;
}

static bool is_time(const uint32_t *at, const uint32_t *end)
{
    const uint32_t *from = at;
    while (at < end && at < from + 2 && is_decimal(*at))
        at++;
    return at > from && end - at > 2 && (*at == ':' || *at == '.' || *at == 'h')
        && is_decimal(at[1]) && is_decimal(at[2]);
}

/* Whether a line may be a time of day: it, or its last word, begins with one. */
static bool may_be_time(const Folded *line)
{
    const uint32_t *at = line->codes, *end = at + line->count, *last = end - 1;
    while (last > at && last[-1] != ' ')
        last--;
    return line->characters <= LONGEST_TIME && (is_time(at, end) || is_time(last, end));
}

static enum What read_line(const Known *words, Span text)
{
    Folded line;
    if (text.size > 4 * LONGEST || !text.size)
        return NO_DATE;
    if (lacks_digits(text))
        return is_plain_ago(words, text) ? DATE : NO_DATE;
    if (text.size > LONGEST && count_chars(text.at, text.size) > LONGEST)
        return NO_DATE;
    fold_line(text, &line);
    if (!line.digits)
        return is_ago(words, &line) ? DATE : NO_DATE;
    enum What what = read_numbered(words, &line);
    return what == NO_DATE && may_be_time(&line) ? TIME : what;
}

/* What a text is. */
API int32_t read_date(const Known *words, const char *text, int64_t size)
{
    return (int32_t)read_line(words, (Span){text, (size_t)size});
}

/* Find the texts that are, or may be, nothing but a date or a time of day, parted by line feeds. How
 * many; `found` has room for each. */
API int32_t find_dates(const Known *words, const char *texts, int64_t size, int32_t count,
                       Found *found)
{
    Findings to = {found, 0, count};
    const char *at = texts, *end = texts + size;
    for (int32_t i = 0; i < count; i++) {
        enum What what = read_line(words, take_line(&at, end));
        if (what != NO_DATE)
            add_finding(&to, i, (int32_t)what, 0, 0);
    }
    return to.count;
}
