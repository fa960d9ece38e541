/* What stands in elements that hold text alone: scripts, styles, titles, fields of text. */

#include "builder.h"

/* Whether a name stands here, and ends. */
static bool is_name(const char *at, const char *end, const char *name, size_t size)
{
    return (size_t)(end - at) > size && begins(at, end, name) && ends_name(at + size);
}

/* Where the end tag of a script stands, or the end. Within `<!--` and `-->` it may hold scripts of its own. */
static const char *find_script_end(const char *at, const char *end)
{
    static const char NAME[] = "script", CLOSE[] = "-->";
    enum { SIZE = sizeof NAME - 1 };
    bool hidden = false, inner = false;
    for (; at < end; at++) {
        if (!hidden && *at != '<' && (at = memchr(at, '<', (size_t)(end - at))) == NULL)
            return end;
        if (hidden && *at == '-' && starts_with(at, end, CLOSE)) {
            hidden = inner = false;
        } else if (*at != '<') {
            continue;
        } else if (!hidden && starts_with(at, end, "<!--")) {
            hidden = true;
            at++; /* its dashes may be those of its end too */
        } else if (at + 1 < end && at[1] == '/' && is_name(at + 2, end, NAME, SIZE)) {
            if (!inner)
                return at;
            inner = false;
        } else if (hidden && is_name(at + 1, end, NAME, SIZE)) {
            inner = true;
        }
    }
    return end;
}

/* Read the content of an element that holds no tags, and its end. */
void read_content(Build *build, int32_t tag)
{
    const char *at = build->at + (tag == TAG_TEXTAREA ? count_feed(build->at, build->end) : 0), *end = build->end;
    const char *closed = tag == TAG_SCRIPT ? find_script_end(at, end) : find_end_tag(at, end, name_tag(tag));
    if (has(tag, ESCAPED))
        write_text(build, &build->out, at, closed, false);
    else
        write_raw(build, at, closed);
    build->at = closed;
    pop(build);
    if (closed < end && !read_end(build))
        build->at = end;
}
