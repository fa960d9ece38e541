/* What lines show of names and dates at a glance, so that few need be read for them. */

#include "phrases.h"

/* What words are laid out as, and what a line shows. */
enum { OPENER = 1, BEGINNING = 2, GENRE = 4, MONTH = 8, NAMING = 16 };
enum { OPENED = 1, DATED = 2, TYPED = 4, DATABLE = 8, CASELESS = 16, NAMED = 32 };
enum {
    LONGEST = 200,             /* characters of a line that may state a date to its day */
    LONGEST_DATED = 120,       /* of one that a date in numbers, or what a text is called, makes one */
    LONGEST_SHORT = 110,       /* of one that may write a year with two digits */
    LONGEST_UNMARKED = 40,     /* of one that may do so beside a month's name */
    MONTH_WITHIN = 60,         /* characters in which a month makes any line a dated one */
    YEAR_SIGN = 0x5E74,        /* what Chinese and Japanese put behind a year */
    MONTH_SIGN = 0x6708,       /* and behind a month */
    LEAST_DIGITS = 5,          /* of a date to its day; one less where the year has two */
    GENRE_WITHIN = 4,          /* words */
    HEAD = 3, LONGEST_WORD = 30, LONGEST_GLUED = 12, /* characters of the word that may open a byline */
};

/* The beginning of a line, all of a short one. */
typedef struct {
    uint32_t codes[LONGEST];
    int32_t count;
    int32_t digit, digits; /* where the first stands, and how many there are */
    bool whole;
} Line;

static bool is_decimal(uint32_t code) { return (class_of(code) & DECIMAL) != 0; }

static bool is_long(Span text)
{
    return text.size > LONGEST && count_chars(text.at, text.size) > LONGEST;
}

/* Read the ASCII that a line begins with, as most lines are all of it; moves behind it. */
static void read_ascii(const char **at, const char *end, Line *line)
{
    int32_t count = (int32_t)count_ascii(*at, end), digits = 0, digit = 0;
    for (int32_t i = 0; i < count; i++) {
        uint32_t code = (uint8_t)(*at)[i];
        line->codes[i] = code;
        digits += code - '0' < 10;
    }
    while (digits && line->codes[digit] - '0' >= 10)
        digit++;
    line->count = count;
    line->digit = digit;
    line->digits = digits;
    *at += count;
}

/* Read a line, of a long one what may hold any date. */
static void read_line(Span text, Line *line)
{
    line->whole = !is_long(text);
    const int32_t most = line->whole ? LONGEST : LONGEST_DATED + 1;
    const char *at = text.at, *end = at + text.size;
    read_ascii(&at, text.size > (size_t)most ? at + most : end, line);
    for (; at < end && line->count < most; line->count++) {
        uint32_t code = read_code(&at, end);
        bool decimal = is_decimal(code);
        if (decimal && !line->digits)
            line->digit = line->count;
        line->digits += decimal;
        line->codes[line->count] = code;
    }
}

/* A folded character without what capitals leave out, or that is left over of İ, as `fold_name` has
   it; 0 for none. */
static uint32_t fold_further(uint32_t code)
{
    switch (code) {
    case 0x131: return 'i';
    case 0x307: return 0;
    case 0x3AC: return 0x3B1;
    case 0x3AD: return 0x3B5;
    case 0x3AE: return 0x3B7;
    case 0x3AF: return 0x3B9;
    case 0x3CC: return 0x3BF;
    case 0x3CD: return 0x3C5;
    case 0x3CE: return 0x3C9;
    default: return code;
    }
}

/* Write a character as the words here are laid out, and give how many it is. */
static size_t fold_name(uint32_t code, uint32_t to[MOST_FOLDED])
{
    size_t count = 0, all = fold_code(code, to);
    for (size_t i = 0; i < all; i++)
        if ((to[count] = fold_further(to[i])) != 0)
            count++;
    return count;
}

/* Add characters to a hash, their case folded. */
static uint64_t hash_folded(uint64_t hash, const uint32_t *at, const uint32_t *end)
{
    uint32_t folded[MOST_FOLDED];
    for (; at < end; at++) {
        if (*at < 0x80) {
            hash = add_to_hash(hash, *at - 'A' < 26 ? *at | 0x20 : *at);
            continue;
        }
        size_t count = fold_name(*at, folded);
        for (size_t i = 0; i < count; i++)
            hash = add_to_hash(hash, folded[i]);
    }
    return hash;
}

static int32_t read_kinds_of(const Known *words, const uint32_t *at, const uint32_t *end)
{
    return read_kinds(words, hash_folded(NO_HASH, at, end));
}

