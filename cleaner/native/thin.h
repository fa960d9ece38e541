/* What the files that thin markup share: how they read names, whatever their case. */
#ifndef CLEANER_THIN_H
#define CLEANER_THIN_H

#include "core.h"

static inline char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c; }

static inline bool is_white(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

/* Whether a text begins with a word in lower case, whatever its own case. */
static inline bool begins(const char *at, const char *end, const char *word)
{
    for (; *word; at++, word++)
        if (at >= end || lower(*at) != *word)
            return false;
    return true;
}

static inline bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

static inline bool ends_name(const char *at) { return is_white(*at) || *at == '>' || *at == '/'; }

/* Whether an element's name that begins here is one of some, each with a line feed behind it. */
static inline bool is_named(const char *at, const char *end, const char *names)
{
    for (const char *name = names; *name; name++) {
        const char *own = at;
        for (; *name != '\n' && own < end && lower(*own) == *name; own++)
            name++;
        if (*name == '\n' && own < end && ends_name(own))
            return true;
        while (*name != '\n')
            name++;
    }
    return false;
}

static inline bool holds(const char *at, const char *end, const char *wanted)
{
    while (at < end && !begins(at, end, wanted))
        at++;
    return at < end;
}

/* thin.c */

const char *find_end_tag(const char *at, const char *end, const char *name);
const char *pass_tag(const char *at, const char *end);
const char *pass_comment(const char *at, const char *end);
const char *find_close(const char *at, const char *end, const char *close);

/* xml.c */

/* Whether a tag ends its element, which is one that may have content. */
bool is_emptied(const char *tag, const char *inner, const char *end);

/* strip.c */

const char *strip_tag(const char *tag, const char *inner, const char *end);

#endif
