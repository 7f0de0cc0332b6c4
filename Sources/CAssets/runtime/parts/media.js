// A start with sound that the browser refuses is made without, and a button offers the sound.
Reveal.parts.push(({ all, api, button, hooks, root }) => {
  hooks.refused = node => {
    if (node.muted || !node.paused) return;
    node.muted = true;
    node.play().catch(() => {});
    const offer = button("r-overlay-button r-media-play-button", root, "Sound", () => {
      node.muted = false;
      offer.remove();
    });
    offer.textContent = "🔊";
  };

  api.on("slidechanged", () => all(".r-media-play-button", root).forEach(offer => offer.remove()));
});
