/* Signs without which a rule need not look at a text: most texts lack most of them. */

#include <stdlib.h>
#include <string.h>

#include "phrases.h"

enum Sign {
    COUNTED = 1,    /* begins with a number among all of them: "1 / 7", "Image 2 of 7" */
    GLUED = 2,      /* a year that letters follow */
    LABELLED = 4,   /* begins with a label and a colon: a cue of the kinds that are asked for */
    ADDRESSED = 8,  /* short, with an "@" */
    PICTURED = 16,  /* may end as the names of files do */
    BRACED = 32,    /* stands in braces or brackets, or holds marks of a script */
    OWNED = 64,     /* opens with a copyright mark, or its word */
    INTRODUCED = 128, /* says who somebody is by their work, as it may be */
    FED = 512,      /* short, with what a common publishing program writes below what it feeds to others */
    REPEATED = 256, /* a text of several words that has come before */
    HASHED = 1024,  /* begins as a hashtag does */
    TITLED = 2048,  /* begins with such a label, glued to a title */
    ASKED = 4096,   /* asks a question, and is no long paragraph */
    PROMPTED = 8192,  /* goes on behind a question or a cry, and is none either */
    SIGNED = 16384,   /* so short as the signs of authors, with a bracket before or a stroke in it */
    SHOUTED = 32768,  /* ends in a capital, and may in two */
    PARTED = 65536,   /* has a stroke or an arrow between spaces, as trails and credits have */
    POSTED = 131072,  /* names an account in brackets or a post's picture, or begins with a note of music */
    NOTICED = 262144, /* long, and begins as notices do: a phrase of the kinds that are asked for */
    CLOCKED = 524288, /* ends in two digits behind a colon */
    FILED = 1048576,  /* begins as agencies, papers and wires file a picture, a text and a release */
};
enum {
    LEAST_SCRIPT = 60, LONGEST_GLUED = 90, LONGEST_LABEL = 40, MOST_SPACES = 29, LONGEST_ADDRESS = 90,
    LONGEST_FILE = 127, MOST_SPACES_FED = 39, LONGEST_ENDING = 6, LEAST_SPACES = 5, LEAST_UNSPACED = 60, LONGEST_READ = 13, MOST_NAMES = 4,
    LEAST_GLUED_LABEL = 7, LEAST_SPACES_TITLED = 2, /* a word less does not make a title */
    LONGEST_ASKED = 200, LONGEST_PARTED = 250, LONGEST_POST = 760, LONGEST_SIGNED = 40, LONGEST_SIGN = 4, SHORTEST_NOTICE = 160, LONGEST_HEAD = 100, /* of a notice */ NEAR = 14, /* words behind a name among which its role stands */
};

typedef struct {
    const Phrases *phrases;
    uint32_t labels; /* the kinds of cue that are wanted before a colon, */
    uint32_t notices; /* and at the beginning of a long text */
    const Known *roles;
} Asked;

static bool is_counted(Span text)
{
    const char *at = text.at, *end = at + text.size, *next = at;
    uint32_t code = read_code(&next, end);
    for (int i = 0; i < 3 && next < end && !(class_of(code) & WORD) && code != '_'; i++) {
        at = next;
        code = read_code(&next, end);
    }
    if (class_of(code) & LETTER) {
        for (int i = 0; i < 20 && next < end && class_of(code) & LETTER; i++)
            code = read_code(&next, end);
        if (!is_space(code) || next == end)
            return false;
        code = read_code(&next, end);
    }
    if (code == '(' && next < end)
        code = read_code(&next, end);
    if (!(class_of(code) & DECIMAL))
        return false;
    for (int i = 0; i < 3 && next < end && class_of(code) & DECIMAL; i++)
        code = read_code(&next, end);
    if (is_space(code) && next < end)
        code = read_code(&next, end);
    switch (code) { /* "of" in the languages that write it here */
    case '/': case 'o': case 'v': case 'd': case 's': case 'a': case 'z': case 0x438: case 0x437:
        return true;
    default: return false;
    }
}

