// The scroll view: slides one below the other, steps shown while scrolling. Phones held upright get it by themselves.

let scrollView = false;
let scrollPages = [];
let scrollTicks = null;
// True while the position is being read, so that what it shows does not scroll in turn.
let readingScroll = false;

function toggleScrollView(on = !scrollView) {
  if (on === scrollView || !current || printing) return;
  toggleOverview(false);
  const [shown, step] = [current, currentStep()];
  const port = viewport();
  scrollView = on;
  port.classList.toggle("reveal-scroll", on);
  set(port, { "data-scroll-snap": on && config.scrollSnap ? config.scrollSnap : null, "data-scrollbar": on && config.scrollProgress });
  if (on) {
    slidesBox.removeAttribute("style");
    transformSlides({ layout: "" });
    scrollPages = [];
    spreadSlides(slide => {
      const page = create("div", "scroll-page", slidesBox);
      const sticky = create("div", "scroll-page-sticky", page);
      scrollPages.push({ slide, page, steps: stepsOf(slide.section).length });
      return create("div", "scroll-page-content", sticky);
    });
    scrollTicks = create("div", "scrollbar", root);
    for (const { slide: to } of scrollPages) {
      create("button", "scrollbar-slide", scrollTicks, { type: "button", tabIndex: -1, onclick: () => slide(to.h, to.v) });
    }
  } else {
    for (const { slide: { section } } of scrollPages) Object.assign(section.style, { width: "", transform: "", left: "" });
    scrollTicks.remove();
    gatherSlides(scrollPages.map(({ page }) => page));
  }
  layout(true);
  if (on) scrollToSlide(shown, step);
}

// Every page is as high as the window (or, compact, as its slide) and one window more for each step.
function layoutScrollView() {
  const { width, height } = getComputedSlideSize();
  const room = viewport().offsetHeight;
  const high = config.scrollLayout === "compact" ? height * scale : room;
  fit(slides, { width, height });
  for (const { slide: { section }, page, steps } of scrollPages) {
    const moves = section.hasAttribute("data-auto-animate") && config.scrollLayout !== "compact" ? 1 : 0;
    page.style.height = `${high + (steps + moves) * room}px`;
    page.firstChild.style.height = `${high}px`;
    Object.assign(section.style, {
      width: `${width}px`, left: "50%", transform: `translateX(-50%) scale(${scale})`, transformOrigin: "50% 0",
      top: `${(high - height * scale) / 2 + (parseFloat(section.style.top) || 0) * zoomOf(section) * scale}px`,
    });
  }
}

function scrollToSlide(to, step = -1) {
  const found = scrollPages.find(({ slide }) => slide === to);
  if (!found) return;
  const port = viewport();
  port.scrollTop = found.page.offsetTop + (step + 1) * port.offsetHeight;
  onScroll();
}

// Finds the page in view and the step in it, and tells of both as a move would.
function onScroll() {
  if (!scrollView || readingScroll) return;
  readingScroll = true;
  const port = viewport();
  const room = port.offsetHeight;
  const middle = port.scrollTop + room / 2;
  const found = scrollPages.findLast(({ page }) => page.offsetTop <= middle) ?? scrollPages[0];
  const { slide: to, page, steps } = found;
  if (to !== current) {
    const from = current;
    previousSection = from.section;
    change(from, to);
    changeState(from, to);
    fire("slidechanged", { indexh: to.h, indexv: to.v, previousSlide: from.section, currentSlide: to.section });
    stopMedia(from.section);
    startMedia(to.section);
  }
  if (steps) goFragment(clamp(Math.floor((port.scrollTop - page.offsetTop) / room + 0.5) - 1, -1, steps - 1));
  [...scrollTicks.children].forEach((tick, i) => tick.classList.toggle("present", scrollPages[i] === found));
  refresh();
  writeAddress();
  readingScroll = false;
}

listen(document, "scroll", onScroll, { capture: true, passive: true });

// Narrow windows scroll, wide ones present, unless the deck chose its view.
function chooseView() {
  if (config.view === "scroll") return toggleScrollView(true);
  const narrow = config.view !== "print" && root.offsetWidth > 0 && root.offsetWidth <= config.scrollActivationWidth;
  toggleScrollView(narrow && !config.embedded && !isSpeakerNotes());
}
