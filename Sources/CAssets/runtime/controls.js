// The four arrows, and any element of the deck with a `navigate-...` class.

const controls = create("aside", "controls", root);
const moves = { left, right, up, down, prev, next };
const arrowLabels = { left: "previous slide", right: "next slide", up: "above slide", down: "below slide" };

for (const [name, label] of Object.entries(arrowLabels)) {
  const button = create("button", `navigate-${name}`, controls, { type: "button" });
  set(button, { "aria-label": label });
  create("div", "controls-arrow", button);
}

// A click leaves the keys where they are: Space goes on to the next slide, not to this button.
listen(controls, "mousedown", event => event.preventDefault());
listen(root, "click", event => {
  const button = event.target.closest?.("[class*='navigate-'], .enter-fullscreen");
  if (!button) return;
  const name = Object.keys(moves).find(move => button.classList.contains(`navigate-${move}`));
  if (name) {
    event.preventDefault();
    userActed();
    const linear = config.navigationMode === "linear" && { left: prev, right: next }[name];
    (linear || moves[name])();
  } else if (button.matches(".enter-fullscreen")) enterFullscreen();
});

// Enables the arrows that lead somewhere, marks the one that a step makes available, bounces the unused ones.
function updateControls() {
  const routes = availableRoutes();
  const steps = availableFragments();
  const open = {
    ...routes, prev: steps.prev || routes.left || routes.up, next: steps.next || routes.right || routes.down,
  };
  const stepping = { left: steps.prev, up: steps.prev, right: steps.next, down: steps.next };
  for (const name of Object.keys(moves)) {
    for (const button of root.getElementsByClassName(`navigate-${name}`)) {
      const usable = open[name] || stepping[name];
      button.classList.toggle("enabled", Boolean(usable));
      button.classList.toggle("fragmented", Boolean(stepping[name]));
      if (button.tagName === "BUTTON") button.disabled = !usable;
    }
  }
  if (!config.controlsTutorial) return;
  const [, right, , down] = controls.children;
  down.classList.toggle("highlight", !navigated.v && routes.down);
  right.classList.toggle("highlight", !navigated.h && routes.right && current.v === 0);
}
