// State: the words of `data-state`, and the whole deck's position as a value.

const eventNames = "ready beforeslidechange slidechanged slidetransitionend fragmentshown fragmenthidden overviewshown "
  + "overviewhidden paused resumed autoslidepaused autoslideresumed resize sync slidesync autoanimate pdf-ready showhelp "
  + "closeoverlay previewiframe previewimage previewvideo visible hidden callback";
const classNames = "reveal-full-page reveal-viewport reveal-scroll reveal-print print-pdf loading-scroll-mode reveal";
// Words that a deck may not set, because they would act for the runtime.
const reserved = new Set(`${eventNames} ${classNames}`.split(" "));

const wordsOf = slide => [slide?.column.section, slide?.section].flatMap(section =>
  section?.dataset.state?.split(/\s+/).filter(word => word && !reserved.has(word)) ?? []);

// Takes the old slide's words off page and viewport, sets the new one's, and tells of those that were not there.
function changeState(from, to) {
  const before = new Set(wordsOf(from));
  const after = new Set(wordsOf(to));
  const places = [document.documentElement, viewport()];
  for (const { classList } of places) {
    classList.remove(...[...before].filter(word => !after.has(word)));
    classList.add(...after);
  }
  for (const word of after) if (!before.has(word)) fire(word);
}

function getState() {
  const { indexh, indexv } = position();
  return { indexh, indexv, indexf: currentStep(), paused, overview: inOverview, ...previewState() };
}

function setState(state) {
  if (!state || typeof state !== "object") return;
  slide(state.indexh, state.indexv, state.indexf);
  togglePause(spelled(state.paused) === true);
  toggleOverview(spelled(state.overview) === true);
  setPreviewState(state);
}
