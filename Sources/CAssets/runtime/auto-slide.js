// Auto-slide: going on by itself after a time, until somebody does something.

let slideTimer = 0;
let slideTime = 0;
let autoPaused = false;

// Milliseconds that the present step stands: its own, the slide's, the stack's or the deck's; 0 is for ever. Media that
// play longer make it longer.
function standingTime() {
  const { section, column } = current;
  const fragment = section.querySelector(".current-fragment") ?? section.querySelector(".fragment");
  const own = [fragment, section, column.section].map(node => whole(node?.dataset.autoslide)).find(time => time > 0);
  const time = config.autoSlide === false ? 0 : own ?? Number(config.autoSlide);
  return time && Math.max(time, fragment ? 0 : hooks.playingTime?.(section) ?? 0);
}

const atEnd = () => isLastSlide() && !availableFragments().next && !config.loop;

function cueAutoSlide() {
  clearTimeout(slideTimer);
  if (!current) return;
  slideTime = standingTime();
  const stands = !slideTime || autoPaused || paused || inOverview || printing || atEnd();
  hooks.ring?.(slideTime, !stands, atEnd());
  if (stands) return;
  slideTimer = setTimeout(() => {
    if (typeof config.autoSlideMethod === "function") config.autoSlideMethod();
    else next();
    cueAutoSlide();
  }, slideTime);
}

const isAutoSliding = () => Boolean(slideTime && !autoPaused);

function toggleAutoSlide(on = autoPaused) {
  if (on !== autoPaused) return;
  autoPaused = !on;
  if (slideTime) fire(on ? "autoslideresumed" : "autoslidepaused");
  cueAutoSlide();
}

// Any input of the viewer stops it.
const userActed = () => config.autoSlideStoppable && slideTime && toggleAutoSlide(false);
