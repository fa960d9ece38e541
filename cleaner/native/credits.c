/* The credits that captions end in: "… Photo: AP", "(Foto: dpa)", "… / Army photo by Jane Doe". */

#include <string.h>

#include "makers.h"

enum {
    SHORTEST = 12, LONGEST = 600, MOST_SPACES = 59, /* of a caption and its credit */
    TAIL = 94,                      /* characters at its end that the credit begins in */
    LEAST = 3, MOST = 90,           /* characters of a credit, a bracket's with it */
    MOST_NAMED = 6,                 /* words of one that no mark parts from the names */
    MOST_NAMES = 4,
    MOST_BEFORE = 2,                /* words of one before "by" less the picture's own: "Army photo by …" */
    MOST_BYTES = 450,               /* of a caption whose credit is told by its words alone */
    LEAST_BEFORE = 20,              /* characters of one before a name that but a slash tells */
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

static bool is_equals(uint32_t code) { return code == '=' || code == 0xFF1D; }

/* Whether anything but brackets parts a caption from a credit. */
static bool is_parted(const Tail *tail)
{
    for (int32_t i = 0; i < tail->count; i++)
        if (is_mark(tail->codes[i]) || is_stop(tail->codes[i]) || is_equals(tail->codes[i]))
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
        if (is_label(asked, words->at + i) && find_single(asked->by, words->at + i + 1) & BY_WORD)
            return true;
    return false;
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

/* Whether a sentence ends before a place. */
static bool is_behind_stop(const Tail *tail, int32_t at)
{
    while (at > 0 && is_space(tail->codes[at - 1]))
        at--;
    return at > 0 && (is_stop(tail->codes[at - 1]) || is_quote(tail->codes[at - 1]));
}

/* Whether a text behind a sentence is a credit by its words: "Photo by Ann Ray", "Handout photo",
 * "Photo courtesy of Harbour Films", "Staff photo by Ann Ray". */
static bool is_worded(const Asked *asked, Span text, const Words *words)
{
    if (find_whole(asked->phrases, words) & asked->credit)
        return true;
    if (words->count > 2 && (is_name_behind(text, 2) || is_name_behind(text, 3))
        && find_in(asked->phrases, words).bits & asked->credit)
        return true;
    for (int32_t i = 0; i < MOST_BEFORE && i + 2 < words->count; i++)
        if (is_label(asked, words->at + i) && find_single(asked->by, words->at + i + 1) & BY_WORD
            && is_name_behind(text, i + 2))
            return true;
    return false;
}

/* Whether a text is a name before a picture's word: "Ann Ray photo". */
static bool is_owned(const Asked *asked, Span text, const Words *words)
{
    return words->count > 2 && words->ascii && is_label(asked, words->at + words->count - 1)
        && is_name_before(text);
}

/* Whether `tail[start:]` is a credit by its words, of a short text. */
static bool is_short_credit(const Asked *asked, const Tail *tail, int32_t from, int32_t start,
                            Span text, const Words *words, bool bracketed)
{
    const uint32_t *codes = tail->codes;
    enum Maker maker = words->ascii ? NO_MAKER : find_maker(asked->by, words);
    int32_t dash = start - 1 - (start > 1 && is_space(codes[start - 1]));
    bool slashed = dash >= 0 && is_dash(codes[dash]);
    if (is_equals(codes[from]))
        return maker != NO_MAKER;
    if (from >= LEAST_BEFORE && is_behind_stop(tail, start - bracketed)
        && (is_pair(text, bracketed) || is_owned(asked, text, words)
            || (bracketed ? is_station(text) : is_name_via(text))))
        return true;
    if (bracketed)
        return maker != NO_MAKER;
    bool stopped = is_stop(codes[from]);
    return (maker != NO_MAKER && (slashed || is_far_stop(codes[from])))
        || (stopped && is_worded(asked, text, words))
        || (slashed && from >= LEAST_BEFORE && (stopped || codes[from + 1] == '/')
            && is_shouted_name(text));
}

/* Whether `tail[start:end]` is a credit that a mark at `from` parts from its caption. */
static bool is_credit_at(const Asked *asked, const Tail *tail, int32_t from, int32_t start,
                         int32_t end, bool bracketed, bool brief)
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
    if (asked->named && (bracketed ? is_name_for(text) : is_named_credit(asked, text, &words)))
        return true;
    return brief && is_short_credit(asked, tail, from, start, text, &words, bracketed);
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

/* Whether a letter is of a script that parts words and has no capitals: Hebrew, Arabic, Georgian. */
static bool is_eastern(uint32_t code)
{
    return (code >= 0x5D0 && code <= 0x6FF && class_of(code) & LETTER) || (code >= 0x10D0 && code <= 0x10FF);
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
        || !(class_of(codes[name]) & UPPER || is_eastern(codes[name])) || holds_year(tail, start))
        return -1;
    Span label = {tail->at[start], (size_t)(tail->at[colon] - tail->at[start])};
    Span rest = {tail->at[name], (size_t)(tail->at[tail->count] - tail->at[name])};
    Words words;
    return read_words(label, &words) && words.count == 1 && is_label(asked, words.at)
        && (is_eastern(codes[name]) ? count_spaces(rest.at, rest.size) < MOST_NAMES
            : count_spaces(rest.at, rest.size) < MOST_NAMED && has_capitals(rest)) ? start : -1;
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
        return opens(codes[at]) || is_equals(codes[at]) ? end : 0;
    if (at + 2 < count && (is_dash(codes[at + 1]) || codes[at + 1] == '-') && is_space(codes[at + 2]))
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
    bool bracketed = closes(last), brief = text.size <= MOST_BYTES;
    read_tail(text, TAIL, &tail);
    if (!bracketed && !asked->named && !is_parted(&tail))
        return false;
    int32_t count = tail.count, bracket = count - 2;
    while (bracket >= 0 && !opens(tail.codes[bracket]) && !closes(tail.codes[bracket]))
        bracket--;
    if (opens(last))
        return false;
    int32_t most = count - LEAST; /* where a credit begins at the latest */
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
            && is_credit_at(asked, &tail, i, *start, *end, bracketed, brief)) {
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

/* The credit that a caption ends in with a full stop: "Boats. Photo: Ann Ray."; false where it is none. */
static bool find_ended(const Asked *asked, Span text, int32_t *start, int32_t *end)
{
    Tail tail;
    if (text.size < SHORTEST || text.size > MOST_BYTES || text.at[text.size - 1] != '.')
        return false;
    text.size--;
    const char *from = text.size > TAIL ? text.at + text.size - TAIL : text.at;
    if (memchr(from, ':', (size_t)(text.at + text.size - from)) == NULL)
        return false;
    read_tail(text, TAIL, &tail);
    *start = find_labelled(asked, &tail);
    if (*start < 0 || !is_behind_stop(&tail, *start))
        return false;
    int32_t before = (int32_t)count_chars(text.at, (size_t)(tail.at[0] - text.at));
    *start += before;
    *end = before + tail.count;
    return true;
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
        if (may_be_caption(text) ? find_credit(&asked, text, &first, &last)
                                 : find_ended(&asked, text, &first, &last))
            add_finding(&to, i, 0, (size_t)first, (size_t)last);
    }
    return to.count;
}
