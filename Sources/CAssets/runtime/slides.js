// The sections of the deck as two lists, so that a page turn never searches the document.
//
// A column is {section, h, slides, stack, shown, background}; a slide is {section, column, h, v, past, counted,
// background}. Indices count from 0; `past` is the number of counted slides before this one.

const entries = new WeakMap();

// Reads the sections again. Linear in the number of slides; only start-up and sync() call it.
function readSlides() {
  slides = [];
  let past = 0;
  columns = all(":scope > section", slidesBox).map((section, h) => {
    const children = all(":scope > section", section);
    const column = { ...entries.get(section)?.column, section, h, stack: children.length > 0 };
    column.slides = (column.stack ? children : [section]).map((child, v) => {
      const counted = child.dataset.visibility !== "uncounted";
      const slide = { ...entries.get(child), section: child, column, h, v, past, counted };
      if (counted) past++;
      entries.set(child, slide);
      slides.push(slide);
      return slide;
    });
    if (column.stack) entries.set(section, { section, column, h });
    section.classList.toggle("stack", column.stack);
    return column;
  });
  root.classList.toggle("has-horizontal-slides", columns.length > 1);
  root.classList.toggle("has-vertical-slides", columns.some(column => column.slides.length > 1));
}

// Takes out what the author hid, and stacks that become empty by it.
function removeHiddenSlides() {
  if (config.showHiddenSlides) return;
  for (const section of all(":scope > section, :scope > section > section", slidesBox)) {
    if (section.dataset.visibility !== "hidden") continue;
    const parent = section.parentElement;
    section.remove();
    if (parent !== slidesBox && !parent.querySelector(":scope > section")) parent.remove();
  }
}

// The slide entered when nobody says which one of a stack: its start, or the one last seen.
function entrance(column) {
  if (!column?.stack) return 0;
  const { startIndexv, previousIndexv } = column.section.dataset;
  return clamp(parseInt(startIndexv ?? previousIndexv, 10) || 0, 0, column.slides.length - 1);
}

// Gives a section and its background the class of its place, and takes all but the present one away from the
// keyboard, the pointer and the screen reader. An empty name means no class: a stack's slide that waits.
function mark(item, name) {
  for (const node of [item.section, item.background]) {
    if (!node) continue;
    node.classList.remove("past", "present", "future");
    if (name) node.classList.add(name);
  }
  const away = name !== "present" && !scrollView && !printing;
  set(item.section, { hidden: away, inert: away, "aria-hidden": away ? "true" : null });
}
