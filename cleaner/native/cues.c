/* The cue phrases of a language, and the finding of them in the texts of a page.
 *
 * All phrases are paths of one trie whose edges are words, or characters where a script puts no spaces
 * between words; every place that a phrase may have in a text has its own root. A text takes a step
 * for each of its words, and as many more as the longest phrase has where one begins.
 */

#include <stdlib.h>
#include <string.h>

#include "phrases.h"

enum Place { WHOLE = WHOLE_ROOT, START, INSIDE, UNSPACED_START, UNSPACED_INSIDE, PLACES };
enum {
    KINDS = 32,
    MOST_WORDS_START = 30, /* of a text that is a phrase or begins with one */
    LONGEST_BAR = 60,      /* characters of a line of several links or buttons */
    LONGEST_LINK = 5,      /* words of each */
    LONGEST_ROW = 120, LEAST_ROW = 3, /* characters of a line of links of all kinds, and how many make one */
    MANY_WORDS = 4,        /* of a phrase that an article's sentences hardly begin with */
    MUCH = 14,             /* letters of such a phrase in a script without spaces, a Chinese sign for two */
    FIRSTS = 16384, LATERS = 65536,
};

typedef struct {
    uint64_t key;
    int32_t to;     /* 0 where the slot is free: no edge leads to a root */
    uint32_t kinds; /* of the phrases that end there, their bits */
} Edge;

struct Phrases {
    Edge *edges;
    size_t slots, used;
    bool unspaced; /* whether any phrase is of a script without spaces */
    /* The words that phrases begin and go on with, by some bits of the edges: most words of a text are
     * neither, and are told by this, which is small enough to be at hand. */
    uint64_t firsts[PLACES][FIRSTS / 64], laters[LATERS / 64];
};

/* The trie. */

static uint64_t make_key(int32_t node, uint64_t word)
{
    uint64_t key = word ^ ((uint64_t)node + 1) * 0x9E3779B97F4A7C15u;
    key = (key ^ key >> 32) * 0xD6E8FEB86659FD93u;
    return key ^ key >> 32;
}

static Edge *find_edge(const Phrases *phrases, uint64_t key)
{
    size_t slot = key & (phrases->slots - 1);
    while (phrases->edges[slot].to && phrases->edges[slot].key != key)
        slot = (slot + 1) & (phrases->slots - 1);
    return phrases->edges + slot;
}

/* Where it is told by the bits of an edge whether there is such a one. */
static const uint64_t *find_bits(const Phrases *phrases, int32_t node, uint64_t key)
{
    return node < PLACES ? phrases->firsts[node] + key % FIRSTS / 64 : phrases->laters + key % LATERS / 64;
}

/* The edge by which a word leads on from a node, or NULL. */
static inline const Edge *step(const Phrases *phrases, int32_t node, uint64_t word)
{
    uint64_t key = make_key(node, word);
    if (!(*find_bits(phrases, node, key) >> key % 64 & 1))
        return NULL;
    const Edge *edge = find_edge(phrases, key);
    return edge->to ? edge : NULL;
}

static bool widen(Phrases *phrases)
{
    Phrases wider = {.slots = phrases->slots ? 2 * phrases->slots : 4096};
    wider.edges = calloc(wider.slots, sizeof(Edge));
    if (wider.edges == NULL)
        return false;
    for (size_t i = 0; i < phrases->slots; i++)
        if (phrases->edges[i].to)
            *find_edge(&wider, phrases->edges[i].key) = phrases->edges[i];
    free(phrases->edges);
    phrases->edges = wider.edges;
    phrases->slots = wider.slots;
    return true;
}

static Edge *add_step(Phrases *phrases, int32_t node, uint64_t word)
{
    if (2 * phrases->used >= phrases->slots && !widen(phrases))
        return NULL;
    uint64_t key = make_key(node, word);
    Edge *edge = find_edge(phrases, key);
    if (!edge->to)
        *edge = (Edge){key, PLACES + (int32_t)phrases->used++, 0};
    *(uint64_t *)find_bits(phrases, node, key) |= (uint64_t)1 << key % 64;
    return edge;
}

