/* Markup without what the parser need not read: scripts and styles, which are half of most pages, drawings,
 * comments, and where pictures come from.
 *
 * The pass follows markup as browsers do as far as it has to: comments, quoted attributes, elements
 * whose content is no markup. Where that is in doubt, a script is left for the parser to see to. Of
 * scripts, linked data stay; what other scripts hold is looked for in the page's source.
 */

#include "thin.h"

/* Where the end tag of an element stands whose content is no markup, or the end. */
const char *find_end_tag(const char *at, const char *end, const char *name)
{
    size_t size = strlen(name);
    while (at < end && (at = memchr(at, '<', (size_t)(end - at))) != NULL) {
        if (end - at > (ptrdiff_t)size + 2 && at[1] == '/' && begins(at + 2, end, name)
            && ends_name(at + 2 + size))
            return at;
        at++;
    }
    return end;
}

/* Where a tag has ended that begins here, its quoted attributes passed over. */
const char *pass_tag(const char *at, const char *end)
{
    for (; at < end && *at != '>'; at++) {
        if (*at != '=')
            continue;
        do
            at++;
        while (at < end && is_white(*at));
        if (at < end && (*at == '"' || *at == '\'')) {
            at = memchr(at + 1, *at, (size_t)(end - at - 1));
            if (at == NULL)
                return end;
        } else {
            at--;
        }
    }
    return at < end ? at + 1 : end;
}

/* Where a literal has ended that is looked for from here on, or the end. */
const char *find_close(const char *at, const char *end, const char *close)
{
    const char *found = find_text((Span){at, (size_t)(end - at)}, close);
    return found ? found + strlen(close) : end;
}

/* Where a comment or declaration has ended that begins here. */
const char *pass_comment(const char *at, const char *end)
{
    if (end - at < 4 || at[1] != '!' || at[2] != '-' || at[3] != '-')
        return find_close(at, end, ">");
    if (end - at > 4 && at[4] == '>')
        return at + 5; /* <!--> */
    const char *close = find_close(at + 2, end, "-->");
    const char *other = find_close(at + 4, close, "--!>");
    return memcmp(other - 4, "--!>", 4) == 0 ? other : close;
}

/* Whether a script's tag may be that of linked data, however its type is written. */
static bool is_data(const char *tag, const char *end)
{
    return holds(tag, end, "ld+json") || holds(tag, end, "ld&#");
}

/* Whether something stands behind the name that begins here. */
static bool has_attributes(const char *name, const char *end)
{
    while (name < end && !ends_name(name))
        name++;
    return end - name > 1 && *name != '>' && name[1] != '>';
}

/* Count what opens as tags do. What does not look like markup to a browser is counted too: whoever limits
 * a page must not be misled. */
API int64_t count_tags(const char *markup, int64_t size)
{
    enum { STRIDE = 255 }; /* what a byte can count, so that many are compared at once */
    int64_t count = 0;
    for (const char *at = markup, *end = markup + size; at < end;) {
        ptrdiff_t stride = end - at < STRIDE ? end - at : STRIDE;
        uint8_t some = 0;
        for (ptrdiff_t i = 0; i < stride; i++)
            some += at[i] == '<';
        count += some;
        at += stride;
    }
    return count;
}

/* Count of these the elements of `names` with attributes. */
API int64_t count_named(const char *markup, int64_t size, const char *names)
{
    int64_t count = 0;
    uint32_t initials = 0; /* a bit for each letter that a name begins with */
    for (const char *name = names; *name; name = strchr(name, '\n') + 1)
        initials |= 1u << (*name & 31);
    const char *at = markup, *end = markup + size;
    for (; at < end && (at = memchr(at, '<', (size_t)(end - at))) != NULL; at++)
        if (end - at > 1 && initials >> (at[1] & 31) & 1)
            count += is_named(at + 1, end, names) && has_attributes(at + 1, end);
    return count;
}

