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

/* A text that is looked at. */
typedef struct {
    Span all;
    int32_t index;
    const char *counted; /* up to where its characters are counted, */
    size_t before;       /* and how many these are */
    enum { NOT_TOLD, EVENLY, UNEVENLY } folds; /* whether it has as many when its case is folded */
} Text;

/* How many characters stand before a place, which is behind the one that was asked about last. */
static size_t count_before(Text *text, const char *at)
{
    text->before += count_chars(text->counted, (size_t)(at - text->counted));
    text->counted = at;
    return text->before;
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

static bool folds_evenly(Text *text)
{
    uint32_t folded[MOST_FOLDED];
    if (text->folds != NOT_TOLD)
        return text->folds == EVENLY;
    text->folds = EVENLY;
    for (const char *at = text->all.at, *end = at + text->all.size; at < end;) {
        uint32_t code = read_code(&at, end);
        if (code >= 0x80 && fold_code(code, folded) != 1)
            text->folds = UNEVENLY;
    }
    return text->folds == EVENLY;
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

static void add_prompt(const Asked *asked, Text *text, const char *at, Findings *to)
{
    if (!begins_opening(asked->openings, at, text->all.at + text->all.size) || !folds_evenly(text))
        return;
    size_t start = count_before(text, at);
    add_finding(to, text->index, PROMPT, start, start);
}

static void add_bracketed(const Asked *asked, Text *text, Span inner, const char *end, Findings *to)
{
    size_t size = count_chars(inner.at, inner.size);
    if (size < LEAST_INNER || size > MOST_INNER
        || !(find_label(asked->phrases, inner, LONGEST_LABEL) & asked->bracketed))
        return;
    size_t stop = count_before(text, end); /* the brackets are a character each */
    add_finding(to, text->index, IN_BRACKETS, stop - size - 2, stop);
}

static void find_in_text(const Asked *asked, Span all, int32_t index, Findings *to)
{
    Text text = {.all = all, .index = index, .counted = all.at};
    const char *bracket = NULL, *end = all.at + all.size;
    bool ended = false;
    add_prompt(asked, &text, all.at, to);
    for (const char *at = all.at; (at = find_telling(at, end)) < end;) {
        const char *from = at;
        uint32_t code = read_code(&at, end);
        ended |= ends_sentence(code);
        if (opens_bracket(code)) {
            bracket = at;
        } else if (bracket && closes_bracket(code)) {
            add_bracketed(asked, &text, (Span){bracket, (size_t)(from - bracket)}, at, to);
            bracket = NULL;
        }
        if (may_end(code) && end - at > 1 && *at == ' ')
            add_prompt(asked, &text, at + 1, to);
    }
    if (ended)
        find_behind(asked, all, index, to);
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
