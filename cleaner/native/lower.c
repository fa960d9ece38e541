/* Characters in lower case. */

#include "text.h"

/* Made by build.py: characters, and what Python's `lower` makes of each, in order. */
#include "lowered.h"

enum { PAIR_COUNT = sizeof PAIRS / sizeof *PAIRS };
uint16_t LOWERED[KNOWN];

void lay_lowered(void)
{
    for (uint32_t code = 0; code < KNOWN; code++)
        LOWERED[code] = (uint16_t)code;
    for (size_t i = 0; i < PAIR_COUNT; i++)
        if (PAIRS[i].code < KNOWN)
            LOWERED[PAIRS[i].code] = (uint16_t)PAIRS[i].lower;
}

uint32_t find_lower(uint32_t code)
{
    size_t low = 0, high = PAIR_COUNT;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (PAIRS[middle].code <= code)
            low = middle;
        else
            high = middle;
    }
    return PAIRS[low].code == code ? PAIRS[low].lower : code;
}
