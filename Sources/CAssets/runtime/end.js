return api;
}

// `Reveal` is a constructor, `new Reveal(element, options)`, and after `Reveal.initialize()` also the page's deck.
window.Reveal = function Reveal(element, options) {
  return element instanceof Element
    ? createDeck(element, options) : createDeck(document.querySelector(".reveal"), element);
};

window.Reveal.parts = parts;

// Calls made before initialize wait for it.
const early = [];
for (const name of ["configure", "on", "off", "addEventListener", "removeEventListener", "registerPlugin"]) {
  window.Reveal[name] = (...values) => { early.push([name, values]); };
}

window.Reveal.isReady = () => false;
window.Reveal.initialize = options => {
  const deck = Object.assign(window.Reveal, createDeck(document.querySelector(".reveal")));
  for (const [name, values] of early) deck[name](...values);
  return deck.initialize(options);
};
})(this.document, this, this.location, this.Object, this.Math, this.setTimeout, this.clearTimeout);
