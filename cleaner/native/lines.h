/* The lines of a text: how each stands, begins and ends, and whether it may go on with the one above. */
#ifndef CLEANER_LINES_H
#define CLEANER_LINES_H

#include "text.h"

/* How a line stands in its text. */
typedef struct {
    int32_t number; /* from 1 */
    int32_t width;  /* characters up to its last one, with the white space before it */
    int32_t indent; /* white space before it */
    int32_t blanks; /* lines above without anything, where one stands above them */
    int32_t bullet; /* the mark of a list item that was taken off it, 0 without one */
} Row;

/* How a line begins and ends; `native/forms.py` says the same. */
enum Edge {
    ENDED = 1,       /* ends as sentences do, or as what announces a list does */
    ASKING = 2,      /* ends in a question mark, or begins with the dash of a question */
    ANNOUNCING = 4,  /* ends in a colon */
    INSIDE = 8,      /* begins with a mark that only stands within or after something */
    SMALL = 16,      /* begins with a small letter */
    PARTICLE = 32,   /* begins with what Chinese, Japanese and Korean write on to the word before */
    OPEN = 64,       /* ends in what no sentence ends with */
    DEMANDING = 128, /* does, or in a word that seldom ends a line */
    ENUMERATED = 256, /* ends in a comma or a semicolon */
    POINTED = 512,   /* begins with a mark of what stands for itself */
    BARRED = 1024,   /* ends in a mark of what leads somewhere else */
    QUOTED = 2048,   /* begins with a quotation mark and ends in one */
    UNCASED = 4096,  /* begins with a letter of a script that has no capitals */
    ARTICLE = 8192,  /* is but a word that a noun follows: "The" */
    LINKING = 16384, /* is but a word that stands between two: "and" */
    DASHED = 32768,  /* ends in a dash, behind which it goes on: "BERLIN –" */
    LED = 65536,     /* begins with a dash, before which a place may stand: "– The council" */
    NUMBERED = 131072 /* begins with a number, or has one behind its first word: "3. ", "Tip #3" */
};

enum Joint { APART, BEHIND, PERHAPS }; /* never joined; only behind lines that are; perhaps */

/* What a line looks like. */
typedef struct {
    int32_t size, spaces; /* characters, and how many of them are spaces */
    int32_t wide;         /* characters that take two columns, of Chinese, Japanese and Korean */
    int32_t head;         /* characters of its first word */
    int32_t glued;        /* capitals within words, where texts have run into each other, at most */
    int32_t edges;
    int32_t joint;        /* to the line above */
} Form;

/* forms.c */
API void find_forms(const char *texts, int64_t size, int32_t count, const Vocabulary *enders,
                    Form *forms);

#endif
