/* Formatting elements that go on: bold text and links are opened again where another element's end, or
 * beginning, has cut them off. */

#include "builder.h"

enum {
    MOST_ALIKE = 3,   /* of the same elements that go on */
    MOST_ROUNDS = 8,  /* of `adopt` */
    MOST_BETWEEN = 3, /* elements that are opened again within one */
};

void add_marker(Build *build)
{
    Lasting *marker = add_item(&build->lasting, sizeof *marker);
    if (marker != NULL)
        marker->tag = MARKER;
}

static void remove_lasting(Build *build, int32_t place)
{
    Lasting *lasting = LASTING(build) + place;
    memmove(lasting, lasting + 1, (size_t)(LASTINGS(build) - place - 1) * sizeof *lasting);
    build->lasting.size -= sizeof *lasting;
    if (!build->lasting.size)
        build->kept.size = 0;
}

void clear_to_marker(Build *build)
{
    bool more = true;
    while (more && LASTINGS(build)) {
        more = LASTING(build)[LASTINGS(build) - 1].tag != MARKER;
        build->lasting.size -= sizeof(Lasting);
    }
}

void resume(Build *build)
{
    int32_t count = LASTINGS(build), first = count;
    while (first > 0 && LASTING(build)[first - 1].tag != MARKER && !LASTING(build)[first - 1].open)
        first--;
    for (; first < count && !build->refused; first++) {
        Lasting *lasting = LASTING(build) + first;
        size_t name = 1;
        const char *text = build->kept.at + lasting->text;
        while (name < lasting->size && text[name] != ' ' && text[name] != '>')
            name++;
        lasting->id = push(build, text, lasting->size, name - 1, lasting->tag)->id;
        lasting->open = true;
    }
}

void let_last(Build *build, const Opened *opened)
{
    uint32_t id = opened->id;
    int32_t alike = 0, first = -1;
    for (int32_t i = LASTINGS(build) - 1; i >= 0 && LASTING(build)[i].tag != MARKER; i--) {
        const Lasting *other = LASTING(build) + i;
        if (other->tag != build->token || other->size != build->tag.size)
            continue;
        if (memcmp(build->kept.at + other->text, build->tag.at, other->size) == 0) {
            alike++;
            first = i;
        }
    }
    if (alike >= MOST_ALIKE)
        remove_lasting(build, first);
    size_t text = build->kept.size;
    add_bytes(&build->kept, build->tag.at, build->tag.size);
    Lasting *lasting = add_item(&build->lasting, sizeof *lasting);
    if (lasting == NULL || build->kept.failed)
        build->refused = true;
    else
        *lasting = (Lasting){build->token, id, text, build->tag.size, true};
}

int32_t find_by_id(const Build *build, uint32_t id)
{
    for (int32_t i = LASTINGS(build) - 1; i >= 0; i--)
        if (LASTING(build)[i].tag != MARKER && LASTING(build)[i].id == id)
            return i;
    return -1;
}

void forget(Build *build, uint32_t id)
{
    int32_t place = find_by_id(build, id);
    if (place >= 0)
        remove_lasting(build, place);
}

int32_t find_lasting(const Build *build, int32_t tag)
{
    for (int32_t i = LASTINGS(build) - 1; i >= 0 && LASTING(build)[i].tag != MARKER; i--)
        if (LASTING(build)[i].tag == tag)
            return i;
    return -1;
}

static void add_end(Build *build, Bytes *to, const Opened *opened)
{
    add_bytes(to, "</", 2);
    add_bytes(to, build->out.at + opened->start + 1, opened->name);
    add_bytes(to, ">", 1);
}

/* Take a block out of the formatting element that ends too early, which goes on within it:
 * `<b>c<p>d` to `<b>c</b><p><b>d`. `lasting` and `place` are where that element is, `block` is the
 * block's place among those open. */
