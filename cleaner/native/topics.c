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
    float *rows[WORD_KINDS];
    for (int32_t kind = 0; kind < WORD_KINDS; kind++)
        rows[kind] = add_row(text);
    for (int32_t i = 0; i < text->count; i++) {
        int32_t first = begin_of(terms, i), last = terms->ends[i];
        uint64_t counts = 0;
        for (int32_t at = first; at < last; at++)
            counts += terms->all[terms->tokens[at]].kinds;
        double size = last > first ? last - first : 1, root = sqrt(size);
        for (int32_t kind = 0; kind < WORD_KINDS; kind++) {
            uint64_t count = counts >> KIND_BITS * kind & (ONE_OF(1) - 1);
            rows[kind][i] = (float)((double)count / (kind == COMMON_WORDS ? size : root));
        }
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
            bool counts = term->topical & (term->last != i + 1);
            term->last = i + 1;
            term->own += counts & own;
            term->within += counts & own & inside;
            term->beyond += counts & !inside;
            topics->numbers[size] = terms->tokens[at];
            size += counts; /* without a branch: whether a word is of the topic is as good as chance */
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
