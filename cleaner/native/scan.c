/* One linear pass over the markup that the parser writes of its tree: the blocks of a page.
 *
 * That markup is well-formed, with every `<` and `>` of texts and attributes escaped, so that cutting
 * at `<` gives the tree's tags and texts in order. There is no object for a node, no recursion to
 * overflow, and words are joined and parted as a browser shows them.
 */

#include <stdlib.h>

#include "scan.h"

enum {
    LARGE_MENU = 1000,    /* characters of menus below which their share of a page does not matter */
    LEAST_BEFORE = 8,     /* bytes of a block's text before what stands within its sentence, */
    NEAR = 256,           /* and those at its end among which they are looked for */
    LONGEST_WITHIN = 400, /* bytes of an element within a sentence, its tags included */
};

/* Pass over a comment of which `piece` is the beginning; gives the text behind it. */
Span read_comment(Scan *scan, Span piece)
{
    const char *at = piece.at;
    for (;;) {
        at = find_in(at, scan->end, '>');
        if (at == scan->end)
            break;
        if (at - piece.at >= 2 && at[-1] == '-' && at[-2] == '-') {
            const char *behind = at + 1, *next = find_in(behind, scan->end, '<');
            scan->at = next;
            return (Span){behind, (size_t)(next - behind)};
        }
        at++;
    }
    scan->at = scan->end;
    return (Span){scan->end, 0};
}

Span first_word(Span head, Span *rest)
{
    const char *end = head.at + head.size, *space = find_in(head.at, end, ' ');
    *rest = space < end ? (Span){space + 1, (size_t)(end - space - 1)} : (Span){end, 0};
    return (Span){head.at, (size_t)(space - head.at)};
}

/* The next tag without its brackets, and the text behind it; false where no more is. */
bool read_piece(Scan *scan, Span *head, Span *text)
{
    if (scan->at >= scan->end)
        return false;
    const char *from = scan->at + 1, *next = find_in(from, scan->end, '<');
    const char *closed = find_in(from, next, '>');
    *head = (Span){from, (size_t)(closed - from)};
    *text = closed < next ? (Span){closed + 1, (size_t)(next - closed - 1)} : (Span){next, 0};
    scan->at = next;
    return true;
}

/* Pass over an element that never holds text of an article; gives the text behind its end. */
Span pass_dropped(Scan *scan, int32_t element, Span name, Span text)
{
    bool raw = element_at(element)->traits & RAW; /* its content is written as it is */
    int32_t open = 1;
    Span head, rest;
    if (raw)
        scan->at = find_in(text.at, scan->end, '<');
    while (open && read_piece(scan, &head, &text)) {
        if (is_end_tag(head, name)) {
            open--;
        } else if (!raw && is_comment(head)) {
            text = read_comment(scan, head);
        } else if (!raw) {
            open += find_element(first_word(head, &rest)) == element;
        }
    }
    return open ? (Span){scan->end, 0} : text;
}

/* A text less the end tags at its end: of what was open before a `<plaintext>`, which nothing ends. */
static Span cut_end_tags(Span text)
{
    for (;;) {
        text = strip(text);
        const char *at = text.at + text.size;
        if (!text.size || at[-1] != '>')
            return text;
        do
            at--;
        while (at > text.at && *at != '<');
        if (*at != '<' || at[1] != '/')
            return text;
        text.size = (size_t)(at - text.at);
    }
}

/* What stands in an element whose content is no markup; moves the text to what is behind its end. */
static Span read_raw(Scan *scan, Span name, Span *text)
{
    const char *from = text->at, *end = scan->end;
    Span head;
    scan->at = find_in(from, end, '<');
    while (read_piece(scan, &head, text))
        if (is_end_tag(head, name)) {
            end = head.at - 1;
            break;
        }
    if (end == scan->end)
        *text = (Span){end, 0};
    Span content = {from, (size_t)(end - from)};
    return equals(name, "plaintext") ? cut_end_tags(content) : content;
}

/* Read an element whose tags do not matter; gives the text behind its end.
 *
 * A menu is one block of all its text; a list to choose from or a field's text is nothing. */