/* Whether words say nothing as all of a text: none at all, a number or two. */
static bool is_empty(const Words *words)
{
    int32_t numbers = 0;
    for (int32_t i = 0; i < words->count; i++) {
        if (!words->at[i].symbol && !words->at[i].number)
            return false;
        numbers += words->at[i].number;
    }
    return numbers <= 2;
}

static bool add_phrase(Phrases *phrases, Span text, enum Place place, uint32_t kinds)
{
    Words words;
    if (place >= PLACES || !read_words(text, &words))
        return false;
    if (place == WHOLE ? is_empty(&words) : !words.count)
        return true;
    Edge root = {.to = (int32_t)place}, *edge = &root;
    if (place == UNSPACED_START || place == UNSPACED_INSIDE) {
        uint32_t joined[sizeof words.plain / sizeof *words.plain];
        phrases->unspaced = true;
        size_t size = join_words(&words, joined);
        for (size_t i = 0; i < size && edge; i++)
            edge = add_step(phrases, edge->to, joined[i]);
    } else {
        for (int32_t i = 0; i < words.count && edge; i++)
            if (place != WHOLE || !words.at[i].symbol)
                edge = add_step(phrases, edge->to, words.at[i].hash);
    }
    if (edge)
        edge->kinds |= kinds;
    return edge != NULL;
}

/* Begin with a copy of other phrases. */
static bool copy_phrases(Phrases *phrases, const Phrases *others)
{
    Edge *edges = malloc(others->slots * sizeof(Edge));
    if (edges == NULL)
        return false;
    memcpy(edges, others->edges, others->slots * sizeof(Edge));
    *phrases = *others;
    phrases->edges = edges;
    return true;
}

/* Lay out phrases, one a line, with the place and the bits of the kinds of each, after all those of
 * `base` where it is not NULL. NULL where one is too long, or no memory left. */
API Phrases *lay_phrases(const Phrases *base, const char *texts, int64_t size, const uint8_t *places,
                         const uint32_t *kinds, int32_t count)
{
    Phrases *phrases = calloc(1, sizeof *phrases);
    if (phrases == NULL)
        return NULL;
    bool laid = base ? copy_phrases(phrases, base) : widen(phrases);
    const char *at = texts, *end = texts + size;
    for (int32_t i = 0; i < count && laid; i++)
        laid = add_phrase(phrases, take_line(&at, end), places[i], kinds[i]);
    if (!laid) {
        free(phrases->edges);
        free(phrases);
        return NULL;
    }
    return phrases;
}

/* The finding. */

/* The kinds of the phrases in a text, and where the first of each has ended and the last begins. */
typedef struct {
    uint32_t kinds;
    int32_t ended[KINDS], begins[KINDS];
} Places;

static void add_found(Places *found, uint32_t kinds, int32_t start, int32_t end)
{
    for (int kind = 0; kind < KINDS && kinds >> kind; kind++) {
        if (!(kinds >> kind & 1))
            continue;
        bool first = !(found->kinds >> kind & 1);
        if (first || end < found->ended[kind])
            found->ended[kind] = end;
        if (first || start > found->begins[kind])
            found->begins[kind] = start;
        found->kinds |= (uint32_t)1 << kind;
    }
}

/* Find the phrases that begin at a word; gives the kinds of the long ones. */
static uint32_t find_from(const Phrases *phrases, enum Place place, const Words *words, int32_t start,
                          Places *found)
{
    uint32_t many = 0;
    const Edge *edge = step(phrases, (int32_t)place, words->at[start].hash);
    for (int32_t end = start + 1; edge; end++) {
        if (edge->kinds) {
            add_found(found, edge->kinds, start, end);
            many |= end - start >= MANY_WORDS ? edge->kinds : 0;
        }
        edge = end < words->count ? step(phrases, edge->to, words->at[end].hash) : NULL;
    }
    return many;
}

static const Edge ROOT = {.to = WHOLE};

/* Find the phrases that a text begins with; gives the kinds of the long ones, and of those that follow on
 * what is all of another text, of the same kind: "Privacy settings We use cookies to ...". */
