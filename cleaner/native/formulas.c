/* Formulas in MathML: what they show becomes part of the sentence around them.
 *
 * What their symbols are written with besides, LaTeX or the meaning, is shown nowhere and goes.
 */

#include "scan.h"

enum {
    MOST_FRACTIONS = 32,  /* within each other, whose bars are written */
    LONGEST_TWICE = 1024, /* bytes of a formula that the text before it may show already */
};

/* What of a formula was read. */
typedef struct {
    int32_t depth;                     /* elements that are open */
    int32_t fractions[MOST_FRACTIONS]; /* at which depths their parts stand; negative once one has begun */
    const char *bars[MOST_FRACTIONS];  /* what stands between these: a bar, or nothing in a binomial */
    int32_t count;                     /* of fractions */
    const char *between;               /* what parts the next symbol from the last one, or NULL */
    bool ended;                        /* whether a fraction has ended since the last symbol, */
    int32_t size;                      /* and how many characters that has; 0 before the first */
} Formula;

static bool is_operator_unseen(uint32_t code) { return code >= 0x2061 && code <= 0x2064; }

/* Whether an element repeats the formula that was read before it: KaTeX lays one out in such a span too. */
bool is_shown_twice(const Scan *scan, Span attrs)
{
    return scan->formula && attrs.size && holds(attrs, "class=\"") && holds(read_value(attrs, "class"), "katex-html");
}

/* The last character of the block that is being read, or 0. */
static uint32_t read_before(const Scan *scan)
{
    return scan->buffer.size ? read_last(scan->buffer.at, scan->buffer.at + scan->buffer.size) : 0;
}

static uint8_t class_of_first(Span text)
{
    const char *at = text.at;
    return class_of(read_unescaped(&at, text.at + text.size));
}

/* Part a text from the formula before it where it begins with a word. */
void part_from_formula(Scan *scan, Span text)
{
    scan->formula = false;
    if (scan->pieces.size && class_of_first(text) & WORD)
        add_piece(scan, " ", 1);
}

/* Whether a symbol is to be parted from what is before it: the first one from a word of the sentence, others where
 * words or numbers would run together. Letters by themselves stand together, as factors do. */
static bool is_apart(const Scan *scan, const Formula *formula, Span text, int32_t size)
{
    uint32_t before = read_before(scan);
    uint8_t last = class_of(before), both = last & class_of_first(text);
    if (!formula->size)
        return last & WORD || before == ',' || before == ':' || before == ';';
    if (formula->ended)
        return last & WORD && class_of_first(text) & WORD;
    return both & DECIMAL || (both & LETTER && (size > 1 || formula->size > 1));
}

/* Add a symbol. */
static void add_symbol(Scan *scan, Formula *formula, Span text)
{
    text = strip(text);
    const char *at = text.at, *end = text.at + text.size;
    while (at < end && is_operator_unseen(read_code(&at, end)))
        text = (Span){at, (size_t)(end - at)};
    if (!text.size)
        return;
    if (formula->between && formula->size)
        add_piece(scan, formula->between, 1);
    formula->between = NULL;
    int32_t size = count_unescaped(text);
    if (is_apart(scan, formula, text, size))
        add_piece(scan, " ", 1);
    formula->size = size;
    formula->ended = false;
    add_to_block(scan, text);
}

/* Take over that an element begins. */
static void open_part(Formula *formula, Span name, Span attrs)
{
    int32_t count = formula->count, *last = count ? formula->fractions + count - 1 : NULL;
    if (last != NULL && *last == formula->depth)
        *last = -*last;
    else if (last != NULL && -*last == formula->depth)
        formula->between = formula->bars[count - 1];
    else if (equals(name, "mtd") || equals(name, "mspace"))
        formula->between = " ";
    formula->depth++;
    if (equals(name, "mfrac") && count < MOST_FRACTIONS) {
        formula->fractions[count] = formula->depth;
        formula->bars[count] = holds(attrs, "linethickness=\"0") ? " " : "/";
        formula->count++;
    }
}

