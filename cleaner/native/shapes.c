/* What a line of a text looks like: the characters that it is made of, begins and ends with. */

#include <string.h>

#include "text.h"

enum { OTHER_MARK, UPPER_MARK, LOWER_MARK, DIGIT_MARK, SPACE_MARK, COMMA_MARK, STOP_MARK,
       FAR_STOP, QUOTE_MARK, BAR_MARK, SIGN_MARK, DASH_MARK, MARKS };
enum { ENDING = 16 }; /* what a sentence or a quotation ends in */
enum {
    LOOKED_AT = 160, /* characters of a line, as many as a byte can count */
    SPACED = 20,     /* characters a word at most; more without a space: a script that has none */
    FEW = 12,        /* characters of a line that are one word without a space */
    DATED = 80,      /* characters of a line that may be nothing but a date */
};

typedef uint8_t Counters __attribute__((vector_size(16)));

static uint8_t marks[KNOWN];
static Counters ones[MARKS]; /* a counter each, its own at one: so they are counted in a register */

void lay_shapes(void)
{
    for (int32_t mark = 0; mark < MARKS; mark++)
        ones[mark][mark] = 1;
    static const struct { const char *characters; uint8_t mark; } GROUPS[] = {
        {" \n", SPACE_MARK}, {",，、،", COMMA_MARK}, {".!?", STOP_MARK},
        {"\"“”„«»「」『』‘’'", QUOTE_MARK}, {"|/›>·•", BAR_MARK}, {"©@#&={}_$%", SIGN_MARK},
        {"-–—", DASH_MARK}};
    for (uint32_t code = 0; code < KNOWN; code++) {
        uint8_t class = CLASSES[code];
        marks[code] = class & UPPER ? UPPER_MARK : class & LOWER ? LOWER_MARK
            : class & DIGIT ? DIGIT_MARK : is_far_stop(code) ? FAR_STOP | ENDING
            : is_far_cry(code) ? OTHER_MARK | ENDING : OTHER_MARK;
    }
    for (size_t i = 0; i < sizeof GROUPS / sizeof *GROUPS; i++) {
        const char *at = GROUPS[i].characters, *end = at + strlen(at);
        while (at < end)
            marks[read_code(&at, end)] = GROUPS[i].mark;
    }
    const char *at = ".!?…”\"»'’)", *end = at + strlen(at);
    while (at < end)
        marks[read_code(&at, end)] |= ENDING;
}

static uint8_t mark_of(uint32_t code) { return code < KNOWN ? marks[code] : OTHER_MARK; }

/* The characters of a line that are looked at. */
typedef struct {
    int32_t counts[MARKS];
    int32_t seen, capitals, sentences;
    uint8_t first;
} Seen;

/* Look at strides of nothing but ASCII; gives where they end. The byte before them is read as well. */
static const char *look_at_strides(const char *at, const char *end, Seen *own)
{
    Stride upper = {0}, lower = {0}, digits = {0}, spaces = {0}, commas = {0}, quotes = {0}, bars = {0},
           signs = {0}, dashes = {0}, sentences = {0}, capitals = {0}, bytes, before;
    const char *from = at;
    for (; end - at >= STRIDE && own->seen + STRIDE <= LOOKED_AT; at += STRIDE, own->seen += STRIDE) {
        memcpy(&bytes, at, sizeof bytes);
        memcpy(&before, at - 1, sizeof before);
        if (holds_any(bytes < 0))
            break;
        Stride is_upper = (bytes >= 'A') & (bytes <= 'Z'), is_space = bytes == ' ';
        upper += is_upper;
        lower += (bytes >= 'a') & (bytes <= 'z');
        digits += (bytes >= '0') & (bytes <= '9');
        spaces += is_space;
        commas += bytes == ',';
        quotes += (bytes == '"') | (bytes == '\'');
        bars += (bytes == '|') | (bytes == '/') | (bytes == '>');
        signs += (bytes == '@') | (bytes == '&') | (bytes == '=') | (bytes == '{') | (bytes == '}')
            | (bytes == '_') | ((bytes >= '#') & (bytes <= '%'));
        dashes += bytes == '-';
        sentences += is_space & ((before == '.') | (before == '!') | (before == '?'));
        capitals += is_upper & (before == ' ');
    }
    if (at == from)
        return at;
    own->counts[UPPER_MARK] += count_true(upper);
    own->counts[LOWER_MARK] += count_true(lower);
    own->counts[DIGIT_MARK] += count_true(digits);
    own->counts[SPACE_MARK] += count_true(spaces);
    own->counts[COMMA_MARK] += count_true(commas);
    own->counts[QUOTE_MARK] += count_true(quotes);
    own->counts[BAR_MARK] += count_true(bars);
    own->counts[SIGN_MARK] += count_true(signs);
    own->counts[DASH_MARK] += count_true(dashes);
    own->sentences += count_true(sentences);
    own->capitals += count_true(capitals);
    return at;
}