static uint32_t find_openings(const Phrases *phrases, const Words *words, Places *found)
{
    uint32_t opening = find_from(phrases, START, words, 0, found);
    const Edge *edge = &ROOT;
    for (int32_t i = 0; i + 1 < words->count && edge; i++) {
        if (words->at[i].symbol)
            continue;
        edge = step(phrases, edge->to, words->at[i].hash);
        int32_t next = i + 1 + words->at[i + 1].symbol; /* behind a colon or a dash */
        if (edge && edge->kinds & ~opening && next < words->count) {
            Places behind;
            behind.kinds = 0;
            opening |= edge->kinds & find_from(phrases, START, words, next, &behind);
        }
    }
    return opening;
}

uint32_t find_whole(const Phrases *phrases, const Words *words)
{
    const Edge *edge = words->count <= MOST_WORDS_START ? &ROOT : NULL;
    for (int32_t i = 0; i < words->count && edge; i++)
        if (!words->at[i].symbol)
            edge = step(phrases, edge->to, words->at[i].hash);
    return edge ? edge->kinds : 0;
}

int32_t follow(const Phrases *phrases, int32_t node, uint64_t word, uint32_t *kinds)
{
    const Edge *edge = step(phrases, node, word);
    *kinds = edge ? edge->kinds : 0;
    return edge ? edge->to : 0;
}

uint32_t find_single(const Phrases *phrases, const Word *word)
{
    const Edge *edge = step(phrases, WHOLE, word->hash);
    return edge ? edge->kinds : 0;
}

static uint32_t weigh(uint32_t code)
{
    return code >= 0x3400 && code <= 0x9FFF ? 2 : 1;
}

/* Find the phrases of a script without spaces; gives their kinds, and adds those of the long ones that
 * the text begins with. */
static uint32_t find_unspaced(const Phrases *phrases, const Words *words, uint32_t *opening)
{
    uint32_t kinds = 0, joined[sizeof words->plain / sizeof *words->plain];
    size_t size = join_words(words, joined);
    for (size_t start = 0; start < size; start++)
        for (int place = start ? UNSPACED_INSIDE : UNSPACED_START; place < PLACES; place++) {
            const Edge *edge = step(phrases, place, joined[start]);
            uint32_t said = weigh(joined[start]);
            for (size_t i = start + 1; edge; i++) {
                kinds |= edge->kinds;
                *opening |= place == UNSPACED_START && said >= MUCH ? edge->kinds : 0;
                edge = i < size ? step(phrases, edge->to, joined[i]) : NULL;
                said += i < size ? weigh(joined[i]) : 0;
            }
        }
    return kinds;
}

/* How many phrases of some kinds follow one on another, the longest taken first; 0 where anything else
 * stands between. */
static int32_t count_links(const Phrases *phrases, const Words *words, uint32_t wanted)
{
    int32_t count = 0;
    for (int32_t start = 0, end; start < words->count; start = end) {
        int32_t node = WHOLE;
        end = 0;
        for (int32_t i = start; i < words->count && i < start + LONGEST_LINK; i++) {
            if (i > start && words->at[i].symbol && words->plain[words->at[i].start] == '(')
                continue; /* before a number: symbols are no part of what is all of a text */
            const Edge *edge = step(phrases, node, words->at[i].hash);
            if (edge == NULL)
                break;
            if (edge->kinds & wanted)
                end = i + 1;
            node = edge->to;
        }
        if (!end)
            return 0;
        count++;
    }
    return count;
}

/* The kinds of phrases that a text begins with, of those that may be all of a text. */
static uint32_t find_opening(const Phrases *phrases, const Words *words)
{
    uint32_t opening = 0;
    int32_t node = WHOLE;
    for (int32_t i = 0; i < words->count && i < LONGEST_LINK; i++) {
        const Edge *edge = step(phrases, node, words->at[i].hash);
        if (edge == NULL)
            break;
        opening |= edge->kinds;
        node = edge->to;
    }
    return opening;
}

