// Going from slide to slide: one function that moves, and the moves of keys, arrows and swipes in its words.

// An index brought into a list: wrapped round when the deck loops, else held at its ends.
function within(index, count) {
  return config.loop ? ((index % count) + count) % count : clamp(index, 0, count - 1);
}

// Shows a slide. Missing or unreadable indices keep the present ones; another stack is entered where it was left.
// The work is in the distance moved, never in the size of the deck.
function slide(h, v, f, origin) {
  [h, v, f] = [h, v, f].map(value => parseInt(value, 10)).map(value => Number.isNaN(value) ? undefined : value);
  const { indexh, indexv } = position();
  if (!fire("beforeslidechange", { indexh: h ?? indexh, indexv: v ?? indexv, origin })) return;
  if (!columns.length) return;

  const column = columns[within(h ?? indexh, columns.length)];
  v ??= column === current?.column || inOverview ? indexv : entrance(column);
  const to = column.slides[within(v, column.slides.length)];
  if (scrollView) return scrollToSlide(to, f);

  const from = current;
  const changed = from !== to;
  const transition = changed && from && !inOverview ? betweenSlides(from, to) : null;
  previousSection = changed ? from?.section ?? null : null;
  if (from?.column.stack) set(from.column.section, { "data-previous-indexv": from.v });
  if (changed) change(from, to);
  root.classList.toggle("is-vertical-slide", to.column.slides.length > 1);

  if (changed) showNear();
  layout();
  if (f !== undefined) goFragment(f);
  markSteps();
  if (changed) {
    if (!to.h && !to.v) forgetStacks();
    changeState(from, to);
    fire("slidechanged", { indexh: to.h, indexv: to.v, previousSlide: from?.section, currentSlide: to.section, origin });
    stopMedia(from?.section);
    startMedia(to.section);
  }
  refresh();
  announce(to.section);
  writeAddress();
  cueAutoSlide();
  transition?.();
}

// Moves the classes of sections and backgrounds from one slide to the other.
function change(from, to) {
  current = to;
  const { column } = to;
  if (from?.column !== column) {
    markAll(columns, to.h, from?.h, config.rtl);
    if (from?.column.stack) mark(from, "");
  }
  if (column.stack) {
    markAll(column.slides, to.v, column.shown);
    column.shown = to.v;
  }
}

// Classes for a list of columns or slides whose item `index` is shown. After a move from item `before` only those
// between the two can differ. Fragments of what lies behind are all shown, of what lies ahead all hidden.
function markAll(items, index, before, backwards) {
  const [first, last] = before === undefined ? [0, items.length - 1] : [before, index].sort((a, b) => a - b);
  for (let i = first; i <= last; i++) {
    const names = backwards ? ["future", "past"] : ["past", "future"];
    mark(items[i], i === index ? "present" : names[i < index ? 0 : 1]);
    if (i !== index) setFragments(items[i].section, i < index);
  }
}

// Classes for the whole deck, for a start and after a sync.
function markDeck() {
  for (const column of columns) {
    column.shown = clamp(column === current.column ? current.v : 0, 0, column.slides.length - 1);
    if (!column.stack) continue;
    markAll(column.slides, column.shown);
    if (column !== current.column) mark(column.slides[0], "");
  }
  markAll(columns, current.h, undefined, config.rtl);
}

// On the first slide every stack is entered at its top again.
function forgetStacks() {
  for (const stack of all(":scope > [data-previous-indexv]", slidesBox)) set(stack, { "data-previous-indexv": null });
}

// Which ways lead on from here; with `includeFragments` a step counts as a way.
function availableRoutes({ includeFragments = false } = {}) {
  const { h, v, column } = current ?? { h: 0, v: 0, column: { slides: [] } };
  const round = list => config.loop && list.length > 1;
  const routes = {
    left: h > 0 || round(columns), right: h < columns.length - 1 || round(columns),
    up: v > 0 || round(column.slides), down: v < column.slides.length - 1 || round(column.slides),
  };
  if (columns.length > 1 && config.navigationMode === "linear") {
    routes.right ||= routes.down;
    routes.left ||= routes.up;
  }
  if (includeFragments) {
    const { prev, next } = availableFragments();
    routes.left ||= prev;
    routes.up ||= prev;
    routes.right ||= next;
    routes.down ||= next;
  }
  return config.rtl ? { ...routes, left: routes.right, right: routes.left } : routes;
}

const navigated = { h: false, v: false };

// One move across the columns: `by` is 1 or -1 in reading order. A fragment step comes first.
function across(by, skipFragments) {
  navigated.h = true;
  const routes = availableRoutes();
  if (!inOverview && !skipFragments && goFragment(null, by)) return;
  if (by > 0 === config.rtl ? routes.left : routes.right) slide(current.h + by, ...gridRow());
}

function along(by, skipFragments) {
  navigated.v = true;
  if (!inOverview && !skipFragments && goFragment(null, by)) return;
  if (by > 0 ? availableRoutes().down : availableRoutes().up) slide(current.h, current.v + by);
}

const gridRow = () => config.navigationMode === "grid" ? [current.v] : [];
const left = ({ skipFragments } = {}) => across(config.rtl ? 1 : -1, skipFragments);
const right = ({ skipFragments } = {}) => across(config.rtl ? -1 : 1, skipFragments);
const up = ({ skipFragments } = {}) => along(-1, skipFragments);
const down = ({ skipFragments } = {}) => along(1, skipFragments);

// Back and on through all slides: steps, then the stack, then the columns. Going back enters a stack at its end.
function prev({ skipFragments } = {}) {
  if (!skipFragments && goFragment(null, -1)) return;
  if (availableRoutes().up && !(config.loop && current.v === 0)) return along(-1, true);
  const before = columns[within(current.h - 1, columns.length)];
  if (before === current.column || (current.h === 0 && !config.loop)) return;
  navigated.h = true;
  slide(before.h, before.stack ? before.slides.length - 1 : undefined);
}

function next({ skipFragments } = {}) {
  if (!skipFragments && goFragment(null, 1)) return;
  const { column, v } = current;
  if (v < column.slides.length - 1) return along(1, true);
  across(1, true);
}
