// The overview: all slides on one plane, seen from further off.

let inOverview = false;
const gap = 70;

function toggleOverview(on = !inOverview) {
  if (on === inOverview || printing || scrollView || (on && !config.overview)) return;
  inOverview = on;
  flag(root, "overview", on);
  flag(root, "overview-deactivating", !on);
  setTimeout(() => flag(root, "overview-deactivating", false), 1);
  if (on) slidesBox.prepend(backgrounds);
  else slidesBox.after(backgrounds);
  showNear();
  markDeck();
  if (!on) {
    for (const node of all("section, .slide-background", root)) node.style.transform = "";
    for (const node of all("[data-index-h]", slidesBox)) set(node, { "data-index-h": null, "data-index-v": null });
  }
  arrange();
  markSteps();
  refresh();
  fire(on ? "overviewshown" : "overviewhidden", position());
}

// The way from one column to the next and from one slide of a stack to the next, in px.
const stride = () => {
  const { width, height } = getComputedSlideSize();
  return [(width + gap) * (config.rtl ? -1 : 1), height + gap];
};

// The part of the plane's transform that brings the present slide to the middle, small.
function overviewTransform() {
  if (!inOverview) return "";
  const [x, y] = stride();
  const small = Math.max(150 / Math.min(room.width, room.height), 0.2);
  return `scale(${small}) translate(${-current.h * x}px, ${-current.v * y}px)`;
}

// Spreads the slides near enough to be seen. Those that a zoom shrinks move in its coordinates.
function updateOverview() {
  if (!inOverview) return;
  const [stepX, stepY] = stride();
  for (const slide of near) {
    const { column, section, h, v } = slide;
    for (const [item, x, y] of [[column, h * stepX, 0], ...column.stack ? [[slide, 0, v * stepY]] : []]) {
      const zoom = zoomOf(item.section);
      item.section.style.transform = `translate(${x / zoom}px, ${y / zoom}px)`;
      item.backdrop.style.transform = `translate(${x}px, ${y}px)`;
      set(item.section, { "data-index-h": h, "data-index-v": item === slide || !column.stack ? v : null, inert: null });
    }
  }
}

listen(slidesBox, "click", event => {
  const found = inOverview && entryAt(event.target);
  if (!found || found.slides) return;
  event.preventDefault();
  event.stopPropagation();
  slide(found.h, found.v);
  toggleOverview(false);
}, true);
