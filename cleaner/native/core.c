/* The core's beginning: its tables are laid once, those of characters when it is loaded. */

#include "text.h"

API int32_t core_version(void) { return VERSION; }

API void begin(void)
{
    lay_classes();
    lay_lowered();
    lay_shapes();
    lay_tags();
}

/* Lay the tables of elements. False where they don't fit. See the functions that this calls. */
API bool lay_markup(const Element *elements, int32_t element_count, const char *names,
                    const uint64_t *bits, int32_t name_count, uint64_t concealed,
                    uint64_t misleading, uint64_t beside)
{
    if (!lay_elements(elements, element_count, names, bits, name_count, concealed))
        return false;
    lay_wrappers(misleading, beside, find_element((Span){"h1", 2}));
    return true;
}