/* Whether a tag may be longer than so many bytes; looks only at those that fill as many. */
API bool has_long_tag(const char *markup, int64_t size, int64_t longest)
{
    const char *end = markup + size;
    for (const char *at = markup; end - at >= longest;) {
        const char *start = at, *next;
        if (memchr(at, '<', (size_t)longest) != NULL) {
            at += longest;
            continue;
        }
        while (start > markup && *start != '<')
            start--;
        if (*start == '<' && pass_tag(start, end) - start > longest)
            return true;
        next = memchr(at, '<', (size_t)(end - at));
        at = next ? next : end;
    }
    return false;
}

/* Whether `&lt;/` stands in some markup (1), and `&amp;` before what another entity begins with (2). */
API int32_t find_escaped(const char *markup, int64_t size)
{
    enum { TAG = 1, TWICE = 2 };
    int32_t found = 0;
    const char *at = markup, *end = markup + size;
    for (; end - at > 5 && (at = memchr(at, '&', (size_t)(end - at - 5))) != NULL; at++) {
        if (memcmp(at, "&lt;/", 5) == 0)
            found |= TAG;
        else if (memcmp(at, "&amp;", 5) == 0 && strchr("#lrnmh", at[5]) && at[5])
            found |= TWICE;
    }
    return found;
}

/* Where a drawing has ended whose content begins here; NULL where it is not sure to be nothing else. */
static const char *pass_drawing(const char *at, const char *end)
{
    static const char NAMES[] =
        "path\ng\ncircle\nrect\nline\npolyline\npolygon\nellipse\ndefs\nuse\nsymbol\ntitle\ndesc\n"
        "lineargradient\nradialgradient\nstop\nclippath\nmask\ntext\ntspan\nfilter\npattern\nimage\n"
        "marker\nanimate\nanimatetransform\nmetadata\nfegaussianblur\nfeoffset\nfecolormatrix\n"
        "feblend\nfeflood\nfecomposite\nfemerge\nfemergenode\n";
    while (at < end && (at = memchr(at, '<', (size_t)(end - at))) != NULL) {
        bool closes = end - at > 1 && at[1] == '/';
        const char *name = at + 1 + closes;
        if (closes && begins(name, end, "svg") && end - name > 3 && (is_white(name[3]) || name[3] == '>'))
            return pass_tag(at, end);
        if (!is_named(name, end, NAMES))
            return NULL;
        at = pass_tag(at, end);
    }
    return NULL;
}

/* What of an element that begins with a tag is left out: where that ends, or the tag's own end.
 *
 * `instead` is what stands in its place; NULL where it is left as it is. */
static const char *pass_element(const char *tag, const char *inner, const char *end, bool bare,
                                const char **instead)
{
    static const char *const RAW[] = {"script", "style", "textarea", "title", "xmp", "iframe",
                                      "noembed", "noframes"};
    enum { DROPPED = 2, NAMES = sizeof RAW / sizeof *RAW };
    const char *name = tag + 1;
    *instead = bare ? strip_tag(tag, inner, end) : NULL;
    if (*instead != NULL || strchr("istxnp", lower(*name)) == NULL) /* what the names below begin with */
        return inner;
    if (lower(*name) == 'p') /* nothing ends what is shown as it is written */
        return is_named(name, end, "plaintext\n") ? end : inner;
    if (inner[-1] == '>' && (is_named(name, end, "img\n") || is_named(name, end, "source\n"))) {
        *instead = lower(*name) == 'i' ? "<img>" : "<source>";
        return inner;
    }
    if (is_named(name, end, "svg\n") && inner[-2] != '/') {
        const char *behind = pass_drawing(inner, end);
        *instead = behind ? "" : NULL;
        return behind ? behind : inner;
    }
    for (size_t i = 0; i < NAMES; i++) {
        size_t size = strlen(RAW[i]);
        if (!begins(name, end, RAW[i]) || end - name <= (ptrdiff_t)size || !ends_name(name + size))
            continue;
        const char *closed = find_end_tag(inner, end, RAW[i]);
        bool doubtful = closed == end || inner[-2] == '/' || find_close(inner, closed, "<!--") < closed;
        if (i >= DROPPED || doubtful || is_data(tag, inner))
            return closed;
        *instead = "";
        return pass_tag(closed, end);
    }
    return inner;
}

