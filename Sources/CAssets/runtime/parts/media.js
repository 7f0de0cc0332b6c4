// Video and sound: videos as backgrounds, how long a slide waits for its own, and what happens when a browser refuses to
// start with sound: it starts without, and a button offers the sound.
Reveal.parts.push(({ addressesIn, all, api, button, create, hooks, listen, root, set }) => {
  hooks.backgroundVideo = ({ dataset }, parent) => {
    const video = create("video", "", parent, { muted: "backgroundVideoMuted" in dataset || api.isSpeakerNotes() });
    set(video, { playsinline: true, loop: "backgroundVideoLoop" in dataset });
    for (const src of addressesIn(dataset.backgroundVideo)) create("source", "", video, { src });
  };

  // How long the longest of a slide plays, and a second, in milliseconds.
  hooks.playingTime = section => Math.max(0, ...all("video[data-autoplay], audio[data-autoplay]", section)
    .map(node => node.duration * 1000 / node.playbackRate + 1000).filter(time => time > 0));

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

  listen(root, "slidechanged", () => all(".r-media-play-button", root).forEach(offer => offer.remove()));
});