/* Take over that an element ends. */
static void close_part(Formula *formula)
{
    int32_t last = formula->count ? formula->fractions[formula->count - 1] : 0;
    if (last && (last == formula->depth || -last == formula->depth)) {
        formula->count--;
        formula->between = NULL;
        formula->ended = true;
    }
    formula->depth--;
}

/* Whether an element never has an end tag. */
static bool is_empty(int32_t element)
{
    int32_t opening = element < 0 ? OPEN_INLINE : element_at(element)->opening;
    return opening == OPEN_BREAK || opening == OPEN_MEDIA || opening == OPEN_VOID || opening == OPEN_FIELD;
}

/* The last letter or digit before a place, which is moved before it; a space ends what is looked at, or 0. */
static uint32_t read_back(const char *begin, const char **at, bool spaced)
{
    while (*at > begin) {
        char written[4];
        uint32_t code = read_last(begin, *at);
        *at -= write_code(code, written);
        if (class_of(code) & WORD || (!spaced && is_space(code)))
            return code;
    }
    return 0;
}

/* Whether the sentence ends, without a space, in the letters and digits of the formula that was read behind it from a
 * place of the buffer: a script has laid out the formula as well. */
static bool is_repeated(const Scan *scan, size_t begins)
{
    const char *from = scan->buffer.at + begins, *end = scan->buffer.at + scan->buffer.size;
    if (end - from > LONGEST_TWICE)
        return false;
    const char *first = begins > LONGEST_TWICE ? from - LONGEST_TWICE : scan->buffer.at, *at = from;
    uint32_t last = read_back(from, &end, true), own;
    if (!last)
        return false;
    for (; last; last = read_back(from, &end, true))
        if (at <= first || (own = read_back(first, &at, false)) != last)
            return false;
    return at == first || !(class_of(read_last(first, at)) & WORD);
}

/* Read a formula whose tag is read; gives the text behind its end. */
Span read_formula(Scan *scan, Span attrs, Span text)
{
    static const char *const UNSHOWN[] = {"annotation", "annotation-xml", "mphantom"};
    enum { COUNT_UNSHOWN = sizeof UNSHOWN / sizeof *UNSHOWN };
    size_t begins = scan->breaks ? 0 : scan->buffer.size, pieces = scan->pieces.size;
    int32_t linked = scan->linked, strong = scan->strong;
    Formula formula = {.depth = 1};
    Span unread = {NULL, 0}, head;
    int32_t open = 1, unshown = 0; /* formulas; elements of the name `unread` */
    if (begins && holds(attrs, "display=\"block\""))
        add_piece(scan, " ", 1);
    add_symbol(scan, &formula, text);
    while (open && read_piece(scan, &head, &text)) {
        if (is_comment(head)) {
            text = read_comment(scan, head);
        } else if (unshown) {
            Span name = first_word(head, &attrs);
            if (is_end_tag(head, unread))
                unshown--;
            else
                unshown += are_alike(name, unread);
            formula.depth -= !unshown;
        } else if (head.size && *head.at == '/') {
            open -= equals((Span){head.at + 1, head.size - 1}, "math");
            close_part(&formula);
        } else {
            Span name = first_word(head, &attrs);
            int32_t element = find_element(name);
            if (element >= 0 && element_at(element)->opening == OPEN_DROPPED) {
                text = pass_dropped(scan, element, name, text);
            } else if (is_empty(element)) {
                formula.between = " ";
            } else {
                open += equals(name, "math");
                open_part(&formula, name, attrs);
                for (size_t i = 0; i < COUNT_UNSHOWN; i++)
                    unshown += equals(name, UNSHOWN[i]);
                unread = name;
            }
        }
        if (open && !unshown)
            add_symbol(scan, &formula, text);
    }
    scan->formula = scan->formula || formula.size;
    if (begins && is_repeated(scan, begins)) {
        scan->buffer.size = begins;
        scan->pieces.size = pieces;
        scan->linked = linked;
        scan->strong = strong;
    }
    return open ? (Span){scan->end, 0} : text;
}
