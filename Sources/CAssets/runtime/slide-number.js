// The slide number: `h.v`, `h/v`, `c` or `c/t`, counted from 1, as a link to its slide.

const numberBox = create("div", "slide-number", root);

// The parts of a slide's number: first, and where there are two, delimiter and second.
function numberParts(slide) {
  let format = config.slideNumber;
  if (typeof format === "function") return [format(slide.section)].flat();
  if (typeof format !== "string") format = "h.v";
  if (columns.length === 1 && !format.startsWith("c")) format = "c";
  if (!format.startsWith("c")) {
    return slide.column.stack ? [slide.h + 1, format === "h/v" ? "/" : ".", slide.v + 1] : [slide.h + 1];
  }
  const count = slide.past + (slide.counted ? 1 : 0);
  return format === "c/t" ? [count, "/", getTotalSlides()] : [count];
}

// The number as elements; a function's own result is shown as text, never as markup.
function numberLink(slide) {
  const link = create("a", "", null, { href: `#${getSlidePath(slide.section)}` });
  const [a, delimiter, b] = numberParts(slide);
  create("span", "slide-number-a", link, { textContent: a ?? "" });
  if (b !== undefined) {
    create("span", "slide-number-delimiter", link, { textContent: delimiter });
    create("span", "slide-number-b", link, { textContent: b });
  }
  return link;
}

function updateNumber() {
  if (!config.slideNumber) return;
  numberBox.replaceChildren(numberLink(current));
}
