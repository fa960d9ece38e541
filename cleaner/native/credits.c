/* The credits that captions end in: "… Photo: AP", "(Foto: dpa)", "… / Army photo by Jane Doe". */

#include <string.h>

#include "phrases.h"

enum {
    SHORTEST = 12, LONGEST = 600, MOST_SPACES = 59, /* of a caption and its credit */
    TAIL = 94,                      /* characters at its end that the credit begins in */
    LEAST = 3, MOST = 90,           /* characters of a credit */
    MOST_NAMED = 6,                 /* words of one that no mark parts from the names */
    LONGEST_NAME = 21, MOST_NAMES = 4,
};

typedef struct {
    const Phrases *phrases, *by; /* the latter say whose something is: "by" */
    uint32_t credit;             /* the kind of cue */
    bool named;                  /* whether a name by its shape will do */
} Asked;

/* The bytes of ASCII that may part the two. */
static const uint8_t PARTING[128] = {
    ['.'] = 1, ['!'] = 1, ['?'] = 1, ['/'] = 1, ['|'] = 1, ['('] = 1, ['['] = 1, [':'] = 1,
};

static bool opens(uint32_t code) { return code == '(' || code == '[' || code == 0xFF08; }
static bool closes(uint32_t code) { return code == ')' || code == ']' || code == 0xFF09; }
static bool is_dash(uint32_t code)
{
    return code == '/' || code == '|' || code == 0x2013 || code == 0x2014;
}

static bool is_mark(uint32_t code) { return is_dash(code) || code == ':' || code == 0xA9; }

static bool is_quote(uint32_t code)
{
    return code == '"' || code == 0x201D || code == 0x2019 || code == 0xBB;
}

static bool is_stop(uint32_t code)
{
    return code == '.' || code == '!' || code == '?' || code == 0x2026 || is_far_stop(code);
}

/* Whether no caption ends in this, whose credit stands in no brackets. */
static bool ends_sentence(uint32_t code)
{
    return is_stop(code) || is_quote(code) || code == 0xFF01 || code == 0xFF1F;
}

/* Whether a name may stand here, and no year alone. */
static bool holds_letter(const Tail *tail, int32_t from, int32_t end)
{
    for (int32_t i = from; i < end; i++)
        if (class_of(tail->codes[i]) & LETTER)
            return true;
    return false;
}

static bool has_mark(const Tail *tail, int32_t from)
{
    for (int32_t i = from; i < tail->count; i++)
        if (is_mark(tail->codes[i]))
            return true;
    return false;
}

/* What is said of a credit. */

static bool is_label(const Asked *asked, const Word *word)
{
    return (find_single(asked->phrases, word) & asked->credit) != 0;
}

/* Whether a text says whose a picture is: a cue, "Image Credit: …", "Army photo by …". */
static bool is_credit(const Asked *asked, Span text, const Words *words)
{
    if (find_in(asked->phrases, words).bits & asked->credit
        || find_label(asked->phrases, text, LONGEST) & asked->credit)
        return true;
    for (int32_t i = 0; i + 1 < words->count; i++)
        if (is_label(asked, words->at + i) && find_single(asked->by, words->at + i + 1))
            return true;
    return false;
}

/* Take a word of a name: a letter that is no small one of ASCII, and more. */
static bool take_name(const char **at, const char *end)
{
    uint32_t code = *at < end ? read_code(at, end) : 0;
    if (!(class_of(code) & LETTER) || code - 'a' < 26)
        return false;
    for (int32_t size = 1; *at < end && **at != ' '; size++) {
        code = read_code(at, end);
        if (size == LONGEST_NAME || !((class_of(code) & WORD) || code == '_' || code == '.'
                                      || code == '\'' || code == 0x2019 || code == '-'))
            return false;
    }
    return true;
}

/* Whether a text is a name and for whom its bearer works: "Jane Doe for Example Press". */
static bool is_name_for(Span text)
{
    const char *at = text.at, *end = text.at + text.size;
    int32_t before = 0, behind = 0;
    for (; before < 4; before++) {
        if (before && end - at > 4 && (!memcmp(at, "for ", 4) || !memcmp(at, "via ", 4))) {
            at += 4;
            break;
        }
        if (!take_name(&at, end) || at == end)
            return false;
        at++;
    }
    if (before == 4)
        return false;
    for (;; at++) {
        if (!take_name(&at, end) || ++behind > 4)
            return false;
        if (at == end)
            return true;
    }
}

/* Whether each word but the first begins with a capital, if with a letter. */
static bool has_capitals(Span text)
{
    bool begins = false;
    for (const char *at = text.at, *end = text.at + text.size; at < end;) {
        uint32_t code = read_code(&at, end);
        if (begins && class_of(code) & LETTER && !(class_of(code) & UPPER))
            return false;
        begins = is_space(code);
    }
    return true;
}

