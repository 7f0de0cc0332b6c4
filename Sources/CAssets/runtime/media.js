// Lazy loading, and what plays while its slide is shown.

const boxesOf = slide => new Set([slide.section, slide.backdrop, slide.column.backdrop]);

// What plays in a slide and its background, or a step.
const players = box => [box, entries.get(box)?.backdrop].flatMap(part =>
  !part ? [] : part.matches("video, audio, iframe") ? [part] : all("video, audio, iframe", part));

// Whether a frame may load before its slide is shown.
const preloads = node => config.preloadIframes ?? node.hasAttribute("data-preload");
const plays = node => config.autoPlayMedia ?? node.matches("[data-autoplay], .slide-background *");

// Gives what lies within view distance its address.
function load(slide) {
  loadBackground(slide);
  loadBackground(slide.column);
  for (const box of boxesOf(slide)) {
    for (const node of all("[data-src]", box)) if (node.tagName !== "IFRAME" || preloads(node)) setSource(node);
    for (const image of all("[data-deckc-same]", box)) shareSource(image);
  }
}

// Takes media and frames away again; pictures stay.
function unload(slide) {
  for (const box of boxesOf(slide)) all(":not(img)[data-lazy-loaded]", box).forEach(dropSource);
}

function moveSource(node, attributes) {
  set(node, attributes);
  if (node.matches("source")) node.parentNode.load?.();
}

const setSource = node => moveSource(node, { src: node.dataset.src, "data-src": null, "data-lazy-loaded": true });
const dropSource = node => node.dataset.lazyLoaded !== undefined
  && moveSource(node, { "data-src": node.getAttribute("src"), src: null, "data-lazy-loaded": null });

// Starts what plays on a slide or in a step that has just been shown.
function startMedia(box) {
  if (isSpeakerNotes()) return;
  for (const node of players(box)) {
    if (node.closest(".fragment:not(.visible)")) continue;
    if (node.tagName === "IFRAME") startFrame(node);
    else if (plays(node)) node.play().catch(() => hooks.refused?.(node));
  }
}

// Pages in frames hear when their slide is shown and left.
const tellFrame = (node, name) => plays(node) && node.contentWindow?.postMessage(`slide:${name}`, "*");

function startFrame(node) {
  if (node.dataset.src !== undefined) setSource(node);
  node.onload = () => {
    if (!node.closest(".present")) return;
    if (config.preventIframeAutoFocus && document.activeElement === node) node.blur();
    tellFrame(node, "start");
  };
  tellFrame(node, "start");
}

function stopMedia(box) {
  for (const node of players(box)) {
    if (node.dataset.ignore !== undefined) continue;
    if (node.tagName !== "IFRAME") node.pause();
    else if (preloads(node)) tellFrame(node, "stop");
    else dropSource(node);
  }
}
