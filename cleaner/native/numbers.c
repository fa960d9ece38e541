/* The numbers of ordered lists, which a browser shows and no text holds.
 *
 * Of a list `number` is that of its next item and `step` what the one below adds; of an item, `number` is its
 * own until a block has it. 0 is none.
 */

#include "scan.h"

enum { MOST = 9999 };

static int16_t read_number(Span text)
{
    int32_t number = 0;
    for (size_t i = 0; i < text.size && number <= MOST; i++) {
        if (text.at[i] < '0' || text.at[i] > '9')
            return 0;
        number = number * 10 + (text.at[i] - '0');
    }
    return (int16_t)(number <= MOST ? number : 0);
}

/* Whether attributes keep a list, or an item, from being shown with numbers: by what they style, or a class that
 * frameworks have for that. */
static bool is_unmarked(Span attrs)
{
    static const char *const UNMARKED[] = {"list-none", "unstyled", "no-bullet", "nobullet"};
    Span style = read_value(attrs, "style"), names = read_value(attrs, "class");
    const char *end = style.at + style.size, *found = find_text(style, "list-style");
    if (found != NULL && holds((Span){found, (size_t)(find_in(found, end, ';') - found)}, "none"))
        return true;
    for (size_t i = 0; i < sizeof UNMARKED / sizeof *UNMARKED; i++)
        if (holds(names, UNMARKED[i]))
            return true;
    return false;
}

static int16_t read_numerals(Span attrs)
{
    Span type = read_value(attrs, "type");
    switch (type.size == 1 ? *type.at : '1') {
    case 'a': return SMALL_LETTERS;
    case 'A': return LETTERS;
    case 'i': return SMALL_ROMAN;
    case 'I': return ROMAN;
    default: return DECIMALS;
    }
}

/* Begin to count. A list that counts down to 1 can't be: how many items it has is not known yet. */
static void begin_list(Frame *list)
{
    list->number = list->step = 1;
    if (!list->attrs.size)
        return;
    Span start = read_value(list->attrs, "start");
    bool down = holds(list->attrs, "reversed");
    if (is_unmarked(list->attrs) || (down && !start.size)) {
        list->number = list->step = 0;
        return;
    }
    if (start.size)
        list->number = read_number(start);
    list->step = down ? -1 : 1;
    list->numerals = read_numerals(list->attrs);
}

static void number_item(Frame *list, Frame *item)
{
    Span value = read_value(item->attrs, "value");
    if (value.size)
        list->number = read_number(value);
    if (!item->attrs.size || !is_unmarked(item->attrs)) {
        item->number = list->number;
        item->numerals = list->numerals;
    }
    if (list->number > 0 && list->number < MOST)
        list->number = (int16_t)(list->number + list->step);
}

/* See to the numbers of the element that begins, if it is a list or an item of one. */
void number_element(Scan *scan)
{
    Frame *frame = top_frame(scan);
    if (frame->name.size != 2)
        return;
    if (memcmp(frame->name.at, "ol", 2) == 0)
        begin_list(frame);
    else if (COUNT(scan->frames, Frame) > 1 && frame[-1].step && memcmp(frame->name.at, "li", 2) == 0)
        number_item(frame - 1, frame);
}

/* Give a block the number of the item of which it is the first. */
void take_number(Scan *scan, Block *block)
{
    Frame *frames = ITEMS(scan->frames, Frame);
    for (int32_t i = COUNT(scan->frames, Frame) - 1; i > 0; i--)
        if (frames[i].number && !frames[i].step) {
            block->number = frames[i].number;
            block->numerals = frames[i].numerals;
            frames[i].number = 0;
            return;
        }
}
