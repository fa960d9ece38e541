/* What speaks for each line of a flattened text being its headline: its shape and its place. */

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "headlines.h"

enum {
    LATEST = 800, REACH = 40,  /* lines from the top that may be it; below it, with its prose */
    SHORTEST = 3,              /* characters of a headline */
    LEAST_PROSE = 120, LEAST_UNCASED = 45, MUCH_PROSE = 1500, MOST_PROSE = 20000, MOST_ABOVE = 3000,
    LOOKED_AT = 20,            /* characters of prose that tell its script */
    LONGEST_NUMBER = 3, SHORT = 25, LONG = 120,
    SOON = 8, NEAR = 7, AROUND = 3, ABOVE = 3, AGAIN = 60, FAR = 9, FARTHEST = 99, MOST_BLANKS = 9,
    SLOTS = 2048,              /* a power of two, more than twice as many as lines */
    OPENS = 1, STATES_DATE = 2, /* what a glance shows; `native/glances.py` states the same */
};
static const double MOST_SHARE_ABOVE = 0.6; /* of all prose, above a headline */

enum Ends { OTHERWISE, CRIES, STOPS, ANNOUNCES, GOES_ON, CLOSES, TRAILS_OFF };

typedef struct {
    HeadlineLine *at;
    const AskedHeadline *asked;
    int32_t count, prose; /* characters of all prose */
    double blank_share;   /* of the lines that have a blank one above */
} Lines;

static bool has_uncased(Span text, int32_t most)
{
    const char *at = text.at, *end = at + text.size;
    for (int32_t i = 0; at < end && i < most; i++)
        if (is_uncased(read_code(&at, end)))
            return true;
    return false;
}

static bool ends_sentence(uint32_t code)
{
    switch (code) {
    case '.': case '!': case '?': case '"': case ':': case ')': case 0x2026: case 0x201D: case 0xBB:
    case 0x2019:
        return true;
    default: return is_far_stop(code) || is_far_cry(code);
    }
}

/* The characters of a line that is prose, at most those of a paragraph; 0 for another. */
static int32_t measure_prose(Span text, int32_t size)
{
    if (size < LEAST_UNCASED || (size < LEAST_PROSE && !has_uncased(text, LOOKED_AT)))
        return 0;
    if (!ends_sentence(read_last(text.at, text.at + text.size)) && !find_text(text, ". ")
        && !find_text(text, "\xE3\x80\x82"))
        return 0;
    return size < LONGEST_PROSE ? size : LONGEST_PROSE;
}

/* A line less the mark of a heading or of a list item. */
static Span strip_bullet(Span text)
{
    for (bool marked = false; text.size; marked = true) {
        const char *at = text.at, *end = at + text.size;
        uint32_t code = read_code(&at, end);
        if (code != '#' && code != '*' && code != 0x2022 && code != '-' && code != 0x2013
            && !(marked && code == ' '))
            break;
        text = (Span){at, (size_t)(end - at)};
    }
    return text;
}

static bool has_letter(Span text)
{
    for (const char *at = text.at, *end = at + text.size; at < end;)
        if (class_of(read_code(&at, end)) & ALPHA)
            return true;
    return false;
}

/* Whether a line has the shape of a headline; a long one is like prose, but has no full stop. */
static bool may_be_headline(const HeadlineLine *line)
{
    Span text = line->text;
    if (text.size < SHORTEST || line->size > LONGEST || count_chars(text.at, text.size) < SHORTEST
        || !has_letter(text))
        return false;
    uint32_t last = read_last(text.at, text.at + text.size);
    return !line->prose || (last != '.' && !is_far_stop(last));
}

static void lay_out(Lines *lines)
{
    const AskedHeadline *asked = lines->asked;
    const char *at = asked->texts, *end = at + asked->text_size;
    int32_t paragraphs = 0, blank = 0;
    for (int32_t i = 0; i < lines->count; i++) {
        Span raw = take_line(&at, end), text = strip_bullet(raw);
        int32_t size = (int32_t)count_chars(raw.at, raw.size), prose = measure_prose(raw, size);
        lines->at[i] = (HeadlineLine){
            .raw = raw, .text = text, .hash = hash_bytes(text.at, text.size), .size = size,
            .prose = prose, .above = lines->prose, .ordinal = paragraphs,
            .blank = !i || (asked->blanks && asked->blanks[i])};
        lines->prose += prose;
        paragraphs += prose > 0;
        blank += i && lines->at[i].blank;
    }
    lines->blank_share = lines->count > 1 ? blank / (lines->count - 1.0) : 0;
}

