/* What the words of a line are: common ones, those of cues, those of the topic and the headline. */

#include <math.h>
#include <stdlib.h>

#include "text.h"

enum { OFTEN = 3 }; /* paragraphs from which on a word is one of the text's main words */

static int32_t begin_of(const Terms *terms, int32_t line)
{
    return line ? terms->ends[line - 1] : 0;
}

static void add_kinds(Text *text, const Terms *terms)
{
    const int32_t *asked = text->asked;
    float *common = add_row(text), *consent = add_row(text), *legal = add_row(text),
          *chrome = add_row(text), *of_cues = add_row(text);
    for (int32_t i = 0; i < text->count; i++) {
        int32_t counts[5] = {0}, first = begin_of(terms, i), last = terms->ends[i];
        for (int32_t at = first; at < last; at++) {
            int32_t bits = terms->all[terms->tokens[at]].bits;
            if (bits == COMMON) {
                counts[0]++;
            } else if (bits) {
                counts[1] += (bits & asked[CONSENT]) != 0;
                counts[2] += (bits & asked[LEGAL]) != 0;
                counts[3] += (bits & asked[CHROME]) != 0;
                counts[4]++;
            }
        }
        double size = last > first ? last - first : 1, root = sqrt(size);
        common[i] = (float)(counts[0] / size);
        consent[i] = (float)(counts[1] / root);
        legal[i] = (float)(counts[2] / root);
        chrome[i] = (float)(counts[3] / root);
        of_cues[i] = (float)(counts[4] / root);
    }
}

/* The words of the topic, each once a line. */
typedef struct {
    int32_t *numbers, *ends;
} Topics;

static void find_topics(Topics *topics, const Text *text, Terms *terms, Part main)
{
    int32_t size = 0;
    for (int32_t i = 0; i < text->count; i++) {
        bool inside = i >= main.first && i < main.last, own = text->line[i].prose;
        for (int32_t at = begin_of(terms, i); at < terms->ends[i]; at++) {
            Term *term = terms->all + terms->tokens[at];
            if (!term->topical || term->last == i + 1)
                continue;
            term->last = i + 1;
            term->own += own;
            term->within += own && inside;
            term->beyond += !inside;
            topics->numbers[size++] = terms->tokens[at];
        }
        topics->ends[i] = size;
    }
}

static void add_topic(Text *text, const Topics *topics, Terms *terms, Part main, int32_t wanted)
{
    enum { TOPIC, TOPIC_OFTEN, TOPIC_MAIN, ELSEWHERE, IN_NEXT, IN_HEADLINE, OF_HEADLINE, ROWS };
    float *rows[ROWS];
    for (int32_t row = 0; row < ROWS; row++)
        rows[row] = add_row(text);
    for (int32_t i = text->count - 1; i >= 0; i--) {
        int32_t counts[ROWS] = {0}, first = i ? topics->ends[i - 1] : 0, last = topics->ends[i];
        bool inside = i >= main.first && i < main.last, own = text->line[i].prose;
        for (int32_t at = first; at < last; at++) {
            Term *term = terms->all + topics->numbers[at];
            int32_t spread = term->own - own;
            counts[TOPIC] += spread > 0;
            counts[TOPIC_OFTEN] += spread >= OFTEN;
            counts[TOPIC_MAIN] += term->within - (own && inside) > 0;
            counts[ELSEWHERE] += term->beyond - !inside > 0;
            counts[IN_NEXT] += term->last == -(i + 1); /* as the line below has marked it */
            counts[IN_HEADLINE] += term->wanted;
            term->last = -i;
        }
        double size = last > first ? last - first : 1;
        for (int32_t row = 0; row < OF_HEADLINE; row++)
            rows[row][i] = (float)(counts[row] / size);
        rows[OF_HEADLINE][i] = (float)(counts[IN_HEADLINE] / (double)(wanted > 1 ? wanted : 1));
    }
}

/* Add the features of the lines' words, by what the prose of the text and of its main part holds. */
void add_terms(Text *text, Terms *terms, Part main, Span headline)
{
    add_kinds(text, terms);
    Topics topics = {malloc(sizeof(int32_t) * ((size_t)terms->token_count + 1)),
                     malloc(sizeof(int32_t) * (size_t)text->count)};
    int32_t wanted = mark_wanted(terms, headline);
    if (topics.numbers == NULL || topics.ends == NULL || wanted < 0) {
        text->failed = true;
    } else {
        find_topics(&topics, text, terms, main);
        add_topic(text, &topics, terms, main, wanted);
    }
    free(topics.numbers);
    free(topics.ends);
}
