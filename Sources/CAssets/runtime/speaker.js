// The speaker view: the deck itself in a second window, drawn small, with the next slides, notes, clock and timer
// beside it. It is this page with `?speaker`, so it needs nothing but the file, and follows like any other window.

const speaking = () => /[?&]speaker\b/.test(location.search);

function openSpeakerView() {
  if (speaking() || isPreview()) return;
  const address = `${location.pathname}?speaker#${getSlidePath()}`;
  const opened = window.open(address, "deckc-speaker", "width=1200,height=760");
  if (opened) peers.add(opened);
}

let desk = null;
const speakerLayouts = { default: "Default", wide: "Wide", tall: "Tall", "notes-only": "Notes only" };

// Builds the desk round the deck.
function layDesk() {
  if (!speaking() || desk) return;
  config.history = config.hash = config.controls = false;
  config.autoSlide = 0;
  config.transition = "none";
  const box = create("div", "speaker-view", document.body);
  const part = (name, title) => {
    const node = create("section", `speaker-${name}`, box);
    create("h2", "", node, { textContent: title });
    return node;
  };
  part("current", "Current").append(root);
  const frames = ["next", "down"].map(name => {
    const node = part(name, name === "next" ? "Next" : "Down");
    const frame = create("iframe", "", node, { title: name, tabIndex: -1 });
    const query = "receiver&controls=false&progress=false&history=false&hash=false&autoSlide=0&transition=none&slideNumber=false";
    frame.addEventListener("load", showUpcoming);
    return { node, frame, address: `${location.pathname}?${query}` };
  });
  const notes = create("div", "speaker-text", part("notes-pane", "Notes"));
  const time = part("time", "Time");
  const clock = create("span", "speaker-clock", time);
  const timer = create("button", "speaker-timer", time, { type: "button", title: "Start again from zero" });
  const pace = create("span", "speaker-pace", time);
  const choice = create("select", "speaker-layout", time, { title: "Layout" });
  for (const [value, textContent] of Object.entries(speakerLayouts)) create("option", "", choice, { value, textContent });
  desk = { box, frames, notes, clock, timer, pace, started: Number(recall("started")) || Date.now() };
  const choose = () => set(box, { "data-layout": remember("layout", choice.value) });
  choice.value = Object.hasOwn(speakerLayouts, recall("layout")) ? recall("layout") : "default";
  choice.addEventListener("change", choose);
  choose();
  timer.addEventListener("click", () => {
    desk.started = remember("started", Date.now());
    tick();
  });
  remember("started", desk.started);
  tick();
  setInterval(tick, 1000);
}

// Small things to keep over a reload; storage may be refused.
function recall(name) {
  try {
    return sessionStorage.getItem(`deckc ${name}`);
  } catch {
    return null;
  }
}
function remember(name, value) {
  try {
    sessionStorage.setItem(`deckc ${name}`, value);
  } catch {
    // Not kept, then.
  }
  return value;
}

// What comes next, and what lies below: a step of this slide, else the next column; and the stack's next slide.
function upcoming() {
  const { h, v, column } = current;
  const below = column.slides[v + 1];
  const right = columns[h + 1]?.slides[entrance(columns[h + 1])];
  const step = availableFragments().next ? { slide: current, f: (currentStep() ?? -1) + 1 } : null;
  return [step ?? (right && { slide: right, f: -1 }) ?? (below && { slide: below, f: -1 }), below && { slide: below, f: -1 }];
}

function showUpcoming() {
  upcoming().forEach((target, i) => {
    const { node, frame, address } = desk.frames[i];
    node.classList.toggle("speaker-empty", !target);
    if (!target) return;
    const { slide: { h, v }, f } = target;
    if (!frame.src) frame.src = `${address}#/${h}/${v}`;
    frame.contentWindow.postMessage(JSON.stringify(["deckc", h, v, f, 0]), "*");
  });
}

function updateDesk() {
  if (!desk) return;
  const nodes = notesOf(current.section);
  desk.notes.replaceChildren(...nodes);
  desk.notes.classList.toggle("speaker-empty", !nodes.length);
  showUpcoming();
  tick();
}

const twoDigits = number => String(Math.floor(number)).padStart(2, "0");
const asTime = seconds => `${seconds < 0 ? "-" : ""}${twoDigits(Math.abs(seconds) / 3600)}:${twoDigits(Math.abs(seconds) / 60 % 60)}:${twoDigits(Math.abs(seconds) % 60)}`;

function tick() {
  const elapsed = (Date.now() - desk.started) / 1000;
  desk.clock.textContent = new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  desk.timer.textContent = asTime(elapsed);
  const planned = plannedTimes();
  if (!planned || !current) return desk.pace.textContent = "";
  const left = planned.slice(0, slides.indexOf(current) + 1).reduce((sum, time) => sum + time, 0) - elapsed;
  const own = planned[slides.indexOf(current)];
  desk.pace.textContent = `${asTime(left)} left`;
  set(desk.pace, { "data-pace": left < 0 ? "behind" : left > own ? "ahead" : "on-track" });
}

// Seconds for every slide: its own `data-timing`, else its share of the total, else the usual time.
function plannedTimes() {
  const { defaultTiming, totalTime, minimumTimePerSlide } = config;
  const own = slides.map(({ section }) => parseInt(section.dataset.timing, 10));
  const some = own.filter(time => time >= 0);
  if (typeof defaultTiming !== "number" && !totalTime && !some.length) return null;
  const rest = (totalTime - some.reduce((sum, time) => sum + time, 0)) / Math.max(own.length - some.length, 1);
  const usual = totalTime ? Math.max(rest, minimumTimePerSlide, 0) : defaultTiming ?? 0;
  return own.map(time => time >= 0 ? time : usual);
}
