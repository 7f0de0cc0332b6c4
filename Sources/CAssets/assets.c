/* Made by Scripts/pack-assets.py. */
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "CAssets.h"
#include <string.h>

static const unsigned char asset0[] = {
#embed "packed/core.css"
};
static const unsigned char asset1[] = {
#embed "course/bundle.js"
};
static const unsigned char asset2[] = {
#embed "packed/course/course.css"
};
static const unsigned char asset3[] = {
#embed "packed/course/links.css"
};
static const unsigned char asset4[] = {
#embed "course/search.js"
};
static const unsigned char asset5[] = {
#embed "packed/parts/cards.js"
};
static const unsigned char asset6[] = {
#embed "packed/parts/code.css"
};
static const unsigned char asset7[] = {
#embed "packed/parts/elements.css"
};
static const unsigned char asset8[] = {
#embed "packed/parts/elements.js"
};
static const unsigned char asset9[] = {
#embed "packed/parts/extras.css"
};
static const unsigned char asset10[] = {
#embed "packed/parts/extras.js"
};
static const unsigned char asset11[] = {
#embed "packed/parts/fragments.css"
};
static const unsigned char asset12[] = {
#embed "packed/parts/helpers.css"
};
static const unsigned char asset13[] = {
#embed "packed/parts/helpers.js"
};
static const unsigned char asset14[] = {
#embed "packed/parts/math.css"
};
static const unsigned char asset15[] = {
#embed "packed/parts/math.js"
};
static const unsigned char asset16[] = {
#embed "packed/parts/media.js"
};
static const unsigned char asset17[] = {
#embed "packed/parts/messages.js"
};
static const unsigned char asset18[] = {
#embed "packed/parts/parallax.js"
};
static const unsigned char asset19[] = {
#embed "packed/parts/preview.js"
};
static const unsigned char asset20[] = {
#embed "packed/parts/speaker.css"
};
static const unsigned char asset21[] = {
#embed "packed/parts/speaker.js"
};
static const unsigned char asset22[] = {
#embed "packed/parts/spotlight.css"
};
static const unsigned char asset23[] = {
#embed "packed/parts/spotlight.js"
};
static const unsigned char asset24[] = {
#embed "packed/parts/steps.js"
};
static const unsigned char asset25[] = {
#embed "packed/parts/transitions.css"
};
static const unsigned char asset26[] = {
#embed "packed/runtime.js"
};
static const unsigned char asset27[] = {
#embed "packed/serve/live.css"
};
static const unsigned char asset28[] = {
#embed "serve/live.js"
};
static const unsigned char asset29[] = {
#embed "packed/themes/beige.css"
};
static const unsigned char asset30[] = {
#embed "packed/themes/black-contrast.css"
};
static const unsigned char asset31[] = {
#embed "packed/themes/black.css"
};
static const unsigned char asset32[] = {
#embed "packed/themes/blood.css"
};
static const unsigned char asset33[] = {
#embed "packed/themes/chalk.css"
};
static const unsigned char asset34[] = {
#embed "packed/themes/dracula.css"
};
static const unsigned char asset35[] = {
#embed "packed/themes/hackmd.css"
};
static const unsigned char asset36[] = {
#embed "packed/themes/league.css"
};
static const unsigned char asset37[] = {
#embed "packed/themes/moon.css"
};
static const unsigned char asset38[] = {
#embed "packed/themes/night.css"
};
static const unsigned char asset39[] = {
#embed "packed/themes/paper.css"
};
static const unsigned char asset40[] = {
#embed "packed/themes/serif.css"
};
static const unsigned char asset41[] = {
#embed "packed/themes/simple.css"
};
static const unsigned char asset42[] = {
#embed "packed/themes/sky.css"
};
static const unsigned char asset43[] = {
#embed "packed/themes/solarized.css"
};
static const unsigned char asset44[] = {
#embed "packed/themes/white-contrast.css"
};
static const unsigned char asset45[] = {
#embed "packed/themes/white.css"
};
static const unsigned char asset46[] = {
#embed "../../themes/beige.css"
};
static const unsigned char asset47[] = {
#embed "../../themes/black-contrast.css"
};
static const unsigned char asset48[] = {
#embed "../../themes/black.css"
};
static const unsigned char asset49[] = {
#embed "../../themes/blood.css"
};
static const unsigned char asset50[] = {
#embed "../../themes/chalk.css"
};
static const unsigned char asset51[] = {
#embed "../../themes/dracula.css"
};
static const unsigned char asset52[] = {
#embed "../../themes/hackmd.css"
};
static const unsigned char asset53[] = {
#embed "../../themes/league.css"
};
static const unsigned char asset54[] = {
#embed "../../themes/moon.css"
};
static const unsigned char asset55[] = {
#embed "../../themes/night.css"
};
static const unsigned char asset56[] = {
#embed "../../themes/paper.css"
};
static const unsigned char asset57[] = {
#embed "../../themes/serif.css"
};
static const unsigned char asset58[] = {
#embed "../../themes/simple.css"
};
static const unsigned char asset59[] = {
#embed "../../themes/sky.css"
};
static const unsigned char asset60[] = {
#embed "../../themes/solarized.css"
};
static const unsigned char asset61[] = {
#embed "../../themes/white-contrast.css"
};
static const unsigned char asset62[] = {
#embed "../../themes/white.css"
};

