// The blackout.

let paused = false;
const pauseOverlay = create("div", "pause-overlay", root);

function togglePause(on = !paused) {
  if (on === paused || (on && !config.pause)) return;
  paused = on;
  flag(root, "paused", on);
  fire(on ? "paused" : "resumed");
  cueAutoSlide();
  hooks.moved?.();
}

listen(pauseOverlay, "click", () => togglePause(false));
