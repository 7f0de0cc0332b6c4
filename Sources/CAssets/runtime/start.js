// A deck's life: initialize, configure, sync, destroy.

let started = false;
let destroyed = false;
let transitionWords = [];

function initialize(options) {
  if (started) throw new Error("Reveal is already initialized");
  started = true;
  Object.assign(config, givenOptions, options, queryOptions());
  if (config.embedded) config.keyboardCondition ??= "focused";
  const waiting = startPlugins();
  return new Promise(resolve => {
    const begin = () => {
      if (destroyed) return;
      start();
      setTimeout(() => {
        if (destroyed) return;
        ready = true;
        flag(root, "ready", true);
        flag(slidesBox, "no-transition", false);
        addressed = current;
        fire("ready", position());
        writeAddress();
        resolve();
      }, 1);
    };
    if (waiting.length) Promise.allSettled(waiting).then(begin);
    else begin();
  });
}

function start() {
  removeHiddenSlides();
  flag(html, "reveal-full-page", !config.embedded);
  flag(viewport(), "reveal-viewport", true);
  set(root, { role: config.embedded ? "region" : "main", "aria-label": document.title || "Presentation" });
  flag(slidesBox, "no-transition", true);
  if (queryHas("speaker")) hooks.desk?.();
  if (config.shuffle) shuffle();
  readDeck();
  const { slide: first = slides[0], f } = slideAt(location.hash) ?? {};
  current = first ?? null;
  syncDeck();
  if (f !== undefined) goFragment(f);
  if (current) {
    changeState(null, current);
    startMedia(current.section);
  }
  listen(window, "hashchange", () => config.respondToHashChanges && readAddress());
  listen(window, "resize", ({ target }) => {
    // The deck's own event of this name gets here too.
    if (target !== window) return;
    layout();
    chooseView();
  });
  const watcher = new ResizeObserver(() => layout());
  watcher.observe(root);
  undo.push(() => watcher.disconnect());
  listen(window, "load", () => layout(true));
  listen(slidesBox, "load toggle", relayout, true);
  listen(slidesBox, "transitionend", ({ target }) => {
    if (target !== current.section || !inTransition) return;
    inTransition = false;
    fire("slidetransitionend", { ...position(), previousSlide: previousSection });
  });
  // Its promise `ready` would have the browser lay out the page at once.
  listen(document.fonts, "loadingdone", () => layout(true));
  hooks.start?.();
  if (queryHas("notes")) hooks.speak?.();
  if (history.state?.overview) toggleOverview(true);
  if (config.view !== "print" && !queryHas("print-pdf")) chooseView();
  else if (document.readyState === "complete") printForGood();
  else listen(window, "load", printForGood);
}

// Writes the options into the page.
function applyConfig() {
  root.classList.remove(...transitionWords);
  transitionWords = String(config.transition).split(/\s+/);
  root.classList.add(...transitionWords);
  for (const name of ["center", "rtl", "embedded"]) flag(root, name, config[name]);
  flag(root, "no-hover", touchOnly);
  const hasNotes = ({ section }) => section.matches("[data-notes], :has(aside.notes)");
  flag(root, "show-notes", config.showNotes && slides.some(hasNotes));
  set(root, {
    "data-transition-speed": config.transitionSpeed, "data-background-transition": config.backgroundTransition,
    "data-navigation-mode": config.navigationMode !== "default" && config.navigationMode,
  });
  nameControls();
  set(backgrounds, { "data-transition": config.backgroundTransition });
  set(controls, {
    "data-controls-layout": config.controlsLayout, "data-controls-back-arrows": config.controlsBackArrows,
  });
  const shown = (node, on) => { node.style.display = on ? "block" : "none"; };
  const forSpeaker = setting => /^speaker/.test(setting) ? isSpeakerNotes() : setting;
  shown(controls, forSpeaker(config.controls));
  shown(progressBar.parentNode, config.progress);
  shown(numberBox, config.slideNumber && config.showSlideNumber !== "print" && forSpeaker(config.showSlideNumber));
  pauseOverlay.replaceChildren();
  if (config.controls) create("button", "resume-button", pauseOverlay, { textContent: "Resume" });
  if (!config.autoAnimate) clearAnimations();
  if (!config.embedded) setPageSize();
  showCursor();
}

function configure(options) {
  Object.assign(config, options);
  if (!current) return;
  near.forEach(unload);
  near = new Set();
  syncDeck();
  startMedia(current.section);
}

function readDeck() {
  hooks.read?.();
  readSlides();
  createBackgrounds();
  findMovers();
  near = new Set();
}

// Reads the deck again after a script changed its elements.
function sync() {
  const shown = current?.section;
  const scrolled = scrollView;
  toggleScrollView(false);
  readDeck();
  const found = entries.get(shown);
  current = slides.includes(found) ? found : slides[0] ?? null;
  syncDeck();
  toggleScrollView(scrolled);
  fire("sync");
}

// Puts options and place on all slides anew.
function syncDeck() {
  if (!current) return;
  applyConfig();
  markDeck();
  showNear();
  layout(true);
  markSteps();
  refresh();
}

function syncSlide(section = current.section) {
  const slide = entries.get(section);
  stepsOf(section);
  styleBackground(slide);
  judgeBackground(slide);
  mark(slide, places.find(name => has(section, name)));
  load(slide);
  relayout({ target: section });
  refresh();
  fire("slidesync", { slide: section });
}

// All that shows where we are, after any move.
function refresh() {
  updateProgress();
  updateNumber();
  updateControls();
  showBackground();
  updateOverview();
  updateNotes();
  hooks.moved?.();
  cueAutoSlide();
  writeAddress();
}

// Puts slides into a random order (Fisher-Yates), within their stacks too.
function shuffle() {
  for (const parent of [slidesBox, ...all(topSections, slidesBox)]) {
    const children = all(topSections, parent);
    for (let i = children.length - 1; i > 0; i--) {
      const [chosen] = children.splice(Math.floor(Math.random() * (i + 1)), 1);
      parent.append(chosen);
    }
  }
  if (current) sync();
}

// Leaves the page about as the runtime found it.
function destroy() {
  if (!started || destroyed) return;
  destroyed = true;
  clearTimeout(slideTimer);
  clearTimeout(laterWrite);
  clearTimeout(laterFit);
  for (const action of undo) action();
  for (const plugin of plugins.values()) plugin.destroy?.();
  for (const node of [...root.children]) {
    if (node !== slidesBox && !node.matches(".r-header, .r-footer, .r-logo")) node.remove();
  }
  for (const section of all("section", slidesBox)) {
    section.classList.remove(...places, ...shades, "stack");
    set(section, { hidden: null, inert: null, "aria-hidden": null });
    style(section, { display: "", top: "", zoom: "", transform: "" });
  }
  slidesBox.removeAttribute("style");
  root.classList.remove("ready", ...transitionWords);
  flag(viewport(), "reveal-viewport", false);
  flag(html, "reveal-full-page", false);
}
