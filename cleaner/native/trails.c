/* Where the blocks of a page stand: a line each of the last three elements, `main > div.share > p`. */

#include "scan.h"

enum {
    SHOWN = 3,
    LONGEST = 120, /* bytes of a name; an element with a longer one may hold many blocks */
};

/* The first class that attributes name, or nothing. */
Span first_class(Span attrs)
{
    static const char CLASS[] = "class=\"";
    const char *end = attrs.at + attrs.size, *found = find_text(attrs, CLASS);
    if (found == NULL)
        return (Span){"", 0};
    const char *from = found + strlen(CLASS), *last = find_in(from, end, '"');
    Span names = strip((Span){from, (size_t)(last - from)});
    for (const char *at = names.at; at < last;) {
        const char *here = at;
        if (is_space(read_code(&at, last)))
            return (Span){names.at, (size_t)(here - names.at)};
    }
    return names;
}

static void add_name(Scan *scan, Span name)
{
    size_t size = name.size < LONGEST ? name.size : LONGEST;
    while (size && size < name.size && (name.at[size] & 0xC0) == 0x80)
        size--;
    add_bytes(&scan->trails, name.at, size);
    if (size < name.size)
        add_bytes(&scan->trails, "…", strlen("…"));
}

static void add_element(Scan *scan, const Frame *frame)
{
    add_name(scan, frame->name);
    if (frame->label.size) {
        add_bytes(&scan->trails, ".", 1);
        add_name(scan, frame->label);
    }
}

/* Say where the block stands that ends here. An element that is no container is shown by its tag alone,
 * and not at all within one of the same. */
void add_trail(Scan *scan)
{
    const Frame *frames = ITEMS(scan->frames, Frame);
    int32_t last = COUNT(scan->frames, Frame) - 1;
    if (last > 0 && frames[last].index < 0 && are_alike(frames[last].name, frames[last - 1].name))
        last--;
    for (int32_t i = last < SHOWN ? 0 : last - SHOWN + 1; i <= last; i++) {
        add_element(scan, frames + i);
        add_bytes(&scan->trails, i < last ? " > " : "\n", i < last ? 3 : 1);
    }
}
