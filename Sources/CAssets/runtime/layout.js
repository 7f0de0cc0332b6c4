// Size and place of the slides: one scale for the deck, and for each slide its offset and, if too tall, its zoom.

let scale = 1;
// The deck's own size in px, read at the start and when it may have changed: reading has the browser lay out the page.
let room = { width: 0, height: 0 };
// What was written last: writing the same again would have it style every slide anew.
let written = "";
let laterFit = 0;
// How far a slide that is too tall shrinks before it scrolls instead.
const smallestZoom = 0.5;

// The author's size of a slide and the room there is for it, in px.
function getComputedSlideSize(roomWidth = room.width, roomHeight = room.height) {
  const presentationWidth = roomWidth * (1 - config.margin);
  const presentationHeight = roomHeight * (1 - config.margin);
  const share = (size, room) => /%$/.test(size) ? parseFloat(size) / 100 * room : Number(size) || room;
  return {
    width: share(config.width, presentationWidth), height: share(config.height, presentationHeight),
    presentationWidth, presentationHeight,
  };
}

// What slides are seen through.
const frame = () => scrollView ? viewport() : root;

// Fits the deck to its window; `afresh` measures the slides again, too.
function layout(afresh) {
  room = { width: root.offsetWidth, height: frame().offsetHeight };
  if (afresh) for (const slide of near) slide.laidOut = null;
  arrange();
}

// The same without looking at the window. Only the slide shown is fitted at once, its neighbours a little later.
function arrange() {
  if (!current || printing || config.disableLayout) return;
  const size = getComputedSlideSize();
  const { width, height } = size;
  const oldScale = scale;
  const fitting = Math.min(size.presentationWidth / width, size.presentationHeight / height);
  scale = clamp(fitting, config.minScale, config.maxScale);
  const transform = `${scale === 1 ? "" : `translate(-50%, -50%) scale(${scale})`} ${overviewTransform()}`.trim();
  const sizes = {
    "slide-width": width, "slide-height": height, "viewport-width": room.width, "viewport-height": room.height,
  };
  const values = [scale, transform, scrollView, ...Object.values(sizes)].join();
  if (written !== values) {
    const { style: shared } = viewport();
    shared.setProperty("--slide-scale", scale);
    for (const [name, length] of Object.entries(sizes)) shared.setProperty(`--${name}`, px(length));
    const [middle, auto] = scale === 1 ? ["", ""] : ["50%", "auto"];
    if (!scrollView) style(slidesBox, {
      width: px(width), height: px(height), left: middle, top: middle, right: auto, bottom: auto, transform,
    });
    written = values;
  }
  if (scrollView) return layoutScrollView();
  fitStale([current]);
  clearTimeout(laterFit);
  if (inOverview) fitStale(near);
  else laterFit = setTimeout(() => fitStale(near), 30);
  if (scale !== oldScale) fire("resize", { oldScale, scale, size });
}

// Fits those slides that were last fitted to another size, or never.
function fitStale(list) {
  const { width, height } = getComputedSlideSize();
  const size = [width, height, config.center, room.width > 0].join();
  const stale = [...list].filter(slide => slide.laidOut !== size && !printing && !scrollView);
  fit(stale, width, height);
  for (const slide of stale) slide.laidOut = size;
}

const zoomOf = section => Number(section.style.zoom) || 1;
const heightOf = section => section.scrollHeight * zoomOf(section);

// Where a slide may stand in its box, in its px: all of it, but for what is under things that keep their place (see
// parts/furniture.js).
function placeFor(slide, width, height) {
  const box = { left: (room.width - width * scale) / 2, top: (room.height - height * scale) / 2 };
  const { above, below } = !printing && hooks.taken?.({
    ...box, right: room.width - box.left, bottom: room.height - box.top,
  }, slide === slides.at(-1)) || { above: 0, below: 0 };
  return { top: above / scale, height: height - (above + below) / scale };
}

// Centres slides, after shrinking those that are too tall. All are measured before any is changed, step by step, so
// that the browser lays out a few times for any number of slides.
function fit(list, width, height, smallest = smallestZoom) {
  const sections = list.map(slide => slide.section);
  const places = new Map(list.map(slide => [slide.section, placeFor(slide, width, height)]));
  for (const section of sections) {
    style(section, { zoom: "", top: "" });
    for (const name of ["code", "slide"]) section.style.removeProperty(`--deckc-${name}-max-height`);
    flag(section, "r-scrolls", false);
    hooks.stretch?.(section, width, places.get(section).height);
  }
  const tooTall = section => heightOf(section) > places.get(section).height + 1;
  const tall = sections.filter(tooTall);
  let ranges = tall.map(section => ({ section, low: smallest, high: 1, zoom: smallest }));
  for (let round = 0; round < 6; round++) {
    for (const { section, zoom } of ranges) section.style.zoom = zoom;
    ranges = ranges.map(({ section, low, high, zoom }) => {
      [low, high] = tooTall(section) ? [low, zoom] : [zoom, high];
      return { section, low, high, zoom: (low + high) / 2 };
    });
  }
  for (const { section, low } of ranges) section.style.zoom = low;
  sections.forEach(fitWidths);
  hooks.zoomed?.(sections);
  if (!printing) {
    for (const section of tall.filter(tooTall)) scrollInside(section, places.get(section).height / smallestZoom);
  }
  const tops = sections.map(section => {
    const place = places.get(section);
    const high = heightOf(section);
    // In the middle of the box, moved only as far as its place asks for.
    const middle = config.center || section.matches(".center") ? Math.max(height - high, 0) / 2 : 0;
    const top = Math.max(Math.min(middle, place.top + place.height - high), place.top);
    return top || middle ? px(top / zoomOf(section)) : "";
  });
  sections.forEach((section, i) => section.style.top = tops[i]);
}

// Shrinks tables and code that are wider than their slide, no further than slides; then code wraps and tables scroll
// by a bar that is always seen. Nothing scrolls on paper.
function fitWidths(section) {
  const wide = all("table:not(pre table), pre", section).map(node => {
    style(node, { zoom: "" });
    flag(node, "r-wide", false);
    flag(node, "r-wraps", false);
    return node;
  }).map(node => {
    const isTable = node.matches("table");
    const box = !isTable && node.querySelector("code") || node;
    // Tables, and code by a style of the author's, are as wide as what they hold.
    const room = Math.min(box.clientWidth, node.parentNode.clientWidth || 1e5, section.clientWidth);
    return { node, part: room / box.scrollWidth, isTable };
  }).filter(({ part }) => part < .999);
  const floor = smallestZoom / zoomOf(section);
  for (const { node, part, isTable } of wide) {
    node.style.zoom = isTable && printing ? part : Math.min(Math.max(part, floor), 1);
    if (part < floor && !(isTable && printing)) flag(node, isTable ? "r-wide" : "r-wraps", true);
  }
}

// What is too tall even when shrunk scrolls: the longest code block if that is enough, else the slide.
function scrollInside(section, height) {
  const [code] = all("pre code", section).sort((a, b) => b.offsetHeight - a.offsetHeight);
  const rest = code ? code.offsetHeight - section.scrollHeight + height : 0;
  if (rest > height / 4) return section.style.setProperty("--deckc-code-max-height", px(rest));
  section.style.setProperty("--deckc-slide-max-height", px(height));
  flag(section, "r-scrolls", true);
}

// Measures one slide again because something in it changed size.
function relayout({ target }) {
  const slide = entryAt(target);
  if (slide) slide.laidOut = null;
  arrange();
}
