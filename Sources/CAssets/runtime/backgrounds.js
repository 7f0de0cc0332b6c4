// Full-page backgrounds: a layer of boxes beside the slides, one for each section, nested for stacks.

const backgrounds = create("div", "backgrounds", root);
let shownBackground = null;

function createBackgrounds() {
  backgrounds.replaceChildren();
  shownBackground = null;
  for (const column of columns) {
    column.background = createBackground(column.section, backgrounds);
    for (const slide of column.slides) {
      slide.background = column.stack ? createBackground(slide.section, column.background) : column.background;
    }
  }
  for (const column of columns) [column, ...column.slides].forEach(item => judgeBackground(item));
  setParallax();
}

function createBackground(section, parent) {
  const background = create("div", "", parent);
  create("div", "slide-background-content", background);
  styleBackground(section, background);
  return background;
}

const isImage = value => /^(https?:|file:|\/\/)|\.(svg|png|jpe?g|gif|bmp|webp|avif)([?#\s]|$)/i.test(value);

// Writes what the section's attributes say. Pictures, videos and frames wait for loadBackground.
function styleBackground(section, background) {
  const data = section.dataset;
  const content = background.firstChild;
  const own = [...section.classList].filter(name => !/^(stack|past|present|future|has-(dark|light)-background)$/.test(name));
  background.className = ["slide-background", section.matches(".stack") ? "stack" : "", ...own].join(" ").trim();
  const plain = data.background && !isImage(data.background) ? data.background : "";
  background.style.background = plain;
  background.style.backgroundColor = data.backgroundColor ?? background.style.backgroundColor;
  background.style.backgroundImage = data.backgroundGradient ?? background.style.backgroundImage;
  content.style.backgroundSize = data.backgroundSize ?? "";
  content.style.backgroundPosition = data.backgroundPosition ?? "";
  content.style.backgroundRepeat = data.backgroundRepeat ?? "";
  content.style.opacity = data.backgroundOpacity ?? "";
  const parts = Object.keys(data).filter(key => /^background/.test(key)).sort().map(key => key + data[key]);
  set(background, {
    "data-background-transition": data.backgroundTransition, "data-loaded": null,
    "data-background-hash": parts.length ? parts.join() : null,
  });
}

function judgeBackground({ section, background }) {
  const { background: plain, backgroundColor } = section.dataset;
  const kind = plain || backgroundColor ? brightness(getComputedStyle(background).backgroundColor) : null;
  for (const name of ["dark", "light"]) section.classList.toggle(`has-${name}-background`, kind === name);
}

const imagesOf = ({ background, backgroundImage }) =>
  backgroundImage ?? (background && isImage(background) ? background : "");

// Loads pictures, video and frame of one background, once.
function loadBackground({ section, background }) {
  if (!background || background.dataset.loaded) return;
  const data = section.dataset;
  const content = background.firstChild;
  const images = imagesOf(data);
  set(background, { "data-loaded": "true" });
  if (images) {
    const list = /^\s*data:/.test(images) ? [images] : images.split(",");
    content.style.backgroundImage = list.map(cssURL).join();
  }
  if (data.backgroundVideo && !content.querySelector("video")) {
    const video = create("video", "", content, { muted: data.backgroundVideoMuted != null || isSpeakerNotes() });
    set(video, { playsinline: true, loop: data.backgroundVideoLoop != null, muted: video.muted });
    for (const address of data.backgroundVideo.split(",")) create("source", "", video, { src: address.trim() });
  }
  if (data.backgroundIframe && !content.querySelector("iframe")) {
    const frame = create("iframe", "", content);
    set(frame, { allowfullscreen: true, "data-src": data.backgroundIframe, "data-preload": data.preload });
  }
}

// The background a slide shows of its own, or that of its stack.
function visibleBackground(slide) {
  return slide?.background?.dataset.backgroundHash ? slide.background : slide?.column.background;
}

// After a move: colours for the page furniture, and no transition between equal backgrounds.
function showBackground() {
  for (const kind of ["dark", "light"]) {
    const name = `has-${kind}-background`;
    const { section, column } = current;
    root.classList.toggle(name, section.classList.contains(name) || (
      !section.matches(".has-dark-background, .has-light-background") && column.section.classList.contains(name)));
  }
  const background = current.background;
  if (background === shownBackground) return;
  const hash = background?.dataset.backgroundHash;
  if (hash && hash === shownBackground?.dataset.backgroundHash) {
    backgrounds.classList.add("no-transition");
    const video = shownBackground.querySelector("video");
    if (video) background.firstChild.replaceChildren(video);
    setTimeout(() => backgrounds.classList.remove("no-transition"), 10);
  }
  root.classList.toggle("r-background-interactive", "backgroundInteractive" in current.section.dataset);
  restartGIF(background);
  shownBackground = background;
}

// An animated GIF plays from its first picture each time its slide is shown.
function restartGIF(background) {
  const style = background?.firstChild.style;
  if (!style || !/\.gif/i.test(style.backgroundImage)) return;
  const image = style.backgroundImage;
  style.backgroundImage = "";
  void background.offsetWidth;
  style.backgroundImage = image;
}

function getSlideBackground(h, v) {
  const item = h instanceof Element ? entries.get(h) : v === undefined ? columns[h] : columns[h]?.slides[v];
  return item?.background ?? (item && !item.slides && item.v === undefined ? item.column.background : undefined);
}

// One large picture behind the whole deck, moved a part of its overhang at every slide.
function setParallax() {
  const { parallaxBackgroundImage: image } = config;
  root.classList.toggle("has-parallax-background", Boolean(image));
  Object.assign(backgrounds.style, image ? {
    backgroundImage: cssURL(image), backgroundSize: config.parallaxBackgroundSize,
    backgroundRepeat: config.parallaxBackgroundRepeat, backgroundPosition: config.parallaxBackgroundPosition,
  } : { backgroundImage: "", backgroundPosition: "" });
}

function updateParallax() {
  if (!config.parallaxBackgroundImage) return;
  const [width, height = width] = getComputedStyle(backgrounds).backgroundSize.split(" ").map(parseFloat);
  const step = (fixed, overhang, count) => typeof fixed === "number" ? fixed : count > 1 ? overhang / (count - 1) : 0;
  const acrossStep = step(config.parallaxBackgroundHorizontal, width - backgrounds.offsetWidth, columns.length);
  const stack = current.column.slides;
  const alongStep = step(config.parallaxBackgroundVertical, height - backgrounds.offsetHeight, stack.length);
  backgrounds.style.backgroundPosition = `${-acrossStep * current.h}px ${-alongStep * current.v}px`;
}