/* Whether a text is but a credit's word and a name: "FOTO HENK TER BORG", "高远 摄". */
static bool is_named_credit(const Asked *asked, Span text, const Words *words)
{
    if (words->count < 2 || words->count > MOST_NAMED)
        return false;
    if (is_label(asked, words->at))
        return has_capitals(text);
    for (size_t i = 0; i < text.size; i++)
        if (text.at[i] & 0x80)
            return is_label(asked, words->at + words->count - 1);
    return false;
}

/* Whether `tail[start:end]` is a credit that a mark at `from` parts from its caption. */
static bool is_credit_at(const Asked *asked, const Tail *tail, int32_t from, int32_t start,
                         int32_t end, bool bracketed)
{
    Span text = {tail->at[start], (size_t)(tail->at[end] - tail->at[start])};
    Words words;
    if (start == end)
        return false;
    if (tail->codes[start] == 0xA9)
        return holds_letter(tail, start, end);
    if (!read_words(text, &words))
        words.count = 0;
    if ((bracketed || has_mark(tail, from)) && is_credit(asked, text, &words))
        return true;
    if (bracketed && words.count > 1 && is_label(asked, words.at))
        return true;
    return asked->named && (bracketed ? is_name_for(text) : is_named_credit(asked, text, &words));
}

/* The finding of where it begins. */

static bool is_edge(uint32_t code) { return code == ' ' || opens(code) || closes(code); }

/* Whether a year stands behind a place, as where it is said who has the rights. */
static bool holds_year(const Tail *tail, int32_t from)
{
    int32_t digits = 0;
    for (int32_t i = from; i < tail->count; i++) {
        digits = tail->codes[i] - '0' < 10 ? digits + 1 : 0;
        if (digits == 4 && (tail->codes[i - 3] == '1' || tail->codes[i - 3] == '2'))
            return true;
    }
    return false;
}

/* Where a credit's word stands with a name behind its colon: "Boats Photo: Ann Ray"; else -1. */
static int32_t find_labelled(const Asked *asked, const Tail *tail)
{
    const uint32_t *codes = tail->codes;
    int32_t colon = tail->count - 1;
    while (colon > 0 && codes[colon] != ':')
        colon--;
    int32_t start = colon, name = colon + 1;
    while (start > 0 && class_of(codes[start - 1]) & LETTER)
        start--;
    name += name < tail->count && is_space(codes[name]);
    if (start == colon || start == 0 || !is_space(codes[start - 1]) || name >= tail->count
        || !(class_of(codes[name]) & UPPER) || holds_year(tail, start))
        return -1;
    Span label = {tail->at[start], (size_t)(tail->at[colon] - tail->at[start])};
    Span rest = {tail->at[name], (size_t)(tail->at[tail->count] - tail->at[name])};
    Words words;
    return read_words(label, &words) && words.count == 1 && is_label(asked, words.at)
        && count_spaces(rest.at, rest.size) < MOST_NAMED && has_capitals(rest) ? start : -1;
}

/* Where the words with capitals begin that end behind a place, four at the most. */
static int32_t find_names(const Tail *tail, int32_t end)
{
    int32_t start = end, begin = end;
    for (int32_t words = 0; words < MOST_NAMES && begin > 0; words++) {
        while (begin > 0 && !is_space(tail->codes[begin - 1]))
            begin--;
        if (!(class_of(tail->codes[begin]) & UPPER))
            break;
        start = begin;
        begin -= begin > 0;
    }
    return start;
}

/* Where a name and its agency begin that nothing parts from a caption: "… in Town Ann Ray/Harbour Images",
 * "… in Town AFP/ Ann Ray"; else -1. */
static int32_t find_agency(const Asked *asked, const Tail *tail)
{
    static const char IMAGES[] = " Images";
    const uint32_t *codes = tail->codes;
    int32_t slash = tail->count - 1, own;
    while (slash > 0 && codes[slash] != '/')
        slash--;
    int32_t right = slash + 1 + (slash + 1 < tail->count && is_space(codes[slash + 1]));
    if (slash <= 0 || right >= tail->count || !(class_of(codes[right]) & UPPER)
        || !(class_of(codes[slash - 1]) & LETTER))
        return -1;
    Span rest = {tail->at[right], (size_t)(tail->at[tail->count] - tail->at[right])};
    if (count_spaces(rest.at, rest.size) >= MOST_NAMES || !has_capitals(rest))
        return -1;
    for (own = slash; own > 0 && !is_space(codes[own - 1]); own--)
        ;
    Span left = {tail->at[own], (size_t)(tail->at[slash] - tail->at[own])};
    Words words;
    if (read_words(left, &words) && words.count == 1 && is_label(asked, words.at))
        return own > 0 ? own : -1;
    bool agency = rest.size > strlen(IMAGES)
        && memcmp(rest.at + rest.size - strlen(IMAGES), IMAGES, strlen(IMAGES)) == 0;
    int32_t start = agency ? find_names(tail, slash) : 0;
    return start > 0 ? start : -1;
}

