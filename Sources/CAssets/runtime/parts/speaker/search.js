// The search of the whole deck: it goes to the words while they are typed, and with every Enter on to the next slide
// that has them.
Reveal.parts.push(({ all, api, contains, hooks, slidesBox, toggleBox }) => {
  hooks.search = () => toggleBox(true, "Search", (text, event) => {
    const slides = all("section:not(.stack)", slidesBox);
    const here = slides.indexOf(api.getCurrentSlide()) + (event ? 1 : 0);
    const order = [...slides.slice(here), ...slides.slice(0, here)];
    const found = text && (event?.shiftKey ? order.reverse().slice(1) : order).find(slide => contains(slide, text));
    if (!found) return false;
    const { h, v } = api.getIndices(found);
    api.slide(h, v);
    highlight(found, text.toLowerCase());
    return Boolean(event);
  });

  // Marks words without touching the slide's elements.
  function highlight(section, text) {
    if (!CSS.highlights) return;
    const ranges = [];
    const texts = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      for (let at = -1; (at = node.data.toLowerCase().indexOf(text, at + 1)) >= 0;) {
        const end = at + text.length;
        ranges.push(new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: end }));
      }
    }
    CSS.highlights.set("deckc-search", new Highlight(...ranges));
  }
});
