// The layers above a deck: help, and previews of frames, pictures and videos.

let overlay = null;

function openOverlay(kind, fields) {
  closeOverlay();
  const box = create("div", `r-overlay r-overlay-${kind}`, root);
  set(box, { role: "dialog", "aria-modal": "true", "aria-label": kind });
  const close = create("button", "r-overlay-button r-overlay-close", box, { type: "button", textContent: "×" });
  set(close, { "aria-label": "close" });
  close.addEventListener("click", closeOverlay);
  box.addEventListener("click", event => event.target.matches(".r-overlay, .r-overlay-viewport") && closeOverlay());
  overlay = { box, inside: create("div", "r-overlay-viewport", box), fields, before: document.activeElement };
  close.focus({ preventScroll: true });
  return overlay.inside;
}

function closeOverlay() {
  if (!overlay) return;
  const { box, before } = overlay;
  overlay = null;
  box.remove();
  before?.focus?.({ preventScroll: true });
  fire("closeoverlay");
}

// The help sheet is the table of keys, and what was bound besides.
function toggleHelp(on = !overlay?.box.matches(".r-overlay-help")) {
  if (!on) return closeOverlay();
  const table = create("table", "", openOverlay("help", {}));
  const row = (key, text) => {
    const tr = create("tr", "", table);
    create("th", "", tr, { textContent: key, scope: "row" });
    create("td", "", tr, { textContent: text });
  };
  for (const [, key, text, , option] of keys) if (!option || config[option]) row(key, text);
  for (const { key, description } of bindings.values()) if (key && description) row(key, description);
  for (const [key, text] of shortcuts) row(key, text);
  fire("showhelp");
}

const previewTags = { iframe: "iframe", image: "img", video: "video" };

// Shows an address in a layer. Only http(s) pages are framed, so that no address can be a script.
function showPreview(address, kind = "iframe", fit = "scale-down") {
  const name = `preview${kind[0].toUpperCase()}${kind.slice(1)}`;
  if (!previewTags[kind] || !/^(https?:|about:blank$|data:image\/|[^:]*$)/i.test(address)) return;
  const inside = openOverlay("preview", { [name]: address, previewFit: fit });
  const box = inside.parentNode;
  const node = create(previewTags[kind], "", inside);
  const state = value => set(box, { "data-state": value });
  state("loading");
  node.addEventListener(kind === "video" ? "loadeddata" : "load", () => state("loaded"));
  node.addEventListener("error", () => state("error"));
  if (kind === "iframe") set(node, { sandbox: "allow-scripts allow-same-origin allow-popups", allowfullscreen: true });
  else node.style.objectFit = fit;
  set(node, { src: address, controls: kind === "video", autoplay: kind === "video" });
  fire(`preview${kind}`, { url: address });
}
const previewIframe = address => showPreview(address, "iframe");
const previewImage = (address, fit) => showPreview(address, "image", fit);
const previewVideo = (address, fit) => showPreview(address, "video", fit);

const previewState = () => overlay?.fields ?? {};
function setPreviewState(state) {
  const same = kind => state[kind] === overlay?.fields[kind];
  if (same("previewIframe") && same("previewImage") && same("previewVideo")) return;
  if (state.previewIframe) previewIframe(state.previewIframe);
  else if (state.previewImage) previewImage(state.previewImage, state.previewFit);
  else if (state.previewVideo) previewVideo(state.previewVideo, state.previewFit);
  else closeOverlay();
}

listen(slidesBox, "click", event => {
  const node = event.target.closest?.("[data-preview-image], [data-preview-video], [data-preview-link], a[href]");
  if (!node || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const { previewImage: image, previewVideo: video, previewLink: link, previewFit: fit } = node.dataset;
  const linked = link ?? (config.previewLinks && /^https?:/.test(node.href ?? "") ? "" : undefined);
  if (image !== undefined) previewImage(image || node.currentSrc || node.href, fit);
  else if (video !== undefined) previewVideo(video || node.currentSrc || node.href, fit);
  else if (linked !== undefined && linked !== "false") previewIframe(/^(true)?$/.test(linked) ? node.href : linked);
  else return;
  event.preventDefault();
});
