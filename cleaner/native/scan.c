/* One linear pass over the markup that the parser writes of its tree: the blocks of a page.
 *
 * That markup is well-formed, with every `<` and `>` of texts and attributes escaped, so that cutting
 * at `<` gives the tree's tags and texts in order. There is no object for a node, no recursion to
 * overflow, and words are joined and parted as a browser shows them.
 */

#include <stdlib.h>
#include <string.h>

#include "core.h"

enum {
    LARGE_MENU = 1000, /* characters of menus below which their share of a page does not matter */
    WRAPPED = 50,      /* columns from which on a line cut by one <br> may be a wrapped one */
    WIDE = 0x2E80,     /* the first of the characters that are two columns wide */
};

typedef struct {
    int32_t element; /* or -1 */
    Span name, attrs;
    int32_t kind;
    int32_t index; /* its container's, once it holds a block */
} Frame;

typedef struct {
    Span name, attrs;
    size_t piece; /* of the buffer, with which it begins */
} Inline;

/* The pass, while it goes on. */
typedef struct {
    const char *at, *end; /* what of the markup is to be read */
    bool sealing;         /* whether menus are read whole */
    Bytes blocks, containers, marks, names, texts, lines, pool;
    Bytes frames, inlines;         /* those that are open */
    Bytes buffer, pieces;          /* the text of the block being read; where its pieces begin */
    Bytes folded;                  /* room to fold a text in */
    size_t line;                   /* where in the buffer its last line begins */
    int32_t linked, links, media, controls, strong, breaks;
    bool in_link, in_strong;
} Scan;

#define COUNT(bytes, type) ((int32_t)((bytes).size / sizeof(type)))
#define ITEMS(bytes, type) ((type *)(void *)(bytes).at)

static Frame *top_frame(Scan *scan)
{
    return ITEMS(scan->frames, Frame) + COUNT(scan->frames, Frame) - 1;
}

static const char *find_in(const char *at, const char *end, char wanted)
{
    const char *found = at < end ? memchr(at, wanted, (size_t)(end - at)) : NULL;
    return found ? found : end;
}

/* Texts. */

static bool is_blank(Span text)
{
    for (const char *at = text.at, *end = at + text.size; at < end;)
        if (!is_space(read_code(&at, end)))
            return false;
    return true;
}

/* The character that begins here, one of the four entities undone that serialized text may hold. */
static uint32_t read_unescaped(const char **at, const char *end)
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

/* What of a text is measured while it is folded. */
typedef struct {
    int32_t spaces, commas, sentences;
} Shape;

/* Count a space behind a text, or one less. */
static void count_space(Span before, int32_t by, Shape *shape)
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
static Span fold(Scan *scan, Span text, Shape *shape)
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

static bool is_anchor(uint32_t code) /* what a heading's link to itself shows */
{
    return code == '#' || code == 0xB6 || code == 0x2317 || code == 0xA7 || code == 0x1F517;
}

/* How a text ends: as a sentence or a quotation does, with a colon, or otherwise. */
static int32_t find_ending(uint32_t last)
{
    static const uint32_t TERMINALS[] = {'.', '!', '?', 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x201D, '"',
                                         0xBB, '\'', 0x2019, ')', 0x964, 0x61F};
    for (size_t i = 0; i < sizeof TERMINALS / sizeof *TERMINALS; i++)
        if (last == TERMINALS[i])
            return TERMINAL;
    return last == ':' ? COLON : OTHER_END;
}

/* Blocks and their containers. */

static int32_t number_tag(Scan *scan, const Frame *frame)
{
    if (frame->element >= 0)
        return frame->element;
    add_text(&scan->pool, frame->name.at, frame->name.size);
    int32_t *end = add_item(&scan->names, 2 * sizeof *end);
    if (end != NULL) {
        end[0] = (int32_t)(scan->pool.chars - count_chars(frame->name.at, frame->name.size));
        end[1] = (int32_t)scan->pool.chars;
    }
    return count_elements() + COUNT(scan->names, int32_t) / 2 - 1;
}

