// Printing: every slide on a sheet of its own with its background, number and notes. `?print-pdf` makes these pages for
// good, the browser's own Print for as long as it takes. A slide that is too tall even when shrunk flows on to further
// sheets: the browser breaks it while it prints, so that how many it takes is never guessed from another layout.

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

// Puts every slide on a page with all that stands on it, all steps shown. What is changed in the slides for paper is
// taken back by the functions in `undone`.
function makePages(undone) {
  const { pageWidth, pageHeight } = paper();
  setPrinting(true);
  const pages = [];
  spreadSlides(slide => {
    // Links to slides lead to their pages in a PDF.
    const page = create("div", "pdf-page", slidesBox, { id: decodeURIComponent(getSlidePath(slide.section)) });
    style(page, { width: px(pageWidth), minHeight: px(pageHeight + config.pdfPageHeightOffset) });
    page.style.setProperty("--sheet", px(Math.ceil(pageHeight * 0.75) / 0.75));
    pages.push(page);
    return page;
  });
  slides.forEach((slide, i) => {
    // Decks style the slide that is shown, and on paper all are.
    mark(slide, "present");
    showAllSteps(slide.section);
    if (config.slideNumber && config.showSlideNumber !== "speaker") {
      create("div", "slide-number slide-number-pdf", pages[i]).append(numberLink(slide));
    }
    for (const node of all(":scope > :is(.r-header, .r-footer, .r-logo)", root)) pages[i].append(node.cloneNode(true));
  });
  for (const details of all("details:not([open])", slidesBox)) {
    details.open = true;
    undone.push(() => { details.open = false; });
  }
  return pages;
}

// The last look of all steps, as reveal.js prints it: what fades out has not gone. Words that are shown for a step only
// are on paper, too.
function showAllSteps(section) {
  for (const fragment of section.getElementsByClassName("fragment")) {
    flag(fragment, "visible", !has(fragment, "fade-out"));
    flag(fragment, "current-fragment", fragment.matches(".current-visible, .fade-in-then-out"));
  }
  hooks.steps?.(section, true);
}

// Fits the slides into their sheets, and adds notes and the pages of steps.
function fillPages(pages, stepByStep, undone) {
  const { width, height, pageWidth, pageHeight } = paper();
  const sheets = config.pdfMaxPagesPerSlide;
  const margin = marginOf(pages[0], pageHeight, (pageHeight - height) / 2);
  const room = pageHeight - 2 * margin;
  const pad = (page, above) => {
    page.style.padding = [above, (pageWidth - width) / 2, above + config.pdfPageHeightOffset].map(px).join(" ");
  };
  // Who fits may be some pixels higher when printed.
  for (const page of pages) pad(page, margin - Math.min(margin / 2, 10));
  openScrollers(undone);
  fit(slides, width, room);
  narrow(undone);
  const tall = slides.filter(({ section }) => heightOf(section) > room + 1);
  // Who says how many sheets a slide may take gets it small enough for them.
  if (Number.isFinite(sheets)) fit(tall, width, room * (sheets > 1 ? sheets - 0.2 : 1), 0.05);
  makeBreakable(tall, room / 4, undone);
  // What sticks out of its box is a part of the slide, too.
  const heights = slides.map(({ section }) => section.scrollHeight > section.offsetHeight + 1 && section.scrollHeight);
  slides.forEach((slide, i) => {
    const { section } = slide;
    const continued = sheets > 1 && tall.includes(slide);
    flag(pages[i], "continued", continued);
    if (continued) pad(pages[i], margin);
    if (heights[i]) restyle(section, { minHeight: px(heights[i]) }, undone);
    if (!continued && !config.center && !has(section, "center")) pages[i].style.alignItems = "start";
    const last = stepByStep ? addStepPages(section, pages[i]) : pages[i];
    if (config.showNotes) addNotes(section, last);
  });
}

// How far the slides stay away from the upper and the lower edge: as on the screen, or what header, footer and number
// need, which are alike on all pages.
function marginOf(page, pageHeight, least) {
  const furniture = page ? all(":scope > :is(.r-header, .r-footer, .slide-number)", page) : [];
  const needs = furniture.map(({ offsetTop: top, offsetHeight }) => Math.min(top + offsetHeight, pageHeight - top) + 4);
  return clamp(Math.max(...needs, 0), least, pageHeight / 4);
}

// What scrolls on the screen stands on paper as a whole.
function openScrollers(undone) {
  const boxes = all(".pdf-page > section *").filter(node => node.clientHeight
    && (node.scrollHeight > node.clientHeight + 1 || node.scrollWidth > node.clientWidth + 1)
    && /auto|scroll/.test(getComputedStyle(node).overflow));
  for (const box of boxes) restyle(box, { overflow: "visible", height: "auto", maxHeight: "none" }, undone);
}

