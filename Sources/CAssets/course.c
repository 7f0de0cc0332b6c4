/* What the pages of courses carry besides the runtime and the themes. */
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "CAssets.h"

static const unsigned char links[] = {
#embed "course/links.css"
};

static const unsigned char style[] = {
#embed "course/course.css"
};

static const unsigned char search[] = {
#embed "course/search.js"
};

Asset deckc_course_links(void) { return (Asset){"links", links, sizeof links}; }

Asset deckc_course_style(void) { return (Asset){"course", style, sizeof style}; }

Asset deckc_course_search(void) { return (Asset){"search", search, sizeof search}; }
