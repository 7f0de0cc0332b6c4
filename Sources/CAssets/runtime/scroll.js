// The scroll view: slides one below the other, their steps shown while scrolling. Narrow windows get it by themselves.

let scrollView = false;
// {slide, page, steps} in order; `steps` is the number of windows that a page is higher than its slide.
let scrollPages = [];
let scrollBar = null;
// True while the position is read, so that what it shows does not scroll in turn.
let readingScroll = false;

function toggleScrollView(on = !scrollView) {
  if (on === scrollView || !current || printing) return;
  toggleOverview(false);
  const [shown, step] = [current, currentStep()];
  scrollView = on;
  flag(viewport(), "reveal-scroll", on);
  set(viewport(), { "data-scrollbar": on && config.scrollProgress, "data-scroll-snap": on && config.scrollSnap });
  scrollBar?.remove();
  if (on) {
    slidesBox.removeAttribute("style");
    written = "";
    scrollBar = create("div", "scrollbar", root);
    scrollPages = [];
    spreadSlides(slide => {
      const page = create("div", "scroll-page", slidesBox);
      const { section, column, h, v } = slide;
      const before = column.slides[v - 1] ?? columns[h - 1]?.slides.at(-1);
      const animated = before && shouldAutoAnimateBetween(before.section, section);
      scrollPages.push({ slide, page, steps: stepsOf(section).length + Number(animated) });
      button("scrollbar-slide", scrollBar, `${scrollPages.length}`, () => scrollToSlide(slide)).tabIndex = -1;
      return create("div", "scroll-page-content", create("div", "scroll-page-sticky", page));
    });
  } else gatherSlides(scrollPages.map(({ page }) => page));
  layout(true);
  if (on) scrollToSlide(shown, step);
}

// Every page is as high as the window, or compact as its slide, and one window more for each step.
function layoutScrollView() {
  const { width, height } = getComputedSlideSize();
  const room = viewport().offsetHeight;
  const high = config.scrollLayout === "compact" ? height * scale : room;
  fit(slides, width, height);
  for (const { slide: { section }, page, steps } of scrollPages) {
    const zoom = zoomOf(section);
    const top = (high - height * scale) / 2 + (parseFloat(section.style.top) || 0) * zoom * scale;
    page.style.height = `${high + steps * room}px`;
    page.firstChild.style.height = `${high}px`;
    style(section, {
      width: `${width / zoom}px`, left: "50%", top: `${top / zoom}px`, transformOrigin: "0 0",
      transform: `scale(${scale}) translateX(-50%)`,
    });
  }
}

function scrollToSlide(to, step = -1) {
  const { page } = scrollPages.find(({ slide }) => slide === to);
  viewport().scrollTop = page.offsetTop + (step + 1) * viewport().offsetHeight;
  onScroll();
}

// Finds the page in view and the step in it, and tells of both as a move would.
function onScroll() {
  if (!scrollView || readingScroll) return;
  readingScroll = true;
  const { scrollTop, offsetHeight } = viewport();
  const index = Math.max(scrollPages.findLastIndex(({ page }) => page.offsetTop <= scrollTop + offsetHeight / 2), 0);
  const { slide: to, page, steps } = scrollPages[index];
  const from = current;
  if (to !== from) {
    change(from, to);
    arrive(from, to);
  }
  if (steps) goFragment(clamp(Math.round((scrollTop - page.offsetTop) / offsetHeight) - 1, -1, steps - 1));
  [...scrollBar.children].forEach((tick, i) => flag(tick, "present", i === index));
  refresh();
  readingScroll = false;
}

listen(document, "scroll", onScroll, { capture: true, passive: true });

// Narrow windows scroll, wide ones present, unless the deck chose.
function chooseView() {
  const narrow = room.width > 0 && room.width <= config.scrollActivationWidth;
  toggleScrollView(config.view === "scroll" || (!config.view && narrow && !config.embedded && !isSpeakerNotes()));
}