/* Find the lines that are alike. */
static void find_alike(Lines *lines)
{
    int16_t slots[SLOTS] = {0}; /* of the last line of each sort its number, from 1 */
    for (int32_t i = 0; i < lines->count; i++) {
        HeadlineLine *line = lines->at + i;
        size_t slot = line->hash % SLOTS;
        while (slots[slot] && lines->at[slots[slot] - 1].hash != line->hash)
            slot = (slot + 1) % SLOTS;
        HeadlineLine *last = slots[slot] ? lines->at + slots[slot] - 1 : NULL;
        line->first = last ? last->first : i;
        line->before = lines->at[line->first].times++;
        if (last)
            last->next = i;
        slots[slot] = (int16_t)(i + 1);
    }
}

static bool is_quote(uint32_t code)
{
    return code == '"' || code == 0xAB || code == 0xBB || (code >= 0x201C && code <= 0x201E);
}

/* Whether a character parts names where spaces are about it. */
static bool is_mark(uint32_t code) { return code == '|' || code == '>' || code == 0xBB || code == 0x203A; }

static enum Ends find_end(Span text)
{
    uint32_t last = read_last(text.at, text.at + text.size);
    switch (last) {
    case '?': case '!': return CRIES;
    case ':': case 0xFF1A: return ANNOUNCES;
    case ',': case ';': case '&': case '/': case '|': case 0x3001: case 0xFF1B: return GOES_ON;
    case ')': return CLOSES;
    case 0x2026: return TRAILS_OFF;
    case '.': return text.size > 2 && memcmp(text.at + text.size - 3, "...", 3) == 0 ? TRAILS_OFF : STOPS;
    default: return is_far_cry(last) ? CRIES : is_far_stop(last) ? STOPS : OTHERWISE;
    }
}

/* Whether a line begins as an item of a numbered list does: "3. ". */
static bool is_numbered(Span text)
{
    const char *at = text.at, *end = at + text.size;
    int32_t digits = 0;
    uint32_t code = 0;
    while (at < end && class_of(code = read_code(&at, end)) & DECIMAL)
        digits++;
    return digits && digits <= LONGEST_NUMBER && (code == '.' || code == ')') && at < end
        && is_space(read_code(&at, end));
}

/* Measure what a line looks like by itself. */
static void measure_shape(Span text, float *row)
{
    int32_t characters = 0, words = 0, spelt = 0, capitals = 0, digits = 0, signs = 0, commas = 0,
            sentences = 0;
    uint32_t before = ' ', code;
    bool cased = true;
    row[SMALL] = (class_of(read_code(&(const char *){text.at}, text.at + text.size)) & LOWER) != 0;
    for (const char *at = text.at, *end = at + text.size; at < end; before = code) {
        code = read_code(&at, end);
        uint8_t class = class_of(code);
        bool spaced = at < end && *at == ' ', opens = is_space(before);
        characters++;
        words += opens && !(class & SPACE);
        spelt += opens && class & ALPHA;
        capitals += opens && class & UPPER;
        digits += (class & DECIMAL) != 0;
        signs += !(class & (WORD | SPACE));
        commas += code == ',';
        sentences += is_far_stop(code) || is_far_cry(code)
            || (spaced && (code == '.' || code == '?' || code == '!'));
        cased &= !is_uncased(code);
        if (is_quote(code))
            row[QUOTED] = 1;
        if (spaced && (code == ':' || (opens && (code == '-' || code == 0x2013))))
            row[JOINED] = 1;
        if (code == 0x2606 || (spaced && opens && is_mark(code)))
            row[PARTED] = 1;
    }
    row[CHARACTERS] = (float)characters;
    row[WORDS_OF_IT] = (float)words;
    row[UNCASED] = !cased;
    row[NUMBERED] = is_numbered(text);
    row[ENDING] = (float)find_end(text);
    row[CAPITALS] = spelt ? (float)capitals / (float)spelt : 0;
    row[DIGITS] = (float)digits / (float)characters;
    row[SIGNS] = (float)signs / (float)characters;
    row[COMMAS] = (float)commas;
    row[SENTENCES] = (float)sentences;
}