static void add_container(Scan *scan, Frame *frame, int32_t parent, uint64_t around, int32_t depth)
{
    int32_t index = COUNT(scan->containers, Container);
    Container *one = add_item(&scan->containers, sizeof *one);
    if (one == NULL)
        return;
    one->parent = parent;
    one->depth = depth;
    one->first = one->last = COUNT(scan->blocks, Block);
    one->bits = read_families(frame->element, frame->attrs);
    one->within = around | one->bits;
    one->make = hash_bytes(frame->attrs.at, frame->attrs.size) ^ hash_bytes(frame->name.at,
                                                                            frame->name.size) << 1;
    one->attrs = (int32_t)scan->pool.chars;
    add_text(&scan->pool, frame->attrs.at, frame->attrs.size);
    one->attrs_end = (int32_t)scan->pool.chars;
    one->tag = number_tag(scan, frame);
    frame->index = index;
}

/* Give a block its container, and the families of its own element.
 *
 * An element comes to be a container when a block within it ends. A paragraph, heading or list item
 * that holds but its own text needs none: its parent is the block's container. */
static void place_block(Scan *scan, Block *block)
{
    Frame *frames = ITEMS(scan->frames, Frame);
    int32_t depth = COUNT(scan->frames, Frame) - 1;
    Frame *own = frames + depth;
    if (own->index < 0 && own->element >= 0 && element_at(own->element)->traits & LEAF) {
        block->bits = read_families(own->element, own->attrs);
        depth--;
    }
    int32_t top = depth;
    while (depth >= 0 && frames[depth].index < 0)
        depth--;
    int32_t parent = depth >= 0 ? frames[depth].index : -1;
    uint64_t within = parent >= 0 ? ITEMS(scan->containers, Container)[parent].within : 0;
    while (depth < top && !scan->containers.failed) {
        depth++;
        add_container(scan, frames + depth, parent, within, depth);
        parent = frames[depth].index;
        if (parent >= 0)
            within = ITEMS(scan->containers, Container)[parent].within;
    }
    block->container = parent;
    block->bits |= within;
}

/* A heading's text less the sign of its link to itself. */
static Span cut_anchor(Scan *scan, Span text, Shape *shape)
{
    if (!is_anchor(read_last(text.at, text.at + text.size)))
        return text;
    do
        text.size--;
    while ((text.at[text.size] & 0xC0) == 0x80);
    scan->linked -= scan->linked > 0;
    Span rest = strip(text);
    if (rest.size && rest.size < text.size)
        count_space(rest, -1, shape);
    return rest;
}

/* Add a block's text to the lines, its line feeds as spaces; that of a menu as an empty one. */
static void add_line(Scan *scan, const Block *block, Span text)
{
    const char *end = text.at + text.size;
    for (const char *at = text.at, *next; block->kind != MENU && at < end; at = next + 1) {
        next = find_in(at, end, '\n');
        add_bytes(&scan->lines, at, (size_t)(next - at));
        if (next < end)
            add_bytes(&scan->lines, " ", 1);
    }
    add_bytes(&scan->lines, "\n", 1);
}

/* Make a block of a text, unless it is empty. */
static void add_block(Scan *scan, Span raw)
{
    const Frame *frame = top_frame(scan);
    Shape shape = {0};
    Span text = fold(scan, raw, &shape);
    if (frame->kind == HEADING && scan->links && text.size)
        text = cut_anchor(scan, text, &shape);
    if (!text.size)
        return;
    Block made = {
        .kind = frame->kind, .links = scan->links, .media = scan->media, .controls = scan->controls,
        .spaces = shape.spaces, .commas = shape.commas, .sentences = shape.sentences,
        .ending = find_ending(read_last(text.at, text.at + text.size)),
        .text = hash_bytes(text.at, text.size), .size = (int32_t)count_chars(text.at, text.size)};
    made.linked = scan->linked < made.size ? scan->linked : made.size;
    made.strong = scan->strong < made.size ? scan->strong : made.size;
    place_block(scan, &made);
    made.tag = number_tag(scan, top_frame(scan));
    add_line(scan, &made, text);
    add_bytes(&scan->texts, text.at, text.size);
    scan->texts.chars += (size_t)made.size;
    made.end = (int32_t)scan->texts.chars;
    add_bytes(&scan->blocks, (const char *)&made, sizeof made);
    scan->linked = scan->links = scan->media = scan->controls = scan->strong = 0;
}

/* Make blocks of the parts of preformatted text that blank lines keep apart. */
static void add_code_blocks(Scan *scan, Span raw)
{
    const char *from = raw.at, *end = raw.at + raw.size;
    for (const char *at = from; (at = find_in(at, end, '\n')) < end;) {
        const char *behind = at + 1;
        while (behind < end && (*behind == ' ' || *behind == '\t' || *behind == '\r'
                                || *behind == '\f'))
            behind++;
        if (behind < end && *behind == '\n') {
            add_block(scan, (Span){from, (size_t)(at - from)});
            from = behind + 1;
        }
        at = behind < end && *behind == '\n' ? behind + 1 : behind;
    }
    add_block(scan, (Span){from, (size_t)(end - from)});
}

