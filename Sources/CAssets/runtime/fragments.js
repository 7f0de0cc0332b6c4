// Fragments: the steps inside a slide. Notes have none: nobody would see what a key press shows.

const steppable = ".fragment:not(.disabled, aside.notes, aside.notes *)";

// The steps of a slide in order, each a list of elements: those with an index by its value, then the others one by
// one in document order. Steps are numbered from 0 without gaps and the numbers written back.
function stepsOf(section) {
  const indexed = {};
  const rest = [];
  for (const fragment of all(steppable, section)) {
    const index = whole(fragment.dataset.fragmentIndex);
    if (index === undefined) rest.push([fragment]);
    else (indexed[index + 1e6] ??= []).push(fragment);
  }
  const steps = Object.values(indexed).concat(rest);
  steps.forEach((group, i) => group.forEach(fragment => {
    if (whole(fragment.dataset.fragmentIndex) !== i) fragment.dataset.fragmentIndex = i;
  }));
  return steps;
}

const isVisible = fragment => has(fragment, "visible");
const lastVisible = steps => steps.findLastIndex(group => group.some(isVisible));

// All fragments below a section as passed or as not yet reached, without events.
function setFragments(section, visible) {
  for (const fragment of section.getElementsByClassName("fragment")) {
    flag(fragment, "visible", visible || !config.fragments);
    flag(fragment, "current-fragment", false);
  }
}

// Brings the present slide to a step and returns what that showed and hid.
function markSteps(steps = stepsOf(current.section), index = lastVisible(steps)) {
  const changed = { shown: [], hidden: [] };
  steps.forEach((group, i) => group.forEach(fragment => {
    const visible = i <= index || !config.fragments;
    const same = isVisible(fragment) === visible;
    flag(fragment, "visible", visible);
    flag(fragment, "current-fragment", i === index);
    if (same) return;
    changed[visible ? "shown" : "hidden"].push(fragment);
    fire(visible ? "visible" : "hidden", {}, fragment, false);
    (visible ? startMedia : stopMedia)(fragment);
  }));
  if (steps.length) current.section.dataset.fragment = clamp(index, -1, steps.length - 1);
  hooks.steps?.(current.section);
  return changed;
}

// Goes to a step of the present slide, or by `offset` from the last one shown. True when that changed anything.
function goFragment(index, offset = 0) {
  if (!current || !config.fragments) return false;
  onScroll();
  const steps = stepsOf(current.section);
  if (!steps.length) return false;
  index = (index ?? lastVisible(steps)) + offset;
  const { shown, hidden } = markSteps(steps, index);
  if (hidden.length) fire("fragmenthidden", { fragment: hidden[0], fragments: hidden });
  if (shown.length) {
    fire("fragmentshown", { fragment: shown[0], fragments: shown });
    announce(...shown);
  }
  if (!shown.length && !hidden.length) return false;
  if (scrollView && !readingScroll) scrollToSlide(current, index);
  refresh();
  return true;
}

const nextFragment = () => goFragment(null, 1);
const prevFragment = () => goFragment(null, -1);

// Whether the present slide has steps before and after the one shown.
function availableFragments() {
  const fragments = config.fragments ? all(steppable, current.section) : [];
  return { prev: fragments.some(isVisible), next: !fragments.every(isVisible) };
}

// The step of the present slide: undefined without fragments, -1 before the first.
function currentStep() {
  const steps = current ? stepsOf(current.section) : [];
  return steps.length ? lastVisible(steps) : undefined;
}
