/* Which blocks are alike: of one make, of one tag, of one text. */

#include <stdlib.h>

#include "measures.h"

/* Room to tell things by their keys: the keys, the group of each, and the first of each slot. */
typedef struct {
    uint64_t *keys;
    int32_t *groups, *slots, *counts;
    double *sums;
    int32_t count;
    uint32_t room; /* of slots, a power of two */
} Groups;

static void give_back(Groups *groups)
{
    free(groups->keys);
    free(groups->groups);
    free(groups->slots);
    free(groups->counts);
    free(groups->sums);
}

static bool make_groups(Groups *groups, int32_t count)
{
    uint32_t room = 16;
    while (room < 2 * (uint64_t)count && room < 1u << 31)
        room *= 2;
    size_t size = (size_t)count;
    *groups = (Groups){.keys = malloc(size * sizeof(uint64_t)),
                       .groups = malloc(size * sizeof(int32_t)),
                       .slots = malloc(room * sizeof(int32_t)),
                       .counts = malloc(size * sizeof(int32_t)),
                       .sums = malloc(size * sizeof(double)), .count = count, .room = room};
    if (groups->keys && groups->groups && groups->slots && groups->counts && groups->sums)
        return true;
    give_back(groups);
    return false;
}

/* Give each thing the number of the first with its key; count them, and add up the prose of each. */
static void group(Groups *groups, const double *good)
{
    for (uint32_t slot = 0; slot < groups->room; slot++)
        groups->slots[slot] = -1;
    for (int32_t i = 0; i < groups->count; i++) {
        uint64_t key = groups->keys[i];
        uint32_t slot = (uint32_t)(key * 0x9E3779B97F4A7C15u >> 32) & (groups->room - 1);
        while (groups->slots[slot] >= 0 && groups->keys[groups->slots[slot]] != key)
            slot = (slot + 1) & (groups->room - 1);
        if (groups->slots[slot] < 0) {
            groups->slots[slot] = i;
            groups->counts[i] = 0;
            groups->sums[i] = 0;
        }
        int32_t first = groups->slots[slot];
        groups->groups[i] = first;
        groups->counts[first]++;
        groups->sums[first] += good[i];
    }
}

/* How much of the prose is of each block's group, and how many blocks are. */
static void add_groups(Sheet *sheet, Groups *groups)
{
    group(groups, sheet->good);
    float *share = take_row(sheet), *count = take_row(sheet);
    for (int32_t i = 0; i < sheet->count; i++) {
        share[i] = (float)(groups->sums[groups->groups[i]] / sheet->total);
        count[i] = (float)groups->counts[groups->groups[i]];
    }
}

/* A number for each tag: one for all elements of a name. */
static uint64_t number_tag(const Sheet *sheet, const Block *block)
{
    int32_t beyond = block->tag - sheet->asked->element_count;
    return beyond < 0 ? (uint64_t)block->tag
        : (uint64_t)sheet->asked->element_count + (uint64_t)(uint32_t)sheet->names[beyond];
}

/* The blocks of one make, by their element and the one around it, and those of one tag and kind. */
bool add_alike(Sheet *sheet)
{
    Groups groups;
    if (!make_groups(&groups, sheet->count))
        return false;
    for (int32_t i = 0; i < sheet->count; i++) {
        const Block *block = sheet->blocks + i;
        groups.keys[i] = sheet->containers[block->container].make
            + (number_tag(sheet, block) + 1) * 0xBF58476D1CE4E5B9u;
    }
    add_groups(sheet, &groups);
    for (int32_t i = 0; i < sheet->count; i++)
        groups.keys[i] = number_tag(sheet, sheet->blocks + i) << 8
            | (uint64_t)(sheet->blocks[i].kind & 0xFF);
    add_groups(sheet, &groups);
    give_back(&groups);
    return true;
}

/* How often each block's text is on the page. */
bool add_repeated(Sheet *sheet)
{
    Groups groups;
    if (!make_groups(&groups, sheet->count))
        return false;
    for (int32_t i = 0; i < sheet->count; i++)
        groups.keys[i] = sheet->blocks[i].text;
    group(&groups, sheet->good);
    float *repeated = take_row(sheet);
    for (int32_t i = 0; i < sheet->count; i++)
        repeated[i] = (float)groups.counts[groups.groups[i]];
    give_back(&groups);
    return true;
}
