/* The blocks that the pass makes, and the containers that come to be around them. */

#include "scan.h"

static bool is_anchor(uint32_t code) /* what a heading's link to itself shows */
{
    return code == '#' || code == 0xB6 || code == 0x2317 || code == 0xA7 || code == 0x1F517;
}

static int32_t number_tag(Scan *scan, Frame *frame)
{
    if (frame->element >= 0)
        return frame->element;
    if (frame->tag)
        return frame->tag;
    add_text(&scan->pool, frame->name.at, frame->name.size);
    int32_t *end = add_item(&scan->names, 2 * sizeof *end);
    if (end != NULL) {
        end[0] = (int32_t)(scan->pool.chars - count_chars(frame->name.at, frame->name.size));
        end[1] = (int32_t)scan->pool.chars;
    }
    return frame->tag = count_elements() + COUNT(scan->names, int32_t) / 2 - 1;
}

/* What the attributes of an element say, which is looked up where the same were read before. */
static const Named *read_named(Scan *scan, Span attrs)
{
    uint64_t hash = hash_bytes(attrs.at, attrs.size);
    Named *named = scan->named + hash % REMEMBERED;
    if (named->hash != hash || !are_alike(named->attrs, attrs))
        *named = (Named){attrs, hash, read_families(attrs), first_class(attrs)};
    return named;
}

static uint64_t own_bits(const Frame *frame)
{
    return frame->element < 0 ? 0 : element_at(frame->element)->bits;
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
    const Named *named = read_named(scan, frame->attrs);
    one->bits = own_bits(frame) | named->bits;
    one->within = around | one->bits;
    one->make = named->hash ^ hash_bytes(frame->name.at, frame->name.size) << 1;
    one->tag = number_tag(scan, frame);
    frame->index = index;
    frame->label = named->label;
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
        if (!own->read)
            own->bits = own_bits(own) | read_named(scan, own->attrs)->bits;
        own->read = true;
        block->bits = own->bits;
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
        count_space(rest.at[rest.size - 1], -1, shape);
    return rest;
}

/* Whether a text holds nothing but what joins letters, as editors leave it in empty paragraphs. */
static bool shows_nothing(Span text)
{
    const char *at = text.at, *end = at + text.size;
    while (at < end)
        if (!is_joiner(read_code(&at, end)))
            return false;
    return true;
}

/* Whether a button's text is a question of several words: the heading of an answer that it unfolds. */
static bool is_question(const Frame *frame, Span text, int32_t spaces)
{
    enum { LEAST_SPACES = 3, LEAST_UNSPACED = 8 }; /* characters of a script without spaces */
    uint32_t last = read_last(text.at, text.at + text.size);
    bool long_enough = spaces >= LEAST_SPACES
        || (last == 0xFF1F && count_chars(text.at, text.size) >= LEAST_UNSPACED);
    return (last == '?' || last == 0xFF1F || last == 0x61F || last == 0x37E) && long_enough
        && equals(frame->name, "button");
}

/* Make a block of a text, unless it is empty. */
static void add_block(Scan *scan, Span raw)
{
    const Frame *frame = top_frame(scan);
    Shape shape = {0};
    Span text = fold_text(scan, raw, &shape);
    if (frame->kind == HEADING && scan->links && text.size)
        text = cut_anchor(scan, text, &shape);
    if (shows_nothing(text))
        return;
    Block made = {
        .kind = frame->kind, .links = scan->links, .media = scan->media, .controls = scan->controls,
        .spaces = shape.spaces, .commas = shape.commas, .sentences = shape.sentences,
        .ending = find_ending(read_last(text.at, text.at + text.size)),
        .text = hash_bytes(text.at, text.size), .size = (int32_t)count_chars(text.at, text.size)};
    if (made.kind == CONTROL && is_question(frame, text, made.spaces))
        made.kind = HEADING;
    made.linked = scan->linked < made.size ? scan->linked : made.size;
    made.strong = scan->strong < made.size ? scan->strong : made.size;
    take_number(scan, &made);
    place_block(scan, &made);
    made.tag = number_tag(scan, top_frame(scan));
    add_trail(scan);
    add_bytes(&scan->texts, text.at, text.size);
    add_bytes(&scan->texts, "\n", 1);
    add_bytes(&scan->lines, text.at, made.kind == MENU ? 0 : text.size);
    add_bytes(&scan->lines, "\n", 1);
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
void flush(Scan *scan)
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
    scan->strong_before = 0;
    scan->formula = false;
}

void add_piece(Scan *scan, const char *at, size_t size)
{
    size_t *begins = add_item(&scan->pieces, sizeof *begins);
    if (begins != NULL)
        *begins = scan->buffer.size;
    add_bytes(&scan->buffer, at, size);
}

/* Elements that make blocks. */

void open_block(Scan *scan, int32_t element, Span name, Span attrs)
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
        *frame = (Frame){.element = element, .name = name, .attrs = attrs, .kind = kind, .index = -1};
    number_element(scan);
    scan->breaks = 0;
}

void close_block(Scan *scan)
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

bool is_in_article(const Scan *scan)
{
    const Frame *frames = ITEMS(scan->frames, Frame);
    for (int32_t i = 0; i < COUNT(scan->frames, Frame); i++)
        if (frames[i].element >= 0 && element_at(frames[i].element)->traits & INNER)
            return true;
    return false;
}
