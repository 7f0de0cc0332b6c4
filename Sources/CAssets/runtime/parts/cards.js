// A card stands for a frame that loads nothing before it is asked to. What it may show is for the page's policy.
Reveal.parts.push(({ create, listen, set, slidesBox, style }) => {
  listen(slidesBox, "click", event => {
    const card = event.target.closest?.("[data-deckc-card]");
    if (!card || event.metaKey || event.ctrlKey || !/^https:/.test(card.dataset.deckcCard)) return;
    event.preventDefault();
    const frame = create("iframe", "", null, { title: card.textContent.trim() });
    style(frame, { width: `${card.offsetWidth}px`, height: `${card.offsetHeight}px` });
    card.replaceWith(set(frame, {
      src: card.dataset.deckcCard, sandbox: "allow-scripts allow-same-origin allow-presentation allow-popups",
      referrerpolicy: "strict-origin-when-cross-origin", allow: "autoplay; fullscreen; picture-in-picture",
      allowfullscreen: true, "data-lazy-loaded": "",
    }));
  });
});
