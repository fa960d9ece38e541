/* Tags in tables, their parts, rows and cells. */

#include "builder.h"

/* End what is open within the nearest of some elements. */
static void clear_to(Build *build, bool (*stops)(int32_t tag))
{
    while (DEPTH(build) > 1 && (top_of(build)->foreign || !stops(top_of(build)->tag)))
        pop(build);
}

/* End the nearest of some elements too; `mode` is that of what is around it. */
static void end_nearest(Build *build, bool (*stops)(int32_t tag), enum Mode mode)
{
    clear_to(build, stops);
    pop(build);
    build->mode = mode;
}

/* End an element that lets nothing go on beyond it. */
static void end_sealed(Build *build, bool (*stops)(int32_t tag), enum Mode mode)
{
    end_implied(build, -1);
    end_nearest(build, stops, mode);
    clear_to_marker(build);
}

static bool is_table_context(int32_t tag)
{
    return tag == TAG_TABLE || tag == TAG_TEMPLATE || tag == TAG_HTML;
}

static bool is_body_context(int32_t tag)
{
    return tag == TAG_TBODY || tag == TAG_TFOOT || tag == TAG_THEAD || tag == TAG_TEMPLATE || tag == TAG_HTML;
}

static bool is_row_context(int32_t tag) { return tag == TAG_TR || tag == TAG_TEMPLATE || tag == TAG_HTML; }

static bool is_group(int32_t tag) { return tag == TAG_TBODY || tag == TAG_TFOOT || tag == TAG_THEAD; }

static bool is_cell(int32_t tag) { return tag == TAG_TD || tag == TAG_TH; }

static bool is_caption(int32_t tag) { return tag == TAG_CAPTION; }

/* Read a tag as in a body, if nothing comes to stand between the rows for it. */
static bool read_fostered(Build *build, bool (*read)(Build *))
{
    build->fostering = true;
    bool again = read(build);
    build->fostering = false;
    return again;
}

static bool end_table(Build *build)
{
    if (!is_in_scope(build, TAG_TABLE, TABLE_SCOPE))
        return false;
    pop_until(build, TAG_TABLE);
    reset_mode(build);
    return true;
}

bool start_in_table(Build *build)
{
    int32_t tag = build->token;
    switch (tag) {
    case TAG_CAPTION:
        clear_to(build, is_table_context);
        add_marker(build);
        push_tag(build);
        build->mode = IN_CAPTION;
        return false;
    case TAG_COLGROUP:
        clear_to(build, is_table_context);
        push_tag(build);
        build->mode = IN_COLGROUP;
        return false;
    case TAG_COL:
        clear_to(build, is_table_context);
        push_named(build, "<colgroup>", TAG_COLGROUP);
        build->mode = IN_COLGROUP;
        return true;
    case TAG_TBODY:
    case TAG_TFOOT:
    case TAG_THEAD:
        clear_to(build, is_table_context);
        push_tag(build);
        build->mode = IN_TBODY;
        return false;
    case TAG_TD:
    case TAG_TH:
    case TAG_TR:
        clear_to(build, is_table_context);
        push_named(build, "<tbody>", TAG_TBODY);
        build->mode = IN_TBODY;
        return true;
    case TAG_TABLE:
        return end_table(build);
    case TAG_STYLE:
    case TAG_SCRIPT:
    case TAG_TEMPLATE:
        return start_in_head(build);
    case TAG_FORM:
        if (build->count[TAG_TEMPLATE])
            return refuse(build);
        if (!build->form) {
            build->form = push_tag(build)->id;
            pop(build);
        }
        return false;
    case TAG_INPUT: {
        Span hidden = {build->tag.at, build->tag.size};
        if (find_text(hidden, " type=\"hidden\"") == NULL)
            return refuse(build);
        open_empty(build);
        return false;
    }
    default:
        return read_fostered(build, start_in_body);
    }
}

bool end_in_table(Build *build)
{
    int32_t tag = build->token;
    if (tag == TAG_TABLE) {
        end_table(build);
        return false;
    }
    if (is_of_table(tag) || tag == TAG_BODY || tag == TAG_HTML)
        return false;
    if (tag == TAG_TEMPLATE) {
        end_template(build);
        return false;
    }
    return read_fostered(build, end_in_body);
}