/* Find the kinds of which a text is several phrases, and those of the first of many of any. */
static void find_bar(const Phrases *phrases, const Words *words, Cues *cues)
{
    uint32_t opening = find_opening(phrases, words);
    for (int kind = 0; words->characters <= LONGEST_BAR && kind < KINDS && opening >> kind; kind++)
        if (opening >> kind & 1 && count_links(phrases, words, (uint32_t)1 << kind) > 1)
            cues->bar |= (uint32_t)1 << kind;
    if (opening && count_links(phrases, words, ~(uint32_t)0) >= LEAST_ROW)
        cues->glued = opening;
}

Cues find_in(const Phrases *phrases, const Words *words)
{
    Cues cues = {0};
    Places found;
    found.kinds = 0;
    cues.whole = find_whole(phrases, words);
    if (words->count && words->count <= MOST_WORDS_START)
        cues.opening = find_openings(phrases, words, &found);
    for (int32_t i = 0; i < words->count; i++) {
        uint32_t many = find_from(phrases, INSIDE, words, i, &found);
        cues.opening |= i || words->count > MOST_WORDS_START ? 0 : many;
    }
    for (int kind = 0; kind < KINDS && found.kinds >> kind; kind++)
        if (found.kinds >> kind & 1 && found.begins[kind] >= found.ended[kind])
            cues.twice |= (uint32_t)1 << kind;
    cues.bits = cues.whole | found.kinds | cues.opening;
    if (words->eastern && phrases->unspaced)
        cues.bits |= find_unspaced(phrases, words, &cues.opening);
    if (words->spaced && words->characters <= LONGEST_ROW)
        find_bar(phrases, words, &cues);
    return cues;
}

uint32_t find_long_opening(const Phrases *phrases, Span head)
{
    Words words;
    Places found = {0};
    const char *space = memchr(head.at, ' ', head.size);
    if (space == NULL || !read_words((Span){head.at, (size_t)(space - head.at)}, &words) || !words.count
        || !(step(phrases, START, words.at[0].hash) || step(phrases, WHOLE, words.at[0].hash)))
        return 0; /* as of most texts no phrase begins with their first word */
    bool few = read_words(head, &words) && words.count <= MOST_WORDS_START;
    return few ? find_openings(phrases, &words, &found) : 0;
}

uint32_t find_label(const Phrases *phrases, Span text, size_t longest)
{
    Words words;
    uint32_t whole = read_words(text, &words) ? find_whole(phrases, &words) : 0;
    const char *colon = memchr(text.at, ':', text.size);
    if (colon == NULL)
        return whole;
    Span label = {text.at, (size_t)(colon - text.at)};
    if (count_chars(label.at, label.size) <= longest && read_words(label, &words))
        whole |= find_whole(phrases, &words);
    return whole;
}

static bool is_quote(uint32_t code)
{
    return code == '"' || code == 0xAB || code == 0xBB || (code >= 0x201C && code <= 0x201F)
        || (code >= 0x300C && code <= 0x300F);
}

/* Whether a text stands in quotation marks, or behind the dash of speech in them: somebody says it. */
static bool is_said(Span text)
{
    const char *at = text.at, *end = at + text.size;
    uint32_t code = read_code(&at, end);
    if (code == '-' || code == 0x2013 || code == 0x2014) {
        while (at < end && *at == ' ')
            at++;
        code = at < end ? read_code(&at, end) : 0;
    }
    return is_quote(code) && is_quote(read_last(at, end));
}

/* Find the cues in texts, parted by line feeds. `found` has room for all; those that hold none are left
 * out. How many are not. */
API int32_t find_cues(const Phrases *phrases, const char *texts, int64_t size, int32_t count,
                      Cues *found)
{
    Words words;
    int32_t holding = 0;
    const char *at = texts, *end = texts + size;
    for (int32_t i = 0; i < count; i++) {
        Span text = strip(count == 1 ? (Span){at, (size_t)size} : take_line(&at, end));
        if (!read_words(text, &words) || !words.count)
            continue;
        Cues cues = find_in(phrases, &words);
        if (cues.whole && is_said(text)) { /* “OK” is no button then */
            cues.bits &= ~cues.whole;
            cues.whole = 0;
        }
        if (!cues.whole)
            cues.glued |= find_glued(phrases, text);
        if (cues.bits || cues.bar || cues.glued) {
            cues.index = i;
            found[holding++] = cues;
        }
    }
    return holding;
}
