// The sections of the deck as lists, so that a page turn never searches the document.
//
// A column is {section, h, slides, stack, visited, backdrop}; a slide is {section, column, h, v, past, counted,
// backdrop, laidOut}. Indices count from 0; `past` is the number of counted slides before this
// one, `visited` the slide of a stack last shown, `backdrop` the box of the background, `laidOut` for what size a slide
// has been measured.

const entries = new WeakMap();
const topSections = ":scope > section";
const entryAt = node => entries.get(node?.closest?.(".slides section"));

// Reads the sections again. Linear in the number of slides; only start and sync call it.
function readSlides() {
  slides = [];
  let past = 0;
  columns = all(topSections, slidesBox).map((section, h) => {
    const children = all(topSections, section);
    const column = { section, h, stack: children.length > 0, visited: 0 };
    column.slides = (column.stack ? children : [section]).map((child, v) => {
      const slide = { section: child, column, h, v, past, counted: child.dataset.visibility !== "uncounted" };
      if (slide.counted) past++;
      entries.set(child, slide);
      slides.push(slide);
      const label = child.ariaLabel ?? child.querySelector("h1, h2, h3, h4, h5, h6")?.textContent ?? slides.length;
      set(child, { role: "group", "aria-roledescription": "slide", "aria-label": label }).style.display = "none";
      if (config.sortFragmentsOnSync) stepsOf(child);
      return slide;
    });
    if (column.stack) entries.set(section, column);
    flag(section, "stack", column.stack);
    return column;
  });
  flag(root, "has-horizontal-slides", columns.length > 1);
  flag(root, "has-vertical-slides", columns.some(column => column.slides.length > 1));
}

// Takes out what the author hid, and stacks that it leaves empty.
function removeHiddenSlides() {
  if (config.showHiddenSlides) return;
  for (const section of all("section[data-visibility=hidden]", slidesBox)) {
    const parent = section.parentElement;
    section.remove();
    if (parent !== slidesBox && !parent.querySelector(topSections)) parent.remove();
  }
}

// The index of a stack's slide that is entered when nobody says which: its start, or the one last seen.
function entrance({ stack, section, slides: { length } }) {
  if (!stack) return 0;
  const { startIndexv, previousIndexv } = section.dataset;
  return clamp(whole(startIndexv ?? previousIndexv) ?? 0, 0, length - 1);
}

// Gives a section and its background the class of its place, and keeps all but the present one from keyboard, pointer
// and screen reader. No name is for the slide of a stack that waits.
function mark({ section, backdrop }, name) {
  for (const node of [section, backdrop]) {
    node.classList.remove("past", "present", "future");
    if (name) node.classList.add(name);
  }
  const away = name !== "present" && !scrollView && !printing;
  set(section, { hidden: away, inert: away, "aria-hidden": away && "true" });
}
