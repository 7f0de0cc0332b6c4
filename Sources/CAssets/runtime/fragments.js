// Fragments: the steps inside a slide.

const fragmentsIn = section => all(".fragment:not(.disabled)", section);

// The steps of a slide in order, each a list of elements: those with an index by its value, then the others one by
// one in document order. The steps are numbered from 0 without gaps and the numbers written back.
function stepsOf(section) {
  const indexed = new Map();
  const rest = [];
  for (const fragment of fragmentsIn(section)) {
    const index = parseInt(fragment.dataset.fragmentIndex, 10);
    if (Number.isNaN(index)) rest.push([fragment]);
    else if (indexed.has(index)) indexed.get(index).push(fragment);
    else indexed.set(index, [fragment]);
  }
  const inOrder = [...indexed].sort(([a], [b]) => a - b).map(([, group]) => group);
  const steps = inOrder.concat(rest);
  steps.forEach((group, i) => group.forEach(fragment => set(fragment, { "data-fragment-index": i })));
  return steps;
}

function syncFragments(section = current?.section) {
  return section ? stepsOf(section).flat() : [];
}

const lastVisible = steps => steps.findLastIndex(group => group.some(node => node.classList.contains("visible")));

// All fragments below a section as passed or as not yet reached, without events.
function setFragments(section, visible) {
  for (const fragment of section.getElementsByClassName("fragment")) {
    fragment.classList.toggle("visible", visible || !config.fragments);
    fragment.classList.remove("current-fragment");
  }
}

// Brings the present slide to a step and returns what that showed and hid.
function markSteps(steps = current ? stepsOf(current.section) : [], index = lastVisible(steps)) {
  const shown = [];
  const hidden = [];
  steps.forEach((group, i) => group.forEach(fragment => {
    const had = fragment.classList.contains("visible");
    const has = i <= index || !config.fragments;
    fragment.classList.toggle("visible", has);
    fragment.classList.toggle("current-fragment", i === index);
    if (had === has) return;
    (has ? shown : hidden).push(fragment);
    fire(has ? "visible" : "hidden", {}, fragment, false);
    if (has) startMedia(fragment);
    else stopMedia(fragment);
  }));
  if (steps.length) set(current.section, { "data-fragment": clamp(index, -1, steps.length - 1) });
  return { shown, hidden };
}

// Goes to a step of the present slide, or by `offset` from the last one shown. True when anything changed.
function goFragment(index, offset = 0) {
  if (!current || !config.fragments) return false;
  onScroll();
  const steps = stepsOf(current.section);
  if (!steps.length) return false;
  if (typeof index !== "number") index = lastVisible(steps);
  const { shown, hidden } = markSteps(steps, index + offset);
  if (hidden.length) fire("fragmenthidden", { fragment: hidden[0], fragments: hidden });
  if (shown.length) fire("fragmentshown", { fragment: shown[0], fragments: shown });
  if (!shown.length && !hidden.length) return false;
  if (shown.length) announce(...shown);
  if (scrollView && !readingScroll) scrollToSlide(current, index + offset);
  refresh();
  writeAddress();
  cueAutoSlide();
  return true;
}

const nextFragment = () => goFragment(null, 1);
const prevFragment = () => goFragment(null, -1);

function availableFragments() {
  if (!current || !config.fragments) return { prev: false, next: false };
  const fragments = fragmentsIn(current.section);
  const visible = fragments.filter(fragment => fragment.classList.contains("visible"));
  return { prev: visible.length > 0, next: visible.length < fragments.length };
}

// The step index of the present slide: undefined without fragments, -1 before the first.
function currentStep() {
  if (!current?.section.querySelector(".fragment")) return undefined;
  const fragment = current.section.querySelector(".current-fragment");
  return fragment ? parseInt(fragment.dataset.fragmentIndex, 10) : lastVisible(stepsOf(current.section));
}
