/* How lines of a text begin and end, as `segment/line_shapes.py` says it of one. */

#include <string.h>

#include "lines.h"

enum { SIGNED = 24 }; /* characters of an agency's name and of the mark before it */

static bool ends_sentence(uint32_t code)
{
    switch (code) {
    case '.': case '!': case '?': case ':': case 0x2026: case 0xFF1A:
        return true;
    default:
        return is_far_stop(code) || is_far_cry(code);
    }
}

/* Whether a character may follow the end of a sentence within its line. */
static bool may_close(uint32_t code)
{
    switch (code) {
    case '"': case '\'': case ')': case ']': case '}': case '*': case '_': case ' ': case 0x201D:
    case 0x2018: case 0x2019: case 0xBB: case 0xAB: case 0x201C: case 0xFF09: case 0x300D: case 0x300F:
    case 0x3011: case 0x203A:
        return true;
    default:
        return false;
    }
}

static const char *pass_back(const char *from, const char *at)
{
    do
        at--;
    while (at > from && (*at & 0xC0) == 0x80);
    return at;
}

static bool is_greek(uint32_t code)
{
    return (code >= 0x370 && code <= 0x3FF) || (code >= 0x1F00 && code <= 0x1FFF);
}

/* Whether a line ends in a question mark; Greek has a semicolon for it. */
static bool asks(Span line, uint32_t last)
{
    const char *end = line.at + line.size;
    return last == '?' || last == 0x61F || last == 0xFF1F || last == 0x37E
        || (last == ';' && is_greek(read_last(line.at, end - 1)));
}

/* The mark that one which a signature ends with needs before it; 0 of any other. */
static uint32_t find_opening(uint32_t last)
{
    switch (last) {
    case ')': return '(';
    case ']': return '[';
    case '/': return '/';
    case 0xFF09: return 0xFF08;
    case 0x3011: return 0x3010;
    default: return 0;
    }
}

/* Whether a character may stand in a signature. */
static bool may_sign(uint32_t code)
{
    return (class_of(code) & LETTER) || code == ' ' || code == '-' || code == '/' || code == 0x3001
        || code == 0x30FB || code == 0xFF0F;
}

/* Where what somebody signs with begins, "… on Monday. (dpa)" or "/ritzau/"; the end without it. */
static const char *find_signature(Span line, uint32_t last)
{
    const char *end = line.at + line.size, *at = end;
    uint32_t opening = find_opening(last), code = last;
    if (!opening)
        return end;
    at = pass_back(line.at, at);
    for (int32_t size = 0; size < SIGNED && at > line.at; size++) {
        code = read_last(line.at, at);
        at = pass_back(line.at, at);
        if (code == opening)
            break;
        if (!may_sign(code))
            return end;
    }
    if (code != opening || at == line.at)
        return end;
    while (at > line.at && is_space(read_last(line.at, at)))
        at = pass_back(line.at, at);
    return at;
}

static bool is_ended(Span line, uint32_t last)
{
    if (ends_sentence(last) || (last == ';' && asks(line, last)))
        return true;
    const char *end = find_signature(line, last);
    if (end > line.at)
        last = read_last(line.at, end);
    if (ends_sentence(last))
        return true;
    while (may_close(last)) {
        end = pass_back(line.at, end);
        last = read_last(line.at, end);
    }
    return ends_sentence(last);
}

/* Whether one of the endings of words that an apostrophe is set before stands at a place. */
static bool is_possessive(const char *at, const char *end)
{
    static const char *const ENDINGS[] = {"s", "re", "ve", "ll", "d", "m", "t"};
    for (size_t i = 0; i < sizeof ENDINGS / sizeof *ENDINGS; i++)
        if (starts_with(at, end, ENDINGS[i])) {
            const char *next = at + strlen(ENDINGS[i]);
            uint32_t code = next < end ? read_code(&next, end) : ' ';
            return !(class_of(code) & WORD) && code != '_';
        }
    return false;
}

enum { LEAST_LARGE = 2, LEAST_SMALL = 4 }; /* letters of a name that begins with a dot */

/* Whether what follows a dot is a name that begins with it: ".NET", ".github", but not ".com". */
static bool is_dotted_name(const char *at, const char *end)
{
    int large = 0, small = 0;
    while (at + large < end && at[large] >= 'A' && at[large] <= 'Z')
        large++;
    while (at + small < end && at[small] >= 'a' && at[small] <= 'z')
        small++;
    return large >= LEAST_LARGE || small >= LEAST_SMALL;
}

