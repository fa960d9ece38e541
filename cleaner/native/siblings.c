/* Elements within a line that follow each other with nothing between: what a style sheet sets apart, and a text has
 * to part as well ("<span>Jo Lund</span><span>12 March</span>").
 *
 * They are parted only where no word is written like that, since editors wrap parts of a word too.
 */

#include "scan.h"

enum {
    CLOCK = 2,           /* digits before the colon of an hour */
    YEAR = 4,            /* digits of a year */
    DAY_WITHIN = 24,     /* bytes behind a day in which its year stands */
    LONGEST_ADDRESS = 80, /* bytes */
    LONGEST_LABEL = 6,    /* letters of a label in Chinese, Japanese or Korean */
    LONGEST_LABELLED = 160 /* bytes of a line before one */
};

/* Whether an element is one that parts of a line are set in. */
static bool is_setting(Span name)
{
    static const char *const NAMES[] = {"a", "span", "time", "b", "i", "em", "strong", "small", "label", "cite"};
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++)
        if (equals(name, NAMES[i]))
            return true;
    return false;
}

/* Take over a tag, by its name and whether it ends an element: what the next text follows. */
void note_tag(Scan *scan, Span name, bool ends)
{
    if (ends)
        scan->joint = is_setting(name) ? ENDED : scan->joint;
    else if (scan->joint == ENDED && is_setting(name))
        scan->joint = OPENED;
}

/* The last character of a text, and that before it. */
static void read_last_two(Span text, uint32_t *last, uint32_t *before)
{
    const char *end = text.at + text.size;
    *last = read_last(text.at, end);
    char written[4];
    *before = read_last(text.at, end - write_code(*last, written));
}

/* The first characters of a text. */
static void read_first_two(Span text, uint32_t *first, uint32_t *behind)
{
    const char *at = text.at, *end = at + text.size;
    *first = read_code(&at, end);
    *behind = at < end ? read_code(&at, end) : 0;
}

/* Whether a text begins with an hour: "06:30". */
static bool begins_with_clock(Span text)
{
    size_t digits = 0;
    while (digits < text.size && digits <= CLOCK && class_of((uint8_t)text.at[digits]) & DIGIT)
        digits++;
    return digits && digits <= CLOCK && digits + 1 < text.size && text.at[digits] == ':'
        && class_of((uint8_t)text.at[digits + 1]) & DIGIT;
}

/* Whether a letter is Korean. */
static bool is_hangul(uint32_t code) { return code >= 0xAC00 && code <= 0xD7AF; }

/* Whether a letter is of a script without capitals that puts spaces between words. */
static bool is_spaced_uncased(uint32_t code)
{
    return is_uncased(code) && (code < 0xE00 || (code >= 0x10A0 && code <= 0x10FF) || is_hangul(code));
}

/* Whether a letter is Chinese, Japanese or Korean. */
static bool is_eastern(uint32_t code) { return (code >= 0x3040 && code <= 0x9FFF) || is_hangul(code); }

/* Whether a text begins with a label in Chinese, Japanese or Korean: "作者：", "文／", "등록 :". */
static bool begins_with_eastern_label(Span text)
{
    const char *at = text.at, *end = at + text.size;
    int32_t letters = 0;
    uint32_t code = read_code(&at, end);
    for (; is_eastern(code) && letters <= LONGEST_LABEL && at < end; letters++)
        code = read_code(&at, end);
    if (code == ' ' && at < end)
        code = read_code(&at, end);
    return letters > 0 && letters <= LONGEST_LABEL && (code == ':' || code == 0xFF1A || code == 0xFF0F);
}

/* Whether a text ends with an hour: "10:45". */
static bool ends_with_clock(Span text)
{
    const char *end = text.at + text.size;
    return text.size >= 4 && end[-3] == ':' && class_of((uint8_t)end[-2]) & DIGIT && class_of((uint8_t)end[-4]) & DIGIT;
}

static bool is_number(char one) { return one >= '0' && one <= '9'; }

/* Whether a text begins with a day of a year: "2024-04-03", "3.4.2024", "3 April 2024", "2024年4月". */
static bool begins_with_day(Span text)
{
    size_t digits = 0;
    while (digits < text.size && digits <= YEAR && is_number(text.at[digits]))
        digits++;
    if (!digits || text.size < digits + 2)
        return false;
    const char *end = text.at + text.size;
    Span rest = {text.at + digits, text.size - digits};
    bool parted = strchr("./-", *rest.at) != NULL && is_number(rest.at[1]);
    if (digits == YEAR)
        return parted || starts_with(rest.at, end, "年") || starts_with(rest.at, end, "년");
    Span near = {rest.at, rest.size < DAY_WITHIN ? rest.size : DAY_WITHIN};
    return digits < 3 && (parted || (*rest.at == ' ' && (find_text(near, " 20") || find_text(near, " 19"))));
}

/* Whether a text is an address to write to. */
static bool is_address(Span text)
{
    return text.size <= LONGEST_ADDRESS && memchr(text.at + 1, '@', text.size - 1) != NULL
        && memchr(text.at, ' ', text.size) == NULL;
}

/* Whether a text that follows another's end in an element of its own is set apart from it. */
bool is_set_apart(Scan *scan, Span text)
{
    Span before = {scan->buffer.at, scan->buffer.size};
    if (scan->joint != OPENED || before.size < 2 || text.size < 2)
        return false;
    uint32_t last, own, first, behind;
    read_last_two(before, &last, &own);
    read_first_two(text, &first, &behind);
    uint8_t ends = class_of(last), begins = class_of(first);
    if (ends & LETTER && ((is_number(*text.at) && begins_with_day(text)) || is_address(text)))
        return true;
    if ((ends & WORD || last == ')' || last == 0xFF09) && is_eastern(first) && before.size <= LONGEST_LABELLED
        && begins_with_eastern_label(text))
        return true;
    bool boxed = equals(top_frame(scan)->name, "div") && is_spaced_uncased(first) && class_of(behind) & SPELT;
    if (!(ends & DECIMAL) && is_spaced_uncased(last)) /* letters of Georgian are small ones */
        return boxed && class_of(own) & SPELT;
    if (ends & LOWER)
        return (begins & UPPER || begins & DIGIT) && class_of(own) & LETTER
            && class_of(behind) & (begins & DIGIT ? WORD | SPACE : WORD);
    if (ends & UPPER)
        return class_of(own) & UPPER && begins & UPPER && class_of(behind) & LOWER;
    if (ends & DECIMAL)
        return begins & DIGIT ? begins_with_clock(text) || ends_with_clock(before)
            : (boxed && !is_hangul(first)) || (begins & UPPER && class_of(behind) & LETTER); /* "3" "개월" */
    return (last == ')' || last == '%') && begins & UPPER && class_of(behind) & LETTER;
}
