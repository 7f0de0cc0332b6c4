// The speaker view: this page with `?speaker` in a second window. The deck itself is there, drawn small and following
// like any other window, and beside it what comes next and below, notes, clock and timer.
Reveal.parts.push(inner => {
  const { all, api, button, config, create, flag, hooks, notesOf, peers, root, set, slidesBox, whole } = inner;
  const { availableFragments, getCurrentSlide, getIndices, getSlide, getSlidePath, isSpeakerNotes } = api;
  let desk = null;

  hooks.speak = () => {
    if (isSpeakerNotes()) return;
    const address = `${location.pathname}?speaker#${getSlidePath()}`;
    const opened = window.open(address, "deckc-speaker", "width=1200,height=760");
    if (opened) peers.add(opened);
  };

  // Builds the desk round the deck.
  hooks.desk = () => {
    Object.assign(config, { history: false, hash: true, controls: false, autoSlide: 0, transition: "none", view: null });
    const box = create("div", "speaker-view", document.body);
    const part = (name, title) => {
      const node = create("section", `speaker-${name}`, box);
      create("h2", "", node, { textContent: title });
      return node;
    };
    part("current", "Current").append(root);
    const query = "?receiver&controls=false&progress=false&history=false&autoSlide=0&transition=none&slideNumber=false";
    const frames = [["next", "Next"], ["down", "Down"]].map(([name, title]) => {
      const node = part(name, title);
      return { node, frame: create("iframe", "", node, { title, tabIndex: -1, onload: showUpcoming }), query };
    });
    const notes = create("div", "speaker-text", part("notes-pane", "Notes"));
    const time = part("time", "Time");
    const clock = create("span", "speaker-clock", time);
    const timer = button("speaker-timer", time, "Timer: start again", () => {
      desk.started = Date.now();
      tick();
    });
    const pace = create("span", "speaker-pace", time);
    const choice = set(create("select", "speaker-layout", time), { "aria-label": "Layout" });
    for (const textContent of ["default", "wide", "tall", "notes-only"]) create("option", "", choice, { textContent });
    choice.value = store("deckc layout") ?? "default";
    choice.onchange = () => set(box, { "data-layout": store("deckc layout", choice.value) ?? choice.value });
    choice.onchange();
    desk = { frames, notes, clock, timer, pace, started: Date.now() };
    setInterval(tick, 1000);
  };

  // A step of this slide or else the next column, and the slide below: [indices, step] or no indices.
  function upcoming() {
    const { h, v, f } = getIndices();
    const beside = getSlide(h + 1);
    const { startIndexv, previousIndexv } = beside?.dataset ?? {};
    const below = getSlide(h, v + 1) && [h, v + 1];
    const next = beside ? [h + 1, Number(startIndexv ?? previousIndexv ?? 0)] : below;
    return [availableFragments().next ? [[h, v], f + 1] : [next, -1], [below, -1]];
  }

  function showUpcoming() {
    if (!getCurrentSlide()) return;
    upcoming().forEach(([to, f], i) => {
      const { node, frame, query } = desk.frames[i];
      flag(node, "speaker-empty", !to);
      if (!to) return;
      if (!frame.src) frame.src = `${location.pathname}${query}#/${to.join("/")}`;
      frame.contentWindow.postMessage(JSON.stringify(["deckc", ...to, f, 0]), "*");
    });
  }

  const tell = hooks.moved;
  hooks.moved = () => {
    tell();
    if (!desk) return;
    desk.notes.replaceChildren(...notesOf(getCurrentSlide()));
    showUpcoming();
    tick();
  };

  const twoDigits = number => String(Math.floor(Math.abs(number))).padStart(2, "0");
  const clockTime = seconds =>
    `${seconds < 0 ? "-" : ""}${[seconds / 3600, seconds / 60 % 60, seconds % 60].map(twoDigits).join(":")}`;

  function tick() {
    const elapsed = (Date.now() - desk.started) / 1000;
    const times = plannedTimes();
    const here = leaves().indexOf(getCurrentSlide());
    desk.clock.textContent = new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
    desk.timer.textContent = clockTime(elapsed);
    if (!times) return;
    const left = times.slice(0, here + 1).reduce((sum, time) => sum + time, 0) - elapsed;
    desk.pace.textContent = `${clockTime(left)} left for this slide`;
    desk.pace.dataset.pace = left < 0 ? "behind" : left > times[here] ? "ahead" : "on-track";
  }

  const leaves = () => all("section:not(.stack)", slidesBox);

  // Seconds for every slide: its own `data-timing`, else the usual time, else its share of the total.
  function plannedTimes() {
    const { defaultTiming, totalTime, minimumTimePerSlide } = config;
    const own = leaves().map(section => whole(section.dataset.timing));
    const known = own.filter(time => time !== undefined);
    if (!defaultTiming && !totalTime && !known.length) return null;
    const rest = (totalTime - known.reduce((sum, time) => sum + time, 0)) / (own.length - known.length || 1);
    return own.map(time => time ?? defaultTiming ?? Math.max(rest, minimumTimePerSlide));
  }

  // Storage may be refused; then nothing is kept.
  function store(name, value) {
    try {
      if (value !== undefined) localStorage.setItem(name, value);
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  }
});