/* Where what parts a caption from its credit ends, if it begins here; 0 where it does not.
 * labelled: where a credit's word begins. */
static int32_t end_mark(const Tail *tail, int32_t at, int32_t labelled, int32_t *least)
{
    const uint32_t *codes = tail->codes;
    int32_t end = at + 1, count = tail->count;
    *least = end;
    if (is_stop(codes[at])) {
        end += end < count && is_quote(codes[end]);
        while (end < count && is_space(codes[end]))
            end++;
        end += end < count && (is_dash(codes[end]) || codes[end] == '-');
        while (end < count && is_space(codes[end]))
            end++;
        return end;
    }
    if (!is_space(codes[at]))
        return opens(codes[at]) ? end : 0;
    if (at + 2 < count && is_dash(codes[at + 1]) && is_space(codes[at + 2]))
        return *least = end + 2;
    if (end < count && codes[end] == 0xA9)
        return holds_year(tail, 0) ? 0 : end;
    return end == labelled ? end : 0;
}

/* Whether the end of a text holds any mark that could part a caption from its credit. */
static bool may_be_parted(Span text)
{
    size_t from = text.size > 4 * TAIL ? text.size - 4 * TAIL : 0;
    for (size_t i = from; i < text.size; i++)
        if (text.at[i] & 0x80 || PARTING[(size_t)text.at[i]])
            return true;
    return false;
}

/* The credit that a text ends in; false where it is no caption. */
static bool find_credit(const Asked *asked, Span text, int32_t *start, int32_t *end)
{
    Tail tail;
    uint32_t last = read_last(text.at, text.at + text.size);
    bool bracketed = closes(last);
    read_tail(text, TAIL, &tail);
    if (!bracketed && !asked->named && !has_mark(&tail, 0))
        return false;
    int32_t count = tail.count, bracket = count - 2;
    while (bracket >= 0 && !opens(tail.codes[bracket]) && !closes(tail.codes[bracket]))
        bracket--;
    if (opens(last))
        return false;
    int32_t most = count - LEAST - bracketed; /* where a credit begins at the latest */
    int32_t labelled = bracketed ? -1 : find_labelled(asked, &tail);
    int32_t agency = bracketed ? -1 : find_agency(asked, &tail);
    if (agency > 0) {
        int32_t before = (int32_t)count_chars(text.at, (size_t)(tail.at[0] - text.at));
        *start = before + agency;
        *end = before + count;
        return true;
    }
    for (int32_t i = 0, least, behind; i < count; i++) {
        behind = end_mark(&tail, i, labelled, &least);
        if (!behind)
            continue;
        behind = behind > most ? most : behind;
        bool owned = behind < count && tail.codes[behind] == 0xA9; /* brackets may stand within */
        bool within = opens(tail.codes[behind - 1]);
        if (behind < least || (behind <= bracket && !owned) || count - behind > MOST + bracketed)
            continue;
        *start = behind;
        *end = count;
        while (*start < *end && is_edge(tail.codes[*start]))
            ++*start;
        while ((within || !owned) && *end > *start && is_edge(tail.codes[*end - 1]))
            --*end;
        if ((owned || bracketed == within)
            && is_credit_at(asked, &tail, i, *start, *end, bracketed)) {
            int32_t before = (int32_t)count_chars(text.at, (size_t)(tail.at[0] - text.at));
            *start += before;
            *end += before;
            return true;
        }
        i = behind - 1;
    }
    return false;
}

/* Whether a text may be a caption and its credit. */
static bool may_be_caption(Span text)
{
    if (text.size < SHORTEST || text.size > 4 * LONGEST
        || ends_sentence(read_last(text.at, text.at + text.size)) || !may_be_parted(text))
        return false;
    size_t size = count_chars(text.at, text.size);
    return size >= SHORTEST && size <= LONGEST && count_spaces(text.at, text.size) <= MOST_SPACES;
}

/* Find the credits that texts end in, parted by line feeds. How many; `found` has room for each. */
API int32_t find_credits(const Phrases *phrases, const Phrases *by, uint32_t credit, bool named,
                         const char *texts, int64_t size, int32_t count, Found *found)
{
    const Asked asked = {phrases, by, credit, named};
    Findings to = {found, 0, count};
    const char *at = texts, *end = texts + size;
    for (int32_t i = 0, first, last; i < count; i++) {
        Span text = take_line(&at, end);
        if (may_be_caption(text) && find_credit(&asked, text, &first, &last))
            add_finding(&to, i, 0, (size_t)first, (size_t)last);
    }
    return to.count;
}
