/* The words of a text, as cue phrases are compared.
 *
 * A word is a run of letters, apostrophes between them; a number, whatever it is, a `#`; or one of a
 * few marks. Marks of well-set text count as the plain ones do.
 */

#include <string.h>

#include "core.h"

enum {
    LONGEST_NUMBER = 21, GROUP = 3, /* digits of a number, and of its thousands */
    EASTERN = 0x0E00, /* the first letter of Thai; those of the other such scripts come behind it */
};

/* The plain mark that does as well as one of well-set text, or 0. */
static uint32_t simplify(uint32_t code)
{
    switch (code) {
    case 0x2018: case 0x2019: return '\'';
    case 0x201C: case 0x201D: return '"';
    case 0x2013: case 0x2014: return '-';
    case 0x2026: return '.';
    case 0xB7: case 0x2022: return ' ';
    case 0xBB: return '>';
    case 0xFF08: case 0xFF0F: case 0xFF1A: case 0xFF1D: case 0xFF20: case 0xFF5C:
        return code - 0xFEE0; /* full-width marks: "（／：＝＠｜" */
    case 0x2502: return '|';
    case 0x55D: case 0x1361: case 0x1365: case 0x1366: return ':'; /* Armenian's, Ethiopian ones */
    case 0x24B8: case 0x24D2: return 0xA9;
    default: return 0;
    }
}

/* Add a character that is not ASCII, case folded. Whether all of it is ASCII then. */
static bool add_folded(Words *to, uint32_t code)
{
    uint32_t folded[MOST_FOLDED];
    size_t count = fold_code(unify(code), folded);
    bool ascii = true;
    for (size_t i = 0; i < count; i++) {
        code = folded[i];
        ascii &= code < 0x80;
        if (code != 0x307) /* the dot that İ leaves when folded */
            to->plain[to->size++] = code == 0x131 ? 'i' : code == 0x201B || code == 0xB4 ? '\'' : code;
    }
    return ascii;
}

/* Add the ASCII that a text begins with, in lower case; moves behind it. */
static void add_ascii(Words *to, const char **at, const char *end)
{
    const char *from = *at;
    size_t size = count_ascii(from, end);
    uint32_t *plain = to->plain + to->size;
    for (size_t i = 0; i < size; i++) {
        uint32_t code = (uint8_t)from[i];
        plain[i] = code | (uint32_t)(code - 'A' < 26) << 5;
    }
    to->size += (int32_t)size;
    to->characters += (int32_t)size;
    *at += size;
}

/* Make a text plain and fold its case. */
static void make_plain(Span text, Words *to)
{
    const char *at = text.at, *end = at + text.size;
    bool ascii = true;
    to->size = to->characters = 0;
    to->spaced = memchr(text.at, ' ', text.size) != NULL;
    to->ascii = true;
    to->eastern = false;
    for (add_ascii(to, &at, end); at < end; add_ascii(to, &at, end)) {
        uint32_t code = read_code(&at, end), mark = simplify(code);
        to->characters++;
        if (mark) {
            to->plain[to->size++] = mark;
        } else if (!is_joiner(code)) {
            to->ascii = false;
            to->eastern |= code >= EASTERN;
            ascii &= add_folded(to, code);
        }
    }
    if (!ascii) /* beside other alphabets, a grave accent is an apostrophe */
        for (int32_t i = 0; i < to->size; i++)
            if (to->plain[i] == '`')
                to->plain[i] = '\'';
    to->plain[to->size] = 0;
}

static bool is_of(uint32_t code, uint8_t class) { return (class_of(code) & class) != 0; }

static bool has_decimal(const Words *words)
{
    for (int32_t i = 0; i < words->size; i++)
        if (is_of(words->plain[i], DECIMAL))
            return true;
    return false;
}

/* Hash a word while its end is looked for: there is nothing that is done to texts oftener. */
static Word take_letters(const uint32_t *plain, int32_t at)
{
    Word word = {.hash = NO_HASH, .start = at};
    for (uint32_t code = plain[at]; is_of(code, SPELT) || (code == '\'' && is_of(plain[at + 1], LETTER));
         code = plain[++at])
        word.hash = add_to_hash(word.hash, code);
    word.end = at;
    return word;
}