/* Whether what stands before a place would come to be a tag or an entity with what stands behind it. */
static bool opens(const char *markup, const char *at)
{
    enum { LONGEST_ENTITY = 32 };
    if (at > markup && (at[-1] == '<' || at[-1] == '/' || at[-1] == '!' || at[-1] == '?'))
        return true;
    const char *first = at - markup > LONGEST_ENTITY ? at - LONGEST_ENTITY : markup;
    while (at > first && (is_letter(at[-1]) || (at[-1] >= '0' && at[-1] <= '9') || at[-1] == '#'))
        at--;
    return at > first && at[-1] == '&';
}

/* Whether a tag is the beginning of an element that is a block, of the commonest ones. */
static bool begins_block(const char *tag, const char *end)
{
    static const char *const BLOCKS[32] = { /* by their first letter */
        ['a' & 31] = "article\n", ['d' & 31] = "div\n", ['l' & 31] = "li\n", ['p' & 31] = "p\n",
        ['s' & 31] = "section\n", ['u' & 31] = "ul\n", ['h' & 31] = "h2\nh3\nheader\n"};
    const char *names = BLOCKS[tag[1] & 31];
    return names != NULL && is_named(tag + 1, end, names);
}

/* How much is left out of what stands between the end of a tag and the next one: where that is white space,
 * all but one of it, and that too where one of the tags parts blocks. */
static size_t count_spare(const char *before, const char *from, const char *next, const char *end)
{
    if (from == next || from[-1] != '>')
        return 0;
    for (const char *at = from; at < next; at++)
        if (!is_white(*at))
            return 0;
    return (size_t)(next - from) - !(begins_block(before, end) || begins_block(next, end));
}

/* Copy markup less its scripts, styles, drawings and comments, and what pictures are made of, to a place
 * with room for all of it; gives the bytes copied, and whether a tag ends its element as XML has it. Where
 * it is to be bare, links and other elements within lines lose their attributes too, unless these may state
 * a fact, and tags the white space between them. */
API int64_t thin_markup(const char *markup, int64_t size, bool bare, char *to, bool *emptied)
{
    *emptied = false;
    const char *at = markup, *end = markup + size, *kept = markup;
    char *out = to;
    const char *start = NULL, *next; /* the tag before, and the one that follows */
    while (at < end && (next = memchr(at, '<', (size_t)(end - at))) != NULL && end - next > 2) {
        size_t spare = bare && start ? count_spare(start, at, next, end) : 0;
        if (spare) {
            memcpy(out, kept, (size_t)(next - spare - kept));
            out += next - spare - kept;
            kept = next;
        }
        const char *instead = NULL;
        at = start = next;
        if (at[1] == '!' || at[1] == '?') {
            at = pass_comment(at, end);
            instead = start[1] == '?' || start[2] == '-' ? "" : NULL;
        } else if (is_letter(at[1])) {
            const char *inner = pass_tag(at, end);
            *emptied = *emptied || is_emptied(start, inner, end);
            at = pass_element(start, inner, end, bare, &instead);
        } else if (at[1] == '/') { /* an end tag, or what browsers take for a comment */
            at = is_letter(at[2]) ? pass_tag(at, end) : find_close(at, end, ">");
        } else {
            at++;
        }
        if (instead == NULL || (!*instead && opens(markup, start)))
            continue;
        memcpy(out, kept, (size_t)(start - kept));
        out += start - kept;
        memcpy(out, instead, strlen(instead));
        out += strlen(instead);
        kept = at;
    }
    memcpy(out, kept, (size_t)(end - kept));
    return out + (end - kept) - to;
}
