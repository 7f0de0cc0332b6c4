// The search page of a course. Its data: [{t: title, p: page, g: folder, s: [[slide, text, heading]]}].
"use strict";
const field = document.querySelector("input");
const list = document.querySelector("ol.deckc-results");
const status = document.querySelector("[role=status]");
const most = 100;
let slides;

// Letters as people search for them: without marks, case and width. Old spellings of words stay apart.
const fold = text => text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase();
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function read() {
  slides = JSON.parse(document.getElementById("deckc-index").textContent).flatMap(deck => deck.s.map(
    ([place, text, heading]) => ({
      deck, place, text, heading, number: number(place, deck.s[0][0]), words: fold(text),
      head: fold(`${heading} ${deck.t}`) })));
}

// A slide as people count it, from 1: `3`, or `3.2` in a stack. Addresses count from the deck's first slide.
function number(place, first) {
  const [column, row] = place.split("/").map(Number);
  return column - first + 1 + (row ? `.${row + 1}` : "");
}

// How well a slide fits one word of the question; 0 for not at all. What begins a word counts more than what is in it.
function score({ words, head }, term) {
  const at = head.indexOf(term);
  const inText = words.indexOf(term);
  const begins = (text, place) => place === 0 || wide.test(term) || /[^\p{L}\p{N}]/u.test(text[place - 1]);
  return (at < 0 ? 0 : begins(head, at) ? 8 : 4) + (inText < 0 ? 0 : begins(words, inText) ? 2 : 1);
}

// So many terms must be on the slide or in its title.
function find(terms, least) {
  const found = [];
  for (const slide of slides) {
    let sum = 0;
    let missing = terms.length - least;
    for (const term of terms) {
      const points = score(slide, term);
      if (!points && missing-- === 0) {
        sum = 0;
        break;
      }
      sum += points;
    }
    if (sum) found.push([sum, slide]);
  }
  // Sorting keeps the course's order among equals.
  return found.sort((a, b) => b[0] - a[0]).map(([, slide]) => slide);
}

// Languages without blanks: what is nowhere as a whole is looked for by half of its pairs of characters.
const pairs = term => wide.test(term) && [...term].length > 2
  ? [...term].slice(1).map((letter, index) => [...term][index] + letter) : [term];

function search(question) {
  const terms = fold(question).split(/\s+/).filter(Boolean);
  if (!terms.length) return [[], terms];
  const found = find(terms, terms.length);
  if (found.length) return [found, terms];
  const parts = terms.flatMap(pairs);
  return [parts.length > terms.length ? find(parts, Math.ceil(parts.length / 2)) : [], parts];
}

// A piece of `text` around the first term, with the terms marked; words stay whole where a blank is near.
function excerpt(text, terms) {
  const plain = text.toLowerCase();
  const first = Math.max(0, Math.min(...terms.map(term => plain.indexOf(term)).filter(at => at >= 0), Infinity) - 60);
  let start = Number.isFinite(first) ? first : 0;
  if (start) start += text.slice(start, start + 20).search(/\s/) + 1;
  let end = start + 200;
  if (end < text.length && text.lastIndexOf(" ", end) > end - 20) end = text.lastIndexOf(" ", end);
  const piece = (start ? "…" : "") + text.slice(start, end) + (end < text.length ? "…" : "");
  const node = document.createElement("p");
  node.append(...marked(piece, terms));
  return node;
}

function marked(text, terms) {
  const escaped = terms.map(term => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return text.split(new RegExp(`(${escaped.join("|")})`, "iu")).map((part, index) => {
    if (index % 2 === 0) return part;
    const mark = document.createElement("mark");
    mark.textContent = part;
    return mark;
  });
}

function show() {
  if (!slides) read();
  const question = field.value.trim();
  const [found, terms] = search(question);
  list.replaceChildren(...found.slice(0, most).map(({ deck, place, text, heading, number }) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = `${deck.p}#/${place}`;
    link.append(...marked(heading || deck.t, terms));
    const where = document.createElement("p");
    where.textContent = [deck.g, deck.t, `slide ${number}`].filter(Boolean).join(" › ");
    item.append(link, where, excerpt(text, terms));
    return item;
  }));
  const count = found.length;
  status.textContent = !question ? "" : count > most ? `${count} slides, the best ${most} are shown`
    : count === 1 ? "1 slide" : count ? `${count} slides` : "Nothing found";
  history.replaceState(null, "", question ? `#${encodeURIComponent(question)}` : "#");
}

let timer;
field.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(show, 80);
});
field.form.addEventListener("submit", event => {
  event.preventDefault();
  show();
  list.querySelector("a")?.focus();
});
// Arrows walk through what was found.
document.addEventListener("keydown", event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "/" && document.activeElement !== field) {
    field.select();
    return event.preventDefault();
  }
  if (!step) return;
  const stops = [field, ...list.querySelectorAll("a")];
  const here = stops.indexOf(document.activeElement);
  if (here < 0) return;
  stops[Math.min(Math.max(here + step, 0), stops.length - 1)].focus();
  event.preventDefault();
});
field.value = decodeURIComponent(location.hash.slice(1));
if (field.value) show();
field.focus();
