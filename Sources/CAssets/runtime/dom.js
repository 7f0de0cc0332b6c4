// The few DOM words that every other file speaks.

const all = (selector, root = document) => [...root.querySelectorAll(selector)];

const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

// A new element; its class may be empty, `properties` are IDL properties such as `textContent`.
function create(tag, className, parent, properties) {
  const node = Object.assign(document.createElement(tag), properties);
  if (className) node.className = className;
  parent?.append(node);
  return node;
}

// Sets attributes; null and undefined remove, true is written as the empty string.
function set(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value == null || value === false) node.removeAttribute(name);
    else node.setAttribute(name, value === true ? "" : value);
  }
}

// Two children side by side change places with their siblings at random (Fisher-Yates).
function shuffled(list) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

// Words of a query or hash as the values they spell: `true`, `false`, `null`, numbers, else the text itself.
function spelled(text) {
  if (typeof text !== "string") return text;
  if (text === "null") return null;
  if (text === "true" || text === "false") return text === "true";
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

const onTouchScreen = matchMedia("(hover: none) and (pointer: coarse)").matches;
const movesLess = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