static bool is_glued(Span text)
{
    if (!memchr(text.at, '0', text.size) && !memchr(text.at, '9', text.size))
        return false;
    for (size_t i = 0; i + 4 < text.size; i++) {
        const char *at = text.at + i, *end = text.at + text.size;
        if (memcmp(at, "19", 2) && memcmp(at, "20", 2))
            continue;
        at += 2;
        if (class_of(read_code(&at, end)) & DECIMAL && at < end
            && class_of(read_code(&at, end)) & DECIMAL && at < end
            && class_of(read_code(&at, end)) & LETTER)
            return true;
    }
    return false;
}

static bool is_labelled(Span text, const Phrases *phrases, uint32_t labels)
{
    const char *at = text.at, *end = at + text.size;
    uint32_t last = read_last(at, end);
    size_t head = text.size < 4 * LONGEST_LABEL + 1 ? text.size : 4 * LONGEST_LABEL + 1;
    if (!memchr(at, ':', head) && !memchr(at, '\xEF', head) && !memchr(at, '\xE1', head))
        /* which a wide colon begins with, or an Ethiopic one */
        return false;
    if (last == '.' || is_far_stop(last))
        return false;
    for (int32_t i = 0; at < end && i <= LONGEST_LABEL; i++) {
        uint32_t code = read_code(&at, end);
        if (code != ':' && code != 0xFF1A && code != 0x1366)
            continue;
        Words words;
        Span label = {text.at, (size_t)(at - text.at) - (code == ':' ? 1 : 3)};
        return at < end && read_words(label, &words)
            && find_whole(phrases, &words) & labels;
    }
    return false;
}

/* Whether several words are written as a label: in capitals, or with none but the first. */
static bool is_label_written(Span label)
{
    bool upper = false, lower = false, later = false;
    int32_t spaces = 0;
    for (const char *at = label.at, *end = at + label.size; at < end;) {
        uint32_t code = read_code(&at, end);
        uint8_t class = class_of(code);
        spaces += code == ' ';
        upper = upper || class & UPPER;
        lower = lower || class & LOWER;
        later = later || (spaces && class & UPPER);
    }
    return spaces && upper && (!lower || !later);
}

/* Whether some phrase begins with a text's first word. */
static bool begins_phrase(Span text, const Phrases *phrases)
{
    const char *space = memchr(text.at, ' ', text.size);
    Words words;
    uint32_t kinds;
    return space && read_words((Span){text.at, (size_t)(space - text.at)}, &words)
        && words.count == 1 && follow(phrases, WHOLE_ROOT, words.at[0].hash, &kinds);
}

/* Whether a label ends where one word runs into the next, "Read alsoIt rained", "RELATEDIt rained", or
 * where a title begins behind several words: "Read also It rained". */
static bool is_titled(Span text, const Phrases *phrases, uint32_t labels)
{
    const char *at = text.at, *end = at + text.size, *before = at; /* the last character read */
    uint8_t own = 0, last = 0;
    bool asked = false, begins = false; /* whether a phrase begins with the first word */
    uint32_t closing = read_last(at, end);
    if (closing == '.' || closing == ':')
        return false;
    for (int32_t i = 0; at < end && i <= LONGEST_LABEL; i++) {
        const char *here = at;
        uint8_t class = class_of(read_code(&at, end));
        bool small = own & LOWER && class & UPPER, capital = last & own & UPPER && class & LOWER;
        bool parted = i > LEAST_GLUED_LABEL && *before == ' ' && class & UPPER;
        if (parted && !asked) {
            asked = true;
            begins = begins_phrase(text, phrases);
        }
        parted = parted && begins;
        Span label = {text.at, (size_t)((small ? here : before) - text.at)};
        Words words;
        if ((small || capital || (parted && is_label_written(label))) && i > LEAST_GLUED_LABEL
            && count_spaces(at, (size_t)(end - at)) >= LEAST_SPACES_TITLED
            && read_words(label, &words) && find_whole(phrases, &words) & labels)
            return true;
        before = here;
        last = own;
        own = class;
    }
    return false;
}

static bool is_pictured(Span text)
{
    const char *end = text.at + text.size, *at = end;
    for (int i = 0; i < LONGEST_ENDING && at > text.at; i++) {
        uint32_t code = read_last(text.at, at);
        if (code == '.')
            return i > 0;
        do
            at--;
        while (at > text.at && (*at & 0xC0) == 0x80);
    }
    return false;
}

