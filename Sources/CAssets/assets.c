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
#embed "export/handout.js"
};
static const unsigned char asset6[] = {
#embed "packed/parts/cards.js"
};
static const unsigned char asset7[] = {
#embed "packed/parts/code.css"
};
static const unsigned char asset8[] = {
#embed "packed/parts/elements.css"
};
static const unsigned char asset9[] = {
#embed "packed/parts/elements.js"
};
static const unsigned char asset10[] = {
#embed "packed/parts/extras.css"
};
static const unsigned char asset11[] = {
#embed "packed/parts/extras.js"
};
static const unsigned char asset12[] = {
#embed "packed/parts/fragments.css"
};
static const unsigned char asset13[] = {
#embed "packed/parts/furniture.js"
};
static const unsigned char asset14[] = {
#embed "packed/parts/helpers.css"
};
static const unsigned char asset15[] = {
#embed "packed/parts/helpers.js"
};
static const unsigned char asset16[] = {
#embed "packed/parts/math.css"
};
static const unsigned char asset17[] = {
#embed "packed/parts/math.js"
};
static const unsigned char asset18[] = {
#embed "packed/parts/media.js"
};
static const unsigned char asset19[] = {
#embed "packed/parts/messages.js"
};
static const unsigned char asset20[] = {
#embed "packed/parts/parallax.js"
};
static const unsigned char asset21[] = {
#embed "packed/parts/preview.js"
};
static const unsigned char asset22[] = {
#embed "packed/parts/speaker.css"
};
static const unsigned char asset23[] = {
#embed "packed/parts/speaker.js"
};
static const unsigned char asset24[] = {
#embed "packed/parts/spotlight.css"
};
static const unsigned char asset25[] = {
#embed "packed/parts/spotlight.js"
};
static const unsigned char asset26[] = {
#embed "packed/parts/steps.js"
};
static const unsigned char asset27[] = {
#embed "packed/parts/transitions.css"
};
static const unsigned char asset28[] = {
#embed "packed/runtime.js"
};
static const unsigned char asset29[] = {
#embed "packed/serve/live.css"
};
static const unsigned char asset30[] = {
#embed "serve/live.js"
};
static const unsigned char asset31[] = {
#embed "packed/themes/beige.css"
};
static const unsigned char asset32[] = {
#embed "packed/themes/black-contrast.css"
};
static const unsigned char asset33[] = {
#embed "packed/themes/black.css"
};
static const unsigned char asset34[] = {
#embed "packed/themes/blood.css"
};
static const unsigned char asset35[] = {
#embed "packed/themes/chalk.css"
};
static const unsigned char asset36[] = {
#embed "packed/themes/dracula.css"
};
static const unsigned char asset37[] = {
#embed "packed/themes/hackmd.css"
};
static const unsigned char asset38[] = {
#embed "packed/themes/league.css"
};
static const unsigned char asset39[] = {
#embed "packed/themes/moon.css"
};
static const unsigned char asset40[] = {
#embed "packed/themes/night.css"
};
static const unsigned char asset41[] = {
#embed "packed/themes/paper.css"
};
static const unsigned char asset42[] = {
#embed "packed/themes/serif.css"
};
static const unsigned char asset43[] = {
#embed "packed/themes/simple.css"
};
static const unsigned char asset44[] = {
#embed "packed/themes/sky.css"
};
static const unsigned char asset45[] = {
#embed "packed/themes/solarized.css"
};
static const unsigned char asset46[] = {
#embed "packed/themes/white-contrast.css"
};
static const unsigned char asset47[] = {
#embed "packed/themes/white.css"
};
static const unsigned char asset48[] = {
#embed "../../themes/beige.css"
};
static const unsigned char asset49[] = {
#embed "../../themes/black-contrast.css"
};
static const unsigned char asset50[] = {
#embed "../../themes/black.css"
};
static const unsigned char asset51[] = {
#embed "../../themes/blood.css"
};
static const unsigned char asset52[] = {
#embed "../../themes/chalk.css"
};
static const unsigned char asset53[] = {
#embed "../../themes/dracula.css"
};
static const unsigned char asset54[] = {
#embed "../../themes/hackmd.css"
};
static const unsigned char asset55[] = {
#embed "../../themes/league.css"
};
static const unsigned char asset56[] = {
#embed "../../themes/moon.css"
};
static const unsigned char asset57[] = {
#embed "../../themes/night.css"
};
static const unsigned char asset58[] = {
#embed "../../themes/paper.css"
};
static const unsigned char asset59[] = {
#embed "../../themes/serif.css"
};
static const unsigned char asset60[] = {
#embed "../../themes/simple.css"
};
static const unsigned char asset61[] = {
#embed "../../themes/sky.css"
};
static const unsigned char asset62[] = {
#embed "../../themes/solarized.css"
};
static const unsigned char asset63[] = {
#embed "../../themes/white-contrast.css"
};
static const unsigned char asset64[] = {
#embed "../../themes/white.css"
};

