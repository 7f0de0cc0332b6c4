// The overview: all slides on one plane, seen from further off.

let inOverview = false;
const gap = 70;

function toggleOverview(on = !inOverview) {
  if (on === inOverview || !current || printing || scrollView || (on && !config.overview)) return;
  inOverview = on;
  root.classList.toggle("overview", on);
  root.classList.toggle("overview-deactivating", !on);
  setTimeout(() => root.classList.remove("overview-deactivating"), 1);
  (on ? slidesBox : root).prepend(backgrounds);
  showNear();
  if (!on) {
    markDeck();
    transformSlides({ overview: "" });
    for (const column of columns) for (const item of [column, ...column.slides]) unplace(item);
  }
  layout(true);
  updateOverview();
  if (!on) slide(current.h, current.v);
  cueAutoSlide();
  fire(on ? "overviewshown" : "overviewhidden", position());
}

function unplace(item) {
  item.section.style.transform = "";
  if (item.background) item.background.style.transform = "";
  set(item.section, { "data-index-h": null, "data-index-v": null });
}

// Spreads the slides near enough to be seen and moves the present one to the middle.
function updateOverview() {
  if (!inOverview) return;
  const { width, height } = getComputedSlideSize();
  const [stepX, stepY] = [(width + gap) * (config.rtl ? -1 : 1), height + gap];
  const spread = (item, transform) => {
    item.section.style.transform = transform;
    if (item.background) item.background.style.transform = transform;
  };
  for (const { column, section, h, v } of near) {
    spread(column, `translate3d(${h * stepX}px, 0, 0)`);
    set(column.section, { "data-index-h": h });
    if (column.stack) spread(entries.get(section), `translate3d(0, ${v * stepY}px, 0)`);
    set(section, { "data-index-h": h, "data-index-v": v, inert: null });
    set(column.section, { inert: null });
  }
  const smaller = Math.min(root.offsetWidth, root.offsetHeight);
  const small = Math.max(150 / smaller, 0.2);
  const move = `translateX(${-current.h * stepX}px) translateY(${-current.v * stepY}px)`;
  transformSlides({ overview: `scale(${small}) ${move}` });
}

listen(slidesBox, "click", event => {
  if (!inOverview) return;
  const section = event.target.closest(".slides > section:not(.stack), .slides > section > section");
  const entry = entries.get(section);
  if (!entry) return;
  event.preventDefault();
  event.stopPropagation();
  slide(entry.h, entry.v);
  toggleOverview(false);
}, true);