static Seen look_at(Line *line)
{
    Seen own = {.first = OTHER_MARK};
    Counters counts = {0};
    const char *at = line->text.at, *end = at + line->text.size;
    for (uint8_t before = SPACE_MARK; at < end && own.seen < LOOKED_AT;) {
        uint8_t mark = mark_of(read_code(&at, end)) & (ENDING - 1);
        if (!own.seen)
            own.first = mark;
        counts += ones[mark];
        own.sentences += (mark == SPACE_MARK) & (before == STOP_MARK);
        own.capitals += (mark == UPPER_MARK) & (before == SPACE_MARK);
        before = mark;
        if (own.seen++ % STRIDE == 0) { /* whether strides can go on is not asked at each character */
            const char *behind = look_at_strides(at, end, &own);
            before = behind > at ? mark_of((uint8_t)behind[-1]) & (ENDING - 1) : before;
            at = behind;
        }
    }
    for (int32_t mark = 0; mark < MARKS; mark++)
        own.counts[mark] += counts[mark];
    own.sentences += own.counts[FAR_STOP];
    line->size = own.seen + (int32_t)count_chars(at, (size_t)(end - at));
    return own;
}

static void add_shape(Line *line, Seen *own, float **rows, int32_t i)
{
    const int32_t *counts = own->counts;
    int32_t seen = own->seen ? own->seen : 1, spaces = counts[SPACE_MARK];
    bool spaced = spaces * SPACED >= seen || seen < FEW;
    int32_t read = spaced ? spaces + 1 : seen / 2;
    uint32_t last = read_last(line->text.at, line->text.at + line->text.size);
    int32_t cased = counts[UPPER_MARK] + counts[LOWER_MARK];
    line->words = (int32_t)((int64_t)read * line->size / seen);
    line->ended = (mark_of(last) & ENDING) != 0 || ends_unmarked(last, line->size);
    line->lower = own->first == LOWER_MARK;
    line->dated = counts[DIGIT_MARK] && line->size < DATED;
    line->capitals = (float)(own->capitals / (double)(spaces + 1));
    rows[0][i] = (float)line->size;
    rows[1][i] = (float)line->words;
    rows[2][i] = (float)(counts[DIGIT_MARK] / (double)seen);
    rows[3][i] = line->ended;
    rows[4][i] = last == ':';
    rows[5][i] = line->lower;
    rows[6][i] = own->first == DIGIT_MARK;
    rows[7][i] = line->capitals;
    rows[8][i] = (float)(counts[UPPER_MARK] / (double)(cased ? cased : 1));
    rows[9][i] = (float)(counts[COMMA_MARK] / (double)read);
    rows[10][i] = (float)own->sentences;
    rows[11][i] = (float)(line->size / (double)(line->words ? line->words : 1));
    for (int32_t mark = QUOTE_MARK; mark <= DASH_MARK; mark++)
        rows[12 + mark - QUOTE_MARK][i] = (float)counts[mark];
}

/* Add the features of each line by itself, and fill in what `Line` says of it but make and kind. */
void add_shapes(Text *text)
{
    enum { SHAPES = 16, LEAST_PROSE = 8 }; /* words from which on a sentence counts as prose */
    float *rows[SHAPES];
    for (int32_t i = 0; i < SHAPES; i++)
        rows[i] = add_row(text);
    for (int32_t i = 0; i < text->count; i++) {
        Line *line = text->line + i;
        Seen own = look_at(line);
        add_shape(line, &own, rows, i);
        bool sentence = line->ended || own.sentences;
        line->good = line->words >= LEAST_PROSE && sentence && !text->whole[i] ? line->size : 0;
        line->prose = line->good > PROSE;
    }
}
