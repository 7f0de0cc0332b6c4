// Speaker notes: where they are written, and the box that shows them to the viewers; whether this window is one of the
// speaker's.

const isPreview = queryHas("receiver");
const isSpeakerNotes = () => isPreview || queryHas("speaker");

const notesBox = create("div", "speaker-notes", root, { tabIndex: 0 });
set(notesBox, { "data-prevent-swipe": true, "data-layout": "inline" });

const plainNote = textContent => create("p", "", null, { textContent, style: "white-space: pre-line" });

// Notes as nodes to show elsewhere: those of the present step if it has any, else the slide's own. `data-notes` is
// plain text and wins.
function notesOf(section) {
  const step = section.querySelector(".current-fragment");
  const own = step?.matches("[data-notes], :has(aside.notes)") ? step : section;
  if (own.dataset.notes !== undefined) return [plainNote(own.dataset.notes)];
  const asides = all("aside.notes", own).filter(aside => own === step || !aside.closest(".fragment"));
  return asides.flatMap(aside => [...aside.cloneNode(true).childNodes]);
}

// All notes of a slide and its steps in the order of the text, for paper.
function allNotesOf(section) {
  const holders = [section, ...all("[data-notes], aside.notes", section)];
  return holders.flatMap(holder => holder.matches("aside") ? [...holder.cloneNode(true).childNodes]
    : holder.dataset.notes ? [plainNote(holder.dataset.notes)] : []);
}

function updateNotes() {
  if (config.showNotes) notesBox.replaceChildren(...notesOf(current.section));
}
