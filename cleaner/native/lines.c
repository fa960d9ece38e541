/* The lines of a flattened text: white space folded, and what is to be looked at more closely. */

#include <stdlib.h>
#include <string.h>

#include "lines.h"

/* What a text holds: signs of what may have to be mended, in the order of `segment/repairs.py`, and of
 * Markdown. */
enum { BRACED = 1, ESCAPED = 2, MISREAD = 4, SOFT_HYPHEN = 8, ENTITY = 16, TAG = 32,
       INVISIBLE = 64, BROWSED = 128, ADDRESSED = 256, UNPARTED = 512, MARKED = 1024 };
enum { PARTED = 1000 }; /* bytes a line on average from which on a text's lines may lack their ends */

typedef struct {
    const Row *rows;  /* of the lines that hold anything */
    const char *text; /* of those, folded, a line feed between two */
    int64_t size;     /* of `text`, in bytes */
    int32_t count, signs;
} Lines;

typedef struct {
    const char *at, *end;
    char *to;         /* where the folded text goes on */
    char *line_text;  /* where that of the line begins */
    Bytes rows;
    Row line;         /* the line that is read; `width` counts its characters, white space too */
    int32_t text_end; /* characters up to its last one that is no white space; 0 while there is none */
    int32_t signs;
    int32_t bullet, indent; /* of the last list item, and where it stood */
    int32_t nested[2];      /* where the last items stood whose bullets are "o" and "#" */
} Reader;

static bool ends_line(uint32_t code)
{
    return (code >= 0xA && code <= 0xD) || (code >= 0x1C && code <= 0x1E) || code == 0x85
        || code == 0x2028 || code == 0x2029;
}

static bool begins_name(char c)
{
    return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* The signs that a character of ASCII is with what stands behind it. */
static int32_t read_sign(char c, const char *at, const char *end)
{
    char next = at < end ? *at : 0;
    switch (c) {
    case '\\': return next == 'n' ? ESCAPED : 0;
    case '{': return BRACED;
    case '&': return next == '#' || begins_name(next) ? ENTITY : 0;
    case '<':
        return (next == '/' || begins_name(next) ? TAG : 0)
            | (starts_with(at, end, "http") ? ADDRESSED : 0);
    case ']': return next == '(' || next == '[' || starts_with(at, end, ": ") ? MARKED : 0;
    case '[':
        return starts_with(at, end, "1]") ? BROWSED : starts_with(at, end, "http") ? ADDRESSED : 0;
    case '(':
        return (starts_with(at, end, "BUTTON)") ? BROWSED : 0)
            | (next == '/' || next == '#' || starts_with(at, end, "http")
               || starts_with(at, end, " http") ? ADDRESSED : 0);
    case '|': return starts_with(at, end, "--") || starts_with(at, end, " --") || starts_with(at, end, ":-")
        ? MARKED : 0;
    case 'I': return starts_with(at, end, "FRAME:") ? BROWSED : 0;
    case '*':
    case '_': return next == c ? MARKED : 0;
    default: return 0;
    }
}

/* The same of another character: a letter that what was read in a wrong encoding begins with, or a
 * character without width. */
static int32_t read_wide_sign(uint32_t code, const char *at, const char *end)
{
    switch (code) {
    case 0xC2: /* also before white space, or at the end */
        return at == end || *at & 0x80 || *at <= ' ' ? MISREAD : 0;
    case 0xE2: case 0xC3: case 0xC4: case 0xC5: case 0xCE: case 0xCF: case 0xD0:
    case 0xD1: case 0xD8: case 0xD9: case 0xE3:
        return at < end && *at & 0x80 ? MISREAD : 0;
    case 0x27E8: /* a link's number, as "⟨1⟩" */
        return at < end && *at == '1' ? BROWSED : 0;
    case 0xAD:
        return SOFT_HYPHEN | INVISIBLE;
    case 0xFEFF: case 0x200B: case 0x200E: case 0x200F: case 0x2060:
        return INVISIBLE;
    default:
        if (code >= 0xE4 && code <= 0xEF) /* before a control character beyond ASCII, or what stands for one */
            return (starts_with(at, end, "\xC2") && end - at > 1 && (uint8_t)at[1] < 0xA0)
                || starts_with(at, end, "\xE2\x82\xAC") ? MISREAD : 0;
        if (code >= 0x80 && code < 0xA0) /* no text holds such controls */
            return MISREAD;
        return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) ? INVISIBLE
                                                                                        : 0;
    }
}

/* Whether a byte is a character by itself that neither parts words nor is a sign of anything. */
static bool is_plain(char c)
{
    static const bool SPECIAL[128] = {
        ['\t'] = true, ['\n'] = true, ['\v'] = true, ['\f'] = true, ['\r'] = true, [0x1C] = true,
        [0x1D] = true, [0x1E] = true, [0x1F] = true, [' '] = true, ['&'] = true, ['('] = true,
        ['*'] = true, ['<'] = true, ['I'] = true, ['['] = true, ['\\'] = true, [']'] = true,
        ['_'] = true, ['{'] = true, ['|'] = true};
    return (unsigned char)c < 0x80 && !SPECIAL[(unsigned char)c];
}

/* How many bytes of a stride, one more behind it, are such characters and single spaces, up to one that is not. */
static size_t count_plain(const char *at)
{
    Stride own, next;
    memcpy(&own, at, sizeof own);
    memcpy(&next, at + 1, sizeof next);
    return find_true((own < ' ') | (own == '&') | (own == '(') | (own == '*') | (own == '<')
                     | (own == 'I') | (own == '[') | (own == '\\') | (own == ']') | (own == '_')
                     | (own == '{') | (own == '|') | ((own == ' ') & (next <= ' ')));
}