/* Whether the first characters of a line are those of any word that opens a byline. */
static bool begins_as_opener(const Known *words, const Line *line)
{
    uint32_t folded[HEAD * MOST_FOLDED];
    size_t count = 0;
    uint64_t hash = NO_HASH;
    for (int32_t i = 0; i < HEAD && i < line->count; i++)
        count += fold_name(line->codes[i], folded + count);
    for (size_t i = 0; i < count; i++) {
        hash = add_to_hash(hash, folded[i]);
        if ((i < 2 || i + 1 == count) && read_kinds(words, hash) & BEGINNING)
            return true;
    }
    return false;
}

/* Whether a line may open a byline, told by its first word alone. */
static bool opens(const Known *words, const Line *line)
{
    const uint32_t *word = line->codes, *end = word;
    if (!begins_as_opener(words, line))
        return false;
    if (is_uncased(*word))
        return true;
    while (end < word + line->count && end < word + LONGEST_WORD && *end != ' ')
        end++;
    const uint32_t *bare = end;
    while (bare > word && (bare[-1] == ':' || bare[-1] == 0xFF1A))
        bare--;
    if (read_kinds_of(words, word, bare) & OPENER)
        return true;
    for (const uint32_t *at = word + 2; at < end && at < word + LONGEST_GLUED; at++)
        if (class_of(*at) & UPPER && class_of(at[-1]) & LOWER) /* "ByJane Doe" */
            return (read_kinds_of(words, word, at) & OPENER) != 0;
    return false;
}

/* Whether a line may begin with a person's name, told by its first word or by initials. */
static bool names_person(const Known *words, const Line *line)
{
    const uint32_t *word = line->codes, *end = word, *last = word + line->count;
    if (word == last || !(class_of(*word) & UPPER))
        return false;
    if (last - word > 1 && word[1] == '.')
        return true;
    while (end < last && end < word + LONGEST_WORD && *end != ' ' && *end != '-')
        end++;
    return (read_kinds_of(words, word, end) & NAMING) != 0;
}

/* Whether a year begins here: a common one, a Persian one or a Thai one. */
static bool begins_year(const uint32_t *at)
{
    return at[0] == '1' ? at[1] == '9' || at[1] == '3' || at[1] == '4'
                        : at[0] == '2' && (at[1] == '0' || at[1] == '5');
}

/* Whether a year stands here, and no longer number. */
static bool is_year(const uint32_t *at, const uint32_t *from, const uint32_t *end)
{
    return end - at >= 4 && ((at[0] == '1' && at[1] == '9') || (at[0] == '2' && at[1] == '0'))
        && is_decimal(at[2]) && is_decimal(at[3]) && (at == from || !is_decimal(at[-1]))
        && (end - at == 4 || !is_decimal(at[4]));
}

static bool is_slash(uint32_t code) { return code == '.' || code == '/'; }

/* Whether the numbers of a date with dashes stand about the first, nothing glued to them. */
static bool parts_dashed(const uint32_t *at, const uint32_t *from, const uint32_t *end)
{
    if (at == from || end - at < 6 || !is_decimal(at[-1]))
        return false;
    const uint32_t *first = at - 1;
    first -= first > from && is_decimal(first[-1]);
    return (first == from || is_space(first[-1])) && is_decimal(at[1]) && is_decimal(at[2])
        && at[3] == '-' && is_decimal(at[4]) && is_decimal(at[5])
        && (end - at == 6 || at[6] == ',' || is_space(at[6]));
}

/* Whether the numbers of a date stand about its first mark: "3.4.24", "03-04-24". */
static bool parts_numbers(const uint32_t *at, const uint32_t *from, const uint32_t *end)
{
    if (*at == '-')
        return parts_dashed(at, from, end);
    if (!is_slash(*at) || at == from || !is_decimal(at[-1]))
        return false;
    const uint32_t *next = at + 1;
    while (next < end && next < at + 3 && is_decimal(*next))
        next++;
    return next > at + 1 && end - next >= 3 && is_slash(*next) && is_decimal(next[1])
        && is_decimal(next[2]);
}

/* Move behind the next word, and give where it begins. */
static const uint32_t *take_word(const uint32_t **at, const uint32_t *end)
{
    while (*at < end && is_space(**at))
        ++*at;
    const uint32_t *word = *at;
    while (*at < end && !is_space(**at))
        ++*at;
    return word;
}

static bool is_edge(uint32_t code) { return code == '.' || code == ',' || code == ':'; }

static bool has_month(const Known *words, const uint32_t *at, const uint32_t *end)
{
    while (at < end) {
        const uint32_t *word = take_word(&at, end), *stop = at;
        while (word < stop && is_edge(*word))
            word++;
        while (stop > word && is_edge(stop[-1]))
            stop--;
        if (read_kinds_of(words, word, stop) & MONTH)
            return true;
    }
    return false;
}

