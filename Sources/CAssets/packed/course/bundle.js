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
