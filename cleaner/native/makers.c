/* The credits that are told by their words alone. */

#include <string.h>

#include "makers.h"

enum {
    LONGEST_NAME = 21, MOST_NAMES = 4, LEAST_SHOUTED = 6,
    LONGEST_MAKER = 4, LEAST_BEFORE = 3, /* characters of a maker's word and of the name before it, */
    LEAST_BEFORE_ONE = 2,                /* where the word is but one */
    CALL_SIGN = 4,                       /* letters of an American station's name */
};

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

/* Take the words of a name and the spaces behind them; how many. */
static int32_t take_names(const char **at, const char *end)
{
    int32_t count = 0;
    for (const char *next = *at; count < MOST_NAMES && take_name(&next, end); count++)
        *at = next += next < end;
    return count;
}

static bool skip(const char **at, const char *end, const char *word)
{
    size_t size = strlen(word);
    bool found = (size_t)(end - *at) > size && memcmp(*at, word, size) == 0;
    *at += found ? size : 0;
    return found;
}

/* Whether the rest of a text says for whom somebody works. */
static bool is_for(const char *at, const char *end)
{
    if (!skip(&at, end, "for ") && !skip(&at, end, "via "))
        return false;
    skip(&at, end, "the ");
    return take_names(&at, end) && at == end;
}

bool is_name_for(Span text)
{
    const char *at = text.at, *end = text.at + text.size;
    return take_names(&at, end) && is_for(at, end);
}

bool is_name_behind(Span text, int32_t before)
{
    const char *at = text.at, *end = text.at + text.size;
    for (; before > 0; before--) {
        at = memchr(at, ' ', (size_t)(end - at));
        if (at == NULL)
            return false;
        at++;
    }
    if (!take_names(&at, end))
        return false;
    return at == end || is_for(at, end) || (skip(&at, end, "on ") && take_names(&at, end) && at == end);
}

bool is_name_before(Span text)
{
    const char *at = text.at, *end = text.at + text.size;
    return take_names(&at, end) > 1 && at < end && memchr(at, ' ', (size_t)(end - at)) == NULL;
}

bool is_name_via(Span text)
{
    const char *at = text.at, *end = text.at + text.size;
    return take_names(&at, end) && skip(&at, end, "via ") && take_names(&at, end) && at == end;
}

bool is_station(Span text)
{
    if (text.size != CALL_SIGN || (text.at[0] != 'W' && text.at[0] != 'K'))
        return false;
    for (int32_t i = 1; i < CALL_SIGN; i++)
        if (text.at[i] < 'A' || text.at[i] > 'Z')
            return false;
    return true;
}

bool is_pair(Span text, bool bracketed)
{
    static const char MARKS[] = "/|,:", PAPER[] = ", The ";
    const char *at = text.at, *end = text.at + text.size, *mark = NULL;
    for (const char *one = MARKS; mark == NULL && *one; one++)
        mark = *one != ':' || bracketed ? memchr(at, *one, text.size) : NULL;
    if (mark == NULL || mark == at)
        return false;
    if (*mark == ',' && ((size_t)(end - mark) < sizeof PAPER || memcmp(mark, PAPER, sizeof PAPER - 1)))
        return false;
    const char *left = mark - (mark[-1] == ' '), *right = mark + 1;
    right += right < end && *right == ' ';
    return take_names(&at, left) > 1 && at == left
        && take_names(&right, end) >= (*mark == '/' || *mark == '|' ? 1 : 2) && right == end;
}

bool is_shouted_name(Span text)
{
    int32_t letters = 0, spaces = 0;
    for (const char *at = text.at, *end = text.at + text.size; at < end;) {
        uint32_t code = read_code(&at, end);
        if (!(class_of(code) & UPPER) && code != ' ' && code != '.' && code != '-' && code != '\'')
            return false;
        letters += (class_of(code) & UPPER) != 0;
        spaces += code == ' ';
    }
    return letters >= LEAST_SHOUTED && spaces > 0 && spaces < MOST_NAMES;
}

/* Whether no name ends in a character: what marks a sentence's parts, "拍" of another word. */
static bool is_particle(uint32_t code)
{
    static const uint32_t PARTICLES[] = {0x304C, 0x3067, 0x306B, 0x306E, 0x306F, 0x3092, 0x62CD};
    for (size_t i = 0; i < sizeof PARTICLES / sizeof *PARTICLES; i++)
        if (code == PARTICLES[i])
            return true;
    return false;
}

enum Maker find_maker(const Phrases *by, const Words *words)
{
    if (!words->count)
        return NO_MAKER;
    const Word *last = words->at + words->count - 1;
    if (words->count > 1 && !last[-1].symbol && find_single(by, last) & MAKER_WORD)
        return MAKER_APART;
    for (int32_t i = last->start; i < last->end; i++)
        if (is_particle(words->plain[i]))
            return NO_MAKER;
    for (int32_t size = 1; size <= LONGEST_MAKER; size++) {
        int32_t begin = last->end - size;
        if (begin - last->start < (size > 1 ? LEAST_BEFORE : LEAST_BEFORE_ONE))
            return NO_MAKER;
        Word ending = {NO_HASH, begin, last->end, false, false};
        for (int32_t i = begin; i < last->end; i++)
            ending.hash = add_to_hash(ending.hash, words->plain[i]);
        if (find_single(by, &ending) & MAKER_WORD)
            return MAKER_GLUED;
    }
    return NO_MAKER;
}
