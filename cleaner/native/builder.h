/* What the files share that write the tree of some markup as a browser builds it, without building it. */
#ifndef CLEANER_BUILDER_H
#define CLEANER_BUILDER_H

#include "thin.h"

/* What the standard for HTML says of elements, by their names. */
enum {
    SPECIAL = 1,
    FORMATTING = 2,    /* opened again in the next paragraph where they are left open */
    SCOPE = 4,         /* what an end tag within them does not reach beyond; */
    LIST_SCOPE = 8,    /* those of items, */
    BUTTON_SCOPE = 16, /* of paragraphs, */
    TABLE_SCOPE = 32,  /* and of the parts of tables */
    IMPLIED = 64,      /* their end tags may be left out */
    EMPTY = 128,       /* without content, nor an end tag */
    PART = 256,        /* parts of a page: they end a paragraph, and other parts end within them */
    TITLE = 512,       /* headings */
    HEADY = 1024,      /* what belongs into a head wherever it stands */
    RAW_TEXT = 2048,   /* their content is no markup, */
    ESCAPED = 4096,    /* or none but entities */
    TABULAR = 8192,   /* table, and those parts of it that hold no text themselves */
};

#define TAGS(X) \
    X(OTHER, "", 0) X(A, "a", FORMATTING) X(ADDRESS, "address", SPECIAL | PART) \
    X(APPLET, "applet", SPECIAL | SCOPE) X(AREA, "area", SPECIAL | EMPTY) \
    X(ARTICLE, "article", SPECIAL | PART) X(ASIDE, "aside", SPECIAL | PART) \
    X(B, "b", FORMATTING) X(BASE, "base", SPECIAL | EMPTY | HEADY) \
    X(BASEFONT, "basefont", SPECIAL | EMPTY | HEADY) X(BGSOUND, "bgsound", SPECIAL | EMPTY | HEADY) \
    X(BIG, "big", FORMATTING) X(BLOCKQUOTE, "blockquote", SPECIAL | PART) \
    X(BODY, "body", SPECIAL) X(BR, "br", SPECIAL | EMPTY) \
    X(BUTTON, "button", SPECIAL | BUTTON_SCOPE) X(CAPTION, "caption", SPECIAL | SCOPE) \
    X(CENTER, "center", SPECIAL | PART) X(CODE, "code", FORMATTING) \
    X(COL, "col", SPECIAL | EMPTY) X(COLGROUP, "colgroup", SPECIAL) \
    X(DD, "dd", SPECIAL | IMPLIED) X(DETAILS, "details", SPECIAL | PART) \
    X(DIALOG, "dialog", PART) X(DIR, "dir", SPECIAL | PART) X(DIV, "div", SPECIAL | PART) \
    X(DL, "dl", SPECIAL | PART) X(DT, "dt", SPECIAL | IMPLIED) \
    X(EM, "em", FORMATTING) X(EMBED, "embed", SPECIAL | EMPTY) \
    X(FIELDSET, "fieldset", SPECIAL | PART) X(FIGCAPTION, "figcaption", SPECIAL | PART) \
    X(FIGURE, "figure", SPECIAL | PART) X(FONT, "font", FORMATTING) X(FOOTER, "footer", SPECIAL | PART) \
    X(FORM, "form", SPECIAL) X(FRAME, "frame", SPECIAL | EMPTY) X(FRAMESET, "frameset", SPECIAL) \
    X(H1, "h1", SPECIAL | TITLE) X(H2, "h2", SPECIAL | TITLE) \
    X(H3, "h3", SPECIAL | TITLE) X(H4, "h4", SPECIAL | TITLE) \
    X(H5, "h5", SPECIAL | TITLE) X(H6, "h6", SPECIAL | TITLE) \
    X(HEAD, "head", SPECIAL) X(HEADER, "header", SPECIAL | PART) \
    X(HGROUP, "hgroup", SPECIAL | PART) X(HR, "hr", SPECIAL | EMPTY) \
    X(HTML, "html", SPECIAL | SCOPE | TABLE_SCOPE) X(I, "i", FORMATTING) \
    X(IFRAME, "iframe", SPECIAL | RAW_TEXT) X(IMAGE, "image", 0) \
    X(IMG, "img", SPECIAL | EMPTY) X(INPUT, "input", SPECIAL | EMPTY) \
    X(KEYGEN, "keygen", SPECIAL | EMPTY) X(LI, "li", SPECIAL | IMPLIED) \
    X(LINK, "link", SPECIAL | EMPTY | HEADY) X(LISTING, "listing", SPECIAL) \
    X(MAIN, "main", SPECIAL | PART) X(MARQUEE, "marquee", SPECIAL | SCOPE) X(MATH, "math", 0) \
    X(MENU, "menu", SPECIAL | PART) X(META, "meta", SPECIAL | EMPTY | HEADY) \
    X(NAV, "nav", SPECIAL | PART) X(NOBR, "nobr", FORMATTING) \
    X(NOEMBED, "noembed", SPECIAL | RAW_TEXT) X(NOFRAMES, "noframes", SPECIAL | HEADY | RAW_TEXT) \
    X(NOSCRIPT, "noscript", SPECIAL) X(OBJECT, "object", SPECIAL | SCOPE) \
    X(OL, "ol", SPECIAL | PART | LIST_SCOPE) X(OPTGROUP, "optgroup", IMPLIED) \
    X(OPTION, "option", IMPLIED) X(P, "p", SPECIAL | IMPLIED) \
    X(PARAM, "param", SPECIAL | EMPTY) X(PLAINTEXT, "plaintext", SPECIAL) \
    X(PRE, "pre", SPECIAL) X(RB, "rb", IMPLIED) X(RP, "rp", IMPLIED) X(RT, "rt", IMPLIED) \
    X(RTC, "rtc", IMPLIED) X(RUBY, "ruby", 0) X(S, "s", FORMATTING) \
    X(SCRIPT, "script", SPECIAL | HEADY | RAW_TEXT) X(SEARCH, "search", SPECIAL | PART) \
    X(SECTION, "section", SPECIAL | PART) X(SELECT, "select", SPECIAL | SCOPE) \
    X(SMALL, "small", FORMATTING) X(SOURCE, "source", SPECIAL | EMPTY) X(SPAN, "span", 0) \
    X(STRIKE, "strike", FORMATTING) X(STRONG, "strong", FORMATTING) \
    X(STYLE, "style", SPECIAL | HEADY | RAW_TEXT) X(SUB, "sub", 0) X(SUMMARY, "summary", SPECIAL | PART) \
    X(SUP, "sup", 0) X(SVG, "svg", 0) \
    X(TABLE, "table", SPECIAL | SCOPE | TABLE_SCOPE | TABULAR) X(TBODY, "tbody", SPECIAL | TABULAR) \
    X(TD, "td", SPECIAL | SCOPE) X(TEMPLATE, "template", SPECIAL | SCOPE | TABLE_SCOPE | HEADY) \
    X(TEXTAREA, "textarea", SPECIAL | ESCAPED) X(TFOOT, "tfoot", SPECIAL | TABULAR) \
    X(TH, "th", SPECIAL | SCOPE) X(THEAD, "thead", SPECIAL | TABULAR) \
    X(TITLE_TAG, "title", SPECIAL | HEADY | ESCAPED) X(TR, "tr", SPECIAL | TABULAR) \
    X(TRACK, "track", SPECIAL | EMPTY) X(TT, "tt", FORMATTING) X(U, "u", FORMATTING) \
    X(UL, "ul", SPECIAL | PART | LIST_SCOPE) X(VAR, "var", 0) \
    X(WBR, "wbr", SPECIAL | EMPTY) X(XMP, "xmp", SPECIAL | RAW_TEXT)

