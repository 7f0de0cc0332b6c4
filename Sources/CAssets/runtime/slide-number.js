// The slide number: `h.v`, `h/v`, `c` or `c/t`, counted from 1, as a link to its slide.

const numberBox = create("div", "slide-number", root);

// First part, and where there are two, delimiter and second.
function numberParts({ section, column, h, v, past, counted }) {
  const format = config.slideNumber;
  const count = past + Number(counted);
  if (typeof format === "function") return [format(section)].flat();
  if (/^c/.test(format) || columns.length < 2) {
    return format === "c/t" ? [count, "/", getTotalSlides()] : [count];
  }
  return column.stack ? [h + 1, format === "h/v" ? "/" : ".", v + 1] : [h + 1];
}

// The number as elements; what a function gives is shown as text, never as markup.
function numberLink(slide) {
  const link = create("a", "", null, { href: `#${getSlidePath(slide.section)}` });
  const names = ["slide-number-a", "slide-number-delimiter", "slide-number-b"];
  numberParts(slide).forEach((textContent, i) => create("span", names[i], link, { textContent }));
  return link;
}

const updateNumber = () => config.slideNumber && numberBox.replaceChildren(numberLink(current));
