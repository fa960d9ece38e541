/* Case folding, as Python does it: a character is another one, or up to three. */

#include "core.h"

/* Made by build.py of Python's own tables: `ROWS`, `FOLDED` and `EXPANDED`. */
#include "folding.h"

size_t fold_code(uint32_t code, uint32_t to[MOST_FOLDED])
{
    size_t row = code >> 8;
    int32_t folded = row < sizeof ROWS / sizeof *ROWS ? FOLDED[ROWS[row]][code & 255] : 0;
    if (folded >= 0) {
        to[0] = folded ? (uint32_t)folded : code;
        return 1;
    }
    size_t count = 0;
    while (count < MOST_FOLDED && EXPANDED[-folded - 1][count]) {
        to[count] = EXPANDED[-folded - 1][count];
        count++;
    }
    return count;
}
