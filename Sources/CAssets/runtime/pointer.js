// Swipes, wheel, cursor, clicks on the progress bar and on links to slides.

let touch = null;

listen(root, "touchstart", event => {
  const quiet = event.target.closest?.("[data-prevent-swipe], video[controls], audio[controls], .r-overlay");
  const one = event.touches.length === 1 && (window.visualViewport?.scale ?? 1) < 1.01;
  touch = config.touch && one && !quiet ? event.touches[0] : null;
}, { passive: true });

// A swipe counts once per touch, after 40 px on its dominant axis. In the scroll view only those across count.
listen(root, "touchmove", event => {
  if (!touch || event.touches.length !== 1) return;
  const [x, y] = [event.touches[0].clientX - touch.clientX, event.touches[0].clientY - touch.clientY];
  const [wide, high] = [Math.abs(x), Math.abs(y)];
  if (Math.max(wide, high) < 40) return;
  const sideways = wide > high;
  const onwards = sideways ? x < 0 !== config.rtl : y < 0;
  const routes = availableRoutes({ includeFragments: true });
  if (!sideways && (scrollView || slideScrolls() || !(onwards ? routes.down : routes.up))) return;
  let move = onwards ? next : prev;
  if (!scrollView && config.navigationMode !== "linear") {
    move = sideways ? x < 0 ? right : left : onwards ? down : up;
  }
  touch = null;
  userActed();
  move();
  if (event.cancelable) event.preventDefault();
}, { passive: false });

let wheeled = 0;
listen(root, "wheel", event => {
  if (!config.mouseWheel || scrollView || Date.now() - wheeled < 1000) return;
  wheeled = Date.now();
  (event.deltaY + event.deltaX > 0 ? next : prev)();
}, { passive: true });

let cursorTimer = 0;
function showCursor() {
  root.style.cursor = "";
  clearTimeout(cursorTimer);
  if (config.hideInactiveCursor) cursorTimer = setTimeout(() => { root.style.cursor = "none"; }, config.hideCursorTime);
}
listen(document, "mousemove mousedown", showCursor);

listen(progressBar.parentNode, "click", event => {
  const part = event.clientX / root.offsetWidth;
  const counted = countedSlides();
  const { h, v } = counted[Math.floor((config.rtl ? 1 - part : part) * counted.length)] ?? current;
  userActed();
  slide(h, v);
});

// A link to a place in the deck moves there.
listen(slidesBox, "click", event => {
  const link = event.target.closest?.("a[href^='#']");
  const { slide: to, f } = (link && slideAt(link.getAttribute("href"))) || {};
  if (!to) return;
  event.preventDefault();
  slide(to.h, to.v, f);
});

// Of several decks on a page the one last touched has the keys.
let focused = false;
listen(document, "pointerdown", event => {
  focused = flag(root, "focused", root.contains(event.target));
});

function enterFullscreen() {
  const node = config.embedded ? viewport() : document.documentElement;
  (document.fullscreenElement ? document.exitFullscreen() : node.requestFullscreen())?.catch(() => {});
}

const slideScrolls = () => current.section.matches(".r-scrolls");

// Scrolls a slide that is taller than the window; false when it has no more to show that way.
function scrollSlide(by) {
  const { section } = current;
  const rest = by > 0 ? section.scrollHeight - section.clientHeight - section.scrollTop : section.scrollTop;
  if (inOverview || !slideScrolls() || rest < 2) return false;
  section.scrollBy({ top: by * section.clientHeight * 0.8, "behavior": movesLess() ? "auto" : "smooth" });
  return true;
}
