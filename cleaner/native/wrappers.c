/* Elements that wrap a page or its headline: their names say nothing of what is in them.
 *
 * A body of class `comments-open` or `has-sidebar`, an article of class `topic-newsletters`, are named
 * after one thing in them or about them, and say nothing of the rest.
 */

#include <stdlib.h>

#include "core.h"

static const double MOST_OF_PAGE = 0.7; /* share of a page's text from which on an element wraps it */

static uint64_t misleading, beside;
static int32_t top_heading;

/* Lay the families that a wrapper of most of a page is not of, those that nothing is of that holds the
 * page's only `h1`, and the number of that element. */
void lay_wrappers(uint64_t of_page, uint64_t of_headline, int32_t heading)
{
    misleading = of_page;
    beside = of_headline;
    top_heading = heading;
}

static int32_t find_only_heading(const Block *blocks, int32_t count)
{
    int32_t found = -1;
    for (int32_t i = 0; i < count; i++)
        if (blocks[i].tag == top_heading) {
            if (found >= 0)
                return -1;
            found = i;
        }
    return found;
}

bool unname_wrappers(Block *blocks, int32_t count, Container *containers, int32_t container_count)
{
    int64_t *sizes = malloc(sizeof *sizes * ((size_t)count + 1));
    uint64_t *before = malloc(sizeof *before * ((size_t)container_count + 1));
    bool whole = sizes != NULL && before != NULL;
    if (!whole)
        goto done;
    sizes[0] = 0;
    for (int32_t i = 0; i < count; i++)
        sizes[i + 1] = sizes[i] + (blocks[i].kind == MENU ? 0 : blocks[i].size);
    int32_t head = find_only_heading(blocks, count);
    for (int32_t i = 0; i < container_count; i++) {
        Container *one = containers + i;
        bool most = (double)(sizes[one->last] - sizes[one->first])
            >= MOST_OF_PAGE * (double)sizes[count];
        bool holds_head = one->first <= head && head < one->last;
        one->bits &= ~(most ? misleading : holds_head ? beside : 0);
        before[i] = one->within;
        one->within = one->bits | (one->parent >= 0 ? containers[one->parent].within : 0);
    }
    for (int32_t i = 0; i < count; i++) {
        int32_t around = blocks[i].container;
        if (around >= 0 && before[around] & ~containers[around].within)
            blocks[i].bits = (blocks[i].bits & ~before[around]) | containers[around].within;
    }
done:
    free(sizes);
    free(before);
    return whole;
}
