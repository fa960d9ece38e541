/* What may have run into a paragraph: a cue in brackets, one behind the last sentence, a prompt that
 * begins as a sentence does. The phrases are those of whole blocks. */

#include <string.h>

#include "phrases.h"

enum What { IN_BRACKETS, BEHIND, PROMPT };
enum {
    LEAST = 40,          /* characters of a paragraph */
    LONGEST = 160,       /* characters at its end among which the last sentence ends */
    LONGEST_LABEL = 40,  /* characters before a colon */
    LEAST_INNER = 4, MOST_INNER = 150, /* characters in brackets */
    POINTERS = 8,        /* characters at the end that point elsewhere: "»" */
    CLOSERS = 2,         /* marks that close what a full stop ends */
};

typedef struct {
    const Phrases *phrases;
    const Openings *openings;
    uint32_t bracketed, behind; /* the kinds of cue that are wanted there */
} Asked;

static bool ends_sentence(uint32_t code)
{
    switch (code) {
    case '.': case '!': case '?': case 0x2026:
        return true;
    default: return is_far_stop(code) || is_far_cry(code);
    }
}

static bool closes(uint32_t code)
{
    switch (code) {
    case '"': case 0x201C: case 0x201D: case 0x2018: case 0x2019: case 0xBB: case ')': case ']':
    case 0x300D: case 0x300F:
        return true;
    default: return false;
    }
}

/* Whether a sentence has ended at a mark of a script without spaces. */
static bool ends_unspaced(uint32_t code)
{
    return code == 0x3002 || code == 0xFF01 || code == 0xFF1F || code == 0x300D || code == 0x300F;
}

static bool opens_quotation(uint32_t code)
{
    switch (code) {
    case '"': case '\'': case '(': case 0x201C: case 0x201E: case 0xAB: case 0x2018:
    case 0x300C: case 0x300E:
        return true;
    default: return false;
    }
}

static bool points(uint32_t code)
{
    switch (code) {
    case 0xBB: case 0x203A: case '>': case 0x2192: case 0x25BC: case 0x2193: case ':': case 0x2026:
        return true;
    default: return is_space(code);
    }
}

static bool opens_bracket(uint32_t code) { return code == '(' || code == '[' || code == 0xFF08; }
static bool closes_bracket(uint32_t code) { return code == ')' || code == ']' || code == 0xFF09; }

/* Whether a space behind a character may part two sentences. */
static bool may_end(uint32_t code)
{
    switch (code) {
    case '.': case '!': case '?': case 0x2026: case '"': case 0x201D: case 0xBB: case ')': case ']':
        return true;
    default: return false;
    }
}

/* Whether a text ends as a sentence does, up to two closing marks behind its full stop. */
static bool is_ended(const Tail *tail)
{
    for (int32_t i = tail->count - 1; i >= 0 && i >= tail->count - 1 - CLOSERS; i--) {
        if (ends_sentence(tail->codes[i]))
            return true;
        if (!closes(tail->codes[i]))
            return false;
    }
    return false;
}

/* Where the next sentence begins, behind a mark that may end one; 0 where none does. */
static int32_t end_sentence(const Tail *tail, int32_t mark)
{
    int32_t behind = mark + 1;
    while (behind < tail->count && behind <= mark + CLOSERS && closes(tail->codes[behind]))
        behind++;
    for (; behind > mark; behind--) {
        if (behind < tail->count && is_space(tail->codes[behind]))
            return behind + 1;
        if (ends_unspaced(tail->codes[behind - 1]))
            return behind;
    }
    return 0;
}

/* Add what stands behind the last sentence of a text, where that is a cue. */
static void find_behind(const Asked *asked, Span text, int32_t index, Findings *to)
{
    Tail tail;
    if (ends_sentence(read_last(text.at, text.at + text.size)))
        return;
    read_tail(text, LONGEST, &tail);
    if (is_ended(&tail))
        return;
    int32_t last = 0, end = tail.count;
    for (int32_t i = 0; i < tail.count; i++) {
        int32_t begins = ends_sentence(tail.codes[i]) ? end_sentence(&tail, i) : 0;
        if (begins) {
            last = begins;
            i = begins - 1;
        }
    }
    while (end > last && end > tail.count - POINTERS && points(tail.codes[end - 1]))
        end--;
    if (!last || end == last || opens_quotation(tail.codes[last]))
        return;
    Span bare = {tail.at[last], (size_t)(tail.at[end] - tail.at[last])};
    if (find_label(asked->phrases, bare, LONGEST_LABEL) & asked->behind)
        add_finding(to, index, BEHIND, count_chars(text.at, (size_t)(bare.at - text.at)),
                    count_chars(text.at, text.size));
}

