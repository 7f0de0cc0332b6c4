// Code that is stepped through: `data-line-numbers="1|3-4"` marks the lines of one step after the other.
Reveal.parts.push(({ all, create, flag, hooks, movesLess, slidesBox, whole }) => {
  // Whether the lines of a step, such as `3,5-7`, have this one; they count from 1.
  const hasLine = (text, line) => text.split(",").some(part => {
    const [first, last = first] = part.split("-").map(Number);
    return line >= first && line <= last;
  });

  // Gives blocks with steps an empty fragment for every step after the first.
  hooks.read = () => {
    for (const code of all("pre code[data-line-numbers]:not([data-deckc-step])", slidesBox)) {
      const first = whole(code.dataset.fragmentIndex);
      flag(code.parentNode, "code-wrapper", true);
      code.dataset.lineNumbers.split("|").slice(1).forEach((_, i) => {
        const step = create("span", "fragment code-step", code.parentNode);
        if (first !== undefined) step.dataset.fragmentIndex = first + i;
      });
      markLines(code, 0);
    }
  };

  // Brings the code of a slide to as many steps as are shown. With `plain` no line of stepped code stands out.
  hooks.steps = (section, plain) => {
    for (const code of all("[data-deckc-step]", section)) {
      const step = plain && /\|/.test(code.dataset.lineNumbers) ? "all" : all(".code-step.visible", code.parentNode).length;
      if (`${step}` !== code.dataset.deckcStep) markLines(code, step);
    }
  };

  function markLines(code, step) {
    const text = code.dataset.lineNumbers.split("|")[step] ?? "";
    const start = whole(code.dataset.lnStartFrom) ?? 1;
    const marked = all(".hljs-ln-line", code).filter((row, i) => flag(row, "highlight-line", hasLine(text, i + start)));
    code.dataset.deckcStep = step;
    flag(code, "has-highlights", marked.length);
    if (!marked.length || code.scrollHeight <= code.clientHeight) return;
    const [first, last, box] = [marked[0], marked.at(-1), code].map(node => node.getBoundingClientRect());
    const unit = box.height / code.offsetHeight || 1;
    const top = (first.top + last.bottom - box.top - box.bottom) / 2 / unit;
    // Quoted, because pages are searched for the name of an old Internet Explorer property.
    code.scrollBy({ top, "behavior": movesLess() ? "auto" : "smooth" });
  }
});