// What is still too wide shrinks as far as it must: tables and numbered lines by themselves, then slides whose words stick
// out at a side. What somebody put far away is not meant to be seen.
function narrow(undone) {
  const wide = all(".pdf-page > section :is(table:not(.hljs-ln), code > .wrapper)");
  const shares = wide.map(node => Math.min(node.parentNode.clientWidth / node.scrollWidth, 1));
  wide.forEach((node, i) => shares[i] < 1 && restyle(node, { zoom: shares[i] }, undone));
  const range = document.createRange();
  const outside = slides.map(({ section }) => {
    const box = section.getBoundingClientRect();
    let [left, right] = [box.left, box.right];
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      range.selectNode(walker.currentNode);
      const words = range.getBoundingClientRect();
      if (!words.width || words.right < box.left - box.width || words.left > box.right + box.width) continue;
      [left, right] = [Math.min(left, words.left), Math.max(right, words.right)];
    }
    return { section, zoom: zoomOf(section), width: box.width, before: box.left - left, all: right - left };
  });
  // Laid out as before, as a whole that is smaller.
  for (const { section, zoom, width, before, all: whole } of outside) {
    if (whole < width + 2) continue;
    restyle(section, { width: px(width / zoom), marginLeft: px(before / zoom), zoom: zoom * width / whole }, undone);
  }
}

// Boxes within lines, as lists are, do not break: those that are higher than `height` become blocks at the same place.
function makeBreakable(list, height, undone) {
  const boxes = list.flatMap(({ section }) => {
    const zoom = zoomOf(section);
    return all("*", section).filter(node => node.offsetHeight * zoom > height).map(node => {
      const { textAlign } = getComputedStyle(node.parentNode);
      const display = /^inline-(.+)/.exec(getComputedStyle(node).display)?.[1];
      const values = { display, width: "fit-content" };
      if (/center|right/.test(textAlign)) values.marginLeft = "auto";
      if (/center/.test(textAlign)) values.marginRight = "auto";
      return [node, values];
    });
  });
  for (const [node, values] of boxes) if (values.display) restyle(node, values, undone);
}

function restyle(node, values, undone) {
  const { cssText } = node.style;
  style(node, values);
  undone.push(() => { node.style.cssText = cssText; });
}

// Adds a page for every step and returns the last one.
function addStepPages(section, page) {
  setFragments(section, false);
  hooks.steps?.(section);
  for (const step of stepsOf(section).keys()) {
    page.after(page.cloneNode(true));
    page = page.nextSibling;
    page.removeAttribute("id");
    stepsOf(page).forEach((group, i) => group.forEach(node => {
      flag(node, "visible", i <= step);
      flag(node, "current-fragment", i === step);
    }));
    hooks.steps?.(page);
  }
  return page;
}

// Notes stand below the slide, or on a page of their own behind it.
function addNotes(section, page) {
  const notes = notesOf(section, true);
  if (!notes.length) return;
  const layout = config.showNotes === "separate-page" ? "separate-page" : "inline";
  if (layout !== "inline") {
    page.after(create("div", "pdf-page"));
    page = page.nextSibling;
  }
  const box = create("div", "speaker-notes speaker-notes-pdf", page);
  box.dataset.layout = layout;
  box.append(...notes);
}

// Pages for good may wait for what they show: fonts and pictures have their sizes when the slides are fitted.
function printForGood() {
  if (destroyed) return;
  const pages = makePages([]);
  const pictures = all("img", slidesBox).map(picture => {
    picture.loading = "eager";
    return picture.decode().catch(() => {});
  });
  Promise.all([document.fonts.ready, ...pictures]).then(() => {
    fillPages(pages, config.pdfSeparateFragments, []);
    flag(html, "pdf-ready", true);
    requestAnimationFrame(() => fire("pdf-ready"));
  });
}

listen(window, "beforeprint", () => {
  if (!current || printing || config.embedded) return;
  printed = { scrolled: scrollView, step: currentStep(), undone: [] };
  toggleOverview(false);
  toggleScrollView(false);
  fillPages(makePages(printed.undone), false, printed.undone);
});

listen(window, "afterprint", () => {
  if (!printed) return;
  const { scrolled, step, undone } = printed;
  printed = null;
  setPrinting(false);
  for (const action of undone.reverse()) action();
  gatherSlides(all(":scope > .pdf-page", slidesBox));
  layout(true);
  markSteps(undefined, step);
  toggleScrollView(scrolled);
});