/* Whether a text has as many characters when its case is folded. */
static bool folds_evenly(Span text)
{
    uint32_t folded[MOST_FOLDED];
    for (const char *at = text.at, *end = at + text.size; at < end;) {
        uint32_t code = read_code(&at, end);
        if (code >= 0x80 && fold_code(code, folded) != 1)
            return false;
    }
    return true;
}

/* The bytes of ASCII that end a sentence, quote or stand about something; the others tell nothing. */
static const uint8_t TELLING[128] = {
    ['.'] = 1, ['!'] = 1, ['?'] = 1, ['"'] = 1, ['('] = 1, [')'] = 1, ['['] = 1, [']'] = 1,
};

/* Move to the next byte that may tell something: one of these, or of another character. */
static const char *find_telling(const char *at, const char *end)
{
    Stride own;
    while (end - at >= STRIDE) {
        memcpy(&own, at, sizeof own);
        size_t plain = find_true((own < 0) | (own == '.') | (own == '!') | (own == '?') | (own == '"')
                                 | (own == '(') | (own == ')') | (own == '[') | (own == ']'));
        at += plain;
        if (plain < STRIDE)
            return at;
    }
    while (at < end && !(*at & 0x80) && !TELLING[(size_t)*at])
        at++;
    return at;
}

/* A text with how many characters stand before a place in it. */
typedef struct {
    Span text;
    int32_t index;
    const char *at;
    size_t count;
    enum { UNASKED, EVEN, UNEVEN } folds; /* what `folds_evenly` says of it */
} Walk;

/* Count the characters before a place, on or back from the last one. */
static size_t count_before(Walk *walk, const char *at)
{
    if (at < walk->at)
        walk->count -= count_chars(at, (size_t)(walk->at - at));
    else
        walk->count += count_chars(walk->at, (size_t)(at - walk->at));
    walk->at = at;
    return walk->count;
}

static void add_prompt(const Asked *asked, Walk *walk, const char *at, Findings *to)
{
    if (!begins_opening(asked->openings, at, walk->text.at + walk->text.size))
        return;
    if (walk->folds == UNASKED)
        walk->folds = folds_evenly(walk->text) ? EVEN : UNEVEN;
    if (walk->folds == UNEVEN)
        return;
    size_t start = count_before(walk, at);
    add_finding(to, walk->index, PROMPT, start, start);
}

static void add_bracketed(const Asked *asked, Walk *walk, Span inner, const char *end, Findings *to)
{
    size_t size = count_chars(inner.at, inner.size);
    if (size < LEAST_INNER || size > MOST_INNER
        || !(find_label(asked->phrases, inner, LONGEST_LABEL) & asked->bracketed))
        return;
    size_t start = count_before(walk, inner.at) - 1;
    add_finding(to, walk->index, IN_BRACKETS, start, count_before(walk, end));
}

static void find_in_text(const Asked *asked, Span text, int32_t index, Findings *to)
{
    const char *bracket = NULL, *end = text.at + text.size;
    Walk walk = {text, index, text.at, 0, UNASKED};
    bool ended = false;
    add_prompt(asked, &walk, text.at, to);
    for (const char *at = text.at; (at = find_telling(at, end)) < end;) {
        const char *from = at;
        uint32_t code = read_code(&at, end);
        ended |= ends_sentence(code);
        if (may_end(code) && end - at > 1 && *at == ' ')
            add_prompt(asked, &walk, at + 1, to);
        if (opens_bracket(code)) {
            bracket = at;
        } else if (bracket && closes_bracket(code)) {
            add_bracketed(asked, &walk, (Span){bracket, (size_t)(from - bracket)}, at, to);
            bracket = NULL;
        }
    }
    if (ended)
        find_behind(asked, text, index, to);
}

/* Find what may be residue in texts, parted by line feeds. How much, of which `found` has what there is
 * room for. */
API int32_t find_residue(const Phrases *phrases, const Openings *openings, const char *texts,
                         int64_t size, int32_t count, uint32_t bracketed, uint32_t behind,
                         Found *found, int32_t room)
{
    const Asked asked = {phrases, openings, bracketed, behind};
    Findings to = {found, 0, room};
    const char *at = texts, *end = texts + size;
    for (int32_t i = 0; i < count; i++) {
        Span text = take_line(&at, end);
        if (text.size >= LEAST && (text.size >= 4 * LEAST || count_chars(text.at, text.size) >= LEAST))
            find_in_text(&asked, text, i, &to);
    }
    return to.count;
}
