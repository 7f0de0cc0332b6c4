// The box for going to a slide by number, id or word, and for searching the deck.

let jump = null;

const toggleJumpToSlide = (on = !jump) => toggleBox(on && config.jumpToSlide, "Jump to slide", () => {
  const { input, before } = jump;
  const found = slideFor(input.value.trim());
  if (found) slide(found.h, found.v);
  else slide(before.indexh, before.indexv, before.indexf);
});

// Search stays open: it goes to the words while they are typed, and with every Enter on to the next slide with them.
const toggleSearch = (on = !jump) => toggleBox(on, "Search", event => {
  const text = jump.input.value.trim();
  const here = slides.indexOf(current) + (event ? 1 : 0);
  const order = [...slides.slice(here), ...slides.slice(0, here)];
  const found = text && (event?.shiftKey ? order.reverse().slice(1) : order).find(slide => contains(slide, text));
  if (!found) return;
  slide(found.h, found.v);
  highlight(found.section, text.toLowerCase());
  return Boolean(event);
});

// `go` acts on what was typed, with the event when Enter was pressed; true keeps the box open.
function toggleBox(on, label, go) {
  CSS.highlights?.delete("deckc-search");
  clearTimeout(jump?.timer);
  jump?.box.remove();
  jump = null;
  if (!on) return;
  const box = create("div", "jump-to-slide", root);
  const input = create("input", "jump-to-slide-input", box, { type: "text", placeholder: label, ariaLabel: label });
  jump = { box, input, before: getState(), timer: 0 };
  input.addEventListener("input", () => {
    clearTimeout(jump.timer);
    jump.timer = setTimeout(go, 200);
  });
  input.addEventListener("keydown", event => {
    const { before } = jump;
    event.stopPropagation();
    clearTimeout(jump.timer);
    if (event.keyCode === 27) slide(before.indexh, before.indexv, before.indexf);
    if (event.keyCode === 13 ? !go(event) : event.keyCode === 27) toggleBox(false);
  });
  input.addEventListener("blur", () => setTimeout(() => jump?.input === input && toggleBox(false), 1));
  input.focus();
}

// The slide that was meant: a flat number where numbers are flat, `h` or `h.v` from 1, an id, a word.
function slideFor(text) {
  const [, h, v = 1] = /^(\d+)(?:[./](\d+))?$/.exec(text) ?? [];
  if (h && /^c/.test(config.slideNumber)) return countedSlides()[h - 1];
  return h ? columns[h - 1]?.slides[v - 1] : text && (slideNamed(text) ?? slides.find(slide => contains(slide, text)));
}

const contains = ({ section }, text) => section.textContent.toLowerCase().includes(text.toLowerCase());

// Marks words without touching the slide's elements.
function highlight(section, text) {
  if (!CSS.highlights) return;
  const ranges = [];
  const texts = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    for (let at = -1; (at = node.data.toLowerCase().indexOf(text, at + 1)) >= 0;) {
      const end = at + text.length;
      ranges.push(new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: end }));
    }
  }
  CSS.highlights.set("deckc-search", new Highlight(...ranges));
}
