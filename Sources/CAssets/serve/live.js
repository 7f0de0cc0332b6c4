// Keeps a page of the live preview up to date: when the server says that it changed, it is loaded anew and comes back to
// its place.
"use strict";
(() => {
  const box = document.querySelector(".deckc-live");
  // Frames are loaded anew with the page around them.
  if (window !== window.top) return box.remove();
  const { events, version } = box.dataset;
  const placeKey = `deckc place ${location.pathname}`;
  const closedKey = `deckc closed ${location.pathname}`;
  const deck = window.Reveal?.isReady ? window.Reveal : null;
  let source = null;

  function reload() {
    if (deck?.isReady() && !deck.isPrintView() && !deck.isScrollView()) {
      sessionStorage.setItem(placeKey, JSON.stringify(deck.getState()));
    }
    location.reload();
  }

  // Streams of pages that nobody sees would use up the few connections that a browser makes to one server.
  function listen() {
    if (document.hidden) {
      source?.close();
      source = null;
    } else if (!source) {
      source = new EventSource(`${events}${location.pathname}?${version}`);
      source.addEventListener("changed", reload);
      // An answer that is no stream comes from another server than this page.
      source.addEventListener("error", () => source?.readyState === EventSource.CLOSED && setTimeout(reload, 1000));
    }
  }

  const place = sessionStorage.getItem(placeKey);
  sessionStorage.removeItem(placeKey);
  if (place && deck) deck.on("ready", () => deck.setState(JSON.parse(place)));

  // What was put away stays away until there is something else to be said.
  const messages = box.querySelector("details");
  if (messages) {
    messages.open = sessionStorage.getItem(closedKey) !== messages.textContent;
    messages.addEventListener("toggle", () => {
      if (messages.open) sessionStorage.removeItem(closedKey);
      else sessionStorage.setItem(closedKey, messages.textContent);
    });
    messages.addEventListener("keydown", event => {
      // Keys are for the messages here, not for the slides.
      event.stopPropagation();
      if (event.key === "Escape") messages.open = false;
    });
  }

  document.addEventListener("visibilitychange", listen);
  window.addEventListener("pagehide", () => source?.close());
  window.addEventListener("pageshow", event => event.persisted && reload());
  listen();
})();
