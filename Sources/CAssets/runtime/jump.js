// The box for going to a slide by number, id or word; the part for the search uses it, too.

let jump = null;

const toggleJumpToSlide = (on = !jump) => toggleBox(on && config.jumpToSlide, "Jump to slide", text => {
  const found = slideFor(text);
  if (found) slide(found.h, found.v);
  else jump.back();
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
  const { indexh, indexv, indexf } = getState();
  jump = { box, input, back: () => slide(indexh, indexv, indexf), timer: 0 };
  input.addEventListener("input", () => {
    clearTimeout(jump.timer);
    jump.timer = setTimeout(() => go(input.value.trim()), 200);
  });
  input.addEventListener("keydown", event => {
    event.stopPropagation();
    clearTimeout(jump.timer);
    if (event.keyCode === 27) jump.back();
    if (event.keyCode === 13 ? !go(input.value.trim(), event) : event.keyCode === 27) toggleBox(false);
  });
  input.addEventListener("blur", () => setTimeout(() => jump?.input === input && toggleBox(false), 1));
  input.focus();
}

// The slide that was meant: a flat number where numbers are flat, `h` or `h.v` from 1, an id, a word.
function slideFor(text) {
  const [, h, v = 1] = /^(\d+)(?:[./](\d+))?$/.exec(text) ?? [];
  if (h && /^c/.test(config.slideNumber)) return countedSlides()[h - 1];
  if (h) return columns[h - 1]?.slides[v - 1];
  return text && (slideNamed(text) ?? slides.find(({ section }) => contains(section, text)));
}

const contains = (section, text) => section.textContent.toLowerCase().includes(text.toLowerCase());
