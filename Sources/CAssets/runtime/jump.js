// Jump to slide: a number, `h.v`, an id or a word typed into a small box.

let jump = null;

function toggleJumpToSlide(on = !jump) {
  if (on === Boolean(jump) || (on && !config.jumpToSlide)) return;
  if (!on) {
    clearTimeout(jump.timer);
    jump.box.remove();
    jump = null;
    return;
  }
  const box = create("div", "jump-to-slide", root);
  const input = create("input", "jump-to-slide-input", box, { type: "text", placeholder: "Jump to slide" });
  set(input, { "aria-label": "Jump to slide" });
  jump = { box, input, before: getState(), timer: 0 };
  input.addEventListener("input", () => {
    clearTimeout(jump.timer);
    jump.timer = setTimeout(jumpThere, 200);
  });
  input.addEventListener("keydown", event => {
    event.stopPropagation();
    if (event.keyCode === 13) jumpThere();
    else if (event.keyCode === 27) slide(jump.before.indexh, jump.before.indexv, jump.before.indexf);
    else return;
    toggleJumpToSlide(false);
  });
  input.addEventListener("blur", () => setTimeout(toggleJumpToSlide, 1, false));
  input.focus();
}

function jumpThere() {
  const text = jump.input.value.trim();
  const [, h, v] = /^(\d+)(?:[./](\d+))?$/.exec(text) ?? [];
  let found = null;
  if (h && !v && /^c/.test(config.slideNumber)) found = slides.filter(slide => slide.counted)[h - 1];
  else if (h) found = columns[h - 1]?.slides[(v ?? 1) - 1];
  else if (text) found = sectionNamed(text) ?? slides.find(slide => contains(slide, text));
  if (found) slide(found.h, found.v);
}

const contains = (slide, text) => slide.section.textContent.toLowerCase().includes(text.toLowerCase());
