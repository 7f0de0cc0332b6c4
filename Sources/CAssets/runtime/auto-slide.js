// Auto-slide: moving on by itself after a time, until somebody does something.

let slideTimer = 0;
let slideStarted = 0;
let slideTime = 0;
let autoPaused = false;
let playback = null;

// Milliseconds the present step stands: its own, the slide's, the stack's, the deck's; 0 is for ever. Media that
// plays longer makes it longer.
function standingTime() {
  if (config.autoSlide === false) return 0;
  const fragment = current.section.querySelector(".current-fragment") ?? stepsOf(current.section)[0]?.[0];
  const own = [fragment, current.section, current.column.section].map(node => parseInt(node?.dataset.autoslide, 10));
  let time = own.find(value => value > 0) ?? config.autoSlide;
  if (!current.section.querySelector(".fragment")) {
    for (const node of all("video[data-autoplay], audio[data-autoplay]", current.section)) {
      const playing = node.duration * 1000 / node.playbackRate;
      if (time && playing > time) time = playing + 1000;
    }
  }
  return Number(time) || 0;
}

const atEnd = () => isLastSlide() && !availableFragments().next && !config.loop;

function cueAutoSlide() {
  clearTimeout(slideTimer);
  slideTimer = 0;
  if (!current) return;
  slideTime = standingTime();
  showPlayback();
  if (!slideTime || autoPaused || paused || inOverview || printing || atEnd() || isSpeakerNotes()) return;
  slideStarted = Date.now();
  slideTimer = setTimeout(() => {
    if (typeof config.autoSlideMethod === "function") config.autoSlideMethod();
    else next();
    cueAutoSlide();
  }, slideTime);
}

const isAutoSliding = () => Boolean(slideTime && !autoPaused);

function toggleAutoSlide(on = autoPaused) {
  if (on === !autoPaused) return;
  autoPaused = !on;
  if (slideTime) fire(on ? "autoslideresumed" : "autoslidepaused");
  cueAutoSlide();
}

// Any input of the viewer stops it.
function userActed() {
  if (config.autoSlideStoppable && slideTime) toggleAutoSlide(false);
}

// A ring that fills while the slide stands; a click stops or goes on, at the end starts over.
function showPlayback() {
  const wanted = slideTime > 0 && config.autoSlideStoppable;
  if (!wanted) {
    playback?.remove();
    playback = null;
    return;
  }
  if (playback) return;
  playback = create("canvas", "playback", root, { width: 88, height: 88 });
  playback.addEventListener("click", () => {
    if (atEnd()) {
      autoPaused = false;
      slide(0, 0);
    } else toggleAutoSlide();
  });
  requestAnimationFrame(drawPlayback);
}

function drawPlayback() {
  if (!playback) return;
  const pen = playback.getContext("2d");
  const part = slideTimer ? (Date.now() - slideStarted) / slideTime : 0;
  pen.clearRect(0, 0, 88, 88);
  pen.fillStyle = "rgba(0, 0, 0, .4)";
  pen.beginPath();
  pen.arc(44, 44, 40, 0, 7);
  pen.fill();
  pen.strokeStyle = pen.fillStyle = "#fff";
  pen.lineWidth = 6;
  pen.beginPath();
  pen.arc(44, 44, 36, -Math.PI / 2, -Math.PI / 2 + part * 2 * Math.PI);
  pen.stroke();
  if (slideTimer) {
    pen.fillRect(33, 30, 8, 28);
    pen.fillRect(47, 30, 8, 28);
  } else {
    pen.beginPath();
    pen.moveTo(36, 28);
    pen.lineTo(60, 44);
    pen.lineTo(36, 60);
    pen.fill();
  }
  requestAnimationFrame(drawPlayback);
}
