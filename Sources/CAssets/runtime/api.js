// The API: what reveal.js documents, by its names.

const isFirstSlide = () => slides[0] === current;
const isLastSlide = () => slides.at(-1) === current;
const isVerticalSlide = (section = current?.section) => Boolean(section?.parentElement.closest("section"));

// The indices of a slide, of the present one with its step. `v` is undefined for a given slide outside stacks.
function getIndices(section) {
  const { h = 0, v = 0, column } = (section ? entries.get(section) : current) ?? {};
  const f = section && section !== current?.section ? undefined : currentStep();
  return { h, v: section && !column?.stack ? undefined : v, f };
}

// Notes as the author's HTML, or as the plain text of an attribute.
function getSlideNotes(section = current?.section) {
  const notes = all("aside.notes", section).map(node => node.innerHTML).join("\n");
  return section.dataset.notes ?? (notes || null);
}

const sections = list => list.map(item => item.section);
const on = (...listener) => root.addEventListener(...listener);
const off = (...listener) => root.removeEventListener(...listener);

const preview = kind => (...values) => hooks.preview?.(kind, ...values);

const api = {
  VERSION: "6.0.1",
  initialize, configure, destroy, sync, syncSlide, syncFragments: section => stepsOf(section).flat(),
  layout: () => layout(true),
  slide, left, right, up, down, prev, next,
  navigateLeft: left, navigateRight: right, navigateUp: up, navigateDown: down, navigatePrev: prev, navigateNext: next,
  prevFragment, nextFragment, navigateFragment: goFragment,
  on, off, addEventListener: on, removeEventListener: off,
  dispatchEvent: ({ type, data, target }) => fire(type, data, target),
  isReady: () => ready, isFirstSlide, isLastSlide, isVerticalSlide,
  isLastVerticalSlide: () => isVerticalSlide() && current === current.column.slides.at(-1),
  isVerticalStack: (section = current?.section) => Boolean(section?.closest(".stack")),
  isOverview: () => inOverview, isPaused: () => paused, isAutoSliding, isSpeakerNotes, isPrintView: () => printing,
  isScrollView: () => scrollView, isOverlayOpen: () => Boolean(overlay), isFocused: () => focused,
  toggleOverview, togglePause, toggleAutoSlide, toggleHelp, toggleJumpToSlide, toggleScrollView,
  getIndices, getSlidePath, getSlideBackground, getSlideNotes, getTotalSlides, getSlidePastCount, getProgress,
  getSlide: (h, v) => (v === undefined ? columns[h] : columns[h]?.slides[v])?.section,
  getSlides: () => sections(countedSlides()),
  getHorizontalSlides: () => sections(columns),
  getVerticalSlides: () => sections(slides.filter(({ column }) => column.stack)),
  hasHorizontalSlides: () => columns.length > 1,
  hasVerticalSlides: () => columns.some(column => column.slides.length > 1),
  hasNavigatedHorizontally: () => navigated.h, hasNavigatedVertically: () => navigated.v,
  getCurrentSlide: () => current?.section, getPreviousSlide: () => previousSection,
  getSlidesAttributes: () => slides.map(({ section }) =>
    Object.fromEntries([...section.attributes].map(({ name, value }) => [name, value]))),
  getScale: () => scale, getConfig: () => config, getState, setState, getQueryHash: queryValues, getComputedSlideSize,
  getRevealElement: () => root, getSlidesElement: () => slidesBox, getViewportElement: viewport,
  getBackgroundsElement: () => backgrounds, availableRoutes, availableFragments,
  addKeyBinding, removeKeyBinding: keyCode => bindings.delete(keyCode), triggerKey,
  registerKeyboardShortcut: (key, text) => shortcuts.set(key, text),
  previewIframe: preview("Iframe"), previewImage: preview("Image"), previewVideo: preview("Video"),
  showPreview: preview("Iframe"), hidePreview: closeOverlay,
  removeHiddenSlides, shuffle, shouldAutoAnimateBetween,
  registerPlugin, hasPlugin: id => plugins.has(id), getPlugin: id => plugins.get(id),
  getPlugins: () => Object.fromEntries(plugins),
  loadSlide: section => load(entries.get(section)), unloadSlide: section => unload(entries.get(section)),
  startEmbeddedContent: startMedia, stopEmbeddedContent: stopMedia,
};

// What the optional parts work with.
const inner = {
  addressesIn, all, api, backgrounds, button, clamp, closeOverlay, config, contains, create, cssURLs, fire, flag, frame, hooks,
  isPreview, keyMoves, listen, movesLess, notesOf, openOverlay, parsed, root, set, slidesBox, style, toggleBox, undo, whole,
  isOverview: () => inOverview, isPaused: () => paused, openedOverlay: () => overlay,
  place: () => ({ h: current.h, v: current.v, columns: columns.length, rows: current.column.slides.length, ...room }),
};
for (const part of parts) part(inner);