static bool begins_inside(Span line)
{
    const char *at = line.at, *end = line.at + line.size;
    uint32_t first = read_code(&at, end);
    switch (first) {
    case '.':
        return !starts_with(at, end, "..") && !is_dotted_name(at, end);
    case ',': case ';': case ':': case '!': case '?': case ')': case ']': case '}': case '%':
    case 0xFF0C: case 0xFF1B: case 0xFF1A: case 0x3001: case 0xFF09: case 0x300D: case 0x300F:
    case 0x3011: case 0x60C: case 0x61B:
        return true;
    case '(': case '[': case 0xFF08:
        return at == end;
    case '\'': case 0x2019:
        return is_possessive(at, end);
    default:
        return is_far_stop(first) || is_far_cry(first);
    }
}

static bool begins_with_particle(Span line)
{
    static const char *const UNSPACED[] = {"的", "了", "们", "吗", "呢", "吧", "を", "は", "が", "の",
                                           "に", "へ", "と", "も", "や"};
    static const char *const SPACED[] = {
        "을", "를", "은", "는", "이", "가", "의", "에", "에서", "에게", "으로", "로", "와", "과", "도", "만",
        "까지", "부터", "라고", "라는", "이라고", "이라는", "이다"};
    const char *end = line.at + line.size;
    if ((unsigned char)*line.at < 0xE3 || (unsigned char)*line.at > 0xED)
        return false;
    for (size_t i = 0; i < sizeof UNSPACED / sizeof *UNSPACED; i++)
        if (starts_with(line.at, end, UNSPACED[i]))
            return true;
    for (size_t i = 0; i < sizeof SPACED / sizeof *SPACED; i++)
        if (starts_with(line.at, end, SPACED[i])) {
            const char *next = line.at + strlen(SPACED[i]);
            if (next == end || *next == ' ' || *next == ',' || *next == '.')
                return true;
        }
    return false;
}

static bool begins_with_dash(Span line)
{
    const char *end = line.at + line.size;
    return starts_with(line.at, end, "――") || starts_with(line.at, end, "——")
        || starts_with(line.at, end, "──");
}

static bool is_quoted(uint32_t first, uint32_t last)
{
    switch (first) {
    case 0x201C: case 0x201E: case 0xAB: case 0x300C: case 0x300E: case '"': case 0x201F:
        break;
    default:
        return false;
    }
    switch (last) {
    case 0x201D: case 0x201C: case 0xBB: case 0x300D: case 0x300F: case '"':
        return true;
    default:
        return false;
    }
}

/* Whether a line begins with one dash, and with no hyphen that a word follows. */
static bool is_led(uint32_t first, const char *at, const char *end)
{
    if (first == '-')
        return at < end && *at == ' ';
    return (first == 0x2013 || first == 0x2014) && !starts_with(at, end, "—") && !starts_with(at, end, "–");
}

enum { LONGEST_COUNTED = 9 }; /* letters of the word before a part's number */

/* Whether a line begins with a number, or with one behind a short word or a mark. */
static bool is_numbered(Span line)
{
    const char *at = line.at, *end = at + line.size, *next = at;
    uint32_t code = read_code(&next, end);
    int letters = 0;
    while (letters < LONGEST_COUNTED && next < end && class_of(code) & LETTER) {
        letters++;
        code = read_code(&next, end);
    }
    if (letters && code == ' ' && next < end)
        code = read_code(&next, end);
    if (code == '#' && next < end)
        code = read_code(&next, end);
    return (class_of(code) & DECIMAL) != 0;
}

static int32_t find_first_edges(Span line)
{
    const char *at = line.at;
    uint32_t first = read_code(&at, line.at + line.size);
    int32_t edges = begins_inside(line) ? INSIDE : 0;
    edges |= class_of(first) & LOWER ? SMALL : 0;
    edges |= (class_of(first) & (LETTER | UPPER | LOWER | DIGIT)) == LETTER ? UNCASED : 0;
    edges |= begins_with_particle(line) ? PARTICLE : 0;
    edges |= is_led(first, at, line.at + line.size) ? LED : 0;
    edges |= is_numbered(line) ? NUMBERED : 0;
    switch (first) {
    case 0x2022: case '|': case 0xB7: case 0xA9: case '#':
        edges |= POINTED;
    }
    return edges;
}

/* Whether a line ends in a dash, and in no hyphen. */
static bool is_dashed(Span line, uint32_t last)
{
    if (last == '-' && line.size > 1)
        return line.at[line.size - 2] == ' ' || line.at[line.size - 2] == '-';
    return last == 0x2013 || last == 0x2014;
}

