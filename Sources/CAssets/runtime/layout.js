// Size and place of the slides: one scale for the deck, one vertical offset and, if too tall, a zoom for each slide.

let scale = 1;
// How far a slide that is too tall is shrunk before it scrolls instead.
const smallestZoom = 0.5;

// The author's size of a slide and the room there is for it, in px.
function getComputedSlideSize(roomWidth = root.offsetWidth, roomHeight = root.offsetHeight) {
  const room = 1 - config.margin;
  const presentationWidth = roomWidth * room;
  const presentationHeight = roomHeight * room;
  const share = (size, whole) => /%$/.test(size) ? parseFloat(size) / 100 * whole : Number(size) || whole;
  return {
    width: share(config.width, presentationWidth), height: share(config.height, presentationHeight),
    presentationWidth, presentationHeight,
  };
}

// Fits the deck to its viewport. Slides are measured anew only when their size or content changed.
function layout(afresh) {
  if (!current || printing || config.disableLayout) return;
  const size = getComputedSlideSize();
  const fitting = Math.min(size.presentationWidth / size.width, size.presentationHeight / size.height);
  const oldScale = scale;
  scale = clamp(fitting, config.minScale, config.maxScale);
  const styles = viewport().style;
  styles.setProperty("--slide-scale", scale);
  styles.setProperty("--slide-width", `${size.width}px`);
  styles.setProperty("--slide-height", `${size.height}px`);
  styles.setProperty("--viewport-width", `${root.offsetWidth}px`);
  styles.setProperty("--viewport-height", `${root.offsetHeight}px`);
  if (scrollView) return layoutScrollView();

  const scaled = scale !== 1;
  Object.assign(slidesBox.style, {
    width: `${size.width}px`, height: `${size.height}px`,
    left: scaled ? "50%" : "", top: scaled ? "50%" : "", right: scaled ? "auto" : "", bottom: scaled ? "auto" : "",
  });
  transformSlides({ layout: scaled ? `translate(-50%, -50%) scale(${scale})` : "" });
  const key = [size.width, size.height, config.center].join();
  const stale = [...near].filter(slide => afresh || slide.laidOut !== key);
  fit(stale, size);
  for (const slide of stale) slide.laidOut = key;
  if (scale !== oldScale) fire("resize", { oldScale, scale, size });
  updateParallax();
}

// The transform of `.slides` has two parts, the layout's and the overview's.
const transformParts = { layout: "", overview: "" };
function transformSlides(parts) {
  Object.assign(transformParts, parts);
  slidesBox.style.transform = `${transformParts.layout} ${transformParts.overview}`.trim();
}

// Centres slides, after shrinking those that are too tall. Reads of all slides come before writes, step by step, so
// that the browser lays out a few times for any number of slides.
function fit(list, { width, height }) {
  const sections = list.map(slide => slide.section);
  for (const section of sections) {
    Object.assign(section.style, { zoom: "", top: "" });
    section.classList.remove("r-scrolls");
    for (const code of all("pre code", section)) code.style.maxHeight = "";
    stretch(section, width, height);
  }
  const tooTall = section => section.scrollHeight * zoomOf(section) > height + 1;
  const tall = sections.filter(tooTall);
  for (const section of tall) section.style.zoom = smallestZoom;
  const full = tall.filter(tooTall);
  let ranges = tall.filter(section => !full.includes(section)).map(section => ({ section, low: smallestZoom, high: 1 }));
  for (let round = 0; round < 5; round++) {
    for (const { section, low, high } of ranges) section.style.zoom = (low + high) / 2;
    ranges = ranges.map(({ section, low, high }) => {
      const middle = (low + high) / 2;
      return tooTall(section) ? { section, low, high: middle } : { section, low: middle, high };
    });
  }
  for (const { section, low } of ranges) section.style.zoom = low;
  for (const section of full) scrollInside(section, height / smallestZoom);
  const tops = sections.map(section => {
    const room = height - section.scrollHeight * zoomOf(section);
    return config.center || section.classList.contains("center") ? `${Math.max(room / 2, 0) / zoomOf(section)}px` : "";
  });
  sections.forEach((section, i) => section.style.top = tops[i]);
}

const zoomOf = section => Number(section.style.zoom) || 1;

// What is too tall even when shrunk scrolls: the longest code block if that is enough, else the slide.
function scrollInside(section, height) {
  const code = all("pre code", section).sort((a, b) => b.offsetHeight - a.offsetHeight)[0];
  const excess = section.scrollHeight - height;
  if (code && code.offsetHeight - excess > height / 4) code.style.maxHeight = `${code.offsetHeight - excess}px`;
  else section.classList.add("r-scrolls");
}

// Gives `.r-stretch` children the height that the rest of the slide leaves; pictures keep their proportions.
function stretch(section, width, height) {
  for (const node of all(":scope > .r-stretch, :scope > .stretch", section)) {
    node.style.height = "0px";
    const rest = height - section.scrollHeight;
    const [w, h] = [node.naturalWidth || node.videoWidth, node.naturalHeight || node.videoHeight];
    const part = w && h ? Math.min(width / w, rest / h) : 0;
    node.style.width = `${part ? w * part : width}px`;
    node.style.height = `${part ? h * part : rest}px`;
  }
}
