return api;
}

// `Reveal` is a constructor, `new Reveal(element, options)`, and after `Reveal.initialize()` also the page's deck.
function Reveal(element, options) {
  return element instanceof Element
    ? createDeck(element, options) : createDeck(document.querySelector(".reveal"), element);
}

// Calls made before initialize wait for it.
const early = [];
for (const name of ["configure", "on", "off", "addEventListener", "removeEventListener", "registerPlugin"]) {
  Reveal[name] = (...values) => { early.push([name, values]); };
}
Reveal.isReady = () => false;
Reveal.initialize = options => {
  Object.assign(Reveal, createDeck(document.querySelector(".reveal"), {}));
  for (const [name, values] of early) Reveal[name](...values);
  return Reveal.initialize(options);
};
window.Reveal = Reveal;
})();
