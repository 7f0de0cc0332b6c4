// Where in the deck we are: the bar and its reckoning.

const progressBar = create("span", "", create("div", "progress", root));

const countedSlides = () => slides.filter(slide => slide.counted);
const getTotalSlides = () => slides.length && slides.at(-1).past + Number(slides.at(-1).counted);
const getSlidePastCount = section => {
  const entry = section ? entries.get(section) : current;
  return (entry?.slides?.[0] ?? entry)?.past ?? 0;
};

// 0 on the first slide, 1 on the last; the steps of a slide count nine tenths of it.
function getProgress() {
  const total = getTotalSlides();
  const fragments = all(".fragment", current.section);
  const steps = fragments.length && fragments.filter(isVisible).length / fragments.length * 0.9;
  return total > 1 ? Math.min((current.past + steps) / (total - 1), 1) : 0;
}

const updateProgress = () => { progressBar.style.transform = `scaleX(${getProgress()})`; };
