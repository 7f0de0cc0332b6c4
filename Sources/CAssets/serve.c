/* What pages of the live preview carry besides: the script that loads them anew, and the looks of messages. */
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "CAssets.h"

static const unsigned char style[] = {
#embed "serve/live.css"
};

static const unsigned char script[] = {
#embed "serve/live.js"
};

Asset deckc_live_style(void) { return (Asset){"live", style, sizeof style}; }

Asset deckc_live_script(void) { return (Asset){"live", script, sizeof script}; }