#define NAME_TAG(tag, name, flags) TAG_##tag,
enum Tag { TAGS(NAME_TAG) TAG_COUNT };
#undef NAME_TAG

extern const uint16_t TAG_FLAGS[TAG_COUNT];

typedef struct {
    int32_t tag;
    uint32_t id;
    size_t start, inner; /* where its start tag is written, and where that ends */
    size_t name;         /* bytes of its name */
    bool foreign;        /* of a drawing or a formula */
    bool inviting;       /* in which HTML may stand all the same */
    bool gone;           /* ended by a tag that came too early: what is open within it goes on */
} Opened;

enum { MARKER = -1 };

/* A formatting element that goes on, or a `MARKER` that none before it goes on beyond. */
typedef struct {
    int32_t tag;
    uint32_t id;
    size_t text, size; /* its start tag, in `kept` */
    bool open;
} Lasting;

enum Mode { INITIAL, BEFORE_HEAD, IN_HEAD, IN_HEAD_NOSCRIPT, AFTER_HEAD, IN_BODY, IN_TABLE, IN_CAPTION,
            IN_COLGROUP, IN_TBODY, IN_ROW, IN_CELL, IN_TEMPLATE, AFTER_BODY };

typedef struct {
    const char *at, *end;            /* what of the markup is to be read */
    Bytes out;
    Bytes opened, lasting, kept;     /* `Opened`, `Lasting`, and the start tags of these */
    Opened none;                     /* what stands for one where memory has ended */
    Bytes templates;                 /* the modes of those that are open */
    Bytes tag;                       /* the start tag that was read last, as it is written */
    int32_t token;                   /* its `enum Tag`, or an end tag's; */
    size_t name;                     /* the bytes of its name, */
    bool emptied;                    /* whether it says that it has no content */
    int32_t count[TAG_COUNT];        /* how many of each are open */
    uint32_t last;                   /* the number given last */
    uint32_t form;                   /* that of the form which is open */
    size_t head_end;                 /* where the head has ended in `out` */
    size_t moved;                    /* bytes that were moved within `out` */
    enum Mode mode;
    bool begun;                      /* whether a tag was read, behind which no type is declared any more */
    bool quirky, doubtful;           /* whether it is laid out as of old; whether that is not known */
    bool fostering;                  /* whether what comes to stand in a table would leave it */
    bool refused;                    /* that what is written would not be the tree */
} Build;

