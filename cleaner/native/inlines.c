/* Elements within a block: marks that may state a fact, links, and the ends of lines. */

#include "scan.h"

enum {
    WRAPPED = 50,  /* columns from which on a line cut by one <br> may be a wrapped one */
    WIDE = 0x2E80, /* the first of the characters that are two columns wide */
    SHORTEST_TITLE = 8, LONGEST_TITLE = 80, /* bytes of a title that states a day */
    LONGEST_MARK = 4096, /* bytes of a text beyond which it states no fact; elements may be nested */
};

/* Whether an element's title may be the day of a text that says but how long ago that was. */
static bool has_dated_title(Span attrs)
{
    if (!attrs.size || !holds(attrs, "title=\""))
        return false;
    Span title = read_value(attrs, "title");
    return title.size >= SHORTEST_TITLE && title.size <= LONGEST_TITLE && (holds(title, "20") || holds(title, "19"));
}

/* Whether the attributes of an inline element are such that it may state a fact. */
static bool is_marking(Span attrs)
{
    static const char *const MARKING[] = {"author", "byline", "datetime", "itemprop", "date", "publi"};
    for (size_t i = 0; attrs.size && i < sizeof MARKING / sizeof *MARKING; i++)
        if (holds(attrs, MARKING[i]))
            return true;
    return has_dated_title(attrs);
}

/* Whether a class hides an element on some screens alone: `max-sm:sr-only`, `sr-only xl:not-sr-only`. What has to be
 * chosen by a key to be shown is hidden. */
static bool is_shown_somewhere(Span class)
{
    return (holds(class, ":sr-only") || holds(class, "not-sr-only")) && !holds(class, "focus");
}

/* Whether an element's class says that it is read aloud and not shown: "(opens in new tab)". */
bool is_for_readers_aloud(Span attrs)
{
    static const char *const NAMES[] = {"sr-only", "isually-hidden", "isuallyhidden", "isuallyHidden",
                                        "creen-reader", "creenreader", "creenReader", "element-invisible"};
    if (!attrs.size || !holds(attrs, "class=\""))
        return false;
    Span class = read_value(attrs, "class");
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++)
        if (holds(class, NAMES[i]))
            return !is_shown_somewhere(class);
    return false;
}

static void add_inline(Scan *scan, Span name, Span attrs)
{
    Inline *one = add_item(&scan->inlines, sizeof *one);
    if (one != NULL)
        *one = (Inline){name, attrs, scan->pieces.size / sizeof(size_t)};
}

void open_inline(Scan *scan, Span name, Span attrs)
{
    if (scan->inlines.size || (attrs.size && (equals(name, "time") || is_marking(attrs))))
        add_inline(scan, name, attrs);
}

void add_mark(Scan *scan, Span name, Span attrs, Span raw)
{
    Mark *mark = add_item(&scan->marks, sizeof *mark);
    if (mark == NULL)
        return;
    mark->block = COUNT(scan->blocks, Block);
    mark->name = (int32_t)scan->pool.chars;
    add_text(&scan->pool, name.at, name.size);
    mark->name_end = mark->attrs = (int32_t)scan->pool.chars;
    add_text(&scan->pool, attrs.at, attrs.size);
    mark->attrs_end = mark->text = (int32_t)scan->pool.chars;
    Shape shape = {0};
    Span text = raw.size <= LONGEST_MARK ? fold_text(scan, raw, &shape) : (Span){"", 0};
    add_text(&scan->pool, text.at, text.size);
    mark->text_end = (int32_t)scan->pool.chars;
}

void close_inline(Scan *scan, Span name)
{
    if (!scan->inlines.size)
        return;
    Inline one = ITEMS(scan->inlines, Inline)[COUNT(scan->inlines, Inline) - 1];
    if (!are_alike(one.name, name))
        return;
    scan->inlines.size -= sizeof one;
    if (!equals(name, "time") && !is_marking(one.attrs))
        return;
    size_t begins = one.piece * sizeof(size_t) < scan->pieces.size
        ? ITEMS(scan->pieces, size_t)[one.piece] : scan->buffer.size;
    add_mark(scan, name, one.attrs, (Span){scan->buffer.at + begins, scan->buffer.size - begins});
}

void open_link(Scan *scan, Span name, Span attrs)
{
    scan->in_link = true;
    scan->links++;
    if (scan->inlines.size || holds(attrs, "author") || holds(attrs, "itemprop"))
        add_inline(scan, name, attrs);
}

/* What a line that stops in mid-sentence does not end with. */
static bool ends_line(uint32_t code)
{
    static const uint32_t ENDS[] = {'.', '!', '?', 0x2026, ':', ';', 0xBB, 0x201D, '"', 0x2019, '\'', ')', ']'};
    for (size_t i = 0; i < sizeof ENDS / sizeof *ENDS; i++)
        if (code == ENDS[i])
            return true;
    return is_far_stop(code) || is_far_cry(code);
}

static int32_t count_columns(Span text)
{
    int32_t columns = 0;
    for (const char *at = text.at, *end = at + text.size; at < end;)
        columns += read_code(&at, end) >= WIDE ? 2 : 1;
    return columns;
}

/* Decide what the <br>s before `following` were: a new block, or a wrapped line. A line that is bold all
 * through is a title, an author's or a date's. */
void break_line(Scan *scan, Span following)
{
    Span line = scan->buffer.size > scan->line
        ? strip((Span){scan->buffer.at + scan->line, scan->buffer.size - scan->line}) : (Span){"", 0};
    int32_t kind = top_frame(scan)->kind;
    if (line.size && kind != HEADING && kind != CAPTION) {
        bool bold = scan->strong_ended
            && scan->strong - scan->strong_before >= count_unescaped(line);
        bool wrapped = !bold && !ends_line(read_last(line.at, line.at + line.size))
            && count_columns(line) >= WRAPPED;
        Span next = strip(following);
        const char *first = next.at;
        bool small = next.size && class_of(read_code(&first, next.at + next.size)) & LOWER;
        if (scan->breaks > 1 || !(wrapped || small))
            flush(scan);
    }
    add_piece(scan, " ", 1);
    scan->line = scan->buffer.size;
    scan->strong_before = scan->strong;
    scan->breaks = 0;
}
