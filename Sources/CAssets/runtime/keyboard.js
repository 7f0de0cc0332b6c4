// Keys: one table for the handler and for the help sheet.

const oneWay = () => !inOverview && (config.navigationMode === "linear" || columns.length < 2
  || !root.classList.contains("has-vertical-slides"));
const skipping = event => ({ skipFragments: event.altKey });
const across_ = (by, event) => {
  const forwards = by > 0 !== config.rtl;
  if (event.shiftKey) return by > 0 ? slide(columns.length - 1) : slide(0);
  if (oneWay()) return forwards ? next(skipping(event)) : prev(skipping(event));
  (by > 0 ? right : left)(skipping(event));
};
const along_ = (by, event) => {
  if (event.shiftKey) return slide(current.h, by > 0 ? current.column.slides.length - 1 : 0);
  if (scrollSlide(by)) return;
  if (oneWay()) return by > 0 ? next(skipping(event)) : prev(skipping(event));
  (by > 0 ? down : up)(skipping(event));
};

// [key codes, keys as the help sheet names them, what they do, action, the option that must be on]
const keys = [
  [[32, 78, 34], "N, Space, Page Down", "Next slide", event => {
    if (event.keyCode === 32 && inOverview) toggleOverview(false);
    if (event.keyCode === 32 && event.shiftKey) prev(skipping(event));
    else if (event.keyCode !== 34 || !scrollSlide(1)) next(skipping(event));
  }],
  [[80, 33], "P, Shift Space, Page Up", "Previous slide", event => {
    if (event.keyCode !== 33 || !scrollSlide(-1)) prev(skipping(event));
  }],
  [[37, 72], "←, H", "Left", event => across_(-1, event)],
  [[39, 76], "→, L", "Right", event => across_(1, event)],
  [[38, 75], "↑, K", "Up", event => along_(-1, event)],
  [[40, 74], "↓, J", "Down", event => along_(1, event)],
  [[], "Alt + ← ↑ → ↓", "Move without fragments"],
  [[], "Shift + ← ↑ → ↓", "First or last slide"],
  [[36], "Home", "First slide", () => slide(0)],
  [[35], "End", "Last slide", () => slide(columns.length - 1)],
  [[66, 86, 190, 191, 58, 59], "B, V, .", "Pause", () => togglePause(), "pause"],
  [[70], "F", "Full screen", () => enterFullscreen()],
  [[27, 79], "Esc, O", "Slide overview", () => toggleOverview(), "overview"],
  [[71], "G", "Jump to slide", () => toggleJumpToSlide(true), "jumpToSlide"],
  [[83], "S", "Speaker view", () => openSpeakerView()],
  [[], "Ctrl + Shift + F", "Search"],
  [[65], "A", "Start or stop auto-slide", () => toggleAutoSlide(), "autoSlideStoppable"],
  [[63, 112], "?, F1", "Help", () => toggleHelp(), "help"],
];
const bindings = new Map();
const shortcuts = new Map();

function addKeyBinding(key, action) {
  if (typeof key === "object" && key.keyCode) bindings.set(key.keyCode, { ...key, action });
  else bindings.set(key, { action });
}
const removeKeyBinding = keyCode => bindings.delete(keyCode);
const registerKeyboardShortcut = (key, text) => shortcuts.set(key, text);
const triggerKey = keyCode => onKey({ keyCode });

const typing = ({ activeElement: node } = document) =>
  node && (node.isContentEditable || /^(input|textarea|select)$/i.test(node.tagName) || node.closest(".speaker-notes"));

// Runs what a key is bound to: the deck's own map first, then added bindings, then the table.
function onKey(event) {
  const { keyCode, shiftKey, ctrlKey, metaKey, altKey } = event;
  const condition = config.keyboardCondition;
  if (!current || printing || !config.keyboard || typing()) return;
  if (keyCode === 70 && ctrlKey && shiftKey) return event.preventDefault(toggleSearch(true));
  if (ctrlKey || metaKey || (keyCode === 32 && document.activeElement?.matches("button, summary, video, audio"))) return;
  if (typeof condition === "function" && condition(event) === false) return;
  if (condition === "focused" && !focused) return;
  if (shiftKey && ![32, 37, 38, 39, 40, 63, 78, 80, 191].includes(keyCode)) return;
  const code = shiftKey && keyCode === 191 ? 63 : keyCode;
  if (paused && ![66, 86, 190, 191, 112].includes(code)) return;
  if (overlay && ![27, 70, 67, 66, 190].includes(code)) return;
  userActed();

  const action = ownAction(code) ?? builtInAction(code, event, altKey);
  if (!action) return;
  action(event);
  event.preventDefault?.();
}

// Functions come from scripts only; a deck's text can name one of the API's moves.
function ownAction(code) {
  const own = (typeof config.keyboard === "object" && config.keyboard?.[code]) || bindings.get(code)?.action;
  if (typeof own === "function") return own;
  return typeof own === "string" && Object.hasOwn(keyMoves, own) ? () => keyMoves[own]() : undefined;
}

function builtInAction(code) {
  if (overlay && (code === 27 || code === 67)) return closeOverlay;
  const [, , , action, option] = keys.find(([codes]) => codes.includes(code)) ?? [];
  return action && (!option || config[option]) ? action : undefined;
}

// The moves that `keyboard: {code: "name"}` of a deck may name.
const keyMoves = {
  left, right, up, down, prev, next, togglePause, toggleOverview, toggleHelp, toggleAutoSlide, toggleJumpToSlide,
};

listen(document, "keydown", onKey);
