// The search page of a course. Its data: [{t: title, p: page, g: folder, s: [[slide, text, heading]]}].
"use strict";
const field = document.querySelector("input");
const list = document.querySelector("ol.deckc-results");
const status = document.querySelector("[role=status]");
const most = 100;
let slides;

// Letters as people search for them: without marks, case and width, one kana for both, plain letters for those that only
// look marked. Syllables of Hangul are taken apart, so that one is found while it is typed.
const plain = { ß: "ss", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe", ħ: "h", ŧ: "t", ı: "i", ς: "σ" };
const marks = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g;
const fold = text => /^[ -~]*$/.test(text) ? text.toLowerCase() : text.normalize("NFKD").toLowerCase()
  .replace(marks, "").replace(/[ßøłđðþæœħŧıς]/g, letter => plain[letter])
  .replace(/[ァ-ヶヽヾ]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60))
  .replace(/.[\u3099\u309a]/g, kana => kana.normalize("NFC"));
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function read() {
  slides = JSON.parse(document.getElementById("deckc-index").textContent).flatMap(deck => deck.s.map(
    ([place, text, heading]) => ({
      deck, place, text, heading, number: number(place, deck.s[0][0]),
      words: fold(text), head: fold(heading), title: fold(deck.t) })));
}

// A slide as people count it, from 1: `3`, or `3.2` in a stack. Addresses count from the deck's first slide.
function number(place, first) {
  const [column, row] = place.split("/").map(Number);
  return column - first + 1 + (row ? `.${row + 1}` : "");
}

// How well a slide fits one word of the question; 0 for not at all. What begins a word counts more than what is in it,
// the slide's own heading more than all that its deck's title and its text can count together.
function score({ words, head, title }, term) {
  const begins = (text, place) => place === 0 || wide.test(term) || /[^\p{L}\p{N}]/u.test(text[place - 1]);
  const points = (text, whole, part) => {
    const place = text.indexOf(term);
    return place < 0 ? 0 : begins(text, place) ? whole : part;
  };
  return points(head, 16, 8) + points(title, 4, 3) + points(words, 2, 1);
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
function pairs(term) {
  const letters = [...term.normalize("NFC")];
  return wide.test(term) && letters.length > 2 ? letters.slice(1).map((letter, i) => fold(letters[i] + letter)) : [term];
}

function search(question) {
  const terms = fold(question).split(/\s+/).filter(Boolean);
  if (!terms.length) return [[], terms];
  const found = find(terms, terms.length);
  if (found.length) return [found, terms];
  const parts = terms.flatMap(pairs);
  return [parts.length > terms.length ? find(parts, Math.ceil(parts.length / 2)) : [], parts];
}

// The letters of `text` as they are written, each with its marks, and which of them are parts of a term. The terms are
// found in the folded letters, which may be more or fewer.
function lettersOf(text, terms) {
  const letters = text.match(/.[\p{M}\uff9e\uff9f]*/gsu) ?? [];
  const places = [];
  let folded = "";
  letters.forEach((letter, i) => {
    const part = fold(letter);
    for (const _ of part.split("")) places.push(i);
    folded += part;
  });
  const lit = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
      for (let i = places[at]; i <= places[at + term.length - 1]; i++) lit[i] = true;
    }
  }
  return { letters, lit };
}

// A piece of `text` around the first term, with the terms marked; words stay whole where a blank is near.
function excerpt(text, terms) {
  const { letters, lit } = lettersOf(text, terms);
  const isBlank = letter => /\s/.test(letter);
  let start = Math.max(0, lit.indexOf(true) - 60);
  if (start) start += letters.slice(start, start + 20).findIndex(isBlank) + 1;
  let end = start + 200;
  if (end < letters.length) end = Math.max(letters.slice(0, end + 1).findLastIndex(isBlank), end - 20);
  const node = document.createElement("p");
  node.append(start ? "…" : "", ...pieces(letters.slice(start, end), lit.slice(start, end)));
  node.append(end < letters.length ? "…" : "");
  return node;
}

function marked(text, terms) {
  const { letters, lit } = lettersOf(text, terms);
  return pieces(letters, lit);
}

// The letters in runs, those that are lit in `mark` elements.
function pieces(letters, lit) {
  const nodes = [];
  for (let i = 0; i < letters.length;) {
    const start = i;
    while (i < letters.length && !lit[i] === !lit[start]) i++;
    const run = letters.slice(start, i).join("");
    nodes.push(lit[start] ? Object.assign(document.createElement("mark"), { textContent: run }) : run);
  }
  return nodes;
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