/* Whether a text stands in braces or brackets, or is long and holds what code does. */
static bool may_be_script(Span text)
{
    char first = text.at[0], last = text.at[text.size - 1];
    return ((first == '{' || first == '[') && (last == '}' || last == ']'))
        || (text.size >= LEAST_SCRIPT && (memchr(text.at, '{', text.size) || memchr(text.at, '=', text.size)));
}

/* Whether a text begins with a hash mark, a full-width one too, that a word is glued to. */
static bool is_hashed(Span text)
{
    const char *at = text.at, *end = at + text.size;
    uint32_t code = read_code(&at, end);
    return (code == '#' || code == 0xFF03) && at < end
        && class_of(read_code(&at, end)) & (WORD | DECIMAL);
}

static bool begins_with(Span text, const char *small)
{
    for (size_t i = 0; small[i]; i++) {
        if (i == text.size)
            return false;
        char mark = text.at[i] >= 'A' && text.at[i] <= 'Z' ? (char)(text.at[i] | 0x20) : text.at[i];
        if (mark != small[i])
            return false;
    }
    return true;
}

static bool is_owned(Span text)
{
    return begins_with(text, "\xC2\xA9") || begins_with(text, "\xE2\x84\x97")
        || begins_with(text, "\xE2\x93\x92") /* as Korean pages write it */
        || begins_with(text, "(c) ") || begins_with(text, "copyright ");
}

static bool is_small(uint32_t code) /* of Latin, Greek or Cyrillic letters */
{
    return code - 'a' < 26 || (code >= 0xDF && code <= 0xFF) || (code >= 0x3B1 && code <= 0x3CE)
        || (code >= 0x430 && code <= 0x45F) || code == 0x491;
}

static bool is_capital(uint32_t code) /* or a letter of a script that has none */
{
    return class_of(code) & LETTER && !is_small(code);
}

static bool is_ideographic(uint32_t code)
{
    return (code >= 0x30A0 && code <= 0x30FF) || (code >= 0x4E00 && code <= 0x9FFF) || code == 0x3005;
}

/* Take a word as names have them, and the space behind it. */
static bool take_name(const char **at, const char *end)
{
    if (*at >= end || !is_capital(read_code(at, end)))
        return false;
    while (*at < end) {
        uint32_t code = read_code(at, end);
        if (code == ' ')
            return true;
        if (!(class_of(code) & WORD) && code != '_' && code != '.' && code != '\'' && code != 0x2019
            && code != '-')
            return false;
    }
    return false;
}

/* What may stand about a word. */
static bool is_edge(char mark) { return memchr(",.;:()", mark, 6) != NULL; }

/* Whether a word of a text, its case and the marks about it aside, is a known one. */
static bool is_known(const Known *words, const char *at, const char *end)
{
    uint32_t folded[MOST_FOLDED];
    uint64_t hash = NO_HASH;
    while (at < end && is_edge(*at))
        at++;
    while (at < end && is_edge(end[-1]))
        end--;
    while (at < end) {
        size_t count = fold_code(read_code(&at, end), folded);
        for (size_t i = 0; i < count; i++)
            hash = add_to_hash(hash, folded[i]);
    }
    return read_kinds(words, hash) != 0;
}

/* Whether one of the first words of a text is what a role begins with. */
static bool names_role(const Known *roles, const char *at, const char *end)
{
    for (int i = 0; i < NEAR && at < end; i++) {
        const char *space = memchr(at, ' ', (size_t)(end - at)), *stop = space ? space : end;
        const char *last = stop; /* of what hyphens join: "ARD-Reporter" */
        while (last > at && last[-1] != '-')
            last--;
        if (is_known(roles, at, stop) || (last > at && is_known(roles, last, stop)))
            return true;
        at = space ? space + 1 : end;
    }
    return false;
}

/* Whether a text begins with a name and says in small words of what role its bearer is, or with a name
 * and how it is read. */
static bool is_introduced(Span text, const Known *roles)
{
    const char *at = text.at, *end = at + text.size;
    uint32_t code = read_code(&at, end);
    if (is_ideographic(code)) {
        for (int i = 0; i < LONGEST_READ && at < end; i++) {
            code = read_code(&at, end);
            if (code == '(' || code == 0xFF08)
                return true;
        }
        return false;
    }
    if (code != '(')
        at = text.at;
    for (int names = 0; names <= MOST_NAMES; names++) {
        const char *next = at;
        if (take_name(&at, end))
            continue;
        const char *rest = next;
        code = next < end ? read_code(&next, end) : 0;
        if ((code == '-' || code == 0x2013 || code == 0x2014) && next < end && *next == ' ') {
            rest = ++next; /* "Анна Лунд — журналист" */
            code = next < end ? read_code(&next, end) : 0;
        }
        return names > 1 && class_of(code) & LETTER && !is_capital(code)
            && names_role(roles, rest, end);
    }
    return false;
}

