/* The files named here become arrays of bytes. Scripts/pack-runtime.py makes runtime.js of the folder runtime. */
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "CAssets.h"

static const unsigned char runtime[] = {
#embed "runtime.js"
};

static const unsigned char core_style[] = {
#embed "core.css"
  ,
#embed "base.css"
};

Asset deckc_runtime(void) { return (Asset){"runtime", runtime, sizeof runtime}; }

Asset deckc_core_style(void) { return (Asset){"core", core_style, sizeof core_style}; }
