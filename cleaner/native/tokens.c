/* The tags of markup, read as the standard says and written as those of a tree are. */

#include "builder.h"

enum { MOST_NAMES = 64 /* attributes of one tag */ };

#define NAME_FLAGS(tag, name, flags) flags,
const uint16_t TAG_FLAGS[TAG_COUNT] = {TAGS(NAME_FLAGS)};
#undef NAME_FLAGS

#define NAME_TEXT(tag, name, flags) name,
static const char *const NAMES[TAG_COUNT] = {TAGS(NAME_TEXT)};
#undef NAME_TEXT

const char *name_tag(int32_t tag) { return NAMES[tag]; }

enum { LONGEST_NAME = 10, SLOTS = 512 };

/* A name in lower case as numbers, so that names are compared at once. */
typedef struct {
    uint64_t first;
    uint32_t rest;
} Key;

static struct {
    Key key;
    int32_t tag; /* 0 where none is */
} slots[SLOTS];

static inline uint32_t find_slot(Key key)
{
    return (uint32_t)((key.first ^ (uint64_t)key.rest << 27) * 0x9E3779B97F4A7C15u >> 55);
}

static inline void add_to_key(Key *key, size_t place, char letter)
{
    if (place < 8)
        key->first |= (uint64_t)(uint8_t)letter << 8 * place;
    else
        key->rest = key->rest << 8 | (uint8_t)letter;
}

void lay_tags(void)
{
    for (int32_t tag = TAG_OTHER + 1; tag < TAG_COUNT; tag++) {
        Key key = {0, 0};
        for (size_t i = 0; NAMES[tag][i]; i++)
            add_to_key(&key, i, NAMES[tag][i]);
        uint32_t slot = find_slot(key);
        while (slots[slot].tag && slots[slot].tag != tag)
            slot = (slot + 1) % SLOTS;
        slots[slot].key = key;
        slots[slot].tag = tag;
    }
}

static int32_t find_tag(Key key)
{
    uint32_t slot = find_slot(key);
    while (slots[slot].tag && (slots[slot].key.first != key.first || slots[slot].key.rest != key.rest))
        slot = (slot + 1) % SLOTS;
    return slots[slot].tag;
}

enum { WHITE = 1, SLASH = 2, CLOSE = 4, EQUALS = 8 };

static const uint8_t WAYS[256] = {[' '] = WHITE, ['\n'] = WHITE, ['\t'] = WHITE, ['\r'] = WHITE, ['\f'] = WHITE,
                                  ['/'] = SLASH, ['>'] = CLOSE, ['='] = EQUALS};

/* Where the first byte of some kinds stands, or the end. */
static inline const char *find_way(const char *at, const char *end, int32_t ways)
{
    while (at < end && !(WAYS[(uint8_t)*at] & ways))
        at++;
    return at;
}

/* Write an attribute's name, and what goes before its value. */
static void write_name(Bytes *to, const char *at, const char *end)
{
    size_t size = (size_t)(end - at);
    char *room = reserve(to, size + 3);
    if (room == NULL)
        return;
    *room++ = ' ';
    for (size_t i = 0; i < size; i++)
        room[i] = lower(at[i]);
    room[size] = '=';
    room[size + 1] = '"';
    to->size += size + 3;
}

/* Whether an attribute that is written last has a name that stands before in its tag. */
static bool is_repeated(const Bytes *tag, const size_t *names, const size_t *ends, int32_t count)
{
    size_t size = ends[count] - names[count];
    for (int32_t i = 0; i < count; i++)
        if (ends[i] - names[i] == size && memcmp(tag->at + names[i], tag->at + names[count], size) == 0)
            return true;
    return false;
}

/* Read the value behind an equals sign; writes it. NULL where the markup ends first. */
static const char *read_attribute(Build *build, const char *at, bool write)
{
    const char *end = build->end, *closed;
    at += count_white(at, end);
    if (at == end)
        return NULL;
    bool quoted = *at == '"' || *at == '\'';
    if (quoted) {
        at++;
        closed = memchr(at, at[-1], (size_t)(end - at));
        if (closed == NULL)
            return NULL;
    } else {
        closed = find_way(at, end, WHITE | CLOSE);
    }
    if (write)
        write_text(build, &build->tag, at, closed, true);
    return closed + quoted;
}

/* Read the attributes of a tag, and write them where they are asked for. False where the markup ends first. */
static bool read_attributes(Build *build, const char *at, bool write)
{
    const char *end = build->end;
    size_t names[MOST_NAMES], ends[MOST_NAMES];
    int32_t count = 0;
    for (;;) {
        const char *gap = at;
        while (at < end && WAYS[(uint8_t)*at] & (WHITE | SLASH))
            at++;
        if (at == end)
            return false;
        if (*at == '>') {
            build->emptied = at > gap && at[-1] == '/';
            break;
        }
        const char *name = at;
        at = find_way(at + 1, end, WHITE | SLASH | CLOSE | EQUALS); /* an equals sign may begin it */
        size_t before = build->tag.size;
        if (write) {
            names[count] = before + 1;
            write_name(&build->tag, name, at);
            ends[count] = build->tag.size - 2;
        }
        at += count_white(at, end);
        if (at < end && *at == '=' && (at = read_attribute(build, at + 1, write)) == NULL)
            return false;
        if (!write)
            continue;
        add_bytes(&build->tag, "\"", 1);
        if (build->tag.failed) /* there is no name where it should stand */
            return false;
        if (is_repeated(&build->tag, names, ends, count))
            build->tag.size = before;
        else if (++count == MOST_NAMES)
            return refuse(build);
    }
    build->at = at + 1;
    return true;
}

/* Read and write the name of a tag; gives what stands behind it. */
static const char *read_name(Build *build, const char *at)
{
    const char *name = at, *end = build->end;
    at = find_way(at, end, WHITE | SLASH | CLOSE);
    build->name = (size_t)(at - name);
    build->tag.size = 0;
    char *room = reserve(&build->tag, build->name + 1);
    if (room == NULL)
        return end;
    *room++ = '<';
    Key key = {0, 0};
    for (size_t i = 0; i < build->name; i++) {
        char letter = lower(name[i]);
        room[i] = letter;
        if (i < LONGEST_NAME)
            add_to_key(&key, i, letter);
    }
    build->tag.size = build->name + 1;
    build->token = build->name <= LONGEST_NAME ? find_tag(key) : TAG_OTHER;
    return at;
}

/* Read the start tag that begins here; false where the markup ends within it. */
bool read_start(Build *build)
{
    const char *at = read_name(build, build->at + 1);
    if (!read_attributes(build, at, true))
        return false;
    add_bytes(&build->tag, ">", 1);
    return !build->tag.failed;
}

/* The same of an end tag, whose attributes count for nothing. */
bool read_end(Build *build)
{
    const char *at = read_name(build, build->at + 2);
    return read_attributes(build, at, false) && !build->tag.failed;
}
