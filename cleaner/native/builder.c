/* The tree that a browser builds of some markup, written as it would be, in one pass over the markup.
 *
 * Most pages are written such that each tag only opens or ends elements at the end of the tree, which can be
 * written at once. What would come to stand elsewhere (text between the rows of a table goes before it) and
 * what is rare is refused: then a parser has to build the tree. The rules are those of the standard for HTML
 * (https://html.spec.whatwg.org/multipage/parsing.html), its insertion modes by their names.
 */

#include "builder.h"

#include <stdlib.h>

/* The mode of what the innermost template holds. */
static enum Mode *template_mode(Build *build)
{
    return (enum Mode *)(void *)(build->templates.at + build->templates.size) - 1;
}

/* The mode that belongs to what is open. */
void reset_mode(Build *build)
{
    for (int32_t place = DEPTH(build) - 1; place >= 0; place--) {
        const Opened *opened = OPENED(build) + place;
        if (opened->foreign || opened->gone)
            continue;
        switch (opened->tag) {
        case TAG_TD: case TAG_TH: build->mode = IN_CELL; return;
        case TAG_TR: build->mode = IN_ROW; return;
        case TAG_TBODY: case TAG_THEAD: case TAG_TFOOT: build->mode = IN_TBODY; return;
        case TAG_CAPTION: build->mode = IN_CAPTION; return;
        case TAG_COLGROUP: build->mode = IN_COLGROUP; return;
        case TAG_TABLE: build->mode = IN_TABLE; return;
        case TAG_TEMPLATE: build->mode = *template_mode(build); return;
        case TAG_HEAD: build->mode = IN_HEAD; return;
        case TAG_BODY: build->mode = IN_BODY; return;
        case TAG_HTML: build->mode = build->head_end ? AFTER_HEAD : BEFORE_HEAD; return;
        default: break;
        }
    }
}

void end_paragraph(Build *build)
{
    if (!is_in_scope(build, TAG_P, SCOPE | BUTTON_SCOPE))
        return;
    end_implied(build, TAG_P);
    pop_until(build, TAG_P);
}

void open_template(Build *build)
{
    push_tag(build);
    add_marker(build);
    enum Mode *mode = add_item(&build->templates, sizeof *mode);
    if (mode == NULL) {
        build->refused = true;
        return;
    }
    *mode = build->mode = IN_TEMPLATE;
}

void end_template(Build *build)
{
    if (!build->count[TAG_TEMPLATE])
        return;
    pop_until(build, TAG_TEMPLATE);
    clear_to_marker(build);
    build->templates.size -= sizeof(enum Mode);
    reset_mode(build);
}

/* What a template holds: here none of the parts of a table, which would change what follows. */
static bool start_in_template(Build *build)
{
    if (is_of_table(build->token))
        return refuse(build);
    if (has(build->token, HEADY))
        return start_in_head(build);
    *template_mode(build) = build->mode = IN_BODY;
    return true;
}

/* Drawings */

static bool is_token_named(const Build *build, const char *names)
{
    return is_named(build->tag.at + 1, build->tag.at + build->tag.size, names);
}

/* A start tag in a drawing. What may be HTML, or hold it, is left to the parser. */
static bool start_in_foreign(Build *build)
{
    int32_t tag = build->token;
    if ((tag != TAG_OTHER && tag != TAG_A && tag != TAG_TITLE_TAG)
        || is_token_named(build, "foreignobject\n"))
        return refuse(build);
    push_foreign(build, is_token_named(build, "desc\ntitle\n"));
    return false;
}

/* An end tag in a drawing; true where it is to be read as one of HTML. */
static bool end_in_foreign(Build *build)
{
    if (build->token == TAG_BR || build->token == TAG_P)
        return refuse(build);
    for (int32_t place = DEPTH(build) - 1; place > 0; place--) {
        const Opened *opened = OPENED(build) + place;
        if (opened->gone)
            continue;
        if (!opened->foreign)
            return true;
        if (opened->name == build->name
            && memcmp(build->out.at + opened->start + 1, build->tag.at + 1, build->name) == 0) {
            pop_to(build, place);
            return false;
        }
    }
    return false;
}

