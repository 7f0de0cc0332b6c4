// Slides as boxes in a column instead of a plane, for printing and for scrolling, and the way back.

// Gives every slide and its background to `box(slide)`. A stack's own background stands behind each of its slides.
function spreadSlides(box) {
  near = new Set();
  showNear();
  markDeck();
  for (const slide of slides) {
    const { section, background, column } = slide;
    const page = box(slide);
    if (column.stack) {
      const copy = column.background.cloneNode(false);
      copy.append(column.background.firstChild.cloneNode(true));
      page.append(copy);
    }
    page.append(background, section);
  }
  for (const { section, background, stack } of columns) {
    if (!stack) continue;
    section.remove();
    background.remove();
  }
}

// Puts slides and backgrounds back where readSlides found them, and the classes of the plane on them.
function gatherSlides(pages) {
  for (const { section, background, stack, slides: children } of columns) {
    if (stack) {
      section.append(...children.map(slide => slide.section));
      background.append(...children.map(slide => slide.background));
    }
    slidesBox.append(section);
    backgrounds.append(background);
  }
  for (const page of pages) page.remove();
  near = new Set();
  for (const { section } of slides) section.style.display = "none";
  markDeck();
  showNear();
}
