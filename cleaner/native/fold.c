/* Texts as the pass reads them: entities undone, white space folded, shapes measured. */

#include "scan.h"

bool is_blank(Span text)
{
    for (const char *at = text.at, *end = at + text.size; at < end;)
        if (!is_space(read_code(&at, end)))
            return false;
    return true;
}

/* The character that begins here, one of the four entities undone that serialized text may hold. */
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

static void add_code(Bytes *to, uint32_t code)
{
    char text[4];
    add_bytes(to, text, write_code(code, text));
    to->chars++;
}

/* Count a space behind a text, or one less. */
void count_space(Span before, int32_t by, Shape *shape)
{
    char last = before.at[before.size - 1];
    shape->sentences += last == '.' || last == '?' || last == '!' ? by : 0;
    shape->spaces += by;
}

static void add_space(Bytes *folded, Shape *shape)
{
    count_space((Span){folded->at, folded->size}, 1, shape);
    add_bytes(folded, " ", 1);
    folded->chars++;
}

/* A text with its entities undone, runs of white space made one space, what is invisible left out. */
Span fold_text(Scan *scan, Span text, Shape *shape)
{
    Bytes *folded = &scan->folded;
    folded->size = folded->chars = 0;
    bool parted = false;
    for (const char *at = text.at, *end = at + text.size; at < end;) {
        const char *from = at; /* a run of letters and marks of ASCII, the most of most texts */
        for (; at < end && *at > ' ' && *at < 0x7F && *at != '&'; at++)
            shape->commas += *at == ',';
        uint32_t code = at > from ? 0 : read_unescaped(&at, end);
        if (code && is_space(code)) {
            parted = true;
            continue;
        }
        if (code && is_invisible(code))
            continue;
        if (parted && folded->size)
            add_space(folded, shape);
        parted = false;
        if (at > from && !code) {
            add_bytes(folded, from, (size_t)(at - from));
            folded->chars += (size_t)(at - from);
        } else {
            shape->commas += code == ',' || code == 0xFF0C || code == 0x3001 || code == 0x60C;
            shape->sentences += code == 0x3002 || code == 0x964;
            add_code(folded, code);
        }
    }
    return (Span){folded->at, folded->size};
}

/* How a text ends: as a sentence or a quotation does, with a colon, or otherwise. */
int32_t find_ending(uint32_t last)
{
    static const uint32_t TERMINALS[] = {'.', '!', '?', 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x201D, '"',
                                         0xBB, '\'', 0x2019, ')', 0x964, 0x61F};
    for (size_t i = 0; i < sizeof TERMINALS / sizeof *TERMINALS; i++)
        if (last == TERMINALS[i])
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