/* End the block that is being read, if it holds any text. */
static void flush(Scan *scan)
{
    if (!scan->pieces.size)
        return;
    Span raw = {scan->buffer.at, scan->buffer.size};
    if (top_frame(scan)->kind == CODE)
        add_code_blocks(scan, raw);
    else
        add_block(scan, raw);
    scan->buffer.size = scan->pieces.size = 0;
    scan->line = 0;
}

static void add_piece(Scan *scan, const char *at, size_t size)
{
    size_t *begins = add_item(&scan->pieces, sizeof *begins);
    if (begins != NULL)
        *begins = scan->buffer.size;
    add_bytes(&scan->buffer, at, size);
}

/* Elements that make blocks. */

static void open_block(Scan *scan, int32_t element, Span name, Span attrs)
{
    flush(scan);
    const Frame *outer = top_frame(scan);
    bool handed = outer->kind == ITEM || outer->kind == QUOTATION || outer->kind == CAPTION
        || outer->kind == CODE || outer->kind == HEADING;
    int32_t kind = element >= 0 ? element_at(element)->kind : NO_KIND;
    if (kind == NO_KIND)
        kind = handed ? outer->kind : PARAGRAPH;
    Frame *frame = add_item(&scan->frames, sizeof *frame);
    if (frame != NULL)
        *frame = (Frame){element, name, attrs, kind, -1};
    scan->breaks = 0;
}

static void close_block(Scan *scan)
{
    flush(scan);
    scan->breaks = 0;
    if (COUNT(scan->frames, Frame) > 1) {
        int32_t index = top_frame(scan)->index;
        scan->frames.size -= sizeof(Frame);
        if (index >= 0)
            ITEMS(scan->containers, Container)[index].last = COUNT(scan->blocks, Block);
    }
}

static bool is_in_article(const Scan *scan)
{
    const Frame *frames = ITEMS(scan->frames, Frame);
    for (int32_t i = 0; i < COUNT(scan->frames, Frame); i++)
        if (frames[i].element >= 0 && element_at(frames[i].element)->traits & INNER)
            return true;
    return false;
}

/* Elements within a block. */

static bool holds(Span text, const char *wanted)
{
    size_t size = strlen(wanted);
    for (const char *at = text.at, *end = at + text.size; (size_t)(end - at) >= size; at++) {
        at = memchr(at, *wanted, (size_t)(end - at) - size + 1);
        if (at == NULL)
            return false;
        if (memcmp(at, wanted, size) == 0)
            return true;
    }
    return false;
}

/* Whether the attributes of an inline element are such that it may state a fact. */
static bool is_marking(Span attrs)
{
    static const char *const MARKING[] = {"author", "byline", "datetime", "itemprop", "date", "publi"};
    for (size_t i = 0; attrs.size && i < sizeof MARKING / sizeof *MARKING; i++)
        if (holds(attrs, MARKING[i]))
            return true;
    return false;
}

static void add_inline(Scan *scan, Span name, Span attrs)
{
    Inline *one = add_item(&scan->inlines, sizeof *one);
    if (one != NULL)
        *one = (Inline){name, attrs, scan->pieces.size / sizeof(size_t)};
}

static void add_mark(Scan *scan, Span name, Span attrs, Span raw)
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
    Span text = fold(scan, raw, &shape);
    add_text(&scan->pool, text.at, text.size);
    mark->text_end = (int32_t)scan->pool.chars;
}

static void close_inline(Scan *scan, Span name)
{
    if (!scan->inlines.size)
        return;
    Inline one = ITEMS(scan->inlines, Inline)[COUNT(scan->inlines, Inline) - 1];
    if (one.name.size != name.size || memcmp(one.name.at, name.at, name.size) != 0)
        return;
    scan->inlines.size -= sizeof one;
    if (!equals(name, "time") && !is_marking(one.attrs))
        return;
    size_t begins = one.piece * sizeof(size_t) < scan->pieces.size
        ? ITEMS(scan->pieces, size_t)[one.piece] : scan->buffer.size;
    add_mark(scan, name, one.attrs, (Span){scan->buffer.at + begins, scan->buffer.size - begins});
}

