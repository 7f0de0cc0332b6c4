/* Style sheets and scripts that every page carries, taken into the binary at build time. */
#ifndef CASSETS_H
#define CASSETS_H

#include <stddef.h>

/* Bytes, which are not ended by a zero; none is a null pointer and 0. */
typedef struct {
  const unsigned char *bytes;
  size_t count;
} Asset;

/* A theme by its name. */
typedef struct {
  const char *name;
  Asset style;
} NamedStyle;

/* What a page has only when its deck needs it: a style sheet, a script, or both. */
typedef struct {
  const char *name;
  Asset style, script;
} Part;

/* The slide runtime: all files of runtime/, packed. */
Asset deckc_runtime(void);

/* core.css and base.css, what every page needs before its theme: the first for the runtime, the second for its looks. */
Asset deckc_core_style(void);

/* The optional parts, in alphabetical order of name; `index` counts from 0. */
size_t deckc_part_count(void);
Part deckc_part(size_t index);

/* The built-in themes, in alphabetical order of name; `index` counts from 0. */
size_t deckc_theme_count(void);
NamedStyle deckc_theme(size_t index);

#endif
