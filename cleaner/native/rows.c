/* Rows of a table of features, and the small arithmetic that they share. */

#include "text.h"

float *add_row(Text *text)
{
    float *row = text->row < text->room ? text->rows + (size_t)text->row * (size_t)text->count
                                        : text->spare;
    text->row++;
    return row;
}

void add_number(Text *text, double value)
{
    float *row = add_row(text);
    for (int32_t i = 0; i < text->count; i++)
        row[i] = (float)value;
}

void add_sums(Text *text)
{
    text->sums[0] = 0;
    for (int32_t i = 0; i < text->count; i++)
        text->sums[i + 1] = text->sums[i] + text->marked[i];
}

void find_distances(const Text *text, float *before, float *after)
{
    int32_t last = -1;
    for (int32_t i = 0; i < text->count; i++) {
        before[i] = (float)(last < 0 ? FAR : i - last);
        if (text->marked[i])
            last = i;
    }
    last = -1;
    for (int32_t i = text->count - 1; i >= 0; i--) {
        after[i] = (float)(last < 0 ? FAR : last - i);
        if (text->marked[i])
            last = i;
    }
}
