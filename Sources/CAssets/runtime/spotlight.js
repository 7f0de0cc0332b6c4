// HackMD's two extras: the spotlight that dims all but a disc, and the bar of allotted time.

function startSpotlight() {
  const given = config.spotlight;
  if (!given || spotlight) return;
  const {
    size = 60, useAsPointer = false, pointerColor = "red", toggleSpotlightOnMouseDown = true,
    initialPresentationMode = toggleSpotlightOnMouseDown, spotlightOnKeyPressAndHold: key = false,
    presentingCursor = "none", spotlightCursor = "none", disablingUserSelect = true, fadeInAndOut = false,
  } = given === true ? {} : given;
  spotlight = create("div", useAsPointer ? "r-spotlight r-pointer" : "r-spotlight", root);
  const style = spotlight.style;
  style.setProperty("--size", `${Number(size) || 60}px`);
  style.setProperty("--color", pointerColor);
  if (fadeInAndOut) style.transition = `opacity ${Number(fadeInAndOut)}ms`;
  let presenting = initialPresentationMode;
  const showing = on => {
    spotlight.classList.toggle("r-on", on);
    root.style.cursor = on ? spotlightCursor : presenting ? presentingCursor : "";
    if (disablingUserSelect) root.style.userSelect = on ? "none" : "";
  };
  listen(document, "mousemove", event => {
    const frame = root.getBoundingClientRect();
    style.setProperty("--x", `${event.clientX - frame.x}px`);
    style.setProperty("--y", `${event.clientY - frame.y}px`);
  });
  if (toggleSpotlightOnMouseDown) {
    listen(root, "mousedown", event => presenting && !event.button && !event.target.closest("a, button, input, video, audio") && showing(true));
    listen(document, "mouseup", () => showing(false));
  }
  if (key) {
    listen(document, "keydown", event => event.keyCode === key && showing(true));
    listen(document, "keyup", event => event.keyCode === key && showing(false));
  }
}
let spotlight = null;

function startAllottedTime() {
  const minutes = config.allottedMinutes;
  const total = minutes ? minutes * 60000 : Number(config.allottedTime);
  const high = config.progressBarHeight;
  if (high) root.style.setProperty("--progress-height", `${Number(high)}px`);
  if (!(total > 0)) return;
  const bar = create("span", "", create("div", "progress elapsed-time-bar", root));
  let used = 0;
  let last = Date.now();
  const show = () => {
    const now = Date.now();
    if (!paused) used += now - last;
    last = now;
    bar.style.transform = `scaleX(${Math.min(used / total, 1)})`;
    bar.style.background = paused ? config.pausedBarColor ?? "rgba(200, 0, 0, .6)" : config.barColor ?? "rgb(200, 0, 0)";
  };
  const timer = setInterval(show, 250);
  undo.push(() => clearInterval(timer));
}