static const Asset assets[] = {
  {"core.css", asset0, sizeof asset0, "Va8AzZSE9Ea2WzaViFRZGm7HQ/Vaw4cRwPxyeNDLSRg="},
  {"course/bundle.js", asset1, sizeof asset1, "EZQbqdCO5ShpWodjgWqD3CHrabzBE3xLcq/7vQ0RANo="},
  {"course/course.css", asset2, sizeof asset2, "919AHY3M2fWEOZkO/WtzGT55tGt2MGpGoNv71qplDfg="},
  {"course/links.css", asset3, sizeof asset3, "wn9g/oY07ebeqaOJ8vtDnIl5MegJDWy/JTcxDF7SDTU="},
  {"course/search.js", asset4, sizeof asset4, "9xYSC1XBvEYXe40Rrt9L2gWjlvKOZkq8u4rKxNH45+M="},
  {"parts/cards.js", asset5, sizeof asset5, "58hLklvtRMP6rbp20ztcc8K7bKdkR0kenuCBE9I7LDM="},
  {"parts/code.css", asset6, sizeof asset6, "YDDDXN1KfLXIT5hUp4aum1SsFqxWYP3CHAbRnV5AaV0="},
  {"parts/elements.css", asset7, sizeof asset7, "yrk8kTP5KaNfDnXS/68xX6QokuMhoHIojSqhupINHeU="},
  {"parts/elements.js", asset8, sizeof asset8, "cnwd25nH5CS6zK0Z6r2tmEElmrVkR6sci04KvIOmp1k="},
  {"parts/extras.css", asset9, sizeof asset9, "ZX2grfNjMj5nJ+Z8HeMY4ObCLLYXoEV2vkgEDryrbPI="},
  {"parts/extras.js", asset10, sizeof asset10, "/UBD6rEgPdaOcwAXxHG0HCVA93ir5PZe+iSNw+SYXyE="},
  {"parts/fragments.css", asset11, sizeof asset11, "6CmBU4MaRFqqhIeLZan9NzEWE2m2e6gOsNesCGCV/E0="},
  {"parts/helpers.css", asset12, sizeof asset12, "aGdC1KYGRXetrrSKGPHA6KU8OxdMuvYwaqkFnOw6oqY="},
  {"parts/helpers.js", asset13, sizeof asset13, "N+ZpZAMxnvjHcF06yyOr+oloe22PGnJfwRLZsrqtZJs="},
  {"parts/math.css", asset14, sizeof asset14, "KNcUIZIb3XFncJRLCUutVmCHRQu+xF5NWwRozn6WV8I="},
  {"parts/math.js", asset15, sizeof asset15, "a4ncsob6XN/Rys61rELcVIT5KOoExz9digZ1keDoU/w="},
  {"parts/media.js", asset16, sizeof asset16, "V5X+6jMkH2mqHH9dEU0dYch/l4ZMN4/R0JG8L1/okCA="},
  {"parts/messages.js", asset17, sizeof asset17, "SJDOLClpAt1Bx1G0zEbpvQJIbTYNtFcWtglaBUk3pME="},
  {"parts/parallax.js", asset18, sizeof asset18, "OnEeWWgWyNtTgjJ+S/2dpP9IQ0acLvCMWK4JCiWpzEs="},
  {"parts/preview.js", asset19, sizeof asset19, "uqCH+42Bw5tUyXUAs7D7vgBoQUmSHjtCSnpGEK++1Kw="},
  {"parts/speaker.css", asset20, sizeof asset20, "D91ijBI1biXD9IYSYiwjHBFArY5r3h+YJAyx8wnyZzk="},
  {"parts/speaker.js", asset21, sizeof asset21, "IB8bWEB/cZzWIjscG0iMXehq7e0tZQBTSRQTGVG1Lwc="},
  {"parts/spotlight.css", asset22, sizeof asset22, "2H6v+ZvTZYNnY1QS55Xqumo8i5G+PTnNst9gPBz5mQ0="},
  {"parts/spotlight.js", asset23, sizeof asset23, "ErHRkI1J75rk6W2uZSgMJoM94sPHr4nmqVIkA0JSUFw="},
  {"parts/steps.js", asset24, sizeof asset24, "W/69pc5FQx4YFaEKKYH6trEhvabCGmpJYniR6WzxzA4="},
  {"parts/transitions.css", asset25, sizeof asset25, "ce5EI9i0TZDKTUp9GmwER4vYaKym6qyjzE65yHcxugQ="},
  {"runtime.js", asset26, sizeof asset26, "7uwmC/OBYxff3pZunYay8w157ajBOwAA5JOTXLy01Xc="},
  {"serve/live.css", asset27, sizeof asset27, "Ha/hXnWfRBH4Q5GP0g3Vq0WHgxkCcfWzG4Vkz8UcHjQ="},
  {"serve/live.js", asset28, sizeof asset28, "2P/6ucKDh40lwnheAP+S0yONFLFcITYQLN8LG/mc7L0="},
  {"themes/beige.css", asset29, sizeof asset29, "l5KCioqv4Tt7b3qNF0tYjqnFYp3c/frAkK7QJCmv7PY="},
  {"themes/black-contrast.css", asset30, sizeof asset30, "GUFvdNUhvQiMukw9MalxlPbW3Wq7ZaP+FnjFdT85R/g="},
  {"themes/black.css", asset31, sizeof asset31, "OSlc1/t3i8OcZ9M++qroUxH8Tg03LYRp3snGobTXv+U="},
  {"themes/blood.css", asset32, sizeof asset32, "BxyloTZq9etlAlHSMA8oNltExyq87iOSGZuYeGSRu/A="},
  {"themes/chalk.css", asset33, sizeof asset33, "hJ498JGfHETyFVMkAS2UbQLEWTU/qVxbEE9I4yZA08c="},
  {"themes/dracula.css", asset34, sizeof asset34, "IEaZBRPVMomWtxBZ/fcEZPfJjnXbf8b72DCtEZ9Qvc0="},
  {"themes/hackmd.css", asset35, sizeof asset35, "IQ+7CUwUA41sA72/ddAD/CJUkAb2iso/DJ01ye0Bd4I="},
  {"themes/league.css", asset36, sizeof asset36, "hNBDILcBVb6OQa/Vc8zmudAndpnCrFsxGuFEPl9M4pA="},
  {"themes/moon.css", asset37, sizeof asset37, "DbkI9uSBUCwmyXJ10M5pnpircTkUnO/BSDXWOcr5yf8="},
  {"themes/night.css", asset38, sizeof asset38, "d4azO5IpesPXHKebq61j0yV1QnN8CnaPhOFH1j95Ddc="},
  {"themes/paper.css", asset39, sizeof asset39, "5CGAHF4JZx4cBtczZEcU/xd4S4u2GUA/lI/nc3hJlkc="},
  {"themes/serif.css", asset40, sizeof asset40, "zya7nUCtUsjsNrc20MUj/UccCAkj//W5hkphc7e30EI="},
  {"themes/simple.css", asset41, sizeof asset41, "SyKNd2TG4njLpaeKq4sGWd0Ccwk4jThTIvTLweUzH6w="},
  {"themes/sky.css", asset42, sizeof asset42, "qGf00k4Nrr89AbkZhiS8vdacLGDXF/W+AsikRDTH0wE="},
  {"themes/solarized.css", asset43, sizeof asset43, "NnWD/u78Ju3c3v/WoVTkBn2Y1EwRO06nt5U931eQCTU="},
  {"themes/white-contrast.css", asset44, sizeof asset44, "ViNKY4IJn83i5TpGhzma7iLhck3xt4UT1o1lC6RJP+Y="},
  {"themes/white.css", asset45, sizeof asset45, "MoKtPW6azUAbnTz7Rg4XCc/79zNeB2IJWtIzb+xY7wc="},
  {"written/beige.css", asset46, sizeof asset46, ""},
  {"written/black-contrast.css", asset47, sizeof asset47, ""},
  {"written/black.css", asset48, sizeof asset48, ""},
  {"written/blood.css", asset49, sizeof asset49, ""},
  {"written/chalk.css", asset50, sizeof asset50, ""},
  {"written/dracula.css", asset51, sizeof asset51, ""},
  {"written/hackmd.css", asset52, sizeof asset52, ""},
  {"written/league.css", asset53, sizeof asset53, ""},
  {"written/moon.css", asset54, sizeof asset54, ""},
  {"written/night.css", asset55, sizeof asset55, ""},
  {"written/paper.css", asset56, sizeof asset56, ""},
  {"written/serif.css", asset57, sizeof asset57, ""},
  {"written/simple.css", asset58, sizeof asset58, ""},
  {"written/sky.css", asset59, sizeof asset59, ""},
  {"written/solarized.css", asset60, sizeof asset60, ""},
  {"written/white-contrast.css", asset61, sizeof asset61, ""},
  {"written/white.css", asset62, sizeof asset62, ""},
};

size_t deckc_asset_count(void) { return sizeof assets / sizeof *assets; }

Asset deckc_asset(size_t index) { return assets[index]; }

Asset deckc_asset_named(const char *name) {
  for (size_t index = 0; index < sizeof assets / sizeof *assets; index++)
    if (strcmp(assets[index].name, name) == 0) return assets[index];
  return (Asset){"", 0, 0, ""};
}
