// Auto-animate: elements that two neighbouring slides share move from their old place and look to the new.

const animations = new CSSStyleSheet();
let animationCount = 0;

function shouldAutoAnimateBetween(from, to) {
  if (!config.autoAnimate || !from || !to) return false;
  const [a, b] = [from.dataset, to.dataset];
  if (a.autoAnimate === undefined || b.autoAnimate === undefined || a.autoAnimateId !== b.autoAnimateId) return false;
  const later = from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING ? b : a;
  return later.autoAnimateRestart === undefined;
}

// Called before a move's classes change: tells what to do after it, or nothing when there is nothing to animate.
function betweenSlides({ section: from }, { section: to }) {
  if (!shouldAutoAnimateBetween(from, to)) return null;
  slidesBox.classList.add("disable-slide-transitions");
  return () => {
    autoAnimate(from, to);
    setTimeout(() => slidesBox.classList.remove("disable-slide-transitions"), 0);
  };
}

function clearAnimations() {
  animations.replaceSync("");
  for (const node of all("[data-auto-animate-target]", root)) set(node, { "data-auto-animate-target": null });
  for (const section of all("section[data-auto-animate]:not([data-auto-animate=''])", root)) {
    set(section, { "data-auto-animate": "" });
  }
}

function autoAnimate(from, to) {
  clearAnimations();
  if (!document.adoptedStyleSheets.includes(animations)) document.adoptedStyleSheets.push(animations);
  const options = timing(to, {
    duration: config.autoAnimateDuration, delay: 0, easing: config.autoAnimateEasing,
  });
  const pairs = animatedPairs(from, to);
  to.dataset.autoAnimate = "pending";
  const rules = pairs.map(pair => pairRules(pair, options));
  if (to.dataset.autoAnimateUnmatched !== "false" && config.autoAnimateUnmatched) {
    for (const node of unmatched(to, pairs)) node.dataset.autoAnimateTarget = "unmatched";
    const fade = `opacity ${options.duration * 0.8}s ease ${options.duration * 0.2 + options.delay}s`;
    rules.push(["[data-auto-animate='pending'] [data-auto-animate-target='unmatched'] { opacity: 0 !important }",
      `[data-auto-animate='running'] [data-auto-animate-target='unmatched'] { transition: ${fade} }`]);
  }
  for (const rule of rules.flat()) animations.insertRule(rule, animations.cssRules.length);
  // The browser has to see the start before the end.
  void to.offsetWidth;
  requestAnimationFrame(() => {
    if (to.dataset.autoAnimate === "pending") to.dataset.autoAnimate = "running";
  });
  fire("autoanimate", { fromSlide: from, toSlide: to, sheet: animations });
}

// The nearest duration, delay and easing an author gave, in seconds.
function timing(node, usual) {
  const { autoAnimateDuration: duration, autoAnimateDelay: delay, autoAnimateEasing: easing } = node.dataset;
  return {
    duration: parseFloat(duration ?? usual.duration), delay: parseFloat(delay ?? usual.delay),
    easing: easing ?? usual.easing,
  };
}

const alikes = [
  ["[data-id]", node => `${node.tagName} ${node.dataset.id}`],
  ["h1, h2, h3, h4, h5, h6, p, li", node => `${node.tagName} ${node.textContent.trim()}`],
  ["img, video, iframe", node => `${node.tagName} ${node.getAttribute("src") ?? node.dataset.src}`],
  ["pre", node => node.textContent],
  [".hljs-ln-line", node => node.textContent.trim() && `line ${node.textContent}`],
];

// Pairs of elements that are the same thing on both slides; each target once, the first rule that finds it wins.
function animatedPairs(from, to) {
  const own = config.autoAnimateMatcher;
  if (typeof own === "function") return own(from, to);
  const pairs = [];
  const used = new Set();
  const free = node => !used.has(node) && !node.closest("aside.notes");
  for (const [selector, nameOf] of alikes) {
    const targets = all(selector, to).filter(free);
    for (const source of all(selector, from).filter(free)) {
      const target = targets.find(node => free(node) && nameOf(node) && nameOf(node) === nameOf(source));
      if (!target) continue;
      used.add(target).add(source);
      pairs.push({ from: source, to: target, scales: !/^(H\d|P|LI|PRE|TR|TD|SPAN|CODE)$/.test(target.tagName) });
    }
  }
  return pairs;
}

// New elements whose place nothing took: the outermost ones without a pair inside them.
function unmatched(root, pairs) {
  const paired = new Set(pairs.map(pair => pair.to));
  return [...root.children].flatMap(node => {
    if (paired.has(node) || node.matches("aside.notes")) return [];
    return [...paired].some(other => node.contains(other)) ? unmatched(node, pairs) : [node];
  });
}

// Two rules for a pair: how the target looks while it waits at its source's place, and its way home.
function pairRules({ from, to, scales = true, options: given }, usual) {
  const id = ++animationCount;
  const { duration, delay, easing } = timing(to, { ...usual, ...given });
  set(from, { "data-auto-animate-target": "" });
  to.dataset.autoAnimateTarget = id;
  const [a, b] = [from, to].map(node => {
    const box = node.getBoundingClientRect();
    const frame = node.closest("section").getBoundingClientRect();
    return { x: (box.x - frame.x) / scale, y: (box.y - frame.y) / scale + offsetOf(node), w: box.width, h: box.height };
  });
  const looks = config.autoAnimateStyles.map(style => typeof style === "string" ? style : style.property);
  const [before, after] = [getComputedStyle(from), getComputedStyle(to)];
  const changed = looks.filter(name => before.getPropertyValue(name) !== after.getPropertyValue(name));
  const grow = scales && b.w && b.h ? ` scale(${a.w / b.w}, ${a.h / b.h})` : "";
  const moved = Math.abs(a.x - b.x) > 0.5 || Math.abs(a.y - b.y) > 0.5 || (grow && (a.w !== b.w || a.h !== b.h));
  const start = changed.map(name => `${name}: ${before.getPropertyValue(name)} !important;`);
  if (moved) start.push(`transform: translate(${a.x - b.x}px, ${a.y - b.y}px)${grow} !important; transform-origin: 0 0;`);
  const target = `[data-auto-animate-target='${id}']`;
  return [
    `[data-auto-animate='pending'] ${target} { transition: none; ${start.join(" ")} }`,
    `[data-auto-animate='running'] ${target} { transition: all ${duration}s ${easing} ${delay}s; }`,
  ];
}

const offsetOf = node => parseFloat(node.closest("section").style.top) || 0;