static int32_t end_digits(const uint32_t *plain, int32_t at, int32_t most)
{
    while (at < most && is_of(plain[at], DECIMAL))
        at++;
    return at;
}

static bool parts_thousands(uint32_t code)
{
    return code == ' ' || code == 0xA0 || code == 0x2009 || code == 0x202F; /* narrow ones, unbroken */
}

/* Where a number ends, whose thousands may be parted by marks or by spaces: "1,024", "1 024". */
static int32_t end_number(const uint32_t *plain, int32_t at)
{
    int32_t most = at + LONGEST_NUMBER, end = end_digits(plain, at, most);
    if (end <= at + GROUP)
        while (parts_thousands(plain[end]) && end_digits(plain, end + 1, most) == end + 1 + GROUP)
            end += 1 + GROUP;
    while (end < most && (plain[end] == '.' || plain[end] == ',' || is_of(plain[end], DECIMAL)))
        end++;
    return end;
}

/* Whether a mark counts as a word: "(写真" is a picture's credit, "写真" a word like others. */
static bool is_symbol(uint32_t code)
{
    switch (code) {
    case ':': case '(': case '/': case '=': case '@': case '|': case 0xA9:
    case 0x25A0: case 0x25B2: case 0x3010: /* "■▲【" */
        return true;
    default: return false;
    }
}

/* Whether a dash parts two texts, as in "Foto – AP": no other counts. */
static bool is_parting(const uint32_t *plain, int32_t at)
{
    return plain[at] == '-' && at > 0 && plain[at - 1] == ' '
        && (plain[at + 1] == ' ' || plain[at + 1] == 0);
}

bool read_words(Span text, Words *words)
{
    words->count = 0;
    if (text.size > MOST_CHARACTERS && count_chars(text.at, text.size) > MOST_CHARACTERS)
        return false;
    make_plain(text, words);
    const uint32_t *plain = words->plain;
    for (int32_t at = 0; at < words->size;) {
        uint32_t code = plain[at];
        uint8_t class = class_of(code);
        Word word = {NO_HASH, at, at + 1, false, false};
        if (class & LETTER) {
            word = take_letters(plain, at);
            word.number = (class & DIGIT) && has_decimal(words); /* a raised one, as in "²" */
        } else if (class & DECIMAL) {
            word.end = end_number(plain, at);
            word.number = true;
        } else if (is_symbol(code) || is_parting(plain, at)) {
            word.hash = add_to_hash(NO_HASH, code);
            word.symbol = true;
        } else {
            word.number = code == '#' && plain[at + 1] != '_' && !is_of(plain[at + 1], WORD);
        }
        at = word.end;
        if (word.number)
            word.hash = add_to_hash(NO_HASH, '#');
        else if (word.hash == NO_HASH)
            continue;
        if (words->count == MOST_WORDS)
            return false;
        words->at[words->count++] = word;
    }
    return true;
}

size_t join_words(const Words *words, uint32_t *to)
{
    size_t size = 0;
    for (const Word *word = words->at; word < words->at + words->count; word++) {
        if (word->number)
            to[size++] = '#';
        else
            for (int32_t i = word->start; i < word->end; i++)
                to[size++] = words->plain[i];
    }
    return size;
}

/* Write the words of some texts, one a line: a space behind each word, a line feed behind the words of a
 * text; none of one that is too long. There is room for twelve bytes a character. How many bytes. */
API int64_t split_words(const char *texts, int64_t size, int32_t count, char *to)
{
    Words words;
    const char *next = texts, *end = texts + size;
    char *at = to;
    for (int32_t i = 0; i < count; i++) {
        if (!read_words(take_line(&next, end), &words))
            words.count = 0;
        for (const Word *word = words.at; word < words.at + words.count; word++) {
            if (word->number)
                *at++ = '#';
            else
                for (int32_t k = word->start; k < word->end; k++)
                    at += write_code(words.plain[k], at);
            *at++ = ' ';
        }
        *at++ = '\n';
    }
    return at - to;
}
