// Which slides are displayed and have their media loaded: those within `viewDistance` of the present one.

let near = new Set();

// The slides less than `distance` away, counted across the columns and then along the stack.
function slidesWithin(distance) {
  const found = new Set();
  for (let i = 1 - distance; i < distance; i++) {
    const column = columns[config.loop ? within(current.h + i, columns.length) : current.h + i];
    if (!column) continue;
    const middle = column === current.column ? current.v : entrance(column);
    const reach = distance - Math.abs(i) - 1;
    for (const slide of column.slides.slice(Math.max(middle - reach, 0), middle + reach + 1)) found.add(slide);
  }
  return found;
}

// Displays what came near and puts away what is far now. Constant work for one page turn.
function showNear() {
  const usual = onTouchScreen ? config.mobileViewDistance : config.viewDistance;
  const distance = inOverview ? Math.max(usual, 10) : Math.max(usual, 1);
  const wanted = printing || scrollView ? new Set(slides) : slidesWithin(distance);
  const far = [...near].filter(slide => !wanted.has(slide));
  const added = [...wanted].filter(slide => !near.has(slide));
  near = wanted;
  for (const slide of far) {
    slide.section.style.display = "none";
    slide.column.section.style.display = "none";
    unload(slide);
  }
  for (const slide of added) {
    slide.section.style.display = config.display;
    load(slide);
  }
  for (const slide of wanted) {
    if (slide.column.stack) slide.column.section.style.display = config.display;
    for (const item of [slide, slide.column]) if (item.background) item.background.style.display = "block";
  }
  for (const { background } of far) if (background) background.style.display = "none";
}
