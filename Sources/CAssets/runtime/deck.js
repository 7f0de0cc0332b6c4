// One deck: what all files from here to end.js share. `root` is the `.reveal` element.
function createDeck(root, givenOptions) {
const slidesBox = root.querySelector(".slides");
const config = { ...defaults };

// The columns of the deck, each with its slides (one, unless the column is a stack), and the slides alone.
let columns = [];
let slides = [];
// The slide shown, as an entry of `slides`, and the section shown before it.
let current = null;
let previousSection = null;
let ready = false;
// Everything that destroy() has to undo.
const undo = [];

const viewport = () => config.embedded ? root.closest(".reveal-viewport") ?? root : document.body;

// Listens until the deck is destroyed.
function listen(target, type, handler, options) {
  target.addEventListener(type, handler, options);
  undo.push(() => target.removeEventListener(type, handler, options));
}

// Sends a reveal.js event; its fields sit on the event object itself. Returns false when a listener refused it.
function fire(type, fields, target = root, bubbles = true) {
  const event = Object.assign(new Event(type, { bubbles, cancelable: true }), fields);
  const accepted = target.dispatchEvent(event);
  if (target === root) postEvent(type);
  return accepted;
}

// Where we are, in the words of most events.
const position = () => ({ indexh: current?.h ?? 0, indexv: current?.v ?? 0, currentSlide: current?.section });
