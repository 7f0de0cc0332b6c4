// The API: what reveal.js documents, by its names.

const isFirstSlide = () => current?.h === 0 && current.v === 0;
const isLastSlide = () => current === slides.at(-1);
const isLastVerticalSlide = () => Boolean(current?.column.stack) && current === current.column.slides.at(-1);
const isVerticalSlide = (section = current?.section) => Boolean(section?.parentElement.closest("section"));
const isVerticalStack = (section = current?.section) => Boolean(section?.matches(".stack, .stack > section"));

// The indices of a slide, of the present one with its step. `v` is undefined for a given slide outside stacks.
function getIndices(section) {
  if (!section) return { h: current?.h ?? 0, v: current?.v ?? 0, f: currentStep() };
  const entry = entries.get(section);
  const f = section === current?.section ? currentStep() : undefined;
  return { h: entry?.h ?? 0, v: entry?.column.stack ? entry.v : undefined, f };
}

const getSlide = (h, v) => v === undefined ? columns[h]?.section : columns[h]?.slides[v]?.section;
const getSlides = () => slides.filter(slide => slide.counted).map(slide => slide.section);
const sectionsOf = list => list.map(item => item.section);

// Notes as the author's HTML: of the slide itself, or its plain-text attribute.
function getSlideNotes(section = current?.section) {
  if (section?.dataset.notes !== undefined) return section.dataset.notes;
  const notes = section ? all("aside.notes", section) : [];
  return notes.length ? notes.map(node => node.innerHTML).join("\n") : null;
}

const getSlidesAttributes = () => slides.map(({ section }) =>
  Object.fromEntries([...section.attributes].map(({ name, value }) => [name, value])));

const api = {
  VERSION: "6.0.1",
  initialize, configure, destroy, sync, syncSlide, syncFragments, layout,
  slide, left, right, up, down, prev, next, prevFragment, nextFragment, navigateFragment: goFragment,
  navigateLeft: left, navigateRight: right, navigateUp: up, navigateDown: down, navigatePrev: prev, navigateNext: next,
  on: (type, handler, capture) => root.addEventListener(type, handler, capture),
  off: (type, handler, capture) => root.removeEventListener(type, handler, capture),
  addEventListener: (type, handler, capture) => root.addEventListener(type, handler, capture),
  removeEventListener: (type, handler, capture) => root.removeEventListener(type, handler, capture),
  dispatchEvent: ({ type, data, target }) => fire(type, data, target),
  isReady: () => ready, isFirstSlide, isLastSlide, isLastVerticalSlide, isVerticalSlide, isVerticalStack,
  isOverview: () => inOverview, isPaused: () => paused, isAutoSliding, isSpeakerNotes,
  isPrintView: () => printing, isScrollView: () => scrollView, isOverlayOpen: () => Boolean(overlay),
  isFocused: () => focused,
  toggleOverview, togglePause, toggleAutoSlide, toggleHelp, toggleJumpToSlide, toggleScrollView,
  getIndices, getSlide, getSlides, getSlideBackground, getSlideNotes, getSlidePath, getSlidesAttributes,
  getHorizontalSlides: () => sectionsOf(columns),
  getVerticalSlides: () => sectionsOf(columns.filter(column => column.stack).flatMap(column => column.slides)),
  hasHorizontalSlides: () => columns.length > 1,
  hasVerticalSlides: () => root.classList.contains("has-vertical-slides"),
  hasNavigatedHorizontally: () => navigated.h, hasNavigatedVertically: () => navigated.v,
  getCurrentSlide: () => current?.section, getPreviousSlide: () => previousSection,
  getTotalSlides, getSlidePastCount, getProgress, getScale: () => scale, getConfig: () => config,
  getState, setState, getQueryHash: queryValues, getComputedSlideSize,
  getRevealElement: () => root, getSlidesElement: () => slidesBox, getViewportElement: viewport,
  getBackgroundsElement: () => backgrounds,
  availableRoutes, availableFragments, addKeyBinding, removeKeyBinding, triggerKey, registerKeyboardShortcut,
  previewIframe, previewImage, previewVideo, showPreview, hidePreview: closeOverlay,
  removeHiddenSlides, shuffle, registerPlugin, hasPlugin, getPlugin, getPlugins,
  loadSlide: section => load(entries.get(section)), unloadSlide: section => unload(entries.get(section)),
  shouldAutoAnimateBetween, startEmbeddedContent: startMedia, stopEmbeddedContent: stopMedia,
};
