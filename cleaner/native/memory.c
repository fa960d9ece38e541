/* Memory that grows by half of itself. */

#include <stdlib.h>
#include <string.h>

#include "core.h"

bool grow(Bytes *to, size_t size)
{
    if (to->failed)
        return false;
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

void add_text(Bytes *to, const char *from, size_t size)
{
    add_bytes(to, from, size);
    to->chars += count_chars(from, size);
}

void release(Bytes *bytes)
{
    free(bytes->at);
    *bytes = (Bytes){0};
}