/* Tokens */

static bool start_by_mode(Build *build)
{
    switch (build->mode) {
    case IN_BODY: return start_in_body(build);
    case IN_TABLE: return start_in_table(build);
    case IN_CAPTION: return is_of_table(build->token) ? end_caption(build) : start_in_body(build);
    case IN_COLGROUP: return start_in_colgroup(build);
    case IN_TBODY: return start_in_tbody(build);
    case IN_ROW: return start_in_row(build);
    case IN_CELL: return start_in_cell(build);
    case IN_TEMPLATE: return start_in_template(build);
    case AFTER_BODY:
        if (build->token == TAG_HTML)
            return start_in_body(build);
        build->mode = IN_BODY;
        return true;
    default: return start_before_body(build);
    }
}

static bool end_by_mode(Build *build)
{
    int32_t tag = build->token;
    switch (build->mode) {
    case IN_BODY: return end_in_body(build);
    case IN_TABLE: return end_in_table(build);
    case IN_CAPTION:
        if (tag == TAG_CAPTION || tag == TAG_TABLE)
            return end_caption(build) && tag == TAG_TABLE;
        return is_of_table(tag) || tag == TAG_BODY || tag == TAG_HTML ? false : end_in_body(build);
    case IN_COLGROUP: return end_in_colgroup(build);
    case IN_TBODY: return end_in_tbody(build);
    case IN_ROW: return end_in_row(build);
    case IN_CELL: return end_in_cell(build);
    case IN_TEMPLATE:
        if (tag == TAG_TEMPLATE)
            end_template(build);
        return false;
    case AFTER_BODY:
        if (tag == TAG_HTML || tag == TAG_BODY)
            return false;
        build->mode = IN_BODY;
        return true;
    default: return end_before_body(build);
    }
}

static bool is_foreign(const Build *build)
{
    return DEPTH(build) > 0 && top_of(build)->foreign;
}

static void take_start(Build *build)
{
    bool again = true;
    while (again && !build->refused) {
        bool foreign = is_foreign(build) && !top_of(build)->inviting;
        again = foreign ? start_in_foreign(build) : start_by_mode(build);
    }
}

static void take_end(Build *build)
{
    bool again = true;
    build->begun = true;
    if (is_foreign(build))
        again = end_in_foreign(build);
    while (again && !build->refused)
        again = end_by_mode(build);
}

/* A text before the body: white space is the head's, anything else begins the body. */
static void take_early_text(Build *build, const char *at, const char *end)
{
    while (at < end && build->mode < IN_BODY && !build->refused) {
        size_t white = count_white(at, end);
        if (build->mode == IN_HEAD || build->mode == IN_HEAD_NOSCRIPT)
            write_raw(build, at, at + white);
        at += white;
        if (end - at > 1 && *at == '&' && at[1] == '#')
            build->refused = true; /* it may be white space */
        if (at < end)
            open_next(build);
    }
    if (at == end)
        return;
    resume(build); /* what a template has left */
    write_text(build, &build->out, at, end, false);
}

static void take_text(Build *build, const char *at, const char *end)
{
    if (at == end)
        return;
    if (build->mode < IN_BODY && !is_foreign(build)) {
        take_early_text(build, at, end);
        return;
    }
    if (is_foreign(build) && !top_of(build)->inviting) {
        write_text(build, &build->out, at, end, false);
        return;
    }
    size_t white = count_white(at, end);
    bool blank = at + white == end;
    switch (build->mode) {
    case IN_TABLE:
    case IN_TBODY:
    case IN_ROW:
        if (!has(top_of(build)->tag, TABULAR) && top_of(build)->tag != TAG_TEMPLATE)
            break;
        if (!blank)
            build->refused = true;
        write_raw(build, at, end);
        return;
    case IN_COLGROUP:
        write_raw(build, at, at + white);
        if (!blank)
            build->refused = true;
        return;
    case AFTER_BODY:
        if (!blank)
            build->mode = IN_BODY;
        break;
    default:
        break;
    }
    resume(build);
    write_text(build, &build->out, at, end, false);
}

