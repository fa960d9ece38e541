/* Tags in a page's body. */

#include "builder.h"

static void end_item(Build *build, int32_t tag, int32_t other)
{
    for (int32_t place = DEPTH(build) - 1; place > 0; place--) {
        const Opened *opened = OPENED(build) + place;
        if (opened->gone)
            continue;
        if (!opened->foreign && (opened->tag == tag || opened->tag == other)) {
            int32_t found = opened->tag;
            end_implied(build, found);
            pop_until(build, found);
            break;
        }
        if (stands_apart(opened) && (opened->foreign || (opened->tag != TAG_ADDRESS && opened->tag != TAG_DIV
                                                         && opened->tag != TAG_P)))
            break;
    }
    end_paragraph(build);
}

static void start_formatting(Build *build)
{
    int32_t found;
    if (build->token == TAG_A && (found = find_lasting(build, TAG_A)) >= 0) {
        uint32_t id = LASTING(build)[found].id;
        adopt(build, TAG_A);
        forget(build, id);
        int32_t place = find_opened(build, id);
        if (place >= 0 && place < DEPTH(build) - 1) {
            build->refused = true;
            return;
        }
        if (place >= 0)
            pop(build);
    }
    resume(build);
    if (build->token == TAG_NOBR && is_in_scope(build, TAG_NOBR, SCOPE)) {
        build->refused = true;
        return;
    }
    let_last(build, push_tag(build));
}

void open_empty(Build *build)
{
    push_tag(build);
    pop(build);
}

bool is_of_table(int32_t tag)
{
    return tag == TAG_CAPTION || tag == TAG_COL || tag == TAG_COLGROUP || tag == TAG_TBODY || tag == TAG_TD
        || tag == TAG_TFOOT || tag == TAG_TH || tag == TAG_THEAD || tag == TAG_TR;
}

/* A list to choose from holds little else, and an option within it ends what may be left open. */
static void start_option(Build *build)
{
    bool option = build->token == TAG_OPTION;
    if (is_in_scope(build, TAG_SELECT, SCOPE)) {
        end_implied(build, option ? TAG_OPTGROUP : -1);
    } else if (is_top(build, TAG_OPTION)) {
        pop(build);
    }
    resume(build);
    push_tag(build);
}

static void start_select(Build *build)
{
    if (is_in_scope(build, TAG_SELECT, SCOPE)) {
        pop_until(build, TAG_SELECT);
        return;
    }
    resume(build);
    push_tag(build);
}

static void start_ruby(Build *build)
{
    if (is_in_scope(build, TAG_RUBY, SCOPE))
        end_implied(build, build->token == TAG_RP || build->token == TAG_RT ? TAG_RTC : -1);
    push_tag(build);
}

static void start_form(Build *build)
{
    bool within = build->count[TAG_TEMPLATE] > 0;
    if (build->form && !within)
        return;
    end_paragraph(build);
    const Opened *opened = push_tag(build);
    if (!within)
        build->form = opened->id;
}

/* A text of which the first line feed does not count. */
static void start_preformatted(Build *build)
{
    end_paragraph(build);
    push_tag(build);
    const char *at = build->at, *end = build->end;
    build->at += count_feed(at, end);
    if (starts_with(at, end, "&#") || starts_with(at, end, "</>")) /* it may be written so, or stand behind */
        build->refused = true;
}

static bool start_other(Build *build)
{
    int32_t tag = build->token;
    if (has(tag, FORMATTING)) {
        start_formatting(build);
    } else if (has(tag, HEADY)) {
        return start_in_head(build);
    } else {
        resume(build);
        push_tag(build);
        if (has(tag, EMPTY))
            pop(build);
    }
    return false;
}