/* tokens.c */

const char *name_tag(int32_t tag);                  /* the name of a known one */
bool read_start(Build *build);
bool read_end(Build *build);

/* entities.c */

void write_text(Build *build, Bytes *to, const char *at, const char *end, bool in_tag);
void write_raw(Build *build, const char *at, const char *end);
size_t count_white(const char *at, const char *end);

/* How many bytes the line feed has that stands here, as any system writes it; 0 where none is. */
static inline size_t count_feed(const char *at, const char *end)
{
    if (at == end || (*at != '\n' && *at != '\r'))
        return 0;
    return 1 + (end - at > 1 && *at == '\r' && at[1] == '\n');
}

/* opened.c */

#define DEPTH(build) ((int32_t)((build)->opened.size / sizeof(Opened)))
#define OPENED(build) ((Opened *)(void *)(build)->opened.at)
#define LASTINGS(build) ((int32_t)((build)->lasting.size / sizeof(Lasting)))
#define LASTING(build) ((Lasting *)(void *)(build)->lasting.at)

static inline Opened *top_of(const Build *build) { return OPENED(build) + DEPTH(build) - 1; }

/* Whether the element that is open innermost is some one of HTML. */
static inline bool is_top(const Build *build, int32_t tag)
{
    return top_of(build)->tag == tag && !top_of(build)->foreign;
}

void insert_bytes(Build *build, size_t place, const char *text, size_t size); /* amid what is written */
void widen(Build *build, int32_t place, const char *attrs, size_t size);     /* the start tag of one that is open */
Opened *push(Build *build, const char *text, size_t size, size_t name, int32_t tag);
Opened *push_tag(Build *build);                     /* the one that was read */
void push_foreign(Build *build, bool inviting);     /* the same as one of a drawing, ended if it is to have no content */
Opened *push_named(Build *build, const char *text, int32_t tag); /* `<name>` */
void pop(Build *build);
void pop_to(Build *build, int32_t place);           /* all from it on */
void pop_until(Build *build, int32_t tag);          /* the first that is of a name, and all within it */
bool reaches(const Build *build, int32_t place);     /* whether an end tag does so, from the innermost on */
bool is_in_scope(const Build *build, int32_t tag, int32_t scope);
void end_implied(Build *build, int32_t except);
int32_t find_opened(const Build *build, uint32_t id);
bool stands_apart(const Opened *opened);
void end_other(Build *build);

/* lasting.c */

void add_marker(Build *build);
void clear_to_marker(Build *build);
void resume(Build *build);                          /* what goes on */
void let_last(Build *build, const Opened *opened);
void forget(Build *build, uint32_t id);
int32_t find_by_id(const Build *build, uint32_t id); /* its place in `lasting`, or -1 */
int32_t find_lasting(const Build *build, int32_t tag);
bool adopt(Build *build, int32_t tag);

/* builder.c */

static inline bool has(int32_t tag, int32_t flags) { return (TAG_FLAGS[tag] & flags) != 0; }

static inline bool refuse(Build *build)
{
    build->refused = true;
    return false;
}

void reset_mode(Build *build);
void end_paragraph(Build *build);
void open_template(Build *build);
void end_template(Build *build);

/* contents.c */

void read_content(Build *build, int32_t tag);

/* The insertion modes: what they do with the tag that was read; true where it has to be read again, in
 * another mode. */

/* before_body.c */

void open_next(Build *build);
void open_raw(Build *build);
void add_attributes(Build *build, int32_t place);
bool start_in_head(Build *build);
bool start_before_body(Build *build);
bool end_before_body(Build *build);

/* in_body.c */

void open_empty(Build *build);
bool is_of_table(int32_t tag);
bool start_in_body(Build *build);
bool end_in_body(Build *build);

/* in_table.c */

bool start_in_table(Build *build);
bool end_in_table(Build *build);
bool start_in_tbody(Build *build);
bool end_in_tbody(Build *build);
bool start_in_row(Build *build);
bool end_in_row(Build *build);
bool start_in_cell(Build *build);
bool end_in_cell(Build *build);
bool end_caption(Build *build);
bool start_in_colgroup(Build *build);
bool end_in_colgroup(Build *build);

#endif