static void open_link(Scan *scan, Span name, Span attrs)
{
    scan->in_link = true;
    scan->links++;
    if (scan->inlines.size || holds(attrs, "author") || holds(attrs, "itemprop"))
        add_inline(scan, name, attrs);
}

/* What a line that stops in mid-sentence does not end with. */
static bool ends_line(uint32_t code)
{
    static const uint32_t ENDS[] = {'.', '!', '?', 0x2026, ':', ';', 0x3002, 0xFF01, 0xFF1F, 0xBB,
                                    0x201D, '"', 0x2019, '\'', ')', ']'};
    for (size_t i = 0; i < sizeof ENDS / sizeof *ENDS; i++)
        if (code == ENDS[i])
            return true;
    return false;
}

static int32_t count_columns(Span text)
{
    int32_t columns = 0;
    for (const char *at = text.at, *end = at + text.size; at < end;)
        columns += read_code(&at, end) >= WIDE ? 2 : 1;
    return columns;
}

/* Decide what the <br>s before `following` were: a new block, or a wrapped line. */
static void break_line(Scan *scan, Span following)
{
    Span line = scan->buffer.size > scan->line
        ? strip((Span){scan->buffer.at + scan->line, scan->buffer.size - scan->line}) : (Span){"", 0};
    int32_t kind = top_frame(scan)->kind;
    if (line.size && kind != HEADING && kind != CAPTION) {
        bool wrapped = !ends_line(read_last(line.at, line.at + line.size))
            && count_columns(line) >= WRAPPED;
        Span next = strip(following);
        const char *first = next.at;
        bool small = next.size && class_of(read_code(&first, next.at + next.size)) & LOWER;
        if (scan->breaks > 1 || !(wrapped || small))
            flush(scan);
    }
    add_piece(scan, " ", 1);
    scan->line = scan->buffer.size;
    scan->breaks = 0;
}

/* The pass itself. */

/* Pass over a comment of which `piece` is the beginning; gives the text behind it. */
static Span pass_comment(Scan *scan, Span piece)
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

static Span first_word(Span head, Span *rest)
{
    const char *end = head.at + head.size, *space = find_in(head.at, end, ' ');
    *rest = space < end ? (Span){space + 1, (size_t)(end - space - 1)} : (Span){end, 0};
    return (Span){head.at, (size_t)(space - head.at)};
}

/* The next tag without its brackets, and the text behind it; false where no more is. */
static bool read_piece(Scan *scan, Span *head, Span *text)
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

static bool is_comment(Span head) { return head.size >= 3 && memcmp(head.at, "!--", 3) == 0; }

static bool is_end_tag(Span head, Span name)
{
    return head.size == name.size + 1 && *head.at == '/'
        && memcmp(head.at + 1, name.at, name.size) == 0;
}

/* Pass over an element that never holds text of an article; gives the text behind its end. */
static Span pass_dropped(Scan *scan, int32_t element, Span name, Span text)
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
            text = pass_comment(scan, head);
        } else if (!raw) {
            open += find_element(first_word(head, &rest)) == element;
        }
    }
    return open ? (Span){scan->end, 0} : text;
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
            text = pass_comment(scan, head);
        } else if (head.size && *head.at == '/') {
            open -= is_end_tag(head, name);
        } else {
            Span rest, own = first_word(head, &rest);
            int32_t inner = find_element(own);
            open += inner == element;
            if (inner >= 0 && element_at(inner)->opening == OPEN_DROPPED)
                text = pass_dropped(scan, inner, own, text);
        }
    } while (open);
    if (menu)
        close_block(scan);
    else
        scan->controls += (traits & FIELD) != 0;
    return open ? (Span){scan->end, 0} : text;
}

static Span open_element(Scan *scan, Span head, Span text)
{
    Span attrs, name = first_word(head, &attrs);
    int32_t element = find_element(name);
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
    case OPEN_SEALED:
        return read_sealed(scan, element, name, attrs, text);
    default:
        if (element < 0 && memchr(name.at, '-', name.size))
            open_block(scan, element, name, attrs);
        else if (scan->inlines.size || (attrs.size && (equals(name, "time") || is_marking(attrs))))
            add_inline(scan, name, attrs);
    }
    return text;
}

