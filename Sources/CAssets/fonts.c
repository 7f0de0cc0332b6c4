/* The math font, where Scripts/math-font has made it: to add a slice, add its name to DeckMath/MathFont.swift and two
   lines here. Without it formulas are drawn with a font of the viewer's system. */
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "CAssets.h"

#if __has_embed("generated/math-core.css")

#define STYLE(name) static const unsigned char name##_style[]
#define HASH(name) static const unsigned char name##_hash[]

STYLE(plain) = {
#embed "generated/math-plain.css"
};
HASH(plain) = {
#embed "generated/math-plain.hash"
};
STYLE(core) = {
#embed "generated/math-core.css"
};
HASH(core) = {
#embed "generated/math-core.hash"
};
STYLE(italic) = {
#embed "generated/math-italic.css"
};
HASH(italic) = {
#embed "generated/math-italic.hash"
};
STYLE(upright) = {
#embed "generated/math-upright.css"
};
HASH(upright) = {
#embed "generated/math-upright.hash"
};
STYLE(greek) = {
#embed "generated/math-greek.css"
};
HASH(greek) = {
#embed "generated/math-greek.hash"
};
STYLE(letters) = {
#embed "generated/math-letters.css"
};
HASH(letters) = {
#embed "generated/math-letters.hash"
};
STYLE(forms) = {
#embed "generated/math-forms.css"
};
HASH(forms) = {
#embed "generated/math-forms.hash"
};
STYLE(symbols) = {
#embed "generated/math-symbols.css"
};
HASH(symbols) = {
#embed "generated/math-symbols.hash"
};

#define SLICE(name) {#name, name##_style, sizeof name##_style, name##_hash, sizeof name##_hash}

static const MathFontSlice fonts[] = {
  SLICE(plain), SLICE(core), SLICE(italic), SLICE(upright), SLICE(greek), SLICE(letters), SLICE(forms), SLICE(symbols),
};

size_t deckc_math_font_count(void) { return sizeof fonts / sizeof *fonts; }

MathFontSlice deckc_math_font(size_t index) { return fonts[index]; }

#else

size_t deckc_math_font_count(void) { return 0; }

MathFontSlice deckc_math_font(size_t index) { return (MathFontSlice){"", 0, 0, 0, 0}; }

#endif
