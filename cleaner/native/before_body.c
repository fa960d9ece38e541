/* Tags before a page's body, in its head, or behind that. */

#include "builder.h"

static void open_html(Build *build)
{
    push_named(build, "<html>", TAG_HTML);
    build->mode = BEFORE_HEAD;
}

static void open_head(Build *build)
{
    push_named(build, "<head>", TAG_HEAD);
    build->mode = IN_HEAD;
}

static void end_head(Build *build)
{
    build->head_end = build->out.size;
    pop(build);
    build->mode = AFTER_HEAD;
}

static void open_body(Build *build)
{
    push_named(build, "<body>", TAG_BODY);
    build->mode = IN_BODY;
}

/* Open what has to be open before a page's body begins, up to that. */
void open_next(Build *build)
{
    switch (build->mode) {
    case INITIAL: open_html(build); break;
    case BEFORE_HEAD: open_head(build); break;
    case IN_HEAD_NOSCRIPT:
        pop(build);
        build->mode = IN_HEAD;
        break;
    case IN_HEAD: end_head(build); break;
    default: open_body(build);
    }
}

void open_raw(Build *build)
{
    int32_t tag = build->token;
    push_tag(build);
    read_content(build, tag);
}

/* A start tag that belongs into the head, wherever it stands. */
bool start_in_head(Build *build)
{
    int32_t tag = build->token;
    if (tag == TAG_TEMPLATE) {
        open_template(build);
    } else if (has(tag, EMPTY)) {
        open_empty(build);
    } else {
        open_raw(build);
    }
    return false;
}

/* What belongs into the head but comes behind it is written at its end. */
static bool start_behind_head(Build *build)
{
    size_t from = build->out.size, place = build->head_end;
    if (build->token == TAG_TEMPLATE)
        return refuse(build);
    start_in_head(build);
    if (build->mode != AFTER_HEAD || DEPTH(build) != 1)
        return refuse(build);
    size_t size = build->out.size - from, between = from - place;
    if (reserve(&build->out, between) == NULL)
        return refuse(build);
    char *at = build->out.at;
    memcpy(at + build->out.size, at + place, between);
    memmove(at + place, at + from, size);
    memcpy(at + place + size, at + build->out.size, between);
    build->head_end += size;
    return false;
}

/* Give an element that is open already the attributes of the tag that was read, if it has none. */
void add_attributes(Build *build, int32_t place)
{
    size_t size = build->tag.size - build->name - 2; /* less the brackets and the name */
    if (!size || build->count[TAG_TEMPLATE])
        return;
    const Opened *opened = OPENED(build) + place;
    if (DEPTH(build) <= place || opened->tag != build->token
        || opened->inner - opened->start != build->tag.size - size)
        build->refused = true;
    else
        widen(build, place, build->tag.at + build->name + 1, size);
}

/* A start tag before the body; true where it has to be read again in another mode. */
bool start_before_body(Build *build)
{
    int32_t tag = build->token;
    if (tag == TAG_HTML) {
        if (build->mode == INITIAL) {
            push_tag(build);
            build->mode = BEFORE_HEAD;
        } else {
            add_attributes(build, 0);
        }
        return false;
    }
    switch (build->mode) {
    case BEFORE_HEAD:
        if (tag != TAG_HEAD)
            break;
        push_tag(build);
        build->mode = IN_HEAD;
        return false;
    case IN_HEAD:
        if (has(tag, HEADY))
            return start_in_head(build);
        if (tag == TAG_NOSCRIPT) {
            push_tag(build);
            build->mode = IN_HEAD_NOSCRIPT;
            return false;
        }
        if (tag == TAG_HEAD)
            return false;
        break;
    case IN_HEAD_NOSCRIPT:
        if (tag == TAG_BASEFONT || tag == TAG_BGSOUND || tag == TAG_LINK || tag == TAG_META
            || tag == TAG_NOFRAMES || tag == TAG_STYLE)
            return start_in_head(build);
        if (tag == TAG_HEAD || tag == TAG_NOSCRIPT)
            return false;
        break;
    case AFTER_HEAD:
        if (tag == TAG_FRAMESET)
            return refuse(build);
        if (has(tag, HEADY))
            return start_behind_head(build);
        if (tag == TAG_HEAD)
            return false;
        if (tag == TAG_BODY) {
            push_tag(build);
            build->mode = IN_BODY;
            return false;
        }
        break;
    default:
        break;
    }
    open_next(build);
    return true;
}

bool end_before_body(Build *build)
{
    int32_t tag = build->token;
    switch (build->mode) {
    case IN_HEAD:
    case AFTER_HEAD:
        if (tag == TAG_HEAD && build->mode == IN_HEAD) {
            end_head(build);
            return false;
        }
        if (tag == TAG_TEMPLATE) {
            end_template(build);
            return false;
        }
        if (tag != TAG_BODY && tag != TAG_HTML && tag != TAG_BR)
            return false;
        break;
    case IN_HEAD_NOSCRIPT:
        if (tag == TAG_NOSCRIPT)
            open_next(build);
        if (tag != TAG_BR)
            return false;
        break;
    default:
        if (tag != TAG_HEAD && tag != TAG_BODY && tag != TAG_HTML && tag != TAG_BR)
            return false;
    }
    open_next(build);
    return true;
}
