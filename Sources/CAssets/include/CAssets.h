/* Style sheets and scripts of pages, taken into the binary at build time. */
#ifndef CASSETS_H
#define CASSETS_H

#include <stddef.h>

/* One asset: its name, its bytes, which are not ended by a zero, and their SHA-256 in base64. */
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
  const char *hash;
} Asset;

/* What Scripts/pack-assets.py has packed, in alphabetical order of name; `index` counts from 0.

   runtime.js      the slide runtime
   core.css        core.css and base.css, what every page needs before its theme: how the runtime works, how slides look
   math.css        what formulas need besides their font
   parts/...       what a page has only when its deck needs it
   course/...      what the pages of a course have
   export/...      what changes pages before they are drawn
   themes/...      the built-in themes
   written/...     the themes as they are written; without a hash */
size_t deckc_asset_count(void);
Asset deckc_asset(size_t index);

/* The asset with this name, or one without bytes. */
Asset deckc_asset_named(const char *name);

/* One slice of the math font: a style sheet of one @font-face rule that holds it, and that sheet's SHA-256 in base64. */
typedef struct {
  const char *name;
  const unsigned char *style;
  size_t style_count;
  const unsigned char *hash;
  size_t hash_count;
} MathFontSlice;

/* The slices that Scripts/math-font has made before the build; 0 without them. */
size_t deckc_math_font_count(void);
MathFontSlice deckc_math_font(size_t index);

#endif
