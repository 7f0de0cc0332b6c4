// One deck: what all files from here to end.js share. `root` is the `.reveal` element.
function createDeck(root, givenOptions) {
const slidesBox = root?.querySelector(".slides");
if (!slidesBox) throw new Error("Reveal: no .reveal with .slides in this page");
const config = { ...defaults };

// The columns of the deck, each with its slides (one, unless it is a stack), and all slides in order.
let columns = [];
let slides = [];
// The entry of `slides` that is shown, and the section shown before it.
let current = null;
let previousSection = null;
let ready = false;
// What parts do at certain moments (api.js hands this object to them).
const hooks = {};
// What destroy() has to undo.
const undo = [];

const viewport = () => config.embedded ? root.closest(".reveal-viewport") ?? root : document.body;

// Listens until the deck is destroyed.
function listen(target, types, handler, options) {
  for (const type of types.split(" ")) {
    target.addEventListener(type, handler, options);
    undo.push(() => target.removeEventListener(type, handler, options));
  }
}

// Sends an event of reveal.js; its fields sit on the event itself. False when a listener refused it.
function fire(type, fields, target = root, bubbles = true) {
  const accepted = target.dispatchEvent(Object.assign(new Event(type, { bubbles, cancelable: true }), fields));
  if (target === root) hooks.fired?.(type);
  return accepted;
}

// Where we are, in the words of most events.
const position = () => ({ indexh: current?.h ?? 0, indexv: current?.v ?? 0, currentSlide: current?.section });
