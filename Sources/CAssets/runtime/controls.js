// The four arrows, and any element of the deck with a `navigate-...` class.

const controls = create("aside", "controls", root);
const moves = { left, right, up, down, prev, next };
// [element, name of its move] for the arrows and the authors' own; found at a sync, for a search costs the whole deck.
let movers = [];

for (const [name, label] of [["left", "previous"], ["right", "next"], ["up", "above"], ["down", "below"]]) {
  create("div", "controls-arrow", button(`navigate-${name}`, controls, `${label} slide`));
}

// A click leaves the keys where they are: Space goes on to the next slide, not to this button.
listen(controls, "mousedown", event => event.preventDefault());

listen(root, "click", event => {
  const node = event.target.closest?.("[class*=navigate-], .enter-fullscreen");
  if (!node) return;
  userActed();
  const name = Object.keys(moves).find(move => has(node, `navigate-${move}`));
  if (!name) return enterFullscreen();
  event.preventDefault();
  (isLinear() && { left: prev, right: next }[name] || moves[name])();
});

// The arrows that lead back, which the direction of the text decides.
function nameControls() {
  const sides = config.rtl ? ["right", "left"] : ["left", "right"];
  [["next", false], ["previous", true]].forEach(([label, back], i) => {
    const node = controls.querySelector(`.navigate-${sides[1 - i]}`);
    set(node, { "aria-label": `${label} slide` });
    flag(node, "navigate-back", back);
  });
  flag(controls.querySelector(".navigate-up"), "navigate-back", true);
}

function findMovers() {
  movers = Object.keys(moves).flatMap(name => all(`.navigate-${name}`, root).map(node => [node, name]));
}

// Enables the arrows that lead somewhere, marks the one that would only make a step, bounces the unused ones.
function updateControls() {
  const routes = availableRoutes();
  const steps = availableFragments();
  const sides = config.rtl ? ["right", "left"] : ["left", "right"];
  const [back, on] = current.column.stack ? ["up", "down"] : sides;
  const stepping = { [back]: steps.prev, [on]: steps.next };
  const { left, right, up, down } = routes;
  const open = { ...routes, prev: steps.prev || left || up, next: steps.next || right || down };
  for (const [node, name] of movers) {
    node.disabled = !flag(node, "enabled", open[name] || stepping[name]);
    flag(node, "fragmented", stepping[name]);
    flag(node, "highlight", config.controlsTutorial && routes[name]
      && (name === "down" ? !navigated.v : name === sides[1] && !navigated.h && !current.v));
  }
}
