/* The credits that are told by their words alone: "Photo by Ann Ray", "Ann Ray/The Post", "王丽摄". */
#ifndef CLEANER_MAKERS_H
#define CLEANER_MAKERS_H

#include "phrases.h"

enum { BY_WORD = 1, MAKER_WORD = 2 }; /* what stands before a name, what behind it */
enum Maker { NO_MAKER, MAKER_APART, MAKER_GLUED };

bool is_name_for(Span text);                    /* "Jane Doe for Example Press" */
bool is_name_behind(Span text, int32_t before); /* behind so many words stands but a name, or such a one */
bool is_name_before(Span text);                 /* "Jane Doe photo": names before the last word */
bool is_name_via(Span text);                    /* "Example Press via Other Press" */
bool is_station(Span text);                     /* an American station: "WXYZ" */
bool is_pair(Span text, bool bracketed);        /* "Jane Doe/Example Press", "Jane Doe, The Press" */
bool is_shouted_name(Span text);                /* "J. DOE" */
enum Maker find_maker(const Phrases *by, const Words *words); /* "王丽摄", "한빛시 제공" */

#endif