static const Asset assets[] = {
  {"core.css", asset0, sizeof asset0, "DtCqCrJyj3X10zWzGmdAKmzdo05eDETVaVMLHuv5Tns="},
  {"course/bundle.js", asset1, sizeof asset1, "YapvYu5C7FhXntsU6xoWVhgZGLaUZ3U6aOMx5+LvaA8="},
  {"course/course.css", asset2, sizeof asset2, "82A0MPJJbzG4/U4ZT2lZmxjmgISu+b9eIQHYzqnLsC4="},
  {"course/links.css", asset3, sizeof asset3, "ZkAZhBAoRODpji0Fok5ck+T5w8izCZOIHZIFYhwtk58="},
  {"course/search.js", asset4, sizeof asset4, "BGxLT6QcWfwyhCeSYDZuGPYZhAIs/E2uUhfPHkK/l+A="},
  {"export/handout.js", asset5, sizeof asset5, "BvLKwcRIWiHvfM3uI5x02C3gLBBzQ7K6mIZ8/B1tubo="},
  {"parts/cards.js", asset6, sizeof asset6, "58hLklvtRMP6rbp20ztcc8K7bKdkR0kenuCBE9I7LDM="},
  {"parts/code.css", asset7, sizeof asset7, "raoL+e0icbAAwserBfsRDsybehTSXVdhzdRhwAAziBs="},
  {"parts/elements.css", asset8, sizeof asset8, "Iw8UDxBFMqg+o8szMtDZzEBJVPpLve44dNvQFAobeiE="},
  {"parts/elements.js", asset9, sizeof asset9, "cnwd25nH5CS6zK0Z6r2tmEElmrVkR6sci04KvIOmp1k="},
  {"parts/extras.css", asset10, sizeof asset10, "fe5yyPCZHbfNvlDIdHZyl00K5oKSYxvG6RmGFF+Radc="},
  {"parts/extras.js", asset11, sizeof asset11, "/UBD6rEgPdaOcwAXxHG0HCVA93ir5PZe+iSNw+SYXyE="},
  {"parts/fragments.css", asset12, sizeof asset12, "I7LXBYKFuKE88FOMhMdFwYK2CzMYahnpFXDIkUrbekY="},
  {"parts/furniture.js", asset13, sizeof asset13, "ZkbxxRIMnl1Zf0eMlpTWSHcZX81WO7UlGDI4xhBe4hQ="},
  {"parts/helpers.css", asset14, sizeof asset14, "dH7OLr14UxW1xgyUyitmuApAkiRouwbdzyfdUI1iem4="},
  {"parts/helpers.js", asset15, sizeof asset15, "N+ZpZAMxnvjHcF06yyOr+oloe22PGnJfwRLZsrqtZJs="},
  {"parts/math.css", asset16, sizeof asset16, "KNcUIZIb3XFncJRLCUutVmCHRQu+xF5NWwRozn6WV8I="},
  {"parts/math.js", asset17, sizeof asset17, "a4ncsob6XN/Rys61rELcVIT5KOoExz9digZ1keDoU/w="},
  {"parts/media.js", asset18, sizeof asset18, "V5X+6jMkH2mqHH9dEU0dYch/l4ZMN4/R0JG8L1/okCA="},
  {"parts/messages.js", asset19, sizeof asset19, "SJDOLClpAt1Bx1G0zEbpvQJIbTYNtFcWtglaBUk3pME="},
  {"parts/parallax.js", asset20, sizeof asset20, "OnEeWWgWyNtTgjJ+S/2dpP9IQ0acLvCMWK4JCiWpzEs="},
  {"parts/preview.js", asset21, sizeof asset21, "uqCH+42Bw5tUyXUAs7D7vgBoQUmSHjtCSnpGEK++1Kw="},
  {"parts/speaker.css", asset22, sizeof asset22, "D91ijBI1biXD9IYSYiwjHBFArY5r3h+YJAyx8wnyZzk="},
  {"parts/speaker.js", asset23, sizeof asset23, "IB8bWEB/cZzWIjscG0iMXehq7e0tZQBTSRQTGVG1Lwc="},
  {"parts/spotlight.css", asset24, sizeof asset24, "2H6v+ZvTZYNnY1QS55Xqumo8i5G+PTnNst9gPBz5mQ0="},
  {"parts/spotlight.js", asset25, sizeof asset25, "ErHRkI1J75rk6W2uZSgMJoM94sPHr4nmqVIkA0JSUFw="},
  {"parts/steps.js", asset26, sizeof asset26, "BHwjCe60W6GvWWOO6QoWDepYk/9FYhe8z/WPcbWibAw="},
  {"parts/transitions.css", asset27, sizeof asset27, "ce5EI9i0TZDKTUp9GmwER4vYaKym6qyjzE65yHcxugQ="},
  {"runtime.js", asset28, sizeof asset28, "NnLwjmH1zk4QQWafaxo691GemL4N1y2K5FUF/u196kE="},
  {"serve/live.css", asset29, sizeof asset29, "Ha/hXnWfRBH4Q5GP0g3Vq0WHgxkCcfWzG4Vkz8UcHjQ="},
  {"serve/live.js", asset30, sizeof asset30, "2P/6ucKDh40lwnheAP+S0yONFLFcITYQLN8LG/mc7L0="},
  {"themes/beige.css", asset31, sizeof asset31, "l5KCioqv4Tt7b3qNF0tYjqnFYp3c/frAkK7QJCmv7PY="},
  {"themes/black-contrast.css", asset32, sizeof asset32, "GUFvdNUhvQiMukw9MalxlPbW3Wq7ZaP+FnjFdT85R/g="},
  {"themes/black.css", asset33, sizeof asset33, "OSlc1/t3i8OcZ9M++qroUxH8Tg03LYRp3snGobTXv+U="},
  {"themes/blood.css", asset34, sizeof asset34, "BxyloTZq9etlAlHSMA8oNltExyq87iOSGZuYeGSRu/A="},
  {"themes/chalk.css", asset35, sizeof asset35, "hJ498JGfHETyFVMkAS2UbQLEWTU/qVxbEE9I4yZA08c="},
  {"themes/dracula.css", asset36, sizeof asset36, "IEaZBRPVMomWtxBZ/fcEZPfJjnXbf8b72DCtEZ9Qvc0="},
  {"themes/hackmd.css", asset37, sizeof asset37, "IQ+7CUwUA41sA72/ddAD/CJUkAb2iso/DJ01ye0Bd4I="},
  {"themes/league.css", asset38, sizeof asset38, "hNBDILcBVb6OQa/Vc8zmudAndpnCrFsxGuFEPl9M4pA="},
  {"themes/moon.css", asset39, sizeof asset39, "DbkI9uSBUCwmyXJ10M5pnpircTkUnO/BSDXWOcr5yf8="},
  {"themes/night.css", asset40, sizeof asset40, "d4azO5IpesPXHKebq61j0yV1QnN8CnaPhOFH1j95Ddc="},
  {"themes/paper.css", asset41, sizeof asset41, "5CGAHF4JZx4cBtczZEcU/xd4S4u2GUA/lI/nc3hJlkc="},
  {"themes/serif.css", asset42, sizeof asset42, "zya7nUCtUsjsNrc20MUj/UccCAkj//W5hkphc7e30EI="},
  {"themes/simple.css", asset43, sizeof asset43, "SyKNd2TG4njLpaeKq4sGWd0Ccwk4jThTIvTLweUzH6w="},
  {"themes/sky.css", asset44, sizeof asset44, "qGf00k4Nrr89AbkZhiS8vdacLGDXF/W+AsikRDTH0wE="},
  {"themes/solarized.css", asset45, sizeof asset45, "NnWD/u78Ju3c3v/WoVTkBn2Y1EwRO06nt5U931eQCTU="},
  {"themes/white-contrast.css", asset46, sizeof asset46, "ViNKY4IJn83i5TpGhzma7iLhck3xt4UT1o1lC6RJP+Y="},
  {"themes/white.css", asset47, sizeof asset47, "MoKtPW6azUAbnTz7Rg4XCc/79zNeB2IJWtIzb+xY7wc="},
  {"written/beige.css", asset48, sizeof asset48, ""},
  {"written/black-contrast.css", asset49, sizeof asset49, ""},
  {"written/black.css", asset50, sizeof asset50, ""},
  {"written/blood.css", asset51, sizeof asset51, ""},
  {"written/chalk.css", asset52, sizeof asset52, ""},
  {"written/dracula.css", asset53, sizeof asset53, ""},
  {"written/hackmd.css", asset54, sizeof asset54, ""},
  {"written/league.css", asset55, sizeof asset55, ""},
  {"written/moon.css", asset56, sizeof asset56, ""},
  {"written/night.css", asset57, sizeof asset57, ""},
  {"written/paper.css", asset58, sizeof asset58, ""},
  {"written/serif.css", asset59, sizeof asset59, ""},
  {"written/simple.css", asset60, sizeof asset60, ""},
  {"written/sky.css", asset61, sizeof asset61, ""},
  {"written/solarized.css", asset62, sizeof asset62, ""},
  {"written/white-contrast.css", asset63, sizeof asset63, ""},
  {"written/white.css", asset64, sizeof asset64, ""},
};

size_t deckc_asset_count(void) { return sizeof assets / sizeof *assets; }

Asset deckc_asset(size_t index) { return assets[index]; }

Asset deckc_asset_named(const char *name) {
  for (size_t index = 0; index < sizeof assets / sizeof *assets; index++)
    if (strcmp(assets[index].name, name) == 0) return assets[index];
  return (Asset){"", 0, 0, ""};
}
