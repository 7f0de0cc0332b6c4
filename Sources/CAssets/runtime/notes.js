// Speaker notes: where they are written, and the box that shows them to the viewers.

const notesBox = create("div", "speaker-notes", root);
set(notesBox, { tabindex: 0, "data-prevent-swipe": "", "data-layout": "inline" });

// Notes as nodes to show elsewhere. The present step's own notes come before the slide's; `data-notes` is plain text.
function notesOf(section) {
  const step = section.querySelector(".current-fragment");
  const own = step?.dataset.notes ?? (step?.querySelector("aside.notes") ? null : section.dataset.notes);
  if (own != null) return [create("p", "", null, { textContent: own })];
  const asides = all("aside.notes", step?.querySelector("aside.notes") ? step : section);
  return asides.flatMap(aside => [...aside.childNodes].map(node => node.cloneNode(true)));
}

function updateNotes() {
  if (config.showNotes && !printing) notesBox.replaceChildren(...notesOf(current.section));
}
