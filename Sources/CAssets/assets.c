/* The files named here become arrays of bytes. The order of the runtime's files is the order they are joined in;
   the browser tests read it from this file. */
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "CAssets.h"

static const unsigned char runtime[] = {
#embed "runtime/begin.js"
  ,
#embed "runtime/dom.js"
  ,
#embed "runtime/defaults.js"
  ,
#embed "runtime/deck.js"
  ,
#embed "runtime/slides.js"
  ,
#embed "runtime/navigate.js"
  ,
#embed "runtime/fragments.js"
  ,
#embed "runtime/near.js"
  ,
#embed "runtime/layout.js"
  ,
#embed "runtime/backgrounds.js"
  ,
#embed "runtime/slide-number.js"
  ,
#embed "runtime/controls.js"
  ,
#embed "runtime/progress.js"
  ,
#embed "runtime/media.js"
  ,
#embed "runtime/pause.js"
  ,
#embed "runtime/announce.js"
  ,
#embed "runtime/auto-slide.js"
  ,
#embed "runtime/state.js"
  ,
#embed "runtime/location.js"
  ,
#embed "runtime/notes.js"
  ,
#embed "runtime/overlay.js"
  ,
#embed "runtime/overview.js"
  ,
#embed "runtime/jump.js"
  ,
#embed "runtime/keyboard.js"
  ,
#embed "runtime/pointer.js"
  ,
#embed "runtime/auto-animate.js"
  ,
#embed "runtime/code.js"
  ,
#embed "runtime/pages.js"
  ,
#embed "runtime/print.js"
  ,
#embed "runtime/scroll.js"
  ,
#embed "runtime/follow.js"
  ,
#embed "runtime/messages.js"
  ,
#embed "runtime/speaker.js"
  ,
#embed "runtime/spotlight.js"
  ,
#embed "runtime/plugins.js"
  ,
#embed "runtime/start.js"
  ,
#embed "runtime/api.js"
  ,
#embed "runtime/end.js"
};

static const unsigned char core_style[] = {
#embed "core.css"
  ,
#embed "base.css"
};

Asset deckc_runtime(void) { return (Asset){"runtime", runtime, sizeof runtime}; }

Asset deckc_core_style(void) { return (Asset){"core", core_style, sizeof core_style}; }
