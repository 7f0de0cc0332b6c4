// Full-page backgrounds: boxes beside the slides, one for each section, nested for stacks.

const backgrounds = create("div", "backgrounds", root);
let shownBackground = null;

function createBackgrounds() {
  backgrounds.replaceChildren();
  for (const column of columns) {
    createBackground(column, backgrounds);
    for (const slide of column.slides) {
      if (column.stack) createBackground(slide, column.backdrop);
      else slide.backdrop = column.backdrop;
    }
  }
  for (const column of columns) for (const item of [column, ...column.slides]) judgeBackground(item);
}

function createBackground(item, parent) {
  item.backdrop = create("div", "", parent);
  create("div", "slide-background-content", item.backdrop);
  styleBackground(item);
}

const isImage = text => /^(https?:|file:|\/\/)|\.(svg|png|jpe?g|gif|bmp|webp|avif)([?#\s]|$)/i.test(text);

// Writes what the section's attributes say. Pictures, videos and frames wait for loadBackground.
function styleBackground({ section, backdrop }) {
  const data = section.dataset;
  const own = section.className.replace(/\b(past|present|future|has-(dark|light)-background)\b/g, "");
  backdrop.className = `slide-background ${own}`.trim();
  backdrop.style.background = isImage(data.background) ? "" : data.background ?? "";
  if (data.backgroundColor) backdrop.style.backgroundColor = data.backgroundColor;
  if (data.backgroundGradient) backdrop.style.backgroundImage = data.backgroundGradient;
  const { style: inside } = backdrop.firstChild;
  for (const name of ["Size", "Position", "Repeat"].map(end => `background${end}`)) inside[name] = data[name] ?? "";
  inside.opacity = data.backgroundOpacity ?? "";
  const attributes = Object.keys(data).filter(key => /^background/.test(key));
  set(backdrop, {
    "data-loaded": null, "data-background-size": data.backgroundSize, "data-transition": data.backgroundTransition,
    "data-background-hash": attributes.map(key => key + data[key]).join() || null,
  });
}

// Whether a background colour is dark, by its share of red, green and blue; a transparent one says nothing.
function judgeBackground({ section, backdrop }) {
  const { background: plain, backgroundColor } = section.dataset;
  const color = plain || backgroundColor ? getComputedStyle(backdrop).backgroundColor : "";
  const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
  const dark = red * 299 + green * 587 + blue * 114 < 128000;
  flag(section, "has-dark-background", alpha && dark);
  flag(section, "has-light-background", alpha && !dark);
}

const cssURL = address => `url("${address.trim().replace(/["\\\n]/g, "\\$&")}")`;
const cssURLs = list => addressesIn(list).map(cssURL).join();

// Loads pictures, video and frame of a background, once.
function loadBackground({ section, backdrop }) {
  if (backdrop.dataset.loaded) return;
  const { background: plain, backgroundImage, backgroundVideo, backgroundIframe, ...data } = section.dataset;
  const content = backdrop.firstChild;
  const images = backgroundImage ?? (isImage(plain) ? plain : "");
  backdrop.dataset.loaded = true;
  if (images) content.style.backgroundImage = cssURLs(images);
  if (backgroundVideo) hooks.backgroundVideo?.(section, content);
  if (backgroundIframe) {
    const frame = create("iframe", "", content);
    set(frame, { "data-src": backgroundIframe, "data-preload": data.preload, allowfullscreen: true });
  }
}

// After a move: colours for the furniture, no transition between equal backgrounds, a running video carried along.
function showBackground() {
  const { backdrop, section, column } = current;
  const colored = section.matches(".has-dark-background, .has-light-background") ? section : column.section;
  for (const name of ["has-dark-background", "has-light-background"]) flag(root, name, colored.matches(`.${name}`));
  flag(root, "r-background-interactive", "backgroundInteractive" in section.dataset);
  hooks.background?.();
  if (backdrop === shownBackground) return;
  const { backgroundHash: hash } = backdrop.dataset;
  const same = hash && hash === shownBackground?.dataset.backgroundHash;
  flag(backgrounds, "no-transition", same);
  const video = same && shownBackground.querySelector("video");
  if (video) backdrop.firstChild.replaceChildren(video);
  shownBackground = backdrop;
}

function getSlideBackground(h, v) {
  const item = h instanceof Element ? entries.get(h) : v === undefined ? columns[h] : columns[h]?.slides[v];
  return item?.backdrop;
}
