// Printing: every slide on a page of its own with its background, number and notes. `?print-pdf` makes these pages for
// good, the browser's own Print for as long as it takes.

let printing = false;
let printed = null;
const pageRule = new CSSStyleSheet();

// A sheet of paper is a slide with its margin, in px; sizes in percent are shares of 960 x 700.
function paper() {
  const { width, height } = getComputedSlideSize(960 / (1 - config.margin), 700 / (1 - config.margin));
  const [pageWidth, pageHeight] = [width, height].map(length => Math.floor(length * (1 + config.margin)));
  return { width, height, pageWidth, pageHeight };
}

// Kept up to date, so that any Print finds it.
function setPageSize() {
  const { pageWidth, pageHeight } = paper();
  // In whole points, to which Chromium rounds the page without growing what fills it.
  const [x, y] = [pageWidth, pageHeight].map(length => `${Math.ceil(length * 0.75)}pt`);
  pageRule.replaceSync(`@page { size: ${x} ${y}; margin: 0 }`);
  adopt(pageRule);
}

function setPrinting(on) {
  printing = on;
  for (const node of [html, document.body]) {
    flag(node, "print-pdf", on);
    flag(node, "reveal-print", on);
  }
}

// Makes the pages. With `stepByStep` every step of a slide is one more page, else all steps are shown.
function makePages(stepByStep) {
  const { width, height, pageWidth, pageHeight } = paper();
  const pages = [];
  // A share of the page: that holds whatever zoom a slide gets.
  const share = (length, whole) => `${100 * length / whole}%`;
  const newPage = () => {
    const page = create("div", "pdf-page", slidesBox);
    pages.push(page);
    style(page, { width: px(pageWidth), height: px(pageHeight + config.pdfPageHeightOffset) });
    return page;
  };
  setPrinting(true);
  spreadSlides(newPage);
  const box = { width: share(width, pageWidth), left: share((pageWidth - width) / 2, pageWidth) };
  for (const { section } of slides) style(section, box);
  fit(slides, width, height);
  slides.forEach((slide, i) => {
    const { section } = slide;
    const page = pages[i];
    const zoom = zoomOf(section);
    // Decks style the slide that is shown, and on paper all are.
    mark(slide, "present");
    const sheets = clamp(Math.ceil((heightOf(section) - 1) / pageHeight), 1, config.pdfMaxPagesPerSlide);
    page.style.height = px(pageHeight * sheets + config.pdfPageHeightOffset);
    section.style.top = px((parseFloat(section.style.top) || 0) + (pageHeight - height) / 2 / zoom);
    if (config.slideNumber && config.showSlideNumber !== "speaker") {
      create("div", "slide-number slide-number-pdf", page).append(numberLink(slide));
    }
    for (const node of all(":scope > :is(.r-header, .r-footer, .r-logo)", root)) page.append(node.cloneNode(true));
    setFragments(section, !stepByStep);
    let last = page;
    const steps = stepByStep ? stepsOf(section) : [];
    steps.forEach((_, step) => {
      last.after(last.cloneNode(true));
      last = last.nextSibling;
      pages.push(last);
      stepsOf(last).forEach((group, j) => group.forEach(node => {
        flag(node, "visible", j <= step);
        flag(node, "current-fragment", j === step);
      }));
      hooks.steps?.(last);
    });
    if (!stepByStep) hooks.steps?.(section);
    const notes = config.showNotes ? notesOf(section, true) : [];
    if (!notes.length) return;
    const apart = config.showNotes === "separate-page";
    if (apart) last.after(newPage());
    const box = create("div", "speaker-notes speaker-notes-pdf", apart ? last.nextSibling : last);
    box.dataset.layout = apart ? "separate-page" : "inline";
    box.append(...notes);
  });
  return pages;
}

function printForGood() {
  if (destroyed) return;
  makePages(config.pdfSeparateFragments);
  requestAnimationFrame(() => fire("pdf-ready"));
}

listen(window, "beforeprint", () => {
  if (!current || printing || config.embedded) return;
  const scrolled = scrollView;
  toggleOverview(false);
  toggleScrollView(false);
  printed = { scrolled, pages: makePages(false) };
});

listen(window, "afterprint", () => {
  if (!printed) return;
  const { scrolled, pages } = printed;
  printed = null;
  setPrinting(false);
  gatherSlides(pages);
  layout(true);
  markSteps();
  toggleScrollView(scrolled);
});
