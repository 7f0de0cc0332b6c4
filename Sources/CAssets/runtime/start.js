// A deck's life: initialize, configure, sync, destroy.

let started = false;
let destroyed = false;

function initialize(options) {
  if (started) throw new Error("Reveal is already initialized");
  if (!root || !slidesBox) throw new Error("No .reveal with .slides in this page");
  started = true;
  Object.assign(config, givenOptions, options, queryOptions());
  const waiting = startPlugins();
  return new Promise(resolve => {
    const begin = () => {
      if (destroyed) return;
      start();
      setTimeout(() => {
        if (destroyed) return;
        markReady();
        resolve();
      }, 1);
    };
    if (waiting.length) Promise.allSettled(waiting).then(begin);
    else begin();
  });
}

function start() {
  removeHiddenSlides();
  if (config.embedded && !config.keyboardCondition) config.keyboardCondition = "focused";
  if (!config.embedded) document.documentElement.classList.add("reveal-full-page");
  viewport().classList.add("reveal-viewport");
  set(root, { role: "region", "aria-label": document.title || "Presentation" });
  set(statusBox, { id: null });
  slidesBox.classList.add("no-transition");
  readSlides();
  if (config.shuffle) shuffle();
  layDesk();
  applyConfig();
  syncDeck();
  const { slide: first, f } = slideAt(location.hash) ?? {};
  if (first) slide(first.h, first.v, f);
  listen(window, "hashchange", () => config.respondToHashChanges && readAddress());
  listen(window, "resize", () => {
    layout();
    if (!config.view) chooseView();
  });
  listen(window, "load", () => layout(true));
  listen(slidesBox, "load", event => relayout(event.target), true);
  listen(slidesBox, "toggle", event => relayout(event.target), true);
  document.fonts?.ready.then(() => destroyed || layout(true));
  startFollowing();
  startSpotlight();
  startAllottedTime();
  if (wantsPrint()) printForGood();
  else chooseView();
}

// Measures one slide again because something in it changed size.
function relayout(node) {
  const entry = entries.get(node.closest?.(".slides > section > section, .slides > section"));
  if (!entry) return;
  entry.laidOut = "";
  layout();
}

function markReady() {
  ready = true;
  root.classList.add("ready");
  slidesBox.classList.remove("no-transition");
  fire("ready", position());
}

// Writes the options into the page; called again whenever they change.
function applyConfig() {
  root.classList.remove(...transitions);
  root.classList.add(...String(config.transition).split(/\s+/).filter(Boolean));
  for (const name of ["center", "rtl", "embedded"]) root.classList.toggle(name, Boolean(config[name]));
  root.classList.toggle("no-hover", onTouchScreen);
  root.classList.toggle("show-notes", Boolean(config.showNotes));
  set(root, {
    "data-transition-speed": config.transitionSpeed, "data-background-transition": config.backgroundTransition,
    "data-navigation-mode": config.navigationMode === "default" ? null : config.navigationMode,
  });
  set(controls, {
    "data-controls-layout": config.controlsLayout, "data-controls-back-arrows": config.controlsBackArrows,
  });
  const showsTo = setting => setting === "speaker-only" || setting === "speaker" ? isSpeakerNotes() : Boolean(setting);
  controls.style.display = showsTo(config.controls) ? "block" : "none";
  progressBar.parentNode.style.display = config.progress ? "block" : "none";
  const numbered = config.slideNumber && config.showSlideNumber !== "print" && showsTo(config.showSlideNumber);
  numberBox.style.display = numbered ? "block" : "none";
  pauseOverlay.replaceChildren();
  if (config.controls) create("button", "resume-button", pauseOverlay, { type: "button", textContent: "Resume" });
  if (!config.autoAnimate) clearAnimations();
  if (!config.embedded) setPageSize();
  setParallax();
  showCursor();
}

function configure(options) {
  Object.assign(config, options);
  if (!started || !current) return;
  applyConfig();
  syncDeck();
}

// Reads the deck again after its elements were changed by a script.
function sync() {
  readSlides();
  syncDeck();
  fire("sync");
}

function syncDeck() {
  const shown = entries.get(current?.section);
  current = slides.includes(shown) ? shown : columns[Math.min(current?.h ?? 0, columns.length - 1)]?.slides[0] ?? null;
  prepareCode();
  createBackgrounds();
  near = new Set();
  if (!current) return;
  for (const { section } of slides) {
    section.style.display = "none";
    set(section, { "aria-roledescription": "slide" });
    if (config.sortFragmentsOnSync) stepsOf(section);
  }
  markDeck();
  showNear();
  layout(true);
  markSteps();
  updateOverview();
  refresh();
  cueAutoSlide();
}

function syncSlide(section = current.section) {
  const entry = entries.get(section);
  if (!entry?.background) return;
  stepsOf(section);
  styleBackground(section, entry.background);
  mark(entry, ["past", "present", "future"].find(name => section.classList.contains(name)) ?? "");
  judgeBackground(entry);
  load(entry);
  entry.laidOut = "";
  layout();
  refresh();
  fire("slidesync", { slide: section });
}

// The page furniture after any move.
function refresh() {
  if (!current) return;
  updateProgress();
  updateNumber();
  updateControls();
  showBackground();
  updateParallax();
  updateOverview();
  updateNotes();
  updateDesk();
  tellOthers();
}

function shuffle() {
  for (const column of columns) if (column.stack) column.section.append(...shuffled(column.slides.map(slide => slide.section)));
  slidesBox.append(...shuffled(columns.map(column => column.section)));
  readSlides();
  if (current) syncDeck();
}

// Leaves the page as the runtime found it, apart from what scripts of the deck did.
function destroy() {
  if (!started || destroyed) return;
  destroyed = true;
  clearTimeout(slideTimer);
  clearTimeout(laterWrite);
  playback?.remove();
  playback = null;
  for (const action of undo) action();
  for (const plugin of plugins.values()) plugin.destroy?.();
  for (const node of [...root.children]) if (node !== slidesBox) node.remove();
  for (const section of all("section", slidesBox)) {
    section.classList.remove("past", "present", "future", "stack");
    set(section, { hidden: null, inert: null, "aria-hidden": null });
    Object.assign(section.style, { display: "", top: "", zoom: "", transform: "" });
  }
  root.classList.remove("ready", "center", "has-horizontal-slides", "has-vertical-slides", ...transitions);
  slidesBox.removeAttribute("style");
  viewport().classList.remove("reveal-viewport");
  document.documentElement.classList.remove("reveal-full-page");
}
