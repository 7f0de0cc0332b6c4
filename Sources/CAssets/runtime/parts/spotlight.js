// HackMD's two extras: the spotlight that dims all but a disc, and the bar of allotted time.
Reveal.parts.push(({ config, create, flag, hooks, isPaused, listen, root, undo }) => {
  hooks.start = () => {
    startSpotlight();
    startAllottedTime();
  };

  function startSpotlight() {
    if (!config.spotlight) return;
    const {
      size = 60, useAsPointer, pointerColor = "red", toggleSpotlightOnMouseDown: byMouse = true,
      initialPresentationMode: presenting = byMouse, spotlightOnKeyPressAndHold: key,
      presentingCursor = "none", spotlightCursor = "none", disablingUserSelect = true, fadeInAndOut,
    } = config.spotlight;
    const spotlight = create("div", `r-spotlight ${useAsPointer ? "r-pointer" : ""}`, root);
    const variable = (name, value) => spotlight.style.setProperty(name, value);
    const show = on => {
      flag(spotlight, "r-on", on);
      root.style.cursor = on ? spotlightCursor : presentingCursor;
      root.style.userSelect = on && disablingUserSelect ? "none" : "";
    };
    variable("--size", `${Number(size)}px`);
    variable("--color", pointerColor);
    spotlight.style.transition = `opacity ${Number(fadeInAndOut) || 0}ms`;
    listen(document, "mousemove", event => {
      const { x, y } = root.getBoundingClientRect();
      variable("--x", `${event.clientX - x}px`);
      variable("--y", `${event.clientY - y}px`);
    });
    listen(root, "mousedown", event => {
      if (byMouse && presenting && !event.button && !event.target.closest("a, button, input, video, audio")) show(true);
    });
    listen(document, "keydown", event => event.keyCode === key && show(true));
    listen(document, "mouseup keyup", () => show(false));
  }

  function startAllottedTime() {
    const { allottedMinutes, allottedTime, progressBarHeight, barColor, pausedBarColor } = config;
    const total = allottedMinutes * 60000 || Number(allottedTime);
    if (progressBarHeight) root.style.setProperty("--progress-height", `${Number(progressBarHeight)}px`);
    if (!(total > 0)) return;
    const bar = create("span", "", create("div", "progress elapsed-time-bar", root));
    let used = 0;
    const timer = setInterval(() => {
      if (!isPaused()) used += 250;
      bar.style.transform = `scaleX(${Math.min(used / total, 1)})`;
      bar.style.background = (isPaused() ? pausedBarColor ?? "rgba(200, 0, 0, .6)" : barColor) ?? "rgb(200, 0, 0)";
    }, 250);
    undo.push(() => clearInterval(timer));
  }
});
