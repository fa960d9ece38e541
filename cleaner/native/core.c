/* The core's beginning: its tables are laid once, before anything else is called. */

#include "text.h"

API int32_t core_version(void) { return VERSION; }

/* Lay all tables. False where they don't fit. See the functions that this calls. */
API bool begin(const Element *elements, int32_t element_count, const char *names,
               const uint64_t *bits, int32_t name_count, uint64_t concealed, uint64_t misleading,
               uint64_t beside)
{
    lay_classes();
    lay_lowered();
    lay_shapes();
    if (!lay_elements(elements, element_count, names, bits, name_count, concealed))
        return false;
    lay_wrappers(misleading, beside, find_element((Span){"h1", 2}));
    return true;
}
