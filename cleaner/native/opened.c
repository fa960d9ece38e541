/* The elements that are open while a tree is written, and their ends. */

#include "builder.h"

enum {
    DEEPEST = 500,        /* open elements; browsers stop at 512 */
    LARGEST = 1 << 28,    /* bytes written */
    MOST_MOVED = 1 << 24, /* bytes, for what is written amid others */
};

void insert_bytes(Build *build, size_t place, const char *text, size_t size)
{
    size_t behind = build->out.size - place;
    build->moved += behind;
    if (build->moved > MOST_MOVED || reserve(&build->out, size) == NULL) {
        build->refused = true;
        return;
    }
    memmove(build->out.at + place + size, build->out.at + place, behind);
    memcpy(build->out.at + place, text, size);
    build->out.size += size;
}

void widen(Build *build, int32_t place, const char *attrs, size_t size)
{
    Opened *opened = OPENED(build);
    insert_bytes(build, opened[place].inner - 1, attrs, size);
    opened[place].inner += size;
    for (int32_t i = place + 1; i < DEPTH(build); i++) {
        opened[i].start += size;
        opened[i].inner += size;
    }
    build->head_end += build->head_end && place == 0 ? size : 0;
}

Opened *push(Build *build, const char *text, size_t size, size_t name, int32_t tag)
{
    if (DEPTH(build) > DEEPEST || build->out.size > LARGEST
        || (build->fostering && (TAG_FLAGS[top_of(build)->tag] & TABULAR)))
        build->refused = true;
    size_t start = build->out.size;
    add_bytes(&build->out, text, size);
    Opened *opened = add_item(&build->opened, sizeof *opened);
    if (opened == NULL) {
        build->refused = true;
        return &build->none;
    }
    *opened = (Opened){.tag = tag, .id = ++build->last, .start = start, .inner = build->out.size, .name = name};
    build->count[tag]++;
    return opened;
}

Opened *push_tag(Build *build)
{
    return push(build, build->tag.at, build->tag.size, build->name, build->token);
}

void push_foreign(Build *build, bool inviting)
{
    Opened *opened = push_tag(build);
    build->count[opened->tag]--;
    opened->foreign = true;
    opened->inviting = inviting;
    if (build->emptied)
        pop(build);
}

Opened *push_named(Build *build, const char *text, int32_t tag)
{
    size_t size = strlen(text);
    return push(build, text, size, size - 2, tag);
}

/* Write the end of the innermost element, which is open no more. */
static void end_top(Build *build)
{
    Opened *top = top_of(build);
    if (top->foreign || !(TAG_FLAGS[top->tag] & EMPTY)) {
        char *to = reserve(&build->out, top->name + 3);
        if (to == NULL) {
            build->refused = true;
        } else {
            *to++ = '<';
            *to++ = '/';
            memcpy(to, build->out.at + top->start + 1, top->name);
            to[top->name] = '>';
            build->out.size += top->name + 3;
        }
    }
    build->opened.size -= sizeof *top;
}

void pop(Build *build)
{
    Opened *top = top_of(build);
    if (!top->foreign && TAG_FLAGS[top->tag] & FORMATTING) {
        int32_t lasting = find_by_id(build, top->id);
        if (lasting >= 0)
            LASTING(build)[lasting].open = false;
    }
    build->count[top->tag] -= !top->foreign;
    end_top(build);
    while (DEPTH(build) && top_of(build)->gone)
        end_top(build);
}

void pop_to(Build *build, int32_t place)
{
    while (DEPTH(build) > place)
        pop(build);
}

void pop_until(Build *build, int32_t tag)
{
    while (DEPTH(build) > 1 && !is_top(build, tag))
        pop(build);
    if (DEPTH(build) > 1)
        pop(build);
}

bool is_in_scope(const Build *build, int32_t tag, int32_t scope)
{
    if (!build->count[tag])
        return false;
    for (const Opened *opened = top_of(build); opened >= OPENED(build); opened--) {
        if (opened->gone)
            continue;
        if (opened->foreign ? opened->inviting && scope & SCOPE : opened->tag == tag)
            return !opened->foreign;
        if (!opened->foreign && TAG_FLAGS[opened->tag] & scope)
            return false;
    }
    return false;
}

bool reaches(const Build *build, int32_t place)
{
    for (int32_t i = DEPTH(build) - 1; i > place; i--) {
        const Opened *opened = OPENED(build) + i;
        if (!opened->gone && (opened->foreign ? opened->inviting : (TAG_FLAGS[opened->tag] & SCOPE) != 0))
            return false;
    }
    return true;
}

void end_implied(Build *build, int32_t except)
{
    while (TAG_FLAGS[top_of(build)->tag] & IMPLIED && !is_top(build, except) && !top_of(build)->foreign)
        pop(build);
}

int32_t find_opened(const Build *build, uint32_t id)
{
    for (int32_t place = DEPTH(build) - 1; place >= 0; place--)
        if (OPENED(build)[place].id == id && !OPENED(build)[place].gone)
            return place;
    return -1;
}

bool stands_apart(const Opened *opened)
{
    return opened->foreign ? opened->inviting : (TAG_FLAGS[opened->tag] & SPECIAL) != 0;
}

/* What an end tag does for which there is no rule: it ends an element of its name, unless that would end
 * another that matters more. */
void end_other(Build *build)
{
    const char *name = build->tag.at + 1; /* behind its bracket */
    for (int32_t place = DEPTH(build) - 1; place > 0; place--) {
        const Opened *opened = OPENED(build) + place;
        if (opened->gone)
            continue;
        if (!opened->foreign && opened->tag == build->token && opened->name == build->name
            && memcmp(build->out.at + opened->start + 1, name, build->name) == 0) {
            pop_to(build, place);
            return;
        }
        if (stands_apart(opened))
            return;
    }
}
