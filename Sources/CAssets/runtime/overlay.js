// The layers above a deck: help, and previews of pages, pictures and videos.

let overlay = null;

function openOverlay(kind, fields) {
  closeOverlay();
  const before = document.activeElement;
  const spoken = { role: "dialog", ariaModal: "true", ariaLabel: kind };
  const box = create("div", `r-overlay r-overlay-${kind}`, root, spoken);
  const close = button("r-overlay-button r-overlay-close", box, "close", closeOverlay);
  close.textContent = "×";
  box.addEventListener("click", event => event.target.matches(".r-overlay, .r-overlay-viewport") && closeOverlay());
  overlay = { box, fields, before };
  close.focus({ preventScroll: true });
  return create("div", "r-overlay-viewport", box);
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
  const table = create("table", "", openOverlay("help"));
  const own = [...bindings.values()].filter(({ key, description }) => key && description);
  const rows = keys.filter(([, , , , option]) => !option || config[option]).map(([, key, text]) => [key, text]);
  for (const [key, text] of [...rows, ...own.map(({ key, description }) => [key, description]), ...shortcuts]) {
    const row = create("tr", "", table);
    create("th", "", row, { textContent: key, scope: "row" });
    create("td", "", row, { textContent: text });
  }
  fire("showhelp");
}

const previewTags = { Iframe: "iframe", Image: "img", Video: "video" };

// Shows an address in a layer; `kind` is a key of `previewTags`. Only web pages are framed, so none can be a script.
function preview(kind, address, fit = "scale-down") {
  if (!/^(https?:|about:blank$|data:(image|video)\/|[^:]*$)/i.test(address)) return;
  const inside = openOverlay("preview", { [`preview${kind}`]: address, previewFit: fit });
  const { dataset } = overlay.box;
  const node = create(previewTags[kind], "", inside);
  dataset.state = "loading";
  node.onload = node.onloadeddata = () => { dataset.state = "loaded"; };
  node.onerror = () => { dataset.state = "error"; };
  node.style.objectFit = fit;
  if (kind === "Iframe") set(node, { sandbox: "allow-scripts allow-same-origin allow-popups", allowfullscreen: true });
  set(node, { src: address, alt: "", controls: kind === "Video", autoplay: kind === "Video" });
  fire(`preview${kind.toLowerCase()}`, { url: address });
}

const previewIframe = address => preview("Iframe", address);
const previewImage = (address, fit) => preview("Image", address, fit);
const previewVideo = (address, fit) => preview("Video", address, fit);

function setPreview(state) {
  const kind = Object.keys(previewTags).find(name => state[`preview${name}`]);
  const address = state[`preview${kind}`];
  if (overlay?.fields && address === overlay.fields[`preview${kind}`]) return;
  if (kind) preview(kind, address, state.previewFit);
  else if (overlay?.fields) closeOverlay();
}

listen(slidesBox, "click", event => {
  const node = event.target.closest?.("[data-preview-image], [data-preview-video], [data-preview-link], a[href]");
  if (!node || inOverview || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const { previewImage: image, previewVideo: video, previewLink: link, previewFit: fit } = node.dataset;
  const own = node.currentSrc || node.href;
  const linked = link ?? (config.previewLinks && /^https?:/.test(node.href) ? "" : "false");
  if (image !== undefined) previewImage(addressesIn(image)[0] || own, fit);
  else if (video !== undefined) previewVideo(addressesIn(video)[0] || own, fit);
  else if (linked !== "false") previewIframe(/^(true)?$/.test(linked) ? node.href : linked);
  else return;
  event.preventDefault();
});
