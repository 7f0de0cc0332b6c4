/* The built-in themes, in alphabetical order of name: to add one, add its file to themes/ and four lines here. */
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "CAssets.h"

#define THEME(name) static const unsigned char name[]

THEME(beige) = {
#embed "../../themes/beige.css"
};
THEME(black) = {
#embed "../../themes/black.css"
};
THEME(black_contrast) = {
#embed "../../themes/black-contrast.css"
};
THEME(blood) = {
#embed "../../themes/blood.css"
};
THEME(chalk) = {
#embed "../../themes/chalk.css"
};
THEME(dracula) = {
#embed "../../themes/dracula.css"
};
THEME(hackmd) = {
#embed "../../themes/hackmd.css"
};
THEME(league) = {
#embed "../../themes/league.css"
};
THEME(moon) = {
#embed "../../themes/moon.css"
};
THEME(night) = {
#embed "../../themes/night.css"
};
THEME(paper) = {
#embed "../../themes/paper.css"
};
THEME(serif) = {
#embed "../../themes/serif.css"
};
THEME(simple) = {
#embed "../../themes/simple.css"
};
THEME(sky) = {
#embed "../../themes/sky.css"
};
THEME(solarized) = {
#embed "../../themes/solarized.css"
};
THEME(white) = {
#embed "../../themes/white.css"
};
THEME(white_contrast) = {
#embed "../../themes/white-contrast.css"
};

static const Asset themes[] = {
  {"beige", beige, sizeof beige},
  {"black", black, sizeof black},
  {"black-contrast", black_contrast, sizeof black_contrast},
  {"blood", blood, sizeof blood},
  {"chalk", chalk, sizeof chalk},
  {"dracula", dracula, sizeof dracula},
  {"hackmd", hackmd, sizeof hackmd},
  {"league", league, sizeof league},
  {"moon", moon, sizeof moon},
  {"night", night, sizeof night},
  {"paper", paper, sizeof paper},
  {"serif", serif, sizeof serif},
  {"simple", simple, sizeof simple},
  {"sky", sky, sizeof sky},
  {"solarized", solarized, sizeof solarized},
  {"white", white, sizeof white},
  {"white-contrast", white_contrast, sizeof white_contrast},
};

size_t deckc_theme_count(void) { return sizeof themes / sizeof *themes; }

Asset deckc_theme(size_t index) { return themes[index]; }
