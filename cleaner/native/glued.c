/* Links and buttons whose words have run together, as text is taken out of them: "TeilenMerkenDrucken";
 * and those of any kind that bars part: "Unsubscribe | Imprint".
 *
 * A glued a text is parted where a capital follows a small letter. A word of a phrase may hold such a joint
 * itself ("WhatsApp"), so that the parts are joined again where a phrase goes on with what they are then.
 */

#include "phrases.h"

enum {
    LONGEST = 120,    /* characters of such a text */
    LONGEST_LINK = 8, /* words of each phrase */
    MOST_PARTS = 3,   /* of a word */
    JOINT = 0x1F,     /* a mark that words are parted at, and that no text holds */
};

/* Copy a text with a mark at each joint; what is copied, nothing where there are neither these nor bars. */
static Span part_joints(Span text, char *to)
{
    const char *at = text.at, *end = at + text.size;
    size_t size = 0;
    bool parted = false;
    uint8_t before = 0;
    while (at < end) {
        uint32_t code = read_code(&at, end);
        uint8_t class = class_of(code);
        if (before & LOWER && class & UPPER) {
            to[size++] = JOINT;
            parted = true;
        }
        parted |= code == '|';
        size += write_code(code, to + size);
        before = class;
    }
    return (Span){to, parted ? size : 0};
}

/* Whether a word is parted from the one before by nothing but a joint. */
static bool is_glued(const Words *words, int32_t index)
{
    return words->plain[words->at[index].start - 1] == JOINT;
}

/* Where the longest phrase ends that goes on from a node with a word, 0 where none does; its kinds. */
static int32_t end_phrase(const Phrases *phrases, const Words *words, int32_t start, int32_t node,
                          int32_t left, uint32_t *kinds)
{
    uint64_t hash = NO_HASH;
    int32_t longest = 0;
    for (int32_t i = start; left && i < words->count && i < start + MOST_PARTS; i++) {
        const Word *word = words->at + i;
        if (i > start && !is_glued(words, i))
            break;
        for (int32_t k = word->start; k < word->end; k++)
            hash = add_to_hash(hash, words->plain[k]);
        uint32_t own, behind;
        int32_t to = follow(phrases, node, word->number ? word->hash : hash, &own);
        int32_t end = to ? end_phrase(phrases, words, i + 1, to, left - 1, &behind) : 0;
        if (!end && own) {
            end = i + 1;
            behind = own;
        }
        if (end > longest) {
            longest = end;
            *kinds = behind;
        }
    }
    return longest;
}

static bool is_bar(const Words *words, int32_t index)
{
    return words->at[index].symbol && words->plain[words->at[index].start] == '|';
}

uint32_t find_glued(const Phrases *phrases, Span text)
{
    char parted[5 * LONGEST];
    int32_t glued = 0;
    uint32_t first = 0, kinds;
    Words words;
    if (text.size > 4 * LONGEST || count_chars(text.at, text.size) > LONGEST)
        return 0;
    Span parts = part_joints(text, parted);
    if (!parts.size || !read_words(parts, &words))
        return 0;
    for (int32_t start = 0, end; start < words.count; start = end) {
        bool bar = start && is_bar(&words, start);
        glued += bar || (start && is_glued(&words, start));
        end = bar ? start + 1 : end_phrase(phrases, &words, start, WHOLE_ROOT, LONGEST_LINK, &kinds);
        if (!end)
            return 0;
        first = start ? first : kinds;
    }
    return glued ? first : 0;
}
