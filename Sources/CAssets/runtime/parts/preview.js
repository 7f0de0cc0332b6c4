// Previews: pages, pictures and videos in a layer above the deck.
Reveal.parts.push(inner => {
  const { addressesIn, closeOverlay, config, create, fire, hooks, isOverview, listen } = inner;
  const { openOverlay, openedOverlay, set } = inner;
  const previewTags = { Iframe: "iframe", Image: "img", Video: "video" };

  // Shows an address in a layer; `kind` is a key of `previewTags`. Only web pages are framed, so none can be a script.
  function preview(kind, address, fit = "scale-down") {
    if (!/^(https?:|about:blank$|data:(image|video)\/|[^:]*$)/i.test(address)) return;
    const inside = openOverlay("preview", { [`preview${kind}`]: address, previewFit: fit });
    const { dataset } = inside.parentNode;
    const node = create(previewTags[kind], "", inside);
    dataset.state = "loading";
    node.onload = node.onloadeddata = () => { dataset.state = "loaded"; };
    node.onerror = () => { dataset.state = "error"; };
    node.style.objectFit = fit;
    if (kind === "Iframe") set(node, { sandbox: "allow-scripts allow-same-origin allow-popups", allowfullscreen: true });
    set(node, { src: address, alt: "", controls: kind === "Video", autoplay: kind === "Video" });
    fire(`preview${kind.toLowerCase()}`, { url: address });
  }

  hooks.preview = preview;

  hooks.setPreview = state => {
    const kind = Object.keys(previewTags).find(name => state[`preview${name}`]);
    const address = state[`preview${kind}`];
    const overlay = openedOverlay();
    if (overlay?.fields && address === overlay.fields[`preview${kind}`]) return;
    if (kind) preview(kind, address, state.previewFit);
    else if (overlay?.fields) closeOverlay();
  };

  listen(inner.slidesBox, "click", event => {
    const node = event.target.closest?.("[data-preview-image], [data-preview-video], [data-preview-link], a[href]");
    if (!node || isOverview() || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const { previewImage: image, previewVideo: video, previewLink: link, previewFit: fit } = node.dataset;
    const own = node.currentSrc || node.href;
    const linked = link ?? (config.previewLinks && /^https?:/.test(node.href) ? "" : "false");
    if (image !== undefined) preview("Image", addressesIn(image)[0] || own, fit);
    else if (video !== undefined) preview("Video", addressesIn(video)[0] || own, fit);
    else if (linked !== "false") preview("Iframe", /^(true)?$/.test(linked) ? node.href : linked);
    else return;
    event.preventDefault();
  });
});
