/* Tags within lines, less the attributes that nobody asks for. */

#include "thin.h"

enum { LEAST_HIDING = 20 }; /* bytes of the shortest `<span class="sr-only">` */

/* Bytes in lower case, with those before and behind each. */
typedef struct {
    Stride before, own, behind;
} Threes;

static inline Threes read_threes(const char *at)
{
    Threes threes;
    memcpy(&threes.before, at - 1, STRIDE);
    memcpy(&threes.own, at, STRIDE);
    memcpy(&threes.behind, at + 1, STRIDE);
    threes.before |= 0x20;
    threes.own |= 0x20;
    threes.behind |= 0x20;
    return threes;
}

/* Where three letters stand. */
static inline Stride find_three(const Threes *threes, const char letters[4])
{
    return (threes->before == letters[0]) & (threes->own == letters[1]) & (threes->behind == letters[2]);
}

/* Whether some bytes may hold a word that tags within a line are asked for: whether three letters of it stand
 * there, that in the middle being the one by which `is_telling` looks for it. */
static bool may_tell(const char *at)
{
    Threes threes = read_threes(at);
    return holds_any(find_three(&threes, "aut") | find_three(&threes, "byl") | find_three(&threes, "dat")
                     | find_three(&threes, "emp") | find_three(&threes, "ubl")
                     | ((threes.before == '&') & (threes.own == '#')));
}

/* The same of the names of what is read aloud and not shown. */
static bool may_name_hidden(const char *at)
{
    Threes threes = read_threes(at);
    return holds_any(find_three(&threes, "r-o") | find_three(&threes, "idd") | find_three(&threes, "ree")
                     | find_three(&threes, "t-i"));
}

/* Whether a tag holds a word that tags within a line are asked for, or a character that is written as its
 * number. Each is looked for by a letter of it that is rare. */
static bool is_telling(const char *tag, const char *end)
{
    static const struct { const char *word; int letter; } WORDS[] = {
        {"", 0}, {"author", 1}, {"byline", 1}, {"date", 1}, {"itemprop", 3}, {"publi", 2}, {"&#", 1}};
    static const uint8_t RARE[256] = {['u'] = 1, ['U'] = 1, ['y'] = 2, ['Y'] = 2, ['a'] = 3, ['A'] = 3,
                                      ['m'] = 4, ['M'] = 4, ['b'] = 5, ['B'] = 5, ['#'] = 6};
    enum { NEAREST = 3 }; /* before where the first attribute of `<a ` may begin; as many as any `letter` */
    for (const char *at = tag + NEAREST, *next; at < end; at = next) {
        next = end - at > STRIDE ? at + STRIDE : end;
        const char *some = end - at > STRIDE ? at : end - STRIDE - 1; /* the last ones with those before */
        if (some > tag && !may_tell(some))
            continue;
        for (; at < next; at++) {
            int which = RARE[(uint8_t)*at];
            if (which && begins(at - WORDS[which].letter, end, WORDS[which].word))
                return true;
        }
    }
    return false;
}

/* Whether a tag, of more than `STRIDE` bytes, may be of what is read aloud and not shown: see
 * `is_for_readers_aloud`. */
static bool may_hide(const char *tag, const char *end)
{
    const char *last = end - STRIDE - 1, *at = tag + 1;
    while (at < last && !may_name_hidden(at))
        at += STRIDE;
    if (at >= last && !may_name_hidden(last))
        return false;
    return holds(tag, end, "sr-only") || holds(tag, end, "idden") || holds(tag, end, "creen")
        || holds(tag, end, "element-invisible");
}

/* Whether a tag has a title, which may state the day of what is "2 days ago". */
static bool has_title(const char *tag, const char *end)
{
    static const char TITLE[] = "title";
    enum { SIZE = sizeof TITLE - 1 };
    for (const char *at = tag; (at = memchr(at, '=', (size_t)(end - at))) != NULL; at++) {
        const char *name = at;
        while (is_white(name[-1]))
            name--;
        if (name - tag > SIZE && is_white(name[-SIZE - 1]) && begins(name - SIZE, name, TITLE))
            return true;
    }
    return false;
}

/* Whether the next that is not white space is a tag. */
static bool comes_tag(const char *at, const char *end)
{
    while (at < end && is_white(*at))
        at++;
    return at < end && *at == '<';
}

/* The tag that stands in place of one whose attributes nobody asks for; NULL where they have to stay. A link
 * to what a page is made of leaves nothing, unless it parts a text. */
const char *strip_tag(const char *tag, const char *inner, const char *end)
{
    static const struct { const char *name, *tag, *asked; } STRIPPED[] = {
        {"a\n", "<a>", NULL}, {"span\n", "<span>", NULL}, {"i\n", "<i>", NULL},
        {"link\n", "<link>", "canonical"}, {"input\n", "<input>", "hidden"}};
    if (inner[-1] != '>')
        return NULL;
    for (size_t i = 0; i < sizeof STRIPPED / sizeof *STRIPPED; i++) {
        const char *asked = STRIPPED[i].asked; /* of elements without content */
        if (lower(tag[1]) != *STRIPPED[i].name || !is_named(tag + 1, inner, STRIPPED[i].name))
            continue;
        if ((asked ? holds(tag, inner, asked) : inner[-2] == '/') || is_telling(tag, inner)
            || (*STRIPPED[i].name == 's' && inner - tag > LEAST_HIDING
                && (may_hide(tag, inner) || has_title(tag, inner))))
            return NULL;
        return STRIPPED[i].tag[1] == 'l' && comes_tag(inner, end) ? "" : STRIPPED[i].tag;
    }
    return NULL;
}