bool start_in_body(Build *build)
{
    int32_t tag = build->token;
    if (has(tag, PART)) {
        end_paragraph(build);
        push_tag(build);
        return false;
    }
    if (has(tag, TITLE)) {
        end_paragraph(build);
        if (!top_of(build)->foreign && has(top_of(build)->tag, TITLE))
            pop(build);
        push_tag(build);
        return false;
    }
    if (is_of_table(tag) || tag == TAG_FRAME || tag == TAG_HEAD)
        return false;
    switch (tag) {
    case TAG_HTML:
    case TAG_BODY:
        add_attributes(build, tag == TAG_BODY);
        break;
    case TAG_FRAMESET:
    case TAG_IMAGE:
    case TAG_MATH:
    case TAG_PLAINTEXT:
        return refuse(build);
    case TAG_P:
        end_paragraph(build);
        push_tag(build);
        break;
    case TAG_PRE:
    case TAG_LISTING:
        start_preformatted(build);
        break;
    case TAG_FORM:
        start_form(build);
        break;
    case TAG_LI:
        end_item(build, TAG_LI, TAG_LI);
        push_tag(build);
        break;
    case TAG_DD:
    case TAG_DT:
        end_item(build, TAG_DD, TAG_DT);
        push_tag(build);
        break;
    case TAG_BUTTON:
        if (is_in_scope(build, TAG_BUTTON, SCOPE)) {
            end_implied(build, -1);
            pop_until(build, TAG_BUTTON);
        }
        resume(build);
        push_tag(build);
        break;
    case TAG_APPLET:
    case TAG_MARQUEE:
    case TAG_OBJECT:
        resume(build);
        push_tag(build);
        add_marker(build);
        break;
    case TAG_TABLE:
        if (build->doubtful && is_in_scope(build, TAG_P, SCOPE | BUTTON_SCOPE))
            return refuse(build);
        if (!build->quirky)
            end_paragraph(build);
        push_tag(build);
        build->mode = IN_TABLE;
        break;
    case TAG_PARAM:
    case TAG_SOURCE:
    case TAG_TRACK:
        open_empty(build);
        break;
    case TAG_HR:
        end_paragraph(build);
        if (is_in_scope(build, TAG_SELECT, SCOPE))
            end_implied(build, -1);
        open_empty(build);
        break;
    case TAG_INPUT:
        if (is_in_scope(build, TAG_SELECT, SCOPE))
            pop_until(build, TAG_SELECT);
        resume(build);
        open_empty(build);
        break;
    case TAG_XMP:
        end_paragraph(build);
        resume(build);
        open_raw(build);
        break;
    case TAG_TEXTAREA:
    case TAG_IFRAME:
    case TAG_NOEMBED:
        open_raw(build);
        break;
    case TAG_SELECT:
        start_select(build);
        break;
    case TAG_OPTION:
    case TAG_OPTGROUP:
        start_option(build);
        break;
    case TAG_RB:
    case TAG_RTC:
    case TAG_RP:
    case TAG_RT:
        start_ruby(build);
        break;
    case TAG_SVG:
        resume(build);
        push_foreign(build, false);
        break;
    default:
        return start_other(build);
    }
    return false;
}

static void end_form(Build *build)
{
    if (build->count[TAG_TEMPLATE]) {
        if (is_in_scope(build, TAG_FORM, SCOPE)) {
            end_implied(build, -1);
            pop_until(build, TAG_FORM);
        }
        return;
    }
    uint32_t id = build->form;
    build->form = 0;
    int32_t place = id ? find_opened(build, id) : -1;
    if (place < 0)
        return;
    if (!reaches(build, place))
        return;
    end_implied(build, -1);
    if (place == DEPTH(build) - 1) {
        pop(build);
    } else {
        OPENED(build)[place].gone = true;
        build->count[TAG_FORM]--;
    }
}

static void end_part(Build *build, int32_t scope)
{
    int32_t tag = build->token;
    if (!is_in_scope(build, tag, scope))
        return;
    end_implied(build, tag == TAG_LI || tag == TAG_DD || tag == TAG_DT ? tag : -1);
    pop_until(build, tag);
}

static void end_title(Build *build)
{
    bool found = false;
    for (int32_t tag = TAG_H1; tag <= TAG_H6; tag++)
        found = found || is_in_scope(build, tag, SCOPE);
    if (!found)
        return;
    end_implied(build, -1);
    while (DEPTH(build) > 1 && (!has(top_of(build)->tag, TITLE) || top_of(build)->foreign))
        pop(build);
    pop(build);
}

bool end_in_body(Build *build)
{
    int32_t tag = build->token;
    if (has(tag, PART) || tag == TAG_BUTTON || tag == TAG_LISTING || tag == TAG_PRE || tag == TAG_SELECT) {
        end_part(build, SCOPE);
    } else if (has(tag, FORMATTING)) {
        if (!adopt(build, tag))
            end_other(build);
    } else if (has(tag, TITLE)) {
        end_title(build);
    } else {
        switch (tag) {
        case TAG_TEMPLATE:
            end_template(build);
            break;
        case TAG_BODY:
        case TAG_HTML:
            if (is_in_scope(build, TAG_BODY, SCOPE))
                build->mode = AFTER_BODY;
            break;
        case TAG_FORM:
            end_form(build);
            break;
        case TAG_P:
            if (!is_in_scope(build, TAG_P, SCOPE | BUTTON_SCOPE))
                push_named(build, "<p>", TAG_P);
            end_paragraph(build);
            break;
        case TAG_LI:
            end_part(build, SCOPE | LIST_SCOPE);
            break;
        case TAG_DD:
        case TAG_DT:
            end_part(build, SCOPE);
            break;
        case TAG_APPLET:
        case TAG_MARQUEE:
        case TAG_OBJECT:
            if (is_in_scope(build, tag, SCOPE)) {
                end_part(build, SCOPE);
                clear_to_marker(build);
            }
            break;
        case TAG_BR:
            resume(build);
            push_named(build, "<br>", TAG_BR);
            pop(build);
            break;
        default:
            end_other(build);
        }
    }
    return false;
}
