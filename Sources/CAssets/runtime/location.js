// The address: reading and writing the part behind `#`.

// What a hash names, {slide, f}, or nothing. A first part that is not a number is an id.
function slideAt(hash) {
  const [name = "", ...rest] = hash.replace(/^#?\/?/, "").split("/");
  const number = text => /^\d+$/.test(text) ? Number(text) : undefined;
  if (name && number(name) === undefined) {
    const slide = slideNamed(name);
    return slide && { slide, f: number(rest[0]) };
  }
  const index = text => Math.max((number(text) ?? 0) - (config.hashOneBasedIndex ? 1 : 0), 0);
  const column = columns[index(name)] ?? columns.at(-1);
  return column && { slide: column.slides[index(rest[0])] ?? column.slides[0], f: number(rest[1]) };
}

// The slide with this id or data-id, or that holds such an element. deckc puts `u-` before reserved ids.
function slideNamed(encoded) {
  let name = encoded;
  try {
    name = decodeURIComponent(encoded);
  } catch {
    // Not an encoded name: taken as it is.
  }
  const find = id => slidesBox.querySelector(`[id="${CSS.escape(id)}"], [data-id="${CSS.escape(id)}"]`);
  const found = entryAt(find(name) ?? find(`u-${name}`) ?? find(name.toLowerCase()));
  return found?.slides?.[0] ?? found;
}

function readAddress() {
  const { slide: to, f } = slideAt(location.hash) ?? {};
  if (to && (to !== current || (f !== undefined && f !== currentStep()))) slide(to.h, to.v, f);
}

// The hash of a slide without `#`: `/` for the first, its id if it has one, else the indices that matter.
function getSlidePath(section = current?.section) {
  const { h, v = 0, f } = getIndices(section);
  const step = config.fragmentInURL && f >= 0 ? `/${f}` : "";
  if (section?.id) return `/${encodeURIComponent(section.id)}${step}`;
  const first = config.hashOneBasedIndex ? 1 : 0;
  return v || step ? `/${h + first}/${v + first}${step}` : h ? `/${h + first}` : "/";
}

let addressed = null;
let lastWrite = 0;
let laterWrite = 0;

// With `history` each slide is an entry and its steps change that entry; with `hash` there is one, written at most
// once a second because browsers limit it. Setting `location.hash` instead would have every slide styled anew.
function writeAddress() {
  clearTimeout(laterWrite);
  if (!ready || !(config.history || config.hash)) return;
  const path = getSlidePath();
  const hash = location.hash || "#/";
  if (config.history && addressed && addressed !== current) {
    if (hash !== `#${path}`) history.pushState(null, "", `#${path}`);
  } else if (hash !== `#${path}`) {
    const wait = 1000 - (Date.now() - lastWrite);
    if (wait > 0) {
      laterWrite = setTimeout(writeAddress, wait);
      return;
    }
    lastWrite = Date.now();
    history.replaceState(history.state, "", path === "/" ? location.pathname + location.search : `#${path}`);
  }
  addressed = current;
  // A reload comes back to the overview, too.
  if (Boolean(history.state?.overview) !== inOverview) history.replaceState({ overview: inOverview }, "");
}