static bool end_tbody(Build *build)
{
    if (!is_in_scope(build, TAG_TBODY, TABLE_SCOPE) && !is_in_scope(build, TAG_THEAD, TABLE_SCOPE)
        && !is_in_scope(build, TAG_TFOOT, TABLE_SCOPE))
        return false;
    end_nearest(build, is_body_context, IN_TABLE);
    return true;
}

bool start_in_tbody(Build *build)
{
    int32_t tag = build->token;
    if (tag == TAG_TR || is_cell(tag)) {
        clear_to(build, is_body_context);
        if (tag == TAG_TR)
            push_tag(build);
        else
            push_named(build, "<tr>", TAG_TR);
        build->mode = IN_ROW;
        return tag != TAG_TR;
    }
    return is_of_table(tag) ? end_tbody(build) : start_in_table(build);
}

bool end_in_tbody(Build *build)
{
    int32_t tag = build->token;
    if (tag == TAG_TABLE)
        return end_tbody(build);
    if (!is_group(tag))
        return end_in_table(build);
    if (is_in_scope(build, tag, TABLE_SCOPE))
        end_nearest(build, is_body_context, IN_TABLE);
    return false;
}

static bool end_row(Build *build)
{
    if (!is_in_scope(build, TAG_TR, TABLE_SCOPE))
        return false;
    end_nearest(build, is_row_context, IN_TBODY);
    return true;
}

bool start_in_row(Build *build)
{
    int32_t tag = build->token;
    if (is_cell(tag)) {
        clear_to(build, is_row_context);
        push_tag(build);
        build->mode = IN_CELL;
        add_marker(build);
        return false;
    }
    return is_of_table(tag) ? end_row(build) : start_in_table(build);
}

bool end_in_row(Build *build)
{
    int32_t tag = build->token;
    if (tag == TAG_TR) {
        end_row(build);
        return false;
    }
    if (tag == TAG_TABLE)
        return end_row(build);
    if (is_group(tag))
        return is_in_scope(build, tag, TABLE_SCOPE) ? end_row(build) : false;
    return end_in_table(build);
}

static void end_cell(Build *build) { end_sealed(build, is_cell, IN_ROW); }

static bool has_cell(const Build *build)
{
    return is_in_scope(build, TAG_TD, TABLE_SCOPE) || is_in_scope(build, TAG_TH, TABLE_SCOPE);
}

bool start_in_cell(Build *build)
{
    if (!is_of_table(build->token))
        return start_in_body(build);
    if (!has_cell(build))
        return false;
    end_cell(build);
    return true;
}

bool end_in_cell(Build *build)
{
    int32_t tag = build->token;
    if (is_cell(tag)) {
        if (!is_in_scope(build, tag, TABLE_SCOPE))
            return false;
        end_implied(build, -1);
        pop_until(build, tag);
        clear_to_marker(build);
        build->mode = IN_ROW;
        return false;
    }
    if (tag == TAG_TABLE || tag == TAG_TR || is_group(tag)) {
        if (!is_in_scope(build, tag, TABLE_SCOPE))
            return false;
        end_cell(build);
        return true;
    }
    if (is_of_table(tag) || tag == TAG_BODY || tag == TAG_HTML)
        return false;
    return end_in_body(build);
}

bool end_caption(Build *build)
{
    if (!is_in_scope(build, TAG_CAPTION, TABLE_SCOPE))
        return false;
    end_sealed(build, is_caption, IN_TABLE);
    return true;
}

static bool end_colgroup(Build *build)
{
    if (!is_top(build, TAG_COLGROUP))
        return false;
    pop(build);
    build->mode = IN_TABLE;
    return true;
}

bool start_in_colgroup(Build *build)
{
    if (build->token == TAG_COL) {
        open_empty(build);
        return false;
    }
    if (build->token == TAG_TEMPLATE)
        return start_in_head(build);
    return build->token == TAG_HTML ? start_in_body(build) : end_colgroup(build);
}

bool end_in_colgroup(Build *build)
{
    if (build->token == TAG_COLGROUP) {
        end_colgroup(build);
        return false;
    }
    if (build->token == TAG_COL)
        return false;
    if (build->token == TAG_TEMPLATE) {
        end_template(build);
        return false;
    }
    return end_colgroup(build);
}
