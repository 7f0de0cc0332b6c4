// The page of all decks: what a deck shows several times is stored once in its article.
"use strict";
for (const node of document.querySelectorAll("[data-deckc-same]")) {
  const holder = node.closest("article").querySelector(`[id="${CSS.escape(node.dataset.deckcSame)}"]`);
  const address = holder?.getAttribute("src") ?? holder?.dataset.src;
  if (address) node.src = address;
  node.removeAttribute("data-deckc-same");
}
