// Swipes, wheel, cursor, clicks on the progress bar and on links to slides.

let touchFrom = null;
const quietZone = node => node.closest?.("[data-prevent-swipe], video[controls], audio[controls], .r-overlay");

listen(root, "touchstart", event => {
  const one = event.touches.length === 1 && (window.visualViewport?.scale ?? 1) <= 1.01;
  touchFrom = config.touch && one && !quietZone(event.target) ? event.touches[0] : null;
}, { passive: true });

// A swipe counts once per touch, after 40 px on its dominant axis.
listen(root, "touchmove", event => {
  if (!touchFrom || event.touches.length !== 1) return;
  const [dx, dy] = [event.touches[0].clientX - touchFrom.clientX, event.touches[0].clientY - touchFrom.clientY];
  if (Math.max(Math.abs(dx), Math.abs(dy)) < 40) return;
  const linear = config.navigationMode === "linear";
  const routes = availableRoutes({ includeFragments: true });
  let move = null;
  if (Math.abs(dx) > Math.abs(dy)) {
    const forwards = dx < 0 !== config.rtl;
    move = linear ? (forwards ? next : prev) : dx < 0 ? right : left;
  } else if (!scrollView && !slideScrolls() && (dy < 0 ? routes.down : routes.up)) move = linear ? (dy < 0 ? next : prev) : dy < 0 ? down : up;
  if (!move) return;
  touchFrom = null;
  userActed();
  move();
  if (event.cancelable) event.preventDefault();
}, { passive: false });

let wheeled = 0;
listen(root, "wheel", event => {
  if (!config.mouseWheel || scrollView || Date.now() - wheeled < 1000) return;
  wheeled = Date.now();
  if (event.deltaY > 0 || event.deltaX > 0) next();
  else if (event.deltaY < 0 || event.deltaX < 0) prev();
}, { passive: true });

let cursorTimer = 0;
function showCursor() {
  root.style.cursor = "";
  clearTimeout(cursorTimer);
  if (config.hideInactiveCursor) cursorTimer = setTimeout(() => root.style.cursor = "none", config.hideCursorTime);
}
listen(document, "mousemove", showCursor);
listen(document, "mousedown", showCursor);

listen(progressBar.parentNode, "click", event => {
  userActed();
  const part = event.clientX / root.offsetWidth;
  const counted = slides.filter(slide => slide.counted);
  const to = counted[Math.floor((config.rtl ? 1 - part : part) * counted.length)];
  if (to) slide(to.h, to.v);
});

// A link to a place in the deck moves there; others are the browser's.
listen(slidesBox, "click", event => {
  const link = event.target.closest?.("a[href^='#']");
  const { slide: to, f } = (link && slideAt(link.getAttribute("href"))) || {};
  if (!to) return;
  event.preventDefault();
  slide(to.h, to.v, f);
});

// With several decks on a page the one last touched has the keys.
let focused = !config.embedded;
listen(document, "pointerdown", event => {
  focused = root.contains(event.target) || !config.embedded;
  root.classList.toggle("focused", focused);
});

function enterFullscreen() {
  const node = config.embedded ? viewport() : document.documentElement;
  if (document.fullscreenElement) document.exitFullscreen();
  else node.requestFullscreen?.().catch(() => {});
}

const slideScrolls = () => current.section.classList.contains("r-scrolls");

// Scrolls a slide that is taller than the window; false when it has no more to show that way.
function scrollSlide(by) {
  const { section } = current;
  if (inOverview || !slideScrolls()) return false;
  const rest = by > 0 ? section.scrollHeight - section.clientHeight - section.scrollTop : section.scrollTop;
  if (rest < 2) return false;
  const behavior = movesLess() ? "auto" : "smooth";
  section.scrollBy({ top: by * section.clientHeight * 0.8, behavior });
  return true;
}