static int32_t limit(int32_t value, int32_t most) { return value < most ? value : most; }

/* The characters of the line at a place, -1 where none is. */
static float size_at(const Lines *lines, int32_t index)
{
    return index < 0 || index >= lines->count ? -1 : (float)lines->at[index].size;
}

/* How the line at a place ends, -1 where none is. */
static float end_at(const Lines *lines, int32_t index)
{
    return index < 0 || index >= lines->count ? -1 : (float)find_end(lines->at[index].text);
}

/* The prose above the line at a place, or all. */
static int32_t prose_above(const Lines *lines, int32_t index)
{
    return index < lines->count ? lines->at[index].above : lines->prose;
}

/* Measure where a line stands, and how long those about it are. Next: the first of prose below. */
static void measure_place(const Lines *lines, int32_t index, int32_t next, float *row)
{
    const HeadlineLine *line = lines->at + index;
    row[LINES] = (float)lines->count;
    row[LATE] = (float)log(index + 1);
    row[FIRST_LINE] = !index;
    row[PROSE] = (float)limit(lines->prose, MOST_PROSE);
    row[PROSE_ABOVE] = (float)limit(line->above, MOST_ABOVE);
    row[SHARE_ABOVE] = line->above ? (float)line->above / (float)lines->prose : 0;
    row[PROSE_BELOW] = (float)limit(prose_above(lines, index + 1 + REACH) - line->above, MUCH_PROSE);
    row[PROSE_SOON] = (float)(prose_above(lines, index + 1 + SOON) - line->above);
    row[TO_PROSE] = (float)(next < lines->count ? next - index - 1 : FARTHEST);
    row[PROSE_SIZE] = next < lines->count ? (float)limit(lines->at[next].size, LONGEST_PROSE) : 0;
    row[BEFORE] = size_at(lines, index - 1);
    row[BEFORE_THAT] = size_at(lines, index - 2);
    row[AFTER] = size_at(lines, index + 1);
    row[AFTER_THAT] = size_at(lines, index + 2);
    row[BEFORE_ENDS] = end_at(lines, index - 1);
    row[AFTER_ENDS] = end_at(lines, index + 1);
    for (int32_t i = index - AROUND; i <= index + AROUND; i++)
        if (i >= 0 && i < lines->count && i != index)
            row[ALIKE] += lines->at[i].size > SHORT && lines->at[i].size <= LONG && !lines->at[i].prose;
    for (int32_t i = 1; i <= AROUND + 1; i++) {
        row[SHORT_ABOVE] += index >= i && lines->at[index - i].size < SHORT;
        row[SHORT_BELOW] += index + i < lines->count && lines->at[index + i].size < SHORT;
    }
    bool below = index + 1 >= lines->count || lines->at[index + 1].blank;
    row[BLANKS] = lines->asked->blanks ? (float)limit(lines->asked->blanks[index], MOST_BLANKS) : 0;
    row[BLANK_ABOVE] = (float)(line->blank - lines->blank_share);
    row[BLANK_BELOW] = (float)(below - lines->blank_share);
    row[BLANK_SHARE] = (float)lines->blank_share;
    row[MARKED] = line->text.at != line->raw.at
        || (lines->asked->bullets && lines->asked->bullets[index]);
}

/* How far below a line another shows something, or `FAR`. */
static float find_below(const Lines *lines, int32_t index, uint8_t shown)
{
    for (int32_t i = index + 1; i < index + NEAR && i < lines->count; i++) {
        if (lines->at[i].size > LONG)
            break;
        if (lines->asked->glances[i] & shown)
            return (float)(i - index);
    }
    return FAR;
}

static float find_above(const Lines *lines, int32_t index, uint8_t shown)
{
    for (int32_t i = 1; i <= ABOVE && i <= index; i++)
        if (lines->asked->glances[index - i] & shown && lines->at[index - i].size <= LONG)
            return (float)i;
    return FAR;
}

