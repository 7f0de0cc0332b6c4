// State: the words of `data-state`, and the deck's position as a value.

// Words that a deck may not set, because they would act for the runtime: its events and its classes on the page.
const reserved = new RegExp(
  "^(|ready|paused|resumed|resize|sync|visible|hidden|callback|(before)?slidechanged?|slidesync|"
  + "slidetransitionend|(fragment|overview)(shown|hidden)|auto(animate|slide(paused|resumed))|pdf-ready|print-pdf|showhelp|"
  + "closeoverlay|preview(iframe|image|video)|reveal(-full-page|-viewport|-scroll|-print)?)$");

const wordsOf = slide => new Set([slide?.column.section, slide?.section]
  .flatMap(section => section?.dataset.state?.split(/\s+/) ?? []).filter(word => !reserved.test(word)));

// Takes the old slide's words off page and viewport, puts the new one's on, and tells of those that were not there.
function changeState(from, to) {
  const [before, after] = [wordsOf(from), wordsOf(to)];
  // Even an empty change of the page's classes would have every slide styled anew.
  if (before.size || after.size) for (const { classList } of [document.documentElement, viewport()]) {
    classList.remove(...before);
    classList.add(...after);
  }
  for (const word of after) if (!before.has(word)) fire(word);
}

function getState() {
  const { indexh, indexv } = position();
  return { indexh, indexv, indexf: currentStep(), paused, overview: inOverview, ...overlay?.fields };
}

function setState(state) {
  if (typeof state !== "object" || !state) return;
  slide(state.indexh, state.indexv, state.indexf);
  togglePause(String(state.paused) === "true");
  toggleOverview(String(state.overview) === "true");
  hooks.setPreview?.(state);
}
