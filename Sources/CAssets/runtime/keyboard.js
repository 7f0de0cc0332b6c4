// Keys: one table for the handler and for the help sheet.

// Whether all arrows are previous and next.
const oneWay = () => !inOverview && (config.navigationMode === "linear" || columns.length < 2
  || !root.classList.contains("has-vertical-slides"));

// An arrow: to the first or last with Shift, past the steps with Alt.
function arrow(by, move, ends, event) {
  const options = { skipFragments: event.altKey };
  if (event.shiftKey) slide(...ends());
  else if (oneWay()) (by > 0 ? next : prev)(options);
  else move(options);
}
const ahead = () => config.rtl ? -1 : 1;
const lastColumn = () => [columns.length - 1];
const lastOfStack = () => [current.h, current.column.slides.length - 1];

// [key codes, their names on the help sheet, what they do, action, the option that must be on]
const keys = [
  [[32, 78, 34], "N, Space, Page Down", "Next slide", event => {
    if (event.keyCode === 32 && inOverview) toggleOverview(false);
    const move = event.keyCode === 32 && event.shiftKey ? prev : next;
    if (event.keyCode !== 34 || !scrollSlide(1)) move({ skipFragments: event.altKey });
  }],
  [[80, 33], "P, Shift Space, Page Up", "Previous slide", event => {
    if (event.keyCode !== 33 || !scrollSlide(-1)) prev({ skipFragments: event.altKey });
  }],
  [[37, 72], "←, H", "Left", event => arrow(-ahead(), left, () => [0], event)],
  [[39, 76], "→, L", "Right", event => arrow(ahead(), right, lastColumn, event)],
  [[38, 75], "↑, K", "Up", event => scrollSlide(-1) || arrow(-1, up, () => [current.h, 0], event)],
  [[40, 74], "↓, J", "Down", event => scrollSlide(1) || arrow(1, down, lastOfStack, event)],
  [[], "Alt ← ↑ → ↓", "Without fragments"],
  [[], "Shift ← ↑ → ↓", "First or last slide"],
  [[36], "Home", "First slide", () => slide(0)],
  [[35], "End", "Last slide", () => slide(...lastColumn())],
  [[66, 86, 190, 191, 58, 59], "B, V, .", "Pause", () => togglePause(), "pause"],
  [[70], "F", "Full screen", enterFullscreen],
  [[27, 79], "Esc, O", "Slide overview", () => toggleOverview(), "overview"],
  [[71], "G", "Jump to slide", () => toggleJumpToSlide(true), "jumpToSlide"],
  [[], "Ctrl Shift F", "Search"],
  [[83], "S", "Speaker view", () => hooks.speak?.()],
  [[65], "A", "Start or stop auto-slide", () => toggleAutoSlide(), "autoSlideStoppable"],
  [[63, 112], "?, F1", "Help", () => toggleHelp(), "help"],
];
const bindings = new Map();
const shortcuts = new Map();

const addKeyBinding = (key, action) => bindings.set(key.keyCode ?? key, { ...key, action });
const triggerKey = keyCode => onKey({ keyCode });

// The moves that `keyboard: {code: "name"}` of a deck may name; functions come from scripts only.
const keyMoves = {
  ...moves, togglePause, toggleOverview, toggleHelp, toggleAutoSlide, toggleJumpToSlide, nextFragment, prevFragment,
};

// What a key does: by the deck's own map, by an added binding, else by the table.
function actionFor(code) {
  const own = (typeof config.keyboard === "object" && config.keyboard[code]) || bindings.get(code)?.action;
  if (typeof own === "function") return own;
  if (Object.hasOwn(keyMoves, own)) return () => keyMoves[own]();
  if (overlay && (code === 27 || code === 67)) return closeOverlay;
  const [, , , action, option] = keys.find(([codes]) => codes.includes(code)) ?? [];
  return option && !config[option] ? undefined : action;
}

function onKey(event) {
  const { keyCode, shiftKey, ctrlKey, metaKey } = event;
  const condition = config.keyboardCondition;
  const code = shiftKey && keyCode === 191 ? 63 : keyCode;
  const at = document.activeElement;
  if (!current || printing || !config.keyboard) return;
  if (at?.isContentEditable || at?.matches("input, textarea, select, .speaker-notes, .speaker-notes *")) return;
  if (ctrlKey && shiftKey && code === 70) {
    hooks.search?.();
    return event.preventDefault();
  }
  if (ctrlKey || metaKey || (shiftKey && ![32, 37, 38, 39, 40, 63, 78, 80].includes(code))) return;
  if (code === 32 && at?.matches("button, summary, video, audio")) return;
  if (typeof condition === "function" ? condition(event) === false : condition === "focused" && !focused) return;
  if (paused && ![66, 86, 190, 191, 112].includes(code)) return;
  if (overlay && ![27, 70, 67, 66, 190].includes(code)) return;
  userActed();
  const action = actionFor(code);
  if (!action) return;
  action(event);
  event.preventDefault?.();
}

listen(document, "keydown", onKey);