/* Measure where dates and bylines stand about a line, and the same line again. */
static void measure_neighbours(const Lines *lines, int32_t index, float *row)
{
    row[DATED] = (lines->asked->glances[index] & STATES_DATE) != 0;
    row[OPENED] = (lines->asked->glances[index] & OPENS) != 0;
    row[DATE_BELOW] = find_below(lines, index, STATES_DATE);
    row[DATE_ABOVE] = find_above(lines, index, STATES_DATE);
    row[BYLINE_BELOW] = find_below(lines, index, OPENS);
    row[BYLINE_ABOVE] = find_above(lines, index, OPENS);
    const HeadlineLine *line = lines->at + index;
    int32_t below = line->next ? line->next - index : FARTHEST;
    row[TIMES] = (float)lines->at[line->first].times;
    row[TIMES_BEFORE] = (float)line->before;
    row[AGAIN_BELOW] = (float)(below < AGAIN ? below : FARTHEST);
    row[AGAIN_NEAR] = below <= 2 || (index > 0 && line[-1].hash == line->hash)
        || (index > 1 && line[-2].hash == line->hash);
}

static float *row_at(float *table, int32_t width, int32_t feature)
{
    return table + (size_t)feature * (size_t)width;
}

/* Add what sets each line apart from the others of its text that may be the headline. */
static void relate(float *table, int32_t width, int32_t total)
{
    static const enum Feature OF[RELATIONS] = {
        IN_ADDRESS, ADDRESS_IN_IT, SHARE_OF_TITLE, SHARED_WITH_TITLE, IN_NEXT, IN_PROSE};
    for (int32_t i = 0; i < RELATIONS; i++) {
        const float *own = row_at(table, width, OF[i]);
        float *to = row_at(table, width, MEASURED + 2 * i), most = own[0];
        for (int32_t j = 1; j < total; j++)
            most = own[j] > most ? own[j] : most;
        for (int32_t j = 0; j < total; j++) {
            to[j] = most;
            to[width + j] = most - own[j];
        }
    }
    float parts = 0;
    for (int32_t j = 0; j < total; j++)
        parts += row_at(table, width, PART_OF_TITLE)[j];
    for (int32_t j = 0; j < total; j++) {
        row_at(table, width, PARTS_OF_TITLE)[j] = parts;
        row_at(table, width, ORDER)[j] = (float)j;
        row_at(table, width, ORDER_FROM_END)[j] = (float)(total - j);
    }
}

/* Measure those of some lines that may be the headline; how many are. */
static int32_t measure_lines(const Lines *lines, const Witnesses *witnesses, int32_t *found, float *table)
{
    int32_t total = 0, next = 0;
    for (int32_t i = 0; i < lines->count && i < LATEST; i++) {
        const HeadlineLine *line = lines->at + i;
        if (line->above > MOST_SHARE_ABOVE * lines->prose)
            break;
        if (!may_be_headline(line))
            continue;
        if (next <= i) /* else the prose below is that of the line before */
            for (next = i + 1; next < lines->count && !lines->at[next].prose;)
                next++;
        float row[FEATURES] = {0};
        measure_shape(line->text, row);
        row[LIKE_PROSE] = line->prose > 0;
        measure_place(lines, i, next, row);
        measure_neighbours(lines, i, row);
        question(witnesses, line, lines->at[next < lines->count ? next : i].ordinal, !i, row);
        for (int32_t feature = 0; feature < MEASURED; feature++)
            table[(size_t)feature * (size_t)lines->count + (size_t)total] = row[feature];
        found[total++] = i;
    }
    return total;
}

/* Measure the lines of a text that may be its headline: `found` has room for the number of each, and
 * `table` for as many columns of `FEATURES` rows. How many may be; -1 where memory ends. */
API int32_t measure_headlines(const AskedHeadline *asked, int32_t *found, float *table)
{
    HeadlineLine room[MOST_LINES];
    Lines lines = {.at = room, .asked = asked, .count = limit(asked->count, MOST_LINES)};
    lay_out(&lines);
    find_alike(&lines);
    Witnesses *witnesses = hear(asked, room, lines.count);
    if (!witnesses)
        return -1;
    int32_t total = measure_lines(&lines, witnesses, found, table);
    free(witnesses);
    if (total)
        relate(table, lines.count, total);
    return total;
}
