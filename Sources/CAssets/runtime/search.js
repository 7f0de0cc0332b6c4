// Search in the deck: Ctrl+Shift+F, Enter for the next slide that has the words.

let searchBox = null;

function toggleSearch(on = !searchBox) {
  if (on === Boolean(searchBox)) return;
  CSS.highlights?.delete("deckc-search");
  if (!on) {
    searchBox.remove();
    searchBox = null;
    return;
  }
  searchBox = create("div", "jump-to-slide searchbox", root);
  const input = create("input", "jump-to-slide-input searchinput", searchBox, { type: "search", placeholder: "Search" });
  set(input, { "aria-label": "Search" });
  input.addEventListener("keydown", event => {
    event.stopPropagation();
    if (event.keyCode === 27) toggleSearch(false);
    if (event.keyCode === 13) findNext(input.value.trim(), event.shiftKey ? -1 : 1);
  });
  input.focus();
}

// Goes round the deck from the slide after this one.
function findNext(text, by) {
  if (!text) return;
  const here = slides.indexOf(current);
  const order = slides.map((_, i) => slides[(here + by * (i + 1) + 2 * slides.length) % slides.length]);
  const found = order.find(slide => contains(slide, text));
  if (!found) return;
  slide(found.h, found.v);
  highlight(found.section, text.toLowerCase());
}

// Marks the words without touching the slide's elements.
function highlight(section, text) {
  if (!CSS.highlights) return;
  const ranges = [];
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const found = walker.currentNode.data.toLowerCase().indexOf(text);
    if (found < 0) continue;
    const range = new Range();
    range.setStart(walker.currentNode, found);
    range.setEnd(walker.currentNode, found + text.length);
    ranges.push(range);
  }
  CSS.highlights.set("deckc-search", new Highlight(...ranges));
}
