/* Style sheets and scripts that every page carries, taken into the binary at build time. */
#ifndef CASSETS_H
#define CASSETS_H

#include <stddef.h>

/* One asset: a name, and its bytes, which are not ended by a zero. */
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} Asset;

/* The slide runtime: all files of runtime/, packed. */
Asset deckc_runtime(void);

/* core.css and base.css, what every page needs before its theme: the first for the runtime, the second for its looks. */
Asset deckc_core_style(void);

/* What a page has only when its deck needs it: a style sheet, a script, or both. */
typedef struct {
  const char *name;
  Asset style, script;
} Part;

/* The optional parts, in alphabetical order of name; `index` counts from 0. */
size_t deckc_part_count(void);
Part deckc_part(size_t index);

/* The built-in themes, in alphabetical order of name; `index` counts from 0. */
size_t deckc_theme_count(void);
Asset deckc_theme(size_t index);

/* One slice of the math font: a style sheet of one @font-face rule that holds it, and that sheet's SHA-256 in base64. */
typedef struct {
  Asset style;
  Asset hash;
} MathFontSlice;

/* The slices that Scripts/math-font has made before the build; 0 without them. */
size_t deckc_math_font_count(void);
MathFontSlice deckc_math_font(size_t index);

/* Of a course: the looks of the links in its decks, the looks of its own pages, the script of its search page and that of
   the page of all decks. */
Asset deckc_course_links(void);
Asset deckc_course_style(void);
Asset deckc_course_search(void);
Asset deckc_course_bundle(void);

/* Of the live preview: the looks of its messages, and the script that loads a page anew. */
Asset deckc_live_style(void);
Asset deckc_live_script(void);

#endif