static Span read_sealed(Scan *scan, int32_t element, Span name, Span attrs, Span text)
{
    int32_t traits = element_at(element)->traits;
    bool menu = traits & MENUS;
    bool footer = menu && equals(name, "footer");
    if (menu && (!scan->sealing || (footer && is_in_article(scan)))) {
        open_block(scan, element, name, attrs);
        return text;
    }
    if (menu)
        open_block(scan, element, name, attrs);
    int32_t open = 1;
    Span head;
    do {
        if (menu) {
            add_piece(scan, text.at, text.size);
            add_piece(scan, " ", 1);
        }
        if (!read_piece(scan, &head, &text))
            break;
        if (is_comment(head)) {
            text = read_comment(scan, head);
        } else if (head.size && *head.at == '/') {
            open -= is_end_tag(head, name);
        } else {
            Span rest, own = first_word(head, &rest);
            int32_t inner = find_element(own);
            open += inner == element;
            if (inner >= 0 && element_at(inner)->opening == OPEN_DROPPED)
                text = pass_dropped(scan, inner, own, text);
            if (inner >= 0 && element_at(inner)->opening == OPEN_VERBATIM) {
                Span shown = read_raw(scan, own, &text);
                if (menu)
                    add_piece(scan, shown.at, shown.size);
                open -= inner == element;
            }
        }
    } while (open);
    if (menu)
        close_block(scan);
    else
        scan->controls += (traits & FIELD) != 0;
    return open ? (Span){scan->end, 0} : text;
}

/* Whether a name is one that sites make up themselves. */
static bool is_custom(int32_t element, Span name)
{
    bool formula = name.size > 4 && memcmp(name.at, "mjx-", 4) == 0; /* what a script has laid one out with */
    return element < 0 && !formula && memchr(name.at, '-', name.size);
}

/* Whether the block that is read has a text of which the sentence has not ended. */
static bool is_amid_sentence(const Scan *scan)
{
    size_t size = scan->buffer.size < NEAR ? scan->buffer.size : NEAR;
    Span before = strip((Span){scan->buffer.at + scan->buffer.size - size, size});
    return before.size >= LEAST_BEFORE && !scan->breaks && !strchr(".!?:|", before.at[before.size - 1]);
}

/* Whether an element stands within a sentence: text goes before it, and it ends near with some text and nothing
 * but inline elements in it. `behind`: the text behind its end, of which `after` is the beginning of the next tag.
 */
static bool is_within_sentence(Scan *scan, Span name, Span text, Span *behind, const char **after)
{
    const char *from = scan->at, *limit = text.at + LONGEST_WITHIN;
    int32_t open = 1;
    bool filled = !is_blank(text);
    Span head, rest;
    if (!is_amid_sentence(scan))
        return false;
    while (open && scan->at < limit && read_piece(scan, &head, behind)) {
        Span own = first_word(head, &rest);
        int32_t inner = find_element(own);
        if (is_end_tag(head, name))
            open--;
        else if (is_comment(head)
                 || (*head.at != '/' && inner >= 0 && element_at(inner)->opening == OPEN_BLOCK))
            break;
        else
            open += are_alike(own, name);
        filled = filled || (open && !is_blank(*behind));
    }
    *after = scan->at;
    scan->at = from;
    return !open && filled;
}

/* Pass over an element within a line; gives the text behind its end. */
static Span pass_inline(Scan *scan, Span name, Span text)
{
    int32_t open = 1;
    Span head, rest;
    while (open && read_piece(scan, &head, &text)) {
        if (is_comment(head)) {
            text = read_comment(scan, head);
        } else if (is_end_tag(head, name)) {
            open--;
        } else {
            Span own = first_word(head, &rest);
            open += are_alike(own, name);
        }
    }
    return open ? (Span){scan->end, 0} : text;
}

/* Open an element that is known to no parser, or of no matter to a block. */
static Span open_other(Scan *scan, int32_t element, Span name, Span attrs, Span text)
{
    Span behind;
    const char *after;
    bool custom = is_custom(element, name);
    if (scan->formula && is_shown_twice(scan, attrs))
        return pass_inline(scan, name, text);
    int32_t kind = top_frame(scan)->kind;
    bool aloud = !custom && kind != HEADING && kind != MENU && is_for_readers_aloud(attrs);
    if ((custom || aloud) && is_within_sentence(scan, name, text, &behind, &after)) {
        if (!custom) {
            scan->at = after;
            return behind;
        }
        open_inline(scan, name, attrs);
    } else if (custom) {
        open_block(scan, element, name, attrs);
        if (holds(attrs, "datetime=\"")) /* <relative-time>, <time-ago> */
            add_mark(scan, name, attrs, (Span){"", 0});
    } else {
        open_inline(scan, name, attrs);
    }
    return text;
}

