// The address: reading and writing the part behind `#`.

// What a hash names: a slide and step, or nothing when it names none. A first part that is not a number is an id.
function slideAt(hash) {
  const [name = "", ...rest] = hash.replace(/^#?\/?/, "").split("/");
  const number = text => /^\d+$/.test(text) ? Number(text) : undefined;
  if (name && number(name) === undefined) {
    const found = sectionNamed(name);
    return found && { slide: found, f: number(rest[0]) };
  }
  const first = config.hashOneBasedIndex ? 1 : 0;
  const column = columns[Math.max((number(name) ?? first) - first, 0)] ?? columns.at(-1);
  const v = Math.max((number(rest[0]) ?? first) - first, 0);
  return { slide: column.slides[v] ?? column.slides[0], f: number(rest[1]) };
}

// The slide with this id or data-id, or that holds such an element. deckc puts `u-` before reserved ids.
function sectionNamed(encoded) {
  let name = encoded;
  try {
    name = decodeURIComponent(encoded);
  } catch {
    // Not an encoded name: taken as it is.
  }
  const find = id => slidesBox.querySelector(`[id="${CSS.escape(id)}"], [data-id="${CSS.escape(id)}"]`);
  const section = (find(name) ?? find(`u-${name}`))?.closest(".slides > section > section, .slides > section");
  const entry = entries.get(section);
  return entry?.v === undefined ? entry?.column.slides[0] : entry;
}

function readAddress() {
  if (!columns.length) return;
  const { slide: found, f } = slideAt(location.hash) ?? {};
  if (!found) return;
  const same = found === current && (f === undefined || f === currentStep());
  if (!same) slide(found.h, found.v, f);
}

// The hash of a slide without `#`: `/` for the first, an id when there is one, else the indices that matter.
function getSlidePath(section = current?.section) {
  const { h, v = 0, f } = getIndices(section);
  const step = config.fragmentInURL && section === current?.section && f >= 0 ? f : undefined;
  if (section.id) return `/${encodeURIComponent(section.id)}${step === undefined ? "" : `/${step}`}`;
  const first = config.hashOneBasedIndex ? 1 : 0;
  if (step !== undefined) return `/${h + first}/${v + first}/${step}`;
  return v ? `/${h + first}/${v + first}` : h ? `/${h + first}` : "/";
}

let addressed = null;
let lastWrite = 0;
let laterWrite = 0;

// With `history` each slide is an entry and its steps change that entry; with `hash` there is one entry, written at
// most once a second because browsers limit it.
function writeAddress() {
  clearTimeout(laterWrite);
  if (!ready || !current) return;
  const path = getSlidePath();
  if (config.history && addressed !== current) {
    if (location.hash !== `#${path}` && !(path === "/" && !location.hash)) location.hash = path;
  } else if (config.history || config.hash) {
    const wait = 1000 - (Date.now() - lastWrite);
    if (wait > 0) laterWrite = setTimeout(writeAddress, wait);
    else replaceAddress(path);
  }
  addressed = current;
}

function replaceAddress(path) {
  lastWrite = Date.now();
  history.replaceState(null, "", path === "/" ? location.pathname + location.search : `#${path}`);
}
