// The ring of auto-slide, drawn by the style sheet, that fills while the slide stands. A click stops and goes on, at the
// end of the deck it starts over.
Reveal.parts.push(({ api, config, create, flag, hooks, root }) => {
  let ring = null;

  // `time` is what the slide stands, in ms; 0 is for ever.
  hooks.ring = (time, running, ended) => {
    ring?.remove();
    ring = time && config.autoSlideStoppable ? create("canvas", "playback", root) : null;
    if (!ring) return;
    flag(ring, "running", running);
    ring.style.animationDuration = `${time}ms`;
    ring.onclick = () => {
      api.toggleAutoSlide(ended || undefined);
      if (ended) api.slide(0, 0);
    };
  };
});
