/* Texts as the pass reads them: entities undone, white space folded, shapes measured. */

#include "scan.h"

bool is_blank(Span text)
{
    for (const char *at = text.at, *end = at + text.size; at < end;)
        if (!is_space(read_code(&at, end)))
            return false;
    return true;
}

/* The character that begins here, one of the entities undone that serialized text may hold. */
uint32_t read_unescaped(const char **at, const char *end)
{
    static const struct { const char *name; size_t size; uint32_t code; } ENTITIES[] = {
        {"&amp;", 5, '&'}, {"&nbsp;", 6, 0xA0}, {"&quot;", 6, '"'}, {"&lt;", 4, '<'}, {"&gt;", 4, '>'}};
    if (**at == '&')
        for (size_t i = 0; i < sizeof ENTITIES / sizeof *ENTITIES; i++)
            if ((size_t)(end - *at) >= ENTITIES[i].size
                && memcmp(*at, ENTITIES[i].name, ENTITIES[i].size) == 0) {
                *at += ENTITIES[i].size;
                return ENTITIES[i].code;
            }
    return read_code(at, end);
}

/* Soft hyphen, zero-width space, byte order mark, word joiner: never part of a word's letters. */
static bool is_invisible(uint32_t code)
{
    return code == 0xAD || code == 0x200B || code == 0xFEFF || code == 0x2060;
}

/* Count a space behind a character, or one less. */
void count_space(char last, int32_t by, Shape *shape)
{
    shape->sentences += last == '.' || last == '?' || last == '!' ? by : 0;
    shape->spaces += by;
}

/* Whether a character stands as it is in what is folded: letters and marks of ASCII, the most of most texts. */
static bool is_plain(char c) { return c > ' ' && c < 0x7F && c != '&'; }

/* Copy plain words as `copy_words` does, many bytes at once, as long as there are no others among them. */
static char *copy_strides(const char **from, const char *end, char *to, Shape *shape)
{
    Stride spaces = {0}, commas = {0}, sentences = {0}, own, before;
    const char *at = *from, *last = end - at > MOST_STRIDES * STRIDE ? at + MOST_STRIDES * STRIDE : end;
    for (; last - at > STRIDE; at += STRIDE, to += STRIDE) {
        memcpy(&own, at, STRIDE);
        memcpy(&before, at - 1, STRIDE);
        Stride space = own == ' ';
        if (holds_any((own < ' ') | (own == 0x7F) | (own == '&') | (space & (before == ' ')))
            || (at[STRIDE - 1] == ' ' && !is_plain(at[STRIDE])))
            break;
        memcpy(to, &own, STRIDE);
        spaces += space;
        commas += own == ',';
        sentences += space & ((before == '.') | (before == '?') | (before == '!'));
    }
    if (at > *from) {
        shape->spaces += count_true(spaces);
        shape->commas += count_true(commas);
        shape->sentences += count_true(sentences);
    }
    *from = at;
    return to;
}

/* Copy plain words with single spaces between them, which begin at a place; moves behind them. */
static char *copy_words(const char **from, const char *end, char *to, Shape *shape)
{
    const char *at = *from;
    shape->commas += *at == ',';
    *to++ = *at++;
    to = copy_strides(&at, end, to, shape);
    for (;; at++) {
        for (; at < end && is_plain(*at); at++) {
            shape->commas += *at == ',';
            *to++ = *at;
        }
        if (end - at < 2 || *at != ' ' || !is_plain(at[1]))
            break;
        count_space(to[-1], 1, shape);
        *to++ = ' ';
    }
    *from = at;
    return to;
}

/* A text with its entities undone, runs of white space made one space, what is invisible left out. */
Span fold_text(Scan *scan, Span text, Shape *shape)
{
    enum { CUT = 4 }; /* bytes that a character may take which ends too soon */
    scan->folded.size = 0;
    char *folded = reserve(&scan->folded, text.size + CUT), *to = folded; /* it is never longer */
    if (folded == NULL)
        return (Span){"", 0};
    bool parted = false;
    for (const char *at = text.at, *end = at + text.size; at < end;) {
        bool plain = is_plain(*at);
        uint32_t code = plain ? 0 : read_unescaped(&at, end);
        if (!plain && is_space(code)) {
            parted = true;
            continue;
        }
        if (!plain && is_invisible(code))
            continue;
        if (parted && to > folded) {
            count_space(to[-1], 1, shape);
            *to++ = ' ';
        }
        parted = false;
        if (plain) {
            to = copy_words(&at, end, to, shape);
            continue;
        }
        shape->commas += code == ',' || code == 0xFF0C || code == 0x3001 || code == 0x60C;
        shape->sentences += is_far_stop(code);
        to += write_code(code, to);
    }
    return (Span){folded, (size_t)(to - folded)};
}

/* How a text ends: as a sentence or a quotation does, with a colon, or otherwise. */
int32_t find_ending(uint32_t last)
{
    static const uint32_t TERMINALS[] = {'.', '!', '?', 0x2026, 0x201D, '"', 0xBB, '\'', 0x2019, ')'};
    for (size_t i = 0; i < sizeof TERMINALS / sizeof *TERMINALS; i++)
        if (last == TERMINALS[i])
            return TERMINAL;
    if (is_far_stop(last) || is_far_cry(last))
        return TERMINAL;
    return last == ':' ? COLON : OTHER_END;
}

int32_t count_unescaped(Span text)
{
    int32_t count = 0;
    for (const char *at = text.at, *end = at + text.size; at < end; count++)
        read_unescaped(&at, end);
    return count;
}