static void close_element(Scan *scan, Span name)
{
    int32_t element = find_element(name);
    switch (element < 0 ? CLOSE_INLINE : element_at(element)->closing) {
    case CLOSE_BLOCK:
        close_block(scan);
        break;
    case CLOSE_BUTTON: {
        const Frame *frame = top_frame(scan);
        if (frame->name.size == name.size && memcmp(frame->name.at, name.at, name.size) == 0)
            close_block(scan);
        break;
    }
    case CLOSE_STRONG:
        scan->in_strong = false;
        break;
    case CLOSE_LINK:
        scan->in_link = false;
        close_inline(scan, name);
        break;
    default:
        if (element < 0 && memchr(name.at, '-', name.size))
            close_block(scan);
        else
            close_inline(scan, name);
    }
}

static int32_t count_unescaped(Span text)
{
    int32_t count = 0;
    for (const char *at = text.at, *end = at + text.size; at < end; count++)
        read_unescaped(&at, end);
    return count;
}

static void add_to_block(Scan *scan, Span text)
{
    if (!text.size)
        return;
    if (is_blank(text)) {
        if (scan->pieces.size)
            add_piece(scan, " ", 1);
        return;
    }
    if (scan->breaks)
        break_line(scan, text);
    add_piece(scan, text.at, text.size);
    if (scan->in_link || scan->in_strong) {
        int32_t size = count_unescaped(strip(text));
        scan->linked += scan->in_link ? size : 0;
        scan->strong += scan->in_strong ? size : 0;
    }
}

static bool has_failed(const Scan *scan)
{
    return scan->blocks.failed || scan->containers.failed || scan->marks.failed || scan->names.failed
        || scan->texts.failed || scan->lines.failed || scan->pool.failed || scan->frames.failed || scan->inlines.failed
        || scan->buffer.failed || scan->pieces.failed || scan->folded.failed;
}

static void give_back(Scan *scan)
{
    Bytes *held[] = {&scan->blocks, &scan->containers, &scan->marks, &scan->names, &scan->texts,
                     &scan->lines, &scan->pool, &scan->frames, &scan->inlines, &scan->buffer, &scan->pieces,
                     &scan->folded};
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
    *outermost = (Frame){find_element(html), html, {"", 0}, PARAGRAPH, -1};
    Span head, text;
    while (!has_failed(scan) && read_piece(scan, &head, &text)) {
        if (is_comment(head))
            text = pass_comment(scan, head);
        else if (head.size && *head.at == '/')
            close_element(scan, (Span){head.at + 1, head.size - 1});
        else
            text = open_element(scan, head, text);
        add_to_block(scan, text);
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
    int64_t menus = 0;
    for (int32_t i = 0; i < COUNT(scan->blocks, Block); i++)
        menus += blocks[i].kind == MENU ? blocks[i].size : 0;
    return menus > LARGE_MENU && 2 * menus > (int64_t)scan->texts.chars;
}

/* Cut a page's markup into blocks; NULL where memory ended. `free_page` takes the page back. */
API Page *scan_page(const char *markup, int64_t size)
{
    Span all = {markup, (size_t)size};
    Scan scan = {0};
    bool read = read_markup(&scan, all, true);
    if (read && is_mostly_menu(&scan)) {
        give_back(&scan);
        scan = (Scan){0};
        read = read_markup(&scan, all, false);
    }
    Page *page = read ? calloc(1, sizeof *page) : NULL;
    if (page != NULL) {
        unname_wrappers(ITEMS(scan.blocks, Block), COUNT(scan.blocks, Block),
                        ITEMS(scan.containers, Container), COUNT(scan.containers, Container));
        *page = (Page){
            .blocks = ITEMS(scan.blocks, Block), .block_count = COUNT(scan.blocks, Block),
            .containers = ITEMS(scan.containers, Container),
            .container_count = COUNT(scan.containers, Container),
            .marks = ITEMS(scan.marks, Mark), .mark_count = COUNT(scan.marks, Mark),
            .names = ITEMS(scan.names, int32_t), .name_count = COUNT(scan.names, int32_t) / 2,
            .texts = scan.texts.at, .text_size = (int64_t)scan.texts.size,
            .lines = scan.lines.at, .line_size = (int64_t)scan.lines.size,
            .pool = scan.pool.at, .pool_size = (int64_t)scan.pool.size};
        scan.blocks.at = scan.containers.at = scan.marks.at = scan.names.at = NULL;
        scan.texts.at = scan.lines.at = scan.pool.at = NULL; /* the page's now */
    }
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
    free((void *)page->pool);
    free(page);
}