/* The mark, „ ‚ or », that opens what “ ‘ or « closes in the languages where these do not open. */
static const char *find_opener(uint32_t last)
{
    return last == 0x201C ? "\xE2\x80\x9E" : last == 0x2018 ? "\xE2\x80\x9A" : "\xC2\xBB";
}

static int32_t find_last_edges(Span line, int32_t size)
{
    const char *at = line.at, *end = line.at + line.size;
    uint32_t first = read_code(&at, end), last = read_last(line.at, end);
    int32_t edges = is_ended(line, last) || ends_unmarked(last, size) ? ENDED : 0;
    edges |= is_quoted(first, last) ? QUOTED : 0;
    edges |= asks(line, last) || begins_with_dash(line) ? ASKING : 0;
    edges |= is_dashed(line, last) ? DASHED : 0;
    switch (last) {
    case 0x201C: case 0x2018: case 0xAB:
        edges |= find_text(line, find_opener(last)) ? 0 : OPEN;
        break;
    case '(': case '[': case '{': case 0x201E: case '-':
    case 0x2013: case 0x2014: case '/': case '&': case 0xFF08: case 0x300C: case 0x300E:
        edges |= OPEN;
        break;
    case ',': case 0xFF0C: case 0x3001:
        edges |= OPEN | ENUMERATED;
        break;
    case 0x60C:
        edges |= OPEN;
        break;
    case ';':
        edges |= ENUMERATED;
        break;
    case ':': case 0xFF1A:
        edges |= ANNOUNCING;
        break;
    case '|': case 0x203A: case 0xBB: case '>':
        edges |= BARRED;
        break;
    }
    return edges;
}

/* The characters of a text that take two columns, by the first of their bytes. */
static int32_t count_wide(Span text)
{
    int32_t wide = 0;
    for (size_t i = 0; i < text.size; i++) {
        uint8_t byte = (uint8_t)text.at[i];
        wide += (byte >= 0xE3) & (byte != 0xEE) & (byte < 0xF0);
    }
    return wide;
}

static bool is_small(uint8_t byte)
{
    return (byte >= 0x80) | ((uint8_t)(byte - 'a') < 26) | ((uint8_t)(byte - '0') < 10);
}

/* The capitals of Cyrillic behind a small letter. */
static int32_t count_cyrillic(Span text)
{
    const uint8_t *at = (const uint8_t *)text.at, *end = at + text.size - 1;
    int32_t glued = 0;
    for (at += 2; at < end && (at = memchr(at, 0xD0, (size_t)(end - at))) != NULL; at++)
        glued += at[1] >= 0x90 && at[1] <= 0xAF
            && ((at[-2] == 0xD0 && at[-1] >= 0xB0) || (at[-2] == 0xD1 && at[-1] <= 0x8F));
    return glued;
}

/* The capitals of a text behind a small letter or a digit and before a small letter. */
static int32_t count_glued(Span text)
{
    const uint8_t *at = (const uint8_t *)text.at;
    int32_t glued = 0;
    for (size_t i = 1; i + 1 < text.size; i++)
        glued += is_small(at[i - 1]) & ((uint8_t)(at[i] - 'A') < 26) & is_small(at[i + 1]);
    return glued + (text.size > 3 ? count_cyrillic(text) : 0);
}

static Form find_form(Span line, const Vocabulary *enders)
{
    Form form = {.size = (int32_t)count_chars(line.at, line.size),
                 .spaces = (int32_t)count_spaces(line.at, line.size),
                 .wide = count_wide(line),
                 .glued = count_glued(line)};
    const char *end = line.at + line.size, *last = end;
    const char *space = memchr(line.at, ' ', line.size);
    form.head = (int32_t)count_chars(line.at, (size_t)((space ? space : end) - line.at));
    if (!line.size)
        return form;
    while (last > line.at && last[-1] != ' ')
        last--;
    form.edges = find_first_edges(line) | find_last_edges(line, form.size);
    enum { ENDER = 1, OPENER = 2, LINK = 4 }; /* `segment/line_shapes.py` states the same */
    int32_t kinds = read_bits(enders, (Span){last, (size_t)(end - last)});
    if (form.edges & OPEN || kinds & ENDER)
        form.edges |= DEMANDING;
    if (last == line.at)
        form.edges |= (kinds & OPENER ? ARTICLE : 0) | (kinds & LINK ? LINKING : 0);
    return form;
}

/* Say what lines look like, parted by line feeds, without a joint. */
API void find_forms(const char *texts, int64_t size, int32_t count, const Vocabulary *enders,
                    Form *forms)
{
    const char *at = texts, *end = texts + size;
    for (int32_t i = 0; i < count; i++)
        forms[i] = find_form(take_line(&at, end), enders);
}
