// Which slides are displayed and have their media: those within `viewDistance` of the present one.

let near = new Set();

// The slides less than `distance` away, counted across the columns and then along the stack.
function slidesWithin(distance) {
  const found = new Set();
  for (let i = 1 - distance; i < distance; i++) {
    const column = columns[config.loop ? within(current.h + i, columns) : current.h + i];
    if (!column) continue;
    const middle = column === current.column ? current.v : entrance(column);
    const reach = distance - Math.abs(i) - 1;
    for (const slide of column.slides.slice(Math.max(middle - reach, 0), middle + reach + 1)) found.add(slide);
  }
  return found;
}

// Displays what came near and puts away what is far now: constant work for one page turn.
function showNear() {
  const distance = Math.max(touchOnly ? config.mobileViewDistance : config.viewDistance, inOverview ? 10 : 1);
  const wanted = printing || scrollView ? new Set(slides) : slidesWithin(distance);
  const before = near;
  near = wanted;
  for (const slide of before) {
    if (wanted.has(slide)) continue;
    display(slide, "none");
    unload(slide);
  }
  for (const slide of wanted) {
    display(slide, config.display);
    if (!before.has(slide)) load(slide);
  }
}

function display({ section, backdrop, column }, value) {
  const box = value === "none" ? "none" : "block";
  for (const node of [section, column.section]) if (node.style.display !== value) node.style.display = value;
  for (const node of [backdrop, column.backdrop]) if (node.style.display !== box) node.style.display = box;
}
