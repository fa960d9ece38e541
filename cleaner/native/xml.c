/* Markup that a program has written as XML: elements without content end in their own tag there, where a
 * browser would take them to go on ("<div/>", "<script src="a.js"/>"). */

#include "thin.h"

/* Elements that never have content, and those of them that all programs know for such. */
static const char VOID[] = "area\nbase\nbr\ncol\nembed\nhr\nimg\ninput\nlink\nmeta\nparam\nsource\ntrack\nwbr\n";
static const char COMMON[] = "br\nhr\nimg\ninput\nlink\nmeta\n";

/* Whether a tag, whose end is given, is that of an element without content, as XML has it: what stands
 * before the slash is no value without quotes, which may end in one itself. */
static bool is_empty(const char *tag, const char *inner)
{
    if (inner - tag < 4 || inner[-1] != '>' || inner[-2] != '/')
        return false;
    return inner[-3] == '"' || inner[-3] == '\'' || is_white(inner[-3])
        || memchr(tag, '=', (size_t)(inner - tag)) == NULL;
}

/* Where a declaration, comment or section of plain text has ended that begins here. */
static const char *pass_declared(const char *at, const char *end)
{
    return begins(at, end, "<![cdata[") ? find_close(at, end, "]]>") : pass_comment(at, end);
}

/* The next tag that begins an element, from `*at` on, which is moved to its end; NULL without one. */
static const char *take_tag(const char **at, const char *end)
{
    const char *tag;
    while (*at < end && (tag = memchr(*at, '<', (size_t)(end - *at))) != NULL && end - tag > 2) {
        if (is_letter(tag[1])) {
            *at = pass_tag(tag, end);
            return tag;
        }
        *at = tag[1] == '!' || tag[1] == '?' ? pass_declared(tag, end) : tag + 1;
    }
    return NULL;
}

bool is_emptied(const char *tag, const char *inner, const char *end)
{
    return is_empty(tag, inner) && !is_named(tag + 1, end, VOID);
}

/* Whether markup is written as XML: there are elements that never have content, and all end in their own
 * tags; of the others at least one does. */
API bool is_xml(const char *markup, int64_t size)
{
    bool emptied = false, written = false;
    const char *at = markup, *end = markup + size, *tag;
    while ((tag = take_tag(&at, end)) != NULL) {
        bool common = is_named(tag + 1, end, COMMON);
        if (!is_empty(tag, at)) {
            if (common)
                return false;
            continue;
        }
        written = written || common;
        emptied = emptied || !is_named(tag + 1, end, VOID);
    }
    return written && emptied;
}

/* Copy markup that is written as XML, with the end tags that HTML asks for, to a place with room for twice
 * its size; gives the bytes copied. */
API int64_t close_emptied(const char *markup, int64_t size, char *to)
{
    const char *at = markup, *end = markup + size, *kept = markup, *tag;
    char *out = to;
    while ((tag = take_tag(&at, end)) != NULL) {
        if (!is_emptied(tag, at, end))
            continue;
        size_t name = 1;
        while (!ends_name(tag + name))
            name++;
        memcpy(out, kept, (size_t)(at - 2 - kept));
        out += at - 2 - kept;
        memcpy(out, "></", 3);
        memcpy(out + 3, tag + 1, name - 1);
        out += 2 + name;
        *out++ = '>';
        kept = at;
    }
    memcpy(out, kept, (size_t)(end - kept));
    return out + (end - kept) - to;
}