/* Whether a declaration of the document's type says that it is laid out as the standard says. */
static void read_type(Build *build, const char *at, const char *end)
{
    static const char PLAIN[] = "html";
    at += strlen("<!doctype");
    at += count_white(at, end);
    bool plain = begins(at, end, PLAIN);
    at += plain ? strlen(PLAIN) : 0;
    at += count_white(at, end);
    build->quirky = false;
    build->doubtful = !plain || *at != '>';
}

/* A comment, or what browsers take for one. */
static void take_comment(Build *build)
{
    const char *at = build->at, *end = build->end, *from = at + 2, *last;
    if (end - at > 3 && at[1] == '!' && at[2] == '-' && at[3] == '-') {
        build->at = pass_comment(at, end);
        if (build->at == end) { /* where it may have no end */
            build->refused = true;
            return;
        }
        from = at + 4;
        last = build->at - (build->at[-2] == '!' ? 4 : 3);
    } else if (build->mode >= IN_BODY && is_foreign(build) && begins(at, end, "<![cdata[")) {
        build->refused = true;
        return;
    } else {
        if (at[1] == '?') { /* the parser writes it as it is */
            build->refused = true;
            return;
        }
        build->at = find_close(at, end, ">");
        if (build->at[-1] != '>') {
            build->refused = true;
            return;
        }
        last = build->at - 1;
        if (begins(at, end, "<!doctype")) {
            if (build->mode == INITIAL && !build->begun)
                read_type(build, at, end);
            return;
        }
    }
    if (build->mode < IN_HEAD || build->mode == AFTER_HEAD || build->mode == AFTER_BODY)
        return;
    add_bytes(&build->out, "<!--", 4);
    if (last > from)
        write_raw(build, from, last);
    add_bytes(&build->out, "-->", 3);
}

/* Where the next tag or comment begins. */
static const char *find_markup(const char *at, const char *end)
{
    while (at < end && (at = memchr(at, '<', (size_t)(end - at))) != NULL) {
        if (end - at > 1 && (is_letter(at[1]) || at[1] == '!' || at[1] == '?' || (at[1] == '/' && end - at > 2)))
            return at;
        at++;
    }
    return end;
}

static void read_all(Build *build)
{
    while (build->at < build->end && !build->refused) {
        const char *from = build->at;
        build->at = find_markup(from, build->end);
        take_text(build, from, build->at);
        if (build->at == build->end || build->refused)
            return;
        from = build->at;
        if (is_letter(from[1])) {
            if (!read_start(build))
                return;
            take_start(build);
        } else if (from[1] == '/' && is_letter(from[2])) {
            if (!read_end(build))
                return;
            take_end(build);
        } else if (from[1] == '/' && from[2] == '>') {
            build->at += 3;
        } else {
            take_comment(build);
        }
    }
}

/* Write the tree of some markup, in UTF-8; NULL where a parser has to build it. `free_tree` takes it back. */
API char *write_tree(const char *markup, int64_t size, int64_t *written)
{
    Build build = {.at = markup, .end = markup + size, .mode = INITIAL, .quirky = true};
    reserve(&build.out, (size_t)size + (size_t)size / 4);
    read_all(&build);
    if (build.count[TAG_TEMPLATE])
        build.refused = true;
    while (build.mode < IN_BODY && !build.refused)
        open_next(&build);
    pop_to(&build, 0);
    Bytes *held[] = {&build.opened, &build.lasting, &build.kept, &build.templates, &build.tag};
    bool failed = build.refused || build.out.failed;
    for (size_t i = 0; i < sizeof held / sizeof *held; i++) {
        failed = failed || held[i]->failed;
        release(held[i]);
    }
    if (failed)
        release(&build.out);
    *written = (int64_t)build.out.size;
    return build.out.at;
}

API void free_tree(char *tree) { free(tree); }
