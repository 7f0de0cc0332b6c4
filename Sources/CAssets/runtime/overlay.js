// The layers above a deck: help, and what the part for previews shows.

let overlay = null;

function openOverlay(kind, fields) {
  closeOverlay();
  const before = document.activeElement;
  const spoken = { role: "dialog", ariaModal: "true", ariaLabel: kind };
  const box = create("div", `r-overlay r-overlay-${kind}`, root, spoken);
  const close = button("r-overlay-button r-overlay-close", box, "close", closeOverlay);
  close.textContent = "×";
  box.addEventListener("click", event => event.target.matches(".r-overlay, .r-overlay-viewport") && closeOverlay());
  overlay = { box, fields, before };
  close.focus({ preventScroll: true });
  return create("div", "r-overlay-viewport", box);
}

function closeOverlay() {
  if (!overlay) return;
  const { box, before } = overlay;
  overlay = null;
  box.remove();
  before?.focus?.({ preventScroll: true });
  fire("closeoverlay");
}

// The help sheet is the table of keys, and what was bound besides.
function toggleHelp(on = !overlay?.box.matches(".r-overlay-help")) {
  if (!on) return closeOverlay();
  const table = create("table", "", openOverlay("help"));
  const rows = keys.filter(([, , , , option]) => !option || config[option]).map(([, ...row]) => row);
  const own = [...bindings.values()].map(({ key, description }) => [key, description]);
  for (const [key, text] of [...rows, ...own, ...shortcuts]) {
    if (!key || !text) continue;
    const row = create("tr", "", table);
    create("th", "", row, { textContent: key, scope: "row" });
    create("td", "", row, { textContent: text });
  }
  fire("showhelp");
}
