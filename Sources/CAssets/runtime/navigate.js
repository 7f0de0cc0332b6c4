// Going from slide to slide: the one function that moves, and the moves of keys, arrows and swipes.

// An index brought into a list: wrapped round when the deck loops, else held at its ends.
const within = (index, { length }) =>
  config.loop ? ((index % length) + length) % length : clamp(index, 0, length - 1);

// Shows a slide. Missing indices keep the present ones; another stack is entered where it was left. The work lies in
// the distance moved, not in the size of the deck.
function slide(h, v, f, origin) {
  [h, v, f] = [h, v, f].map(whole);
  const { indexh, indexv } = position();
  if (!fire("beforeslidechange", { indexh: h ?? indexh, indexv: v ?? indexv, origin }) || !columns.length) return;
  const column = columns[within(h ?? indexh, columns)];
  v ??= column === current?.column || inOverview ? indexv : entrance(column);
  const to = column.slides[within(v, column.slides)];
  if (scrollView) return scrollToSlide(to, f);

  const from = current;
  const changed = from !== to;
  const afterwards = changed && from && !inOverview ? prepareAnimation(from.section, to.section) : null;
  if (changed) {
    change(from, to);
    showNear();
  }
  arrange();
  if (f !== undefined) goFragment(f);
  markSteps();
  if (changed) arrive(from, to, origin);
  refresh();
  announce(to.section);
  afterwards?.();
}

// Moves the classes of sections and backgrounds from one slide to the other.
function change(from, to) {
  const { column } = to;
  current = to;
  previousSection = from?.section ?? null;
  if (from?.column.stack) set(from.column.section, { "data-previous-indexv": from.v });
  if (from?.column !== column) {
    markAll(columns, to.h, from?.h, config.rtl);
    if (from?.column.stack) mark(from, "");
  }
  if (column.stack) {
    markAll(column.slides, to.v, column.visited);
    column.visited = to.v;
  }
  flag(root, "is-vertical-slide", column.slides.length > 1);
  // From the first slide every stack is entered at its top again.
  if (to.h || to.v) return;
  for (const stack of all(":scope > [data-previous-indexv]", slidesBox)) delete stack.dataset.previousIndexv;
}

let inTransition = false;

// What follows a change: state words, the event, and the media of both slides.
function arrive(from, to, origin) {
  inTransition = true;
  changeState(from, to);
  fire("slidechanged", { ...position(), previousSlide: from?.section, origin });
  stopMedia(from?.section);
  startMedia(to.section);
}

// Classes for columns or slides of which item `index` is shown. After a move from item `before` only those between can
// differ. Fragments of what lies behind are all shown, of what lies ahead all hidden.
function markAll(items, index, before, backwards) {
  const ends = before === undefined ? [0, items.length - 1] : [before, index];
  for (let i = Math.min(...ends); i <= Math.max(...ends); i++) {
    mark(items[i], i === index ? "present" : i < index !== Boolean(backwards) ? "past" : "future");
    if (i !== index) setFragments(items[i].section, i < index);
  }
}

// Classes for the whole deck, at the start and after a sync.
function markDeck() {
  for (const column of columns) {
    if (!column.stack) continue;
    const here = column === current.column;
    column.visited = here ? current.v : 0;
    markAll(column.slides, column.visited);
    if (!here) mark(column.slides[0], "");
  }
  markAll(columns, current.h, undefined, config.rtl);
}

// The ways that lead on from here; with `includeFragments` a step counts as one.
function availableRoutes({ includeFragments } = {}) {
  const { h, v, column } = current;
  const ways = (index, { length }) => config.loop && length > 1 ? [true, true] : [index > 0, index < length - 1];
  let [back, on] = ways(h, columns);
  let [up, down] = ways(v, column.slides);
  if (columns.length > 1 && config.navigationMode === "linear") [back, on] = [back || up, on || down];
  if (includeFragments) {
    const steps = availableFragments();
    [back, on, up, down] = [back || steps.prev, on || steps.next, up || steps.prev, down || steps.next];
  }
  return { left: config.rtl ? on : back, right: config.rtl ? back : on, up, down };
}

const navigated = { h: false, v: false };
const stepped = (by, { skipFragments } = {}) => !inOverview && !skipFragments && goFragment(null, by);

// One move across the columns, `by` is 1 or -1 in reading order, or along a stack. A step of the slide comes first.
function across(by, options) {
  if (stepped(by, options)) return;
  navigated.h = true;
  const { left, right } = availableRoutes();
  const row = config.navigationMode === "grid" ? current.v : undefined;
  if (by > 0 !== config.rtl ? right : left) slide(current.h + by, row);
}

function along(by, options) {
  if (stepped(by, options)) return;
  navigated.v = true;
  const { up, down } = availableRoutes();
  if (by > 0 ? down : up) slide(current.h, current.v + by);
}

const left = options => across(config.rtl ? 1 : -1, options);
const right = options => across(config.rtl ? -1 : 1, options);
const up = options => along(-1, options);
const down = options => along(1, options);

// Back and on through all slides: steps, then the stack, then the columns. Going back enters a stack at its end.
function prev(options) {
  if (stepped(-1, options)) return;
  if (current.v > 0) return along(-1, { skipFragments: true });
  const before = columns[within(current.h - 1, columns)];
  if (current.h > 0 || config.loop) slide(before.h, before.slides.length - 1);
}

function next(options) {
  if (stepped(1, options)) return;
  if (current.v < current.column.slides.length - 1) along(1, { skipFragments: true });
  else across(1, { skipFragments: true });
}