static Span open_element(Scan *scan, Span head, Span text)
{
    Span attrs, name = first_word(head, &attrs);
    int32_t element = find_element(name);
    note_tag(scan, name, false);
    switch (element < 0 ? OPEN_INLINE : element_at(element)->opening) {
    case OPEN_BLOCK:
        open_block(scan, element, name, attrs);
        break;
    case OPEN_BUTTON:
        if (top_frame(scan)->kind != HEADING) { /* an accordion's headings are often buttons */
            open_block(scan, element, name, attrs);
            scan->controls++;
        }
        break;
    case OPEN_BREAK:
        scan->breaks++;
        break;
    case OPEN_STRONG:
        scan->in_strong = true;
        break;
    case OPEN_MEDIA:
        scan->media++;
        break;
    case OPEN_VOID:
        if (holds(attrs, "itemprop"))
            add_mark(scan, name, attrs, (Span){"", 0});
        break;
    case OPEN_LINK:
        open_link(scan, name, attrs);
        break;
    case OPEN_FIELD:
        scan->controls += !holds(attrs, "type=\"hidden\"");
        break;
    case OPEN_DROPPED:
        return pass_dropped(scan, element, name, text);
    case OPEN_FORMULA:
        return read_formula(scan, attrs, text);
    case OPEN_VERBATIM: {
        open_block(scan, element, name, attrs);
        Span shown = read_raw(scan, name, &text);
        add_piece(scan, shown.at, shown.size);
        close_block(scan);
        break;
    }
    case OPEN_SEALED:
        return read_sealed(scan, element, name, attrs, text);
    default:
        return open_other(scan, element, name, attrs, text);
    }
    return text;
}

static void close_element(Scan *scan, Span name)
{
    int32_t element = find_element(name);
    note_tag(scan, name, true);
    switch (element < 0 ? CLOSE_INLINE : element_at(element)->closing) {
    case CLOSE_BLOCK:
        close_block(scan);
        break;
    case CLOSE_BUTTON:
        if (are_alike(top_frame(scan)->name, name))
            close_block(scan);
        break;
    case CLOSE_STRONG:
        scan->strong_ended = scan->in_strong;
        scan->in_strong = false;
        break;
    case CLOSE_LINK:
        scan->in_link = false;
        close_inline(scan, name);
        break;
    default:
        if (is_custom(element, name) && are_alike(top_frame(scan)->name, name))
            close_block(scan);
        else
            close_inline(scan, name);
    }
}

void add_to_block(Scan *scan, Span text)
{
    if (!text.size)
        return;
    bool apart = is_set_apart(scan, text);
    scan->joint = NO_JOINT;
    if (is_blank(text)) {
        if (scan->pieces.size)
            add_piece(scan, " ", 1);
        return;
    }
    if (scan->breaks)
        break_line(scan, text);
    if (scan->formula)
        part_from_formula(scan, text);
    if (apart)
        add_piece(scan, " ", 1);
    add_piece(scan, text.at, text.size);
    scan->strong_ended = false;
    if (scan->in_link || scan->in_strong) {
        int32_t size = count_unescaped(strip(text));
        scan->linked += scan->in_link ? size : 0;
        scan->strong += scan->in_strong ? size : 0;
    }
}

/* Add a text, parted at empty lines and before indented ones where it has some of these: so paragraphs are typed in
 * Chinese and Japanese that a style sheet shows as they are. */
static void add_typed(Scan *scan, Span text)
{
    bool typed = holds(text, "\n\u3000");
    const char *at = text.at, *end = text.at + text.size;
    for (; typed && (at = find_in(at, end, '\n')) < end; at++) {
        const char *line = at + 1;
        if (line < end && (*line == '\n' || memcmp(line, "\u3000", end - line < 3 ? 1 : 3) == 0)) {
            add_to_block(scan, (Span){text.at, (size_t)(at - text.at)});
            scan->breaks = 2;
            text = (Span){line, (size_t)(end - line)};
        }
    }
    add_to_block(scan, text);
}

static bool has_failed(const Scan *scan)
{
    return scan->blocks.failed || scan->containers.failed || scan->marks.failed || scan->names.failed
        || scan->texts.failed || scan->lines.failed || scan->trails.failed
        || scan->pool.failed || scan->frames.failed || scan->inlines.failed
        || scan->buffer.failed || scan->pieces.failed || scan->folded.failed;
}

static void give_back(Scan *scan)
{
    Bytes *held[] = {&scan->blocks, &scan->containers, &scan->marks, &scan->names, &scan->texts,
                     &scan->lines, &scan->trails, &scan->pool, &scan->frames, &scan->inlines, &scan->buffer,
                     &scan->pieces, &scan->folded};
    for (size_t i = 0; i < sizeof held / sizeof *held; i++)
        release(held[i]);
}