/* Whether a year of an era ends here, and a month follows: "令和3年3月". */
static bool ends_era_year(const uint32_t *at, const uint32_t *end)
{
    if (*at != YEAR_SIGN || end - at < 3 || !is_decimal(at[1]))
        return false;
    return at[2] == MONTH_SIGN || (end - at > 3 && is_decimal(at[2]) && at[3] == MONTH_SIGN);
}

/* Where a line's numbers begin, with the sign of an era's first year: "令和元年5月". */
static const uint32_t *find_era(const Line *line)
{
    const uint32_t *first = line->codes + line->digit;
    return first - (line->digit && first[-1] == YEAR_SIGN);
}

/* Whether a line states a date, or how long ago it was. */
static bool is_dated(const Known *words, const Line *line)
{
    const uint32_t *from = line->codes, *end = from + line->count;
    if (line->count <= LONGEST_DATED)
        for (const uint32_t *at = find_era(line); at < end; at++)
            if (is_year(at, from, end) || parts_numbers(at, from, end) || ends_era_year(at, end))
                return true;
    const uint32_t *within = line->count > MONTH_WITHIN ? from + MONTH_WITHIN : end;
    return from + line->digit < within && has_month(words, from, within);
}

/* Whether one of the first words is what a text is called: "Analysis". */
static bool is_typed(const Known *words, const Line *line)
{
    const uint32_t *at = line->codes, *end = at + line->count;
    for (int32_t i = 0; i < GENRE_WITHIN && at < end; i++) {
        const uint32_t *word = take_word(&at, end);
        if (read_kinds_of(words, word, at) & GENRE)
            return true;
    }
    return false;
}

/* Whether a digit may be one that `straighten_digits` makes another of. */
static bool is_foreign(uint32_t code) { return code >= 0x80 && is_decimal(code); }

/* Whether a line has the digits and marks without which no date to its day is found in it. */
static bool may_state_day(const Line *line)
{
    const uint32_t *at = find_era(line), *end = line->codes + line->count;
    int32_t dots = 0, slashes = 0, dashes = 0;
    if (line->digits < LEAST_DIGITS - 1) {
        while (line->digits > 1 && at < end && !ends_era_year(at, end))
            at++;
        return line->digits > 1 && at < end;
    }
    for (; at < end; at++) {
        if (is_foreign(*at) || *at == YEAR_SIGN
            || (line->digits >= LEAST_DIGITS && end - at >= 4 && begins_year(at)
                && is_decimal(at[2]) && is_decimal(at[3])))
            return true;
        dots += *at == '.' || *at == 0xB7;
        slashes += *at == '/';
        dashes += *at == '-';
    }
    return line->count <= LONGEST_SHORT && (dots > 1 || slashes > 1 || dashes > 1);
}

/* Whether a dated line has what tells a year with two digits: an apostrophe before it or a time. */
static bool may_shorten_year(const Line *line)
{
    if (line->digits < LEAST_DIGITS - 1 || line->count > LONGEST_UNMARKED)
        return false;
    for (int32_t i = 0; i < line->count; i++)
        if (line->codes[i] == '\'' || line->codes[i] == 0x2019 || line->codes[i] == ':')
            return true;
    return line->digits > LEAST_DIGITS + 1;
}

static int32_t look_at(const Known *words, Span text)
{
    Line line;
    if (!text.size)
        return 0;
    read_line(text, &line);
    int32_t seen = opens(words, &line) ? OPENED : 0;
    if (is_uncased(*line.codes))
        seen |= CASELESS;
    if (names_person(words, &line))
        seen |= NAMED;
    if (line.count <= LONGEST_DATED && is_typed(words, &line))
        seen |= TYPED;
    if (line.digits && is_dated(words, &line))
        seen |= DATED;
    if (line.whole && (may_state_day(&line) || (seen & DATED && may_shorten_year(&line))))
        seen |= DATABLE;
    return seen;
}

/* What a line shows that is too long for a date: only whether it begins with a name. */
static int32_t look_at_start(const Known *words, Span text)
{
    Line line;
    read_line(text, &line);
    return names_person(words, &line) ? NAMED : 0;
}

/* What a text shows. */
API int32_t glance(const Known *words, const char *text, int64_t size)
{
    return look_at(words, (Span){text, (size_t)size});
}

/* What each of some texts shows, parted by line feeds; of long ones, how they begin. */
API void glance_at_all(const Known *words, const char *texts, int64_t size, int32_t count,
                       int32_t *seen)
{
    const char *at = texts, *end = texts + size;
    for (int32_t i = 0; i < count; i++) {
        Span text = take_line(&at, end);
        seen[i] = is_long(text) ? look_at_start(words, text) : look_at(words, text);
    }
}
