// The page of all decks: what a deck shows several times is stored once in its article, and backgrounds are painted.
"use strict";
const held = (node, id) => node.closest("article").querySelector(`[id="${CSS.escape(id)}"]`);

for (const node of document.querySelectorAll("[data-deckc-same]")) {
  const holder = held(node, node.dataset.deckcSame);
  const address = holder?.getAttribute("src") ?? holder?.dataset.src;
  if (address) node.src = address;
  node.removeAttribute("data-deckc-same");
}

const address = (node, text) => text.startsWith("#") ? held(node, text.slice(1))?.getAttribute("value") ?? "" : text;
const isImage = text => /^(https?:|data:|#deckc-asset)|\.(svg|png|jpe?g|gif|bmp|webp|avif)([?#\s]|$)/i.test(text);

// As the runtime does it (backgrounds.js), on the slide itself.
for (const slide of document.querySelectorAll(".deckc-bundle section:not(:has(> section))")) {
  slide.classList.add("present");
  const data = { ...slide.parentElement.closest("section")?.dataset, ...slide.dataset };
  const plain = data.background ?? "";
  const images = [data.backgroundImage ?? (isImage(plain) ? plain : "")].filter(Boolean)
    .map(text => `url("${address(slide, text.trim()).replace(/["\\\n]/g, "\\$&")}")`);
  if (plain && !isImage(plain)) slide.style.background = plain;
  if (data.backgroundColor) slide.style.backgroundColor = data.backgroundColor;
  const layers = [...images, data.backgroundGradient].filter(Boolean);
  if (layers.length) slide.style.backgroundImage = layers.join();
  if (images.length) {
    slide.style.backgroundSize = data.backgroundSize ?? "cover";
    slide.style.backgroundPosition = data.backgroundPosition ?? "center";
    slide.style.backgroundRepeat = data.backgroundRepeat ?? "no-repeat";
  }
  const colored = plain && !isImage(plain) || data.backgroundColor;
  const [red, green, blue, alpha = 1] = getComputedStyle(slide).backgroundColor.match(/[\d.]+/g)?.map(Number) ?? [];
  if (colored && alpha) {
    const dark = red * 299 + green * 587 + blue * 114 < 128000;
    slide.classList.add(dark ? "has-dark-background" : "has-light-background");
  }
}

// Every slide has its deck's header, footer and logo, a clone each as on paper (print.js).
for (const deck of document.querySelectorAll(".deckc-bundle .reveal")) {
  const furniture = deck.querySelectorAll(":scope > :is(.r-header, .r-footer, .r-logo)");
  for (const slide of deck.querySelectorAll("section:not(:has(> section))")) {
    slide.append(...[...furniture].map(node => node.cloneNode(true)));
  }
  for (const node of furniture) node.remove();
}

// Lists are boxes within lines, which no paper breaks: long ones become blocks at the same place.
for (const list of document.querySelectorAll(".deckc-bundle :is(ul, ol, dl)")) {
  if (!/^inline/.test(getComputedStyle(list).display) || list.offsetHeight < 200) continue;
  const centred = getComputedStyle(list.parentNode).textAlign === "center";
  Object.assign(list.style, { display: "block", width: "fit-content", marginInline: centred ? "auto" : "" });
}

let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details:not([open])")];
  for (const details of opened) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of opened) details.open = false;
});
