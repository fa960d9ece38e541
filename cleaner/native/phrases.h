/* What the phrases of a language and the words of a text are asked. */
#ifndef CLEANER_PHRASES_H
#define CLEANER_PHRASES_H

#include "core.h"

typedef struct Phrases Phrases;

typedef struct {
    int32_t index; /* of the text */
    uint32_t bits, whole, twice, bar, glued, opening;
} Cues;

/* cues.c */
Cues find_in(const Phrases *phrases, const Words *words);
uint32_t find_whole(const Phrases *phrases, const Words *words); /* the kinds that are all of a text */
uint32_t find_single(const Phrases *phrases, const Word *word);  /* of a text of that word alone */
/* Of all of a text, or of what stands before its colon, in at most so many characters. */
uint32_t find_label(const Phrases *phrases, Span text, size_t longest);
uint32_t find_long_opening(const Phrases *phrases, Span head); /* of long phrases that a text begins with */

/* The node of the phrases' trie that a word leads to from another, 0 for none; and the kinds of the phrases
 * that end there. Those that are all of a text begin at the root of whole ones. */
enum { WHOLE_ROOT = 0 };
int32_t follow(const Phrases *phrases, int32_t node, uint64_t word, uint32_t *kinds);

/* glued.c: the kinds of the first of several phrases that a text consists of, glued to each other */
uint32_t find_glued(const Phrases *phrases, Span text);

/* openings.c */
typedef struct Openings Openings;
bool begins_opening(const Openings *openings, const char *at, const char *end);

/* known.c: words, by the hash of their characters (`add_to_hash`) */
typedef struct Known Known;
int32_t read_kinds(const Known *words, uint64_t hash); /* what a word is; 0 for one that is not known */

/* What is found in the texts of a page: the number of the text, and a span of its characters. */
typedef struct {
    int32_t index, what, start, end;
} Found;

typedef struct {
    Found *at;
    int32_t count, room; /* more may be found than there is room for */
} Findings;

static inline void add_finding(Findings *to, int32_t index, int32_t what, size_t start, size_t end)
{
    if (to->count < to->room)
        to->at[to->count] = (Found){index, what, (int32_t)start, (int32_t)end};
    to->count++;
}

#endif
