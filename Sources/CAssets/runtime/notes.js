// Speaker notes: where they are written, and the box that shows them to the viewers; whether this window is one of the
// speaker's.

const isPreview = queryHas("receiver");
const isSpeakerNotes = () => isPreview || queryHas("speaker");

const notesBox = create("div", "speaker-notes", root, { tabIndex: 0 });
set(notesBox, { "data-prevent-swipe": true, "data-layout": "inline" });

// Notes as nodes to show elsewhere: those of the present step if it has any, else the slide's own; `everything` for paper.
// An aside is of the step that it names or stands in. The text of `data-notes` counts where there is no aside.
function notesOf(section, everything) {
  const asides = all("aside.notes", section);
  const stepOf = aside => aside.closest("[data-fragment-index]")?.dataset.fragmentIndex;
  const notesIn = (chosen, holders) => chosen.length
    ? chosen.flatMap(aside => [...aside.cloneNode(true).childNodes])
    : holders.filter(({ dataset }) => dataset.notes).map(({ dataset: { notes: textContent } }) =>
      create("p", "", null, { textContent, style: "white-space: pre-line" }));
  const at = (step, holders) => notesIn(asides.filter(aside => stepOf(aside) === step), holders);
  if (everything) return notesIn(asides, [section, ...all("[data-notes]", section)]);
  const steps = all(".current-fragment", section);
  const own = steps.length ? at(steps[0].dataset.fragmentIndex, steps) : [];
  return own.length ? own : at(undefined, [section]);
}

function updateNotes() {
  if (config.showNotes) notesBox.replaceChildren(...notesOf(current.section));
}