/* Where two letters stand beside each other from a place on, or near the end, where they may not. */
static const char *find_pair(const char *at, const char *end, char first, char second)
{
    Stride own, next;
    for (size_t before = STRIDE; before == STRIDE && end - at > STRIDE; at += before) {
        memcpy(&own, at, sizeof own);
        memcpy(&next, at + 1, sizeof next);
        before = find_true((own == first) & (next == second));
    }
    return at;
}

static bool is_fed(Span text)
{
    static const char SAID[] = " appeared first on ";
    enum { AT = 2, SIZE = sizeof SAID - 1 }; /* where two letters are that seldom stand together */
    const char *end = text.at + text.size, *at = text.at + AT;
    for (; end - at >= SIZE - AT; at++) {
        at = find_pair(at, end, SAID[AT], SAID[AT + 1]);
        if (end - at >= SIZE - AT && !memcmp(at - AT, SAID, SIZE))
            return true;
    }
    return false;
}

/* The hashes of texts that have come before. */
typedef struct {
    uint64_t *at; /* 0 where a slot is free */
    size_t slots; /* a power of two */
} Seen;

static bool has_come(Seen *seen, Span text)
{
    uint64_t hash = hash_bytes(text.at, text.size) | 1;
    size_t slot = (hash >> 1) & (seen->slots - 1);
    while (seen->at[slot] && seen->at[slot] != hash)
        slot = (slot + 1) & (seen->slots - 1);
    bool come = seen->at[slot] != 0;
    seen->at[slot] = hash;
    return come;
}

/* Whether a text is of several words: in scripts without spaces, Thai to Japanese, by its length. */
static bool says_much(Span text, int32_t spaces)
{
    if (spaces >= LEAST_SPACES || text.size < LEAST_UNSPACED)
        return spaces >= LEAST_SPACES;
    const unsigned char first = (unsigned char)text.at[0], last = (unsigned char)text.at[text.size - 3];
    return (first >= 0xE3 && first <= 0xE9) || (last >= 0xE3 && last <= 0xE9)
        || !memcmp(text.at, "\xE0\xB8", 2) || !memcmp(text.at, "\xE0\xB9", 2);
}

static bool asks(Span text)
{
    const char *end = text.at + text.size; /* the marks: ?, ؟, ？ */
    return end[-1] == '?' || (text.size > 2 && (!memcmp(end - 2, "\xD8\x9F", 2) || !memcmp(end - 3, "\xEF\xBC\x9F", 3)));
}

static bool goes_on_behind_mark(Span text)
{
    const char *end = text.at + text.size - 1;
    for (const char *at = text.at; at < end; at++) {
        if (*at == '?' || *at == '!')
            return true;
        if (*at == '\xEF' && end - at > 3 && at[1] == '\xBC' && (at[2] == '\x9F' || at[2] == '\x81'))
            return true; /* ？, ！ */
    }
    return false;
}

static bool may_sign(Span text, size_t size)
{
    return (size <= LONGEST_SIGN && *text.at >= 'a' && *text.at <= 'z') || *text.at == '(' || *text.at == '[' || memchr(text.at, '/', text.size);
}

static bool may_shout(Span text)
{
    const char *end = text.at + text.size, *last = end - 1;
    while (last > text.at && (*last & 0xC0) == 0x80)
        last--;
    return last > text.at && (class_of(read_code(&last, end)) & UPPER) != 0;
}

static bool is_parted(Span text)
{
    const char *at = text.at, *end = text.at + text.size - 2;
    while (at < end && (at = memchr(at, ' ', (size_t)(end - at))) != NULL) {
        const char *next = ++at;
        switch (read_code(&next, text.at + text.size)) {
        case '/': case '|': case '>': case 0x203A: case 0xBB: case 0x2192:
            if (next < text.at + text.size && *next == ' ')
                return true;
        }
    }
    return false;
}

