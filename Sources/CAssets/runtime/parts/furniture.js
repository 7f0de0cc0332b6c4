// Header, footer, logo and the links of a course stand around all slides and keep their places: a slide ends where they
// begin.
Reveal.parts.push(({ all, frame, hooks, root }) => {
  const gap = 6;
  const things = all(":scope > :is(.r-header, .r-footer, .r-logo), .deckc-course summary, .deckc-end", root);
  const footer = things.find(thing => thing.matches(".r-footer"));

  // How much of `box`, where a slide stands in the frame, is theirs at its top and at its bottom.
  hooks.taken = (box, isLast) => {
    const { left, top, bottom } = frame().getBoundingClientRect();
    // The bar of a course stands on the footer.
    if (footer) root.style.setProperty("--deckc-footer", `${bottom - footer.getBoundingClientRect().top}px`);
    const taken = { above: 0, below: 0 };
    for (const thing of things) {
      const rect = thing.getBoundingClientRect();
      if (!rect.width || rect.right - left <= box.left || rect.left - left >= box.right) continue;
      if (!isLast && thing.matches(".deckc-end")) continue;
      const above = rect.bottom - top - box.top;
      const below = box.bottom - rect.top + top;
      if (above < below) taken.above = Math.max(taken.above, above + gap);
      else taken.below = Math.max(taken.below, below + gap);
    }
    // However much that is, half of the box is the slide's.
    const most = (box.bottom - box.top) / 4;
    return { above: Math.min(taken.above, most), below: Math.min(taken.below, most) };
  };
});