/* Read a whole markup; false where memory ended. */
static bool read_markup(Scan *scan, Span markup, bool sealing)
{
    scan->end = markup.at + markup.size;
    scan->at = find_in(markup.at, scan->end, '<');
    scan->sealing = sealing;
    Frame *outermost = add_item(&scan->frames, sizeof *outermost);
    if (outermost == NULL)
        return false;
    Span html = {"html", 4};
    *outermost = (Frame){
        .element = find_element(html), .name = html, .attrs = {"", 0}, .kind = PARAGRAPH, .index = -1};
    Span head, text;
    while (!has_failed(scan) && read_piece(scan, &head, &text)) {
        if (is_comment(head))
            text = read_comment(scan, head);
        else if (head.size && *head.at == '/')
            close_element(scan, (Span){head.at + 1, head.size - 1});
        else
            text = open_element(scan, head, text);
        add_typed(scan, text);
    }
    if (has_failed(scan))
        return false;
    flush(scan);
    while (COUNT(scan->frames, Frame) > 1)
        close_block(scan);
    int32_t whole = top_frame(scan)->index;
    if (whole >= 0)
        ITEMS(scan->containers, Container)[whole].last = COUNT(scan->blocks, Block);
    return !has_failed(scan);
}

/* Whether menus hold most of the text: then an unclosed one has swallowed the article. */
static bool is_mostly_menu(const Scan *scan)
{
    const Block *blocks = ITEMS(scan->blocks, Block);
    int64_t menus = 0, all = 0;
    for (int32_t i = 0; i < COUNT(scan->blocks, Block); i++) {
        menus += blocks[i].kind == MENU ? blocks[i].size : 0;
        all += blocks[i].size;
    }
    return menus > LARGE_MENU && 2 * menus > all;
}

/* Cut a page's markup into blocks, and read its head; NULL where memory ended. `free_page` takes the page
 * back. */
API Page *scan_page(const char *markup, int64_t size)
{
    Bytes stated = {0}, data = {0};
    const char *from = read_head((Span){markup, (size_t)size}, &stated, &data);
    Span body = {from, (size_t)(markup + size - from)};
    Scan scan = {0};
    bool read = read_markup(&scan, body, true);
    if (read && is_mostly_menu(&scan)) {
        give_back(&scan);
        scan = (Scan){0};
        read = read_markup(&scan, body, false);
    }
    read = read && unname_wrappers(ITEMS(scan.blocks, Block), COUNT(scan.blocks, Block),
                                   ITEMS(scan.containers, Container), COUNT(scan.containers, Container));
    Page *page = read && !stated.failed && !data.failed ? calloc(1, sizeof *page) : NULL;
    if (page != NULL) {
        *page = (Page){
            .blocks = ITEMS(scan.blocks, Block), .block_count = COUNT(scan.blocks, Block),
            .containers = ITEMS(scan.containers, Container),
            .container_count = COUNT(scan.containers, Container),
            .marks = ITEMS(scan.marks, Mark), .mark_count = COUNT(scan.marks, Mark),
            .names = ITEMS(scan.names, int32_t), .name_count = COUNT(scan.names, int32_t) / 2,
            .texts = scan.texts.at, .text_size = (int64_t)scan.texts.size,
            .lines = scan.lines.at, .line_size = (int64_t)scan.lines.size,
            .trails = scan.trails.at, .trail_size = (int64_t)scan.trails.size,
            .pool = scan.pool.at, .pool_size = (int64_t)scan.pool.size,
            .stated = stated.at, .stated_size = (int64_t)stated.size,
            .data = ITEMS(data, int64_t), .data_count = COUNT(data, int64_t) / 2};
        scan.blocks.at = scan.containers.at = scan.marks.at = scan.names.at = NULL;
        scan.texts.at = scan.lines.at = scan.trails.at = scan.pool.at = NULL;
        stated.at = data.at = NULL; /* all the page's now */
    }
    release(&stated);
    release(&data);
    give_back(&scan);
    return page;
}

API void free_page(Page *page)
{
    free((void *)page->blocks);
    free((void *)page->containers);
    free((void *)page->marks);
    free((void *)page->names);
    free((void *)page->texts);
    free((void *)page->lines);
    free((void *)page->trails);
    free((void *)page->pool);
    free((void *)page->stated);
    free((void *)page->data);
    free(page);
}