static void part(Build *build, int32_t lasting, int32_t place, int32_t block)
{
    Opened *opened = OPENED(build);
    const Lasting own = LASTING(build)[lasting];
    Opened again[MOST_BETWEEN]; /* what stands between and is opened again, the innermost first */
    int32_t count = 0, bookmark = -1;
    Bytes before = {0};
    for (int32_t i = block; i >= place; i--)
        if (opened[i].gone || (opened[i].foreign && i < block))
            build->refused = true;
    if (TAG_FLAGS[opened[place - 1].tag] & TABULAR || opened[place - 1].gone || build->refused) {
        build->refused = true;
        return;
    }
    for (int32_t i = block - 1, round = 1; i >= place; i--, round++) {
        add_end(build, &before, opened + i);
        int32_t listed = i > place ? find_by_id(build, opened[i].id) : -1;
        if (listed >= 0 && round > MOST_BETWEEN) {
            build->refused = true;
            release(&before);
            return;
        }
        if (listed >= 0) {
            if (!count)
                bookmark = listed + 1;
            again[count++] = opened[i];
        }
        build->count[opened[i].tag]--;
    }
    size_t start = opened[block].start, at = start + before.size;
    for (int32_t i = count - 1; i >= 0; i--) {
        Lasting *listed = LASTING(build) + find_by_id(build, again[i].id);
        add_bytes(&before, build->kept.at + listed->text, listed->size);
        again[i].id = listed->id = ++build->last;
        again[i].start = at;
        at = again[i].inner = start + before.size;
        build->count[again[i].tag]++;
    }
    insert_bytes(build, start, before.at, before.size);
    size_t inner = opened[block].inner + before.size;
    insert_bytes(build, inner, build->kept.at + own.text, own.size);
    build->refused |= before.failed || add_item(&build->opened, sizeof *opened) == NULL;
    if (build->refused) {
        release(&before);
        return;
    }
    opened = OPENED(build);
    int32_t depth = DEPTH(build) - 1, within = depth - block - 1; /* those that are open within the block */
    Opened moved = opened[block], cut = opened[place];
    moved.start += before.size;
    moved.inner += before.size;
    cut.id = ++build->last;
    cut.start = inner;
    cut.inner = inner + own.size;
    build->count[cut.tag]++;
    int32_t to = place + count;
    memmove(opened + to + 2, opened + block + 1, (size_t)within * sizeof *opened);
    for (int32_t i = 0; i < count; i++)
        opened[place + i] = again[count - 1 - i];
    opened[to] = moved;
    opened[to + 1] = cut;
    for (int32_t i = to + 2; i < to + 2 + within; i++) {
        opened[i].start += before.size + own.size;
        opened[i].inner += before.size + own.size;
    }
    build->opened.size = (size_t)(to + 2 + within) * sizeof *opened;
    release(&before);
    Lasting renewed = own;
    renewed.id = cut.id;
    renewed.open = true;
    if (bookmark < 0) {
        LASTING(build)[lasting] = renewed;
        return;
    }
    remove_lasting(build, lasting);
    bookmark -= lasting < bookmark;
    if (add_item(&build->lasting, sizeof renewed) == NULL) {
        build->refused = true;
        return;
    }
    Lasting *list = LASTING(build);
    memmove(list + bookmark + 1, list + bookmark, (size_t)(LASTINGS(build) - 1 - bookmark) * sizeof *list);
    list[bookmark] = renewed;
}

/* End a formatting element, which may be cut off by a block within it: the standard's "adoption agency".
 * False where there is none, and its end tag is as any other. */
bool adopt(Build *build, int32_t tag)
{
    if (is_top(build, tag) && find_by_id(build, top_of(build)->id) < 0) {
        pop(build);
        return true;
    }
    for (int32_t round = 0; round < MOST_ROUNDS && !build->refused; round++) {
        int32_t lasting = find_lasting(build, tag);
        if (lasting < 0)
            return false;
        int32_t place = find_opened(build, LASTING(build)[lasting].id), block = -1;
        if (place < 0) {
            remove_lasting(build, lasting);
            return true;
        }
        if (!reaches(build, place))
            return true;
        for (int32_t i = DEPTH(build) - 1; i > place; i--)
            if (!OPENED(build)[i].gone && stands_apart(OPENED(build) + i))
                block = i;
        if (block < 0) {
            pop_to(build, place);
            remove_lasting(build, lasting);
            return true;
        }
        part(build, lasting, place, block);
    }
    return true;
}
