/* Tags within lines, less the attributes that nobody asks for. */

#include "thin.h"

enum { LEAST_HIDING = 20 }; /* bytes of the shortest `<span class="sr-only">` */

/* Whether some bytes may hold a word that tags within a line are asked for: whether two letters of it stand
 * there, one of them that by which `is_telling` looks for it. */
static bool may_tell(const char *at)
{
    Stride before, own, after;
    memcpy(&before, at - 1, STRIDE);
    memcpy(&own, at, STRIDE);
    memcpy(&after, at + 1, STRIDE);
    before |= 0x20; /* letters in lower case */
    own |= 0x20;
    after |= 0x20;
    return holds_any(((before == 'a') & (own == 'u')) | ((before == 'b') & (own == 'y'))
                     | ((own == 'd') & (after == 'a')) | ((before == 'e') & (own == 'm'))
                     | ((before == 'u') & (own == 'b')) | (own == '#'));
}

/* Whether a tag holds a word that tags within a line are asked for, or a character that is written as its
 * number. Each is looked for by a letter of it that is rare. */
static bool is_telling(const char *tag, const char *end)
{
    static const struct { const char *word; int letter; } WORDS[] = {
        {"", 0}, {"author", 1}, {"byline", 1}, {"date", 0}, {"itemprop", 3}, {"publi", 2}, {"&#", 1}};
    static const uint8_t RARE[256] = {['u'] = 1, ['U'] = 1, ['y'] = 2, ['Y'] = 2, ['d'] = 3, ['D'] = 3,
                                      ['m'] = 4, ['M'] = 4, ['b'] = 5, ['B'] = 5, ['#'] = 6};
    enum { NEAREST = 4 }; /* where the first attribute of `<a ` may begin, and more than any `letter` */
    for (const char *at = tag + NEAREST - 1, *next; at < end; at = next) {
        bool many = end - at > STRIDE;
        next = many ? at + STRIDE : end;
        if (many && !may_tell(at))
            continue;
        for (; at < next; at++) {
            int which = RARE[(uint8_t)*at];
            if (which && begins(at - WORDS[which].letter, end, WORDS[which].word))
                return true;
        }
    }
    return false;
}

/* Whether a tag may be of what is read aloud and not shown: see `is_for_readers_aloud`. */
static bool may_hide(const char *tag, const char *end)
{
    return holds(tag, end, "sr-only") || holds(tag, end, "idden") || holds(tag, end, "creen")
        || holds(tag, end, "element-invisible");
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
            || (*STRIPPED[i].name == 's' && inner - tag > LEAST_HIDING && may_hide(tag, inner)))
            return NULL;
        return STRIPPED[i].tag[1] == 'l' && comes_tag(inner, end) ? "" : STRIPPED[i].tag;
    }
    return NULL;
}
