// The few words about the document that every other file speaks.

const html = document.documentElement;
const all = (selector, node = document) => [...node.querySelectorAll(selector)];
const clamp = (value, low, high) => Math.min(Math.max(value, low), high);
const flag = (node, name, on) => node.classList.toggle(name, Boolean(on));
const style = (node, values) => Object.assign(node.style, values);
const has = (node, name) => node.classList.contains(name);
const px = length => `${length}px`;
const whole = text => Number.isNaN(parseInt(text)) ? undefined : parseInt(text, 10);

// Sets attributes; null, undefined and false remove, true is written as the empty string.
function set(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value == null || value === false) node.removeAttribute(name);
    else node.setAttribute(name, value === true ? "" : value);
  }
  return node;
}

// A new element at the end of `parent`; `properties` are such as `textContent`.
function create(tag, className, parent, properties) {
  const node = Object.assign(document.createElement(tag), properties);
  if (className) node.className = className;
  parent?.append(node);
  return node;
}

const button = (className, parent, label, onclick) =>
  set(create("button", className, parent, { type: "button", onclick }), { "aria-label": label });

// A query's value as what it spells: `true`, `false`, `null`, a number, else the text itself.
function spelled(text) {
  if (text === "null") return null;
  if (text === "true" || text === "false") return text === "true";
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

// The optional parts, for decks that need them (the folder `parts`): functions that are called for every deck.
const parts = [];

const touchOnly = matchMedia("(hover: none) and (pointer: coarse)").matches;
const movesLess = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
const queryHas = name => new RegExp(`[?&]${name}\\b`, "i").test(location.search);

// Style sheets made at run time: the page's policy lets scripts make them, but not `style` elements.
const adopt = sheet => document.adoptedStyleSheets.includes(sheet) || document.adoptedStyleSheets.push(sheet);