/* Pass a word and count its characters, and those behind it that single spaces part. */
static void pass_words(Reader *own)
{
    while (own->at < own->end) {
        const char *next = own->at, *last = own->end - 1;
        size_t plain = STRIDE;
        while (plain == STRIDE && last - next >= STRIDE)
            next += plain = count_plain(next);
        while (plain == STRIDE && next < own->end
               && (is_plain(*next) || (*next == ' ' && next < last && is_plain(next[1]))))
            next++;
        own->line.width += (int32_t)(next - own->at);
        own->at = next;
        if (next == own->end)
            return;
        uint32_t code = read_code(&next, own->end);
        if (is_space(code))
            return;
        own->signs |= code < 0x80 ? read_sign((char)code, next, own->end)
                                  : read_wide_sign(code, next, own->end);
        own->at = next;
        own->line.width++;
    }
}

/* Whether an "o" or "#" is the bullet of a list within a list, as text browsers write it: further in than
 * the items that hold it, or as far as others of its kind. */
static bool is_nested(const Reader *own, uint32_t code)
{
    enum { DEEPER = 4 }; /* columns; those lines stand less far in that an item goes on with */
    if (code != 'o' && code != '#')
        return false;
    int32_t holding = code == 'o' ? '+' : 'o';
    return own->line.indent == own->nested[code == '#']
        || (own->bullet == holding && own->line.indent >= own->indent + DEEPER);
}

static bool is_bullet(uint32_t code)
{
    switch (code) {
    case '*': case '+': case '-': case 0xB7: case 0x2022: case 0x2023: case 0x25A0: case 0x25A1:
    case 0x25AA: case 0x25BA: case 0x25B6: case 0x25CB: case 0x25CF: case 0x25E6:
    case 0x2606: case 0x27A4: case 0x2713: case 0x2714: case 0x2756:
        return true;
    default:
        return false;
    }
}

static void read_words_of_line(Reader *own)
{
    const char *from = own->at;
    if (!own->text_end) {
        own->line.indent = own->line.width;
        own->signs |= *from == '#' || *from == '>' ? MARKED : *from == '[' ? BROWSED : 0;
        if (own->rows.size)
            *own->to++ = '\n';
        own->line_text = own->to;
    } else {
        *own->to++ = ' ';
    }
    pass_words(own);
    memcpy(own->to, from, (size_t)(own->at - from));
    own->to += own->at - from;
    own->text_end = own->line.width;
}

/* Take the mark of a list item off a line, where its first word is one, and further ones behind it. */
static void take_bullet(Reader *own)
{
    const char *at = own->line_text;
    uint32_t code = read_code(&at, own->to);
    if (at == own->to || *at != ' ' || !(is_bullet(code) || is_nested(own, code)))
        return;
    own->line.bullet = own->bullet = (int32_t)code;
    own->indent = own->line.indent;
    if (code == 'o' || code == '#')
        own->nested[code == '#'] = own->indent;
    const char *first = at + 1, *text = first;
    while (at = text, code = read_code(&at, own->to), is_bullet(code) && at < own->to && *at == ' ')
        text = at + 1; /* or the line would be another one when it is read again */
    if (is_bullet(code) && at == own->to)
        text = first; /* a rule of nothing but marks */
    memmove(own->line_text, text, (size_t)(own->to - text));
    own->to -= text - own->line_text;
}

static void end_line(Reader *own)
{
    if (own->text_end)
        take_bullet(own);
    Row *row = own->text_end ? add_item(&own->rows, sizeof *row) : NULL;
    if (row != NULL) {
        *row = own->line;
        row->width = own->text_end;
    }
    own->line.blanks = own->text_end || !own->rows.size ? 0 : own->line.blanks + 1;
    own->line.width = own->line.bullet = own->text_end = 0;
    own->line.number++;
}

static void read_lines(Reader *own)
{
    while (own->at < own->end) {
        const char *from = own->at;
        if (*from == '\n') {
            own->at++;
            end_line(own);
            continue;
        }
        uint32_t code = read_code(&own->at, own->end);
        if (ends_line(code)) {
            if (code == '\r' && own->at < own->end && *own->at == '\n')
                own->at++;
            own->signs |= code == 0x85 ? MISREAD : 0; /* an ellipsis of Windows-1252 */
            end_line(own);
        } else if (is_space(code)) {
            own->line.width++;
        } else {
            own->at = from;
            read_words_of_line(own);
        }
    }
    end_line(own);
}

API void free_lines(Lines *lines)
{
    if (lines != NULL) {
        free((void *)(uintptr_t)lines->rows);
        free((void *)(uintptr_t)lines->text);
    }
    free(lines);
}

/* Read the lines of a text. NULL without the memory; the result is for `free_lines`. */
API Lines *fold_lines(const char *text, int64_t size)
{
    char *folded = malloc((size_t)size + 1);
    Lines *lines = calloc(1, sizeof *lines);
    Reader own = {.at = text, .end = text + size, .to = folded, .line = {.number = 1},
                  .nested = {-1, -1}};
    if (folded != NULL)
        read_lines(&own);
    if (folded == NULL || lines == NULL || own.rows.failed) {
        release(&own.rows);
        free(folded);
        free(lines);
        return NULL;
    }
    int64_t count = (int64_t)(own.rows.size / sizeof(Row));
    if (size >= count * PARTED)
        own.signs |= UNPARTED;
    *lines = (Lines){(const Row *)(const void *)own.rows.at, folded, own.to - folded, (int32_t)count,
                     own.signs};
    return lines;
}
