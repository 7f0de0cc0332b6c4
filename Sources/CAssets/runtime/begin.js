// The slide runtime: one script, one global name, `Reveal`. Its files are joined in the order of order.txt.
// Files before deck.js hold no state; deck.js to end.js are the inside of one function, called once per deck.
((document, window, location, Object, Math, setTimeout, clearTimeout) => {
"use strict";
