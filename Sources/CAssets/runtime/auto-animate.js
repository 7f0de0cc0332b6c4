// Auto-animate: what two neighbouring slides share moves from its old place and look to the new.

const animations = new CSSStyleSheet();
let animationCount = 0;

function shouldAutoAnimateBetween(from, to) {
  const [a, b] = [from.dataset, to.dataset];
  const later = from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING ? b : a;
  return config.autoAnimate && a.autoAnimate !== undefined && b.autoAnimate !== undefined
    && a.autoAnimateId === b.autoAnimateId && later.autoAnimateRestart === undefined;
}

// Called before a move; what it returns, if anything, is called after it.
function prepareAnimation(from, to) {
  if (!shouldAutoAnimateBetween(from, to)) return null;
  flag(slidesBox, "disable-slide-transitions", true);
  return () => {
    autoAnimate(from, to);
    setTimeout(() => flag(slidesBox, "disable-slide-transitions", false));
  };
}

function clearAnimations() {
  animations.replaceSync("");
  for (const node of all("[data-auto-animate-target]", slidesBox)) delete node.dataset.autoAnimateTarget;
  for (const section of all("[data-auto-animate]", slidesBox)) section.dataset.autoAnimate = "";
}

function autoAnimate(from, to) {
  clearAnimations();
  adopt(animations);
  const { autoAnimateDuration, autoAnimateEasing, autoAnimateUnmatched, autoAnimateMatcher } = config;
  const usual = timing(to, { duration: autoAnimateDuration, delay: 0, easing: autoAnimateEasing });
  const pairs = typeof autoAnimateMatcher === "function" ? autoAnimateMatcher(from, to) : animatedPairs(from, to);
  for (const pair of pairs) animate(pair, usual, `${++animationCount}`);
  if (autoAnimateUnmatched && to.dataset.autoAnimateUnmatched !== "false") {
    const paired = new Set(pairs.map(pair => pair.to));
    for (const node of unmatched(to, paired)) node.dataset.autoAnimateTarget = "unmatched";
    const [duration, delay] = [usual.duration * 0.8, usual.duration * 0.2 + usual.delay];
    addAnimation("unmatched", "opacity: 0 !important", `opacity ${duration}s ease ${delay}s`);
  }
  to.dataset.autoAnimate = "pending";
  fire("autoanimate", { fromSlide: from, toSlide: to, sheet: animations });
  // The browser has to lay out the start before it sees the end.
  void to.offsetWidth;
  requestAnimationFrame(() => { if (to.dataset.autoAnimate) to.dataset.autoAnimate = "running"; });
}

// How a target looks while it waits in the place of its source, and its way home.
function addAnimation(target, start, transition) {
  const selector = `[data-auto-animate-target="${target}"]`;
  animations.insertRule(`[data-auto-animate=pending] ${selector} { transition: none; ${start} }`);
  animations.insertRule(`[data-auto-animate=running] ${selector} { transition: ${transition} }`);
}

// Duration and delay in seconds, and easing: an author's own, else the usual ones.
function timing({ dataset }, usual) {
  return {
    duration: Number(dataset.autoAnimateDuration ?? usual.duration),
    delay: Number(dataset.autoAnimateDelay ?? usual.delay),
    easing: dataset.autoAnimateEasing ?? usual.easing,
  };
}

// What makes two elements the same, the surest first.
const likenesses = [
  ["[data-id]", node => node.dataset.id],
  ["h1, h2, h3, h4, h5, h6, p, li, pre", node => node.textContent],
  ["img, video, iframe", node => node.getAttribute("src") ?? node.dataset.src],
  [".hljs-ln-line", node => node.textContent.trim()],
];

function animatedPairs(from, to) {
  const pairs = [];
  const used = new Set();
  for (const [selector, likeness] of likenesses) {
    const free = section => all(selector, section).filter(node => !used.has(node) && !node.closest("aside.notes"));
    const targets = free(to);
    for (const source of free(from)) {
      const text = likeness(source);
      const alike = node => !used.has(node) && node.tagName === source.tagName && likeness(node) === text;
      const target = text && targets.find(alike);
      if (!target) continue;
      used.add(source).add(target);
      pairs.push({ from: source, to: target });
    }
  }
  return pairs;
}

// The outermost elements of a new slide that neither are in a pair nor hold one.
const unmatched = (node, paired) => [...node.children].flatMap(child => {
  if (paired.has(child) || child.matches("aside.notes")) return [];
  return [...paired].some(other => child.contains(other)) ? unmatched(child, paired) : [child];
});

function animate({ from, to, options }, usual, id) {
  const { duration, delay, easing } = timing(to, { ...usual, ...options });
  const [a, b] = [from, to].map(node => node.getBoundingClientRect());
  const [before, after] = [getComputedStyle(from), getComputedStyle(to)];
  const looks = config.autoAnimateStyles.map(look => look.property ?? look)
    .filter(look => before.getPropertyValue(look) !== after.getPropertyValue(look))
    .map(look => `${look}: ${before.getPropertyValue(look)} !important;`);
  // Text changes its size by its font, all else by its box.
  const isText = /^(H\d|P|LI|PRE|TR|TD|SPAN|CODE)$/.test(to.tagName);
  const grow = isText ? [1, 1] : [a.width / b.width || 1, a.height / b.height || 1];
  const unit = scale * zoomOf(entryAt(to).section);
  const move = `translate(${(a.x - b.x) / unit}px, ${(a.y - b.y) / unit}px) scale(${grow})`;
  if (move !== "translate(0px, 0px) scale(1,1)") looks.push(`transform: ${move} !important; transform-origin: 0 0;`);
  from.dataset.autoAnimateTarget = "";
  to.dataset.autoAnimateTarget = id;
  addAnimation(id, looks.join(" "), `all ${duration}s ${easing} ${delay}s`);
}