static bool is_posted(Span text)
{
    return find_text(text, "(@") || find_text(text, "pic.")
        || (text.size > 2 && !memcmp(text.at, "\xE2\x99\xAC", 3)); /* ♬ */
}

static bool is_clocked(Span text)
{
    const char *end = text.at + text.size;
    return text.size > 3 && end[-3] == ':' && end[-2] >= '0' && end[-2] <= '9' && end[-1] >= '0'
        && end[-1] <= '9';
}

static bool is_noticed(Span text, const Asked *asked)
{
    const char *at = text.at, *end = text.at + text.size;
    for (int32_t i = 0; i < LONGEST_HEAD && at < end; i++)
        read_code(&at, end);
    return (find_long_opening(asked->phrases, (Span){text.at, (size_t)(at - text.at)}) & asked->notices) != 0;
}

static bool begins(Span text, const char *with)
{
    size_t size = strlen(with);
    return text.size > size && memcmp(text.at, with, size) == 0;
}

static bool is_filed(Span text)
{
    return begins(text, "FILE ") || begins(text, "SOURCE ") || begins(text, "Published in ");
}

static int32_t find_in_text(const Asked *asked, Span text, int32_t spaces)
{
    int32_t signs = is_counted(text) ? COUNTED : 0;
    size_t size = text.size > 4 * LONGEST_FILE ? text.size : count_chars(text.at, text.size);
    if (size <= LONGEST_GLUED && is_glued(text))
        signs |= GLUED;
    if (spaces <= MOST_SPACES && is_labelled(text, asked->phrases, asked->labels))
        signs |= LABELLED;
    if (spaces >= LEAST_SPACES_TITLED && spaces <= MOST_SPACES
        && is_titled(text, asked->phrases, asked->labels))
        signs |= TITLED;
    if (size <= LONGEST_ADDRESS && memchr(text.at, '@', text.size))
        signs |= ADDRESSED;
    if (size <= LONGEST_FILE && is_pictured(text))
        signs |= PICTURED;
    if (spaces <= MOST_SPACES_FED && is_fed(text))
        signs |= FED;
    if (is_introduced(text, asked->roles))
        signs |= INTRODUCED;
    if (is_hashed(text))
        signs |= HASHED;
    if (size <= LONGEST_ASKED)
        signs |= (asks(text) ? ASKED : 0) | (goes_on_behind_mark(text) ? PROMPTED : 0)
            | (may_shout(text) ? SHOUTED : 0);
    if (size <= LONGEST_PARTED && is_parted(text))
        signs |= PARTED;
    if (size <= LONGEST_POST && is_posted(text))
        signs |= POSTED;
    if (size >= SHORTEST_NOTICE && is_noticed(text, asked))
        signs |= NOTICED;
    if (is_clocked(text))
        signs |= CLOCKED;
    if (is_filed(text))
        signs |= FILED;
    if (size <= LONGEST_SIGNED && may_sign(text, size))
        signs |= SIGNED;
    return signs | (may_be_script(text) ? BRACED : 0) | (is_owned(text) ? OWNED : 0);
}

/* Find the texts that show any sign, parted by line feeds. How many, or -1 where memory ended; `found` has
 * room for each. labels, notices: the kinds of cue that labels and the beginnings of long texts are looked for
 * of; roles: what the roles of people begin with. */
API int32_t find_signs(const Phrases *phrases, uint32_t labels, uint32_t notices, const Known *roles,
                       const char *texts, int64_t size, int32_t count, Found *found)
{
    const Asked asked = {phrases, labels, notices, roles};
    Seen seen = {.slots = 16};
    while (seen.slots < 2 * (size_t)count)
        seen.slots *= 2;
    seen.at = calloc(seen.slots, sizeof *seen.at);
    if (seen.at == NULL)
        return -1;
    Findings to = {found, 0, count};
    const char *at = texts, *end = texts + size;
    for (int32_t i = 0; i < count; i++) {
        Span text = take_line(&at, end);
        int32_t spaces = (int32_t)count_spaces(text.at, text.size);
        int32_t signs = text.size ? find_in_text(&asked, text, spaces) : 0;
        if (says_much(text, spaces) && has_come(&seen, text))
            signs |= REPEATED;
        if (signs)
            add_finding(&to, i, signs, 0, 0);
    }
    free(seen.at);
    return to.count;
}
