/* The letters of texts, by which those are compared that signs and white space part otherwise. */

#include "core.h"

/* Copy what words are made of, and line feeds; how many bytes that is. There is room for all. */
API int64_t copy_words(const char *texts, int64_t size, char *to)
{
    char *begin = to;
    for (const char *at = texts, *end = texts + size, *from = at; at < end; from = at) {
        uint32_t code = read_code(&at, end);
        if (code == '\n' || code == '_' || class_of(code) & WORD)
            for (; from < at; from++)
                *to++ = *from;
    }
    return to - begin;
}
