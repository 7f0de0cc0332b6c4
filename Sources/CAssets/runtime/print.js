// Printing: every slide on a page of its own, with its background, number and notes. `?print-pdf` builds these pages
// for good, the browser's own Print for as long as it takes.

let printing = false;
const wantsPrint = () => config.view === "print" || /[?&]print-pdf\b/i.test(location.search);
const pageRule = new CSSStyleSheet();

function printSize() {
  const { width, height } = getComputedSlideSize(960, 700);
  return { width, height, pageWidth: Math.floor(width * (1 + config.margin)), pageHeight: Math.floor(height * (1 + config.margin)) };
}

// A sheet of paper is one slide with its margin. Kept up to date, so that any Print finds it.
function setPageSize() {
  const { pageWidth, pageHeight } = printSize();
  pageRule.replaceSync(`@page { size: ${pageWidth}px ${pageHeight}px; margin: 0; }`);
  if (!document.adoptedStyleSheets.includes(pageRule)) document.adoptedStyleSheets.push(pageRule);
}

function markPrint(on) {
  for (const node of [document.documentElement, document.body]) {
    node.classList.toggle("print-pdf", on);
    node.classList.toggle("reveal-print", on);
  }
}

// Makes the pages. With `stepByStep` each step of a slide is one more page, else all steps are shown.
function buildPages(stepByStep) {
  const { width, height, pageWidth, pageHeight } = printSize();
  const sheet = { width: `${pageWidth}px`, height: `${pageHeight + config.pdfPageHeightOffset}px` };
  printing = true;
  markPrint(true);
  const pages = [];
  const newPage = () => {
    const page = create("div", "pdf-page", slidesBox);
    Object.assign(page.style, sheet);
    pages.push(page);
    return page;
  };
  spreadSlides(newPage);
  for (const { section } of slides) section.style.width = `${width}px`;
  fit(slides, { width, height });
  slides.forEach((slide, i) => {
    const { section } = slide;
    const page = pages[i];
    const tall = section.scrollHeight * zoomOf(section);
    const sheets = clamp(Math.ceil((tall - 1) / height), 1, config.pdfMaxPagesPerSlide);
    const zoom = zoomOf(section);
    if (sheets > 1) page.style.height = `${pageHeight * sheets + config.pdfPageHeightOffset}px`;
    section.style.left = `${(pageWidth - width) / 2 / zoom}px`;
    section.style.top = `${(parseFloat(section.style.top) || 0) + (pageHeight - height) / 2 / zoom}px`;
    if (config.slideNumber && config.showSlideNumber !== "speaker") {
      create("div", "slide-number slide-number-pdf", page).append(numberLink(slide));
    }
    for (const node of all(":scope > :is(.r-header, .r-footer, .r-logo)", root)) page.append(node.cloneNode(true));
    if (config.showNotes) printNotes(slide, page, newPage);
    const steps = stepByStep ? stepsOf(section) : [];
    if (!steps.length) return setFragments(section, true);
    setFragments(section, false);
    let last = page;
    steps.forEach((group, step) => {
      const next = last.cloneNode(true);
      pages.push(next);
      last.after(next);
      last = next;
      stepsOf(next).forEach((nodes, j) => nodes.forEach(node => {
        node.classList.toggle("visible", j <= step);
        node.classList.toggle("current-fragment", j === step);
      }));
    });
  });
  return pages;
}

// Notes lie over the foot of the page, or follow on a page of their own.
function printNotes({ section }, page, newPage) {
  const apart = config.showNotes === "separate-page";
  const nodes = notesOf(section);
  if (!nodes.length) return;
  const box = create("div", "speaker-notes speaker-notes-pdf", apart ? newPage() : page);
  if (apart) page.after(box.parentNode);
  set(box, { "data-layout": apart ? "separate-page" : "inline" });
  box.append(...nodes);
}

function printForGood() {
  const build = () => {
    if (destroyed) return;
    buildPages(config.pdfSeparateFragments);
    requestAnimationFrame(() => fire("pdf-ready"));
  };
  if (document.readyState === "complete") build();
  else window.addEventListener("load", build, { once: true });
}

// The browser's own Print: pages for its duration.
let printed = null;
listen(window, "beforeprint", () => {
  if (!current || printing) return;
  toggleOverview(false);
  const scrolled = scrollView;
  toggleScrollView(false);
  printed = { scrolled, pages: buildPages(false) };
});
listen(window, "afterprint", () => {
  if (!printed) return;
  const { scrolled, pages } = printed;
  printed = null;
  printing = false;
  markPrint(false);
  for (const { section } of slides) Object.assign(section.style, { width: "", left: "" });
  gatherSlides(pages);
  layout(true);
  markSteps();
  toggleScrollView(scrolled);
});
