// Lazy loading, and what plays while its slide is shown.

const mediaSelector = "video, audio, iframe";

// Whether a frame may load before its slide is shown.
const preloads = node => config.preloadIframes ?? node.hasAttribute("data-preload");

// Gives what lies within view distance its address.
function load(slide) {
  loadBackground(slide);
  if (slide.column.background !== slide.background) loadBackground(slide.column);
  for (const box of [slide.section, slide.background]) {
    for (const node of all("img[data-src], video[data-src], audio[data-src], iframe[data-src]", box)) {
      if (node.tagName !== "IFRAME" || preloads(node)) setSource(node);
    }
    for (const source of all("source[data-src]", box)) {
      setSource(source);
      source.parentNode.load?.();
    }
    for (const image of all("img[data-deckc-same]", box)) shareSource(image);
  }
}

function setSource(node) {
  set(node, { src: node.dataset.src, "data-src": null, "data-lazy-loaded": "" });
}

// Takes media and frames away again; pictures stay.
function unload(slide) {
  for (const box of [slide.section, slide.background]) {
    if (!box) continue;
    for (const node of all("video[data-lazy-loaded], audio[data-lazy-loaded], iframe[data-lazy-loaded], iframe[data-src]", box)) {
      dropSource(node);
    }
    for (const source of all("source[data-lazy-loaded]", box)) {
      dropSource(source);
      source.parentNode.load?.();
    }
  }
}

function dropSource(node) {
  if (!node.hasAttribute("data-lazy-loaded")) return;
  set(node, { "data-src": node.getAttribute("src"), src: null, "data-lazy-loaded": null });
}

// A picture stored once: later ones name the element that holds it.
function shareSource(image) {
  const first = document.getElementById(image.dataset.deckcSame);
  if (first) set(image, { src: first.getAttribute("src") ?? first.dataset.src, "data-deckc-same": null });
}

const boxesOf = node => [node, entries.get(node)?.background].filter(Boolean);
const plays = node => config.autoPlayMedia ?? (node.hasAttribute("data-autoplay") || Boolean(node.closest(".slide-background")));
const hiddenStep = node => node.closest(".fragment:not(.visible)");

// Starts the media of a slide or of a step that has just been shown.
function startMedia(box) {
  if (!box || isSpeakerNotes()) return;
  for (const part of boxesOf(box)) {
    for (const node of part.matches(mediaSelector) ? [part] : all(mediaSelector, part)) {
      if (hiddenStep(node)) continue;
      if (node.tagName === "IFRAME") startFrame(node);
      else if (plays(node)) play(node);
    }
  }
}

// A refused start with sound is tried again without, and a button offers the sound.
function play(node) {
  const start = () => node.play()?.catch(() => {
    node.muted = true;
    node.play()?.catch(() => {});
    offerSound(node);
  });
  if (node.readyState > 1) start();
  else node.addEventListener("loadeddata", () => isShown(node) && start(), { once: true });
}

function offerSound(node) {
  const button = create("button", "r-overlay-button r-media-play-button", root, { type: "button", textContent: "Play with sound" });
  button.addEventListener("click", () => {
    node.muted = false;
    node.play();
    button.remove();
  });
}

const isShown = node => Boolean(node.closest(".present"));

// What players want to hear, by host.
const playerCalls = {
  "www.youtube.com": name => JSON.stringify({ event: "command", func: `${name}Video`, args: "" }),
  "player.vimeo.com": name => JSON.stringify({ method: name }),
};
playerCalls["www.youtube-nocookie.com"] = playerCalls["www.youtube.com"];

function tellFrame(node, name) {
  const host = URL.canParse(node.src) ? new URL(node.src).host : "";
  const text = playerCalls[host]?.(name) ?? `slide:${name === "play" ? "start" : "stop"}`;
  if (plays(node) || name === "pause") node.contentWindow?.postMessage(text, "*");
}

function startFrame(node) {
  if (node.dataset.src !== undefined) setSource(node);
  if (config.preventIframeAutoFocus) node.addEventListener("focus", () => node.blur(), { once: true });
  node.addEventListener("load", () => isShown(node) && tellFrame(node, "play"), { once: true });
  tellFrame(node, "play");
}

function stopMedia(box) {
  if (!box) return;
  for (const part of boxesOf(box)) {
    for (const node of part.matches(mediaSelector) ? [part] : all(mediaSelector, part)) {
      if (node.hasAttribute("data-ignore")) continue;
      if (node.tagName !== "IFRAME") node.pause();
      else if (preloads(node)) tellFrame(node, "pause");
      else dropSource(node);
    }
  }
  for (const button of all(".r-media-play-button", root)) button.remove();
}
