// Slides as boxes in a column instead of a plane, for printing and for scrolling, and the way back.

// Gives every slide and its background to `box(slide)`. A stack's own background stands behind each of its slides.
function spreadSlides(box) {
  showNear();
  markDeck();
  for (const slide of slides) {
    const { section, backdrop, column } = slide;
    const page = box(slide);
    if (column.stack) {
      page.append(column.backdrop.cloneNode());
      page.lastChild.append(column.backdrop.firstChild.cloneNode(true));
    }
    page.append(backdrop, section);
  }
  for (const { section, backdrop, stack } of columns) if (stack) [section, backdrop].forEach(node => node.remove());
}

// Puts slides and backgrounds back where readSlides found them.
function gatherSlides(pages) {
  for (const { section, backdrop, stack, slides: children } of columns) {
    if (stack) {
      section.append(...children.map(slide => slide.section));
      backdrop.append(...children.map(slide => slide.backdrop));
    }
    slidesBox.append(section);
    backgrounds.append(backdrop);
  }
  for (const page of pages) page.remove();
  for (const slide of slides) {
    slide.laidOut = null;
    style(slide.section, { width: "", left: "", top: "", zoom: "", transform: "", transformOrigin: "" });
  }
  markDeck();
  showNear();
}
