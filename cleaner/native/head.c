/* What a page says of itself outside its text: title, language, canonical address, metas, and where its
 * linked data lie. They are picked out of the markup that the parser writes, which `scan.c` reads.
 */

#include "scan.h"

typedef struct {
    Bytes *stated, *data;
    Span title, language, canonical; /* the first that are met; NULL before */
    const char *body;                /* where that begins, or NULL */
    int32_t templates;               /* that are open: what they hold is not the page's */
} Reading;

/* The next attribute of a tag; false where no more is. */
static bool read_attribute(Span *attrs, Span *name, Span *value)
{
    const char *at = attrs->at, *end = at + attrs->size;
    while (at < end && *at == ' ')
        at++;
    const char *stop = at;
    while (stop < end && *stop != '=' && *stop != ' ')
        stop++;
    *name = (Span){at, (size_t)(stop - at)};
    *value = (Span){stop, 0};
    if (end - stop > 1 && stop[1] == '"') {
        const char *closed = find_in(stop + 2, end, '"');
        *value = (Span){stop + 2, (size_t)(closed - stop - 2)};
        stop = closed;
    }
    at = stop < end ? stop + 1 : end;
    *attrs = (Span){at, (size_t)(end - at)};
    return at > name->at;
}

/* The value of an attribute, nothing where there is none. */
Span read_value(Span attrs, const char *wanted)
{
    Span name, value;
    while (read_attribute(&attrs, &name, &value))
        if (equals(name, wanted))
            return value;
    return (Span){attrs.at, 0};
}

/* Whether a text is a literal in lower case, whatever its own case. */
static bool is_alike(Span text, const char *to)
{
    for (size_t i = 0; i < text.size; i++, to++)
        if ((text.at[i] >= 'A' && text.at[i] <= 'Z' ? text.at[i] | 0x20 : text.at[i]) != *to)
            return false;
    return !*to;
}

/* Add a text as one line, its entities undone and its white space folded. */
static void add_line(Bytes *to, Span text)
{
    enum { CUT = 4 }; /* bytes that a character may take which ends too soon */
    char *first = reserve(to, text.size + CUT + 1), *out = first; /* it is never longer */
    if (first == NULL)
        return;
    bool parted = false;
    for (const char *at = text.at, *end = at + text.size; at < end;) {
        uint32_t code = read_unescaped(&at, end);
        if (is_space(code)) {
            parted = true;
            continue;
        }
        if (parted && out > first)
            *out++ = ' ';
        parted = false;
        out += write_code(code, out);
    }
    *out++ = '\n';
    to->size += (size_t)(out - first);
}

static void read_meta(Reading *reading, Span attrs)
{
    static const char *const NAMING[] = {"property", "name", "itemprop"};
    Span name = {attrs.at, 0}, content = read_value(attrs, "content");
    for (size_t i = 0; content.size && !name.size && i < sizeof NAMING / sizeof *NAMING; i++)
        name = read_value(attrs, NAMING[i]);
    if (!name.size)
        return;
    add_line(reading->stated, name);
    add_line(reading->stated, content);
}

static void add_data(Reading *reading, Span markup, const char *from, const char *to)
{
    int64_t *span = add_item(reading->data, 2 * sizeof *span);
    if (span == NULL)
        return;
    span[0] = from - markup.at;
    span[1] = to - markup.at;
}

/* Where the end tag of an element stands, or the end. */
static const char *find_end_tag(const char *at, const char *end, Span name)
{
    for (; (at = find_in(at, end, '<')) < end; at++)
        if ((size_t)(end - at) > name.size + 2 && at[1] == '/' && at[name.size + 2] == '>'
            && memcmp(at + 2, name.at, name.size) == 0)
            return at;
    return end;
}

/* Read an element that may say something; gives where to go on. */
static const char *read_element(Reading *reading, Span markup, const char *tag)
{
    const char *end = markup.at + markup.size, *closed = find_in(tag, end, '>');
    const char *space = find_in(tag + 1, closed, ' '), *inner = closed < end ? closed + 1 : end;
    Span name = {tag + 1, (size_t)(space - tag - 1)}, attrs = {space, (size_t)(closed - space)};
    int32_t element = find_element(name);
    bool raw = element >= 0 && element_at(element)->traits & RAW;
    const char *behind = raw ? find_end_tag(inner, end, name) : inner;
    if (equals(name, "template"))
        reading->templates++;
    if (reading->templates)
        return behind;
    if (equals(name, "meta"))
        read_meta(reading, attrs);
    else if (equals(name, "script") && is_alike(read_value(attrs, "type"), "application/ld+json"))
        add_data(reading, markup, inner, behind);
    else if (equals(name, "title") && reading->title.at == NULL)
        reading->title = (Span){inner, (size_t)(find_end_tag(inner, end, name) - inner)};
    else if (equals(name, "link") && reading->canonical.at == NULL
             && is_alike(read_value(attrs, "rel"), "canonical"))
        reading->canonical = read_value(attrs, "href");
    else if (equals(name, "html") && reading->language.at == NULL) {
        Span language = read_value(attrs, "lang");
        reading->language = language.size ? language : read_value(attrs, "xml:lang");
    } else if (equals(name, "body") && reading->body == NULL)
        reading->body = tag;
    return behind;
}

/* Whether the element that begins here may be one of those that matter, by two of its letters. */
static bool may_matter(const char *tag, const char *end)
{
    static const char *const THIRD[32] = { /* letters, by the first one */
        ['b' & 31] = "d", ['h' & 31] = "m", ['i' & 31] = "r", ['l' & 31] = "n", ['m' & 31] = "t",
        ['n' & 31] = "ef", ['p' & 31] = "a", ['s' & 31] = "ry", ['t' & 31] = "tm", ['x' & 31] = "p"};
    const char *third = end - tag > 3 ? THIRD[tag[1] & 31] : NULL;
    return third != NULL && (tag[3] == third[0] || tag[3] == third[1]);
}

/* Read what a page states, and give where its body begins, or the beginning if it has none.
 *
 * stated: lines of a meta's name and its content by turns, then one each of the title, the language and
 * the canonical address; data: where linked data begin and end in the markup. */
const char *read_head(Span markup, Bytes *stated, Bytes *data)
{
    Reading reading = {.stated = stated, .data = data};
    const char *end = markup.at + markup.size;
    for (const char *at = markup.at; (at = find_in(at, end, '<')) < end;) {
        char first = end - at > 1 ? at[1] : '<';
        if (first == '/') {
            at += 2;
            reading.templates -= reading.templates && end - at > 9 && memcmp(at, "template>", 9) == 0;
        } else if (end - at > 3 && memcmp(at, "<!--", 4) == 0) {
            const char *closed = find_text((Span){at + 3, (size_t)(end - at - 3)}, "-->");
            at = closed ? closed : end;
        } else if (may_matter(at, end)) {
            at = read_element(&reading, markup, at);
        } else {
            at++;
        }
    }
    add_line(stated, reading.title);
    add_line(stated, reading.language);
    add_line(stated, reading.canonical);
    return reading.body ? reading.body : markup.at;
}
