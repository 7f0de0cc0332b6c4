// Where in the deck we are: the bar and the number.

const progressBar = create("span", "", create("div", "progress", root));

const getTotalSlides = () => slides.length ? slides.at(-1).past + (slides.at(-1).counted ? 1 : 0) : 0;
const getSlidePastCount = (section = current?.section) => {
  const entry = entries.get(section);
  return entry ? entry.past ?? entry.column.slides[0].past : 0;
};

// 0 on the first slide, 1 on the last; the steps of a slide count nine tenths of it.
function getProgress() {
  if (!current) return 0;
  const total = getTotalSlides();
  const fragments = all(".fragment", current.section);
  const visible = fragments.filter(fragment => fragment.classList.contains("visible"));
  const steps = fragments.length ? visible.length / fragments.length * 0.9 : 0;
  return total > 1 ? Math.min((current.past + steps) / (total - 1), 1) : total && 1;
}

function updateProgress() {
  progressBar.style.transform = `scaleX(${getTotalSlides() > 1 ? getProgress() : 0})`;
}
