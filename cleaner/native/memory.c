/* Memory that grows by half of itself. */

#include <stdlib.h>
#include <string.h>

#include "core.h"

static bool make_room(Bytes *to, size_t size)
{
    if (to->failed)
        return false;
    if (to->room - to->size >= size)
        return true;
    size_t room = to->size + to->size / 2 + size + 256;
    char *at = realloc(to->at, room);
    if (at == NULL) {
        to->failed = true;
        return false;
    }
    to->at = at;
    to->room = room;
    return true;
}

void add_bytes(Bytes *to, const char *from, size_t size)
{
    if (size && make_room(to, size)) {
        memcpy(to->at + to->size, from, size);
        to->size += size;
    }
}

char *reserve(Bytes *to, size_t size)
{
    return make_room(to, size) ? to->at + to->size : NULL;
}

void add_text(Bytes *to, const char *from, size_t size)
{
    add_bytes(to, from, size);
    to->chars += count_chars(from, size);
}

void *add_item(Bytes *to, size_t size)
{
    if (!make_room(to, size))
        return NULL;
    void *item = to->at + to->size;
    memset(item, 0, size);
    to->size += size;
    return item;
}

void release(Bytes *bytes)
{
    free(bytes->at);
    *bytes = (Bytes){0};
}
