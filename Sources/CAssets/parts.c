/* The optional parts of a page, in the order in which pages have them: to add one, add its files to parts/ and its lines
   here. Scripts/pack-runtime.py makes the scripts of those of runtime/parts. */
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "CAssets.h"

#define BYTES(name) static const unsigned char name[]

BYTES(cards_script) = {
#embed "parts/cards.js"
};
BYTES(code_style) = {
#embed "parts/code.css"
};
BYTES(elements_style) = {
#embed "parts/elements.css"
};
BYTES(extras_style) = {
#embed "parts/extras.css"
};
BYTES(fragments_style) = {
#embed "parts/fragments.css"
};
BYTES(helpers_style) = {
#embed "parts/helpers.css"
};
BYTES(messages_script) = {
#embed "parts/messages.js"
};
BYTES(parallax_script) = {
#embed "parts/parallax.js"
};
BYTES(preview_script) = {
#embed "parts/preview.js"
};
BYTES(speaker_script) = {
#embed "parts/speaker.js"
};
BYTES(speaker_style) = {
#embed "parts/speaker.css"
};
BYTES(spotlight_script) = {
#embed "parts/spotlight.js"
};
BYTES(spotlight_style) = {
#embed "parts/spotlight.css"
};
BYTES(steps_script) = {
#embed "parts/steps.js"
};
BYTES(transitions_style) = {
#embed "parts/transitions.css"
};

#define ASSET(bytes) {#bytes, bytes, sizeof bytes}
#define NONE {0, 0, 0}

static const Part parts[] = {
  {"cards", NONE, ASSET(cards_script)},
  {"code", ASSET(code_style), NONE},
  {"elements", ASSET(elements_style), NONE},
  {"extras", ASSET(extras_style), NONE},
  {"fragments", ASSET(fragments_style), NONE},
  {"helpers", ASSET(helpers_style), NONE},
  {"messages", NONE, ASSET(messages_script)},
  {"parallax", NONE, ASSET(parallax_script)},
  {"preview", NONE, ASSET(preview_script)},
  {"speaker", ASSET(speaker_style), ASSET(speaker_script)},
  {"spotlight", ASSET(spotlight_style), ASSET(spotlight_script)},
  {"steps", NONE, ASSET(steps_script)},
  {"transitions", ASSET(transitions_style), NONE},
};

size_t deckc_part_count(void) { return sizeof parts / sizeof *parts; }

Part deckc_part(size_t index) { return parts[index]; }
