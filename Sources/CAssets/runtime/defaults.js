// What a deck is without options. Names and values are reveal.js's; HackMD's own come in the boot line.

const defaults = {
  width: 960, height: 700, margin: 0.04, minScale: 0.2, maxScale: 2,
  center: true, disableLayout: false, display: "block", embedded: false, rtl: false, view: null,

  controls: true, controlsTutorial: true, controlsLayout: "bottom-right", controlsBackArrows: "faded",
  progress: true, slideNumber: false, showSlideNumber: "all",
  history: false, hash: false, hashOneBasedIndex: false, respondToHashChanges: true, fragmentInURL: true,

  keyboard: true, keyboardCondition: null, help: true, overview: true, pause: true, jumpToSlide: true,
  touch: true, mouseWheel: false, hideInactiveCursor: true, hideCursorTime: 5000, previewLinks: false,
  focusBodyOnPageVisibilityChange: true,
  loop: false, shuffle: false, navigationMode: "default", fragments: true, sortFragmentsOnSync: true,

  transition: "slide", transitionSpeed: "default", backgroundTransition: "fade",
  parallaxBackgroundImage: "", parallaxBackgroundSize: "", parallaxBackgroundRepeat: "",
  parallaxBackgroundPosition: "", parallaxBackgroundHorizontal: null, parallaxBackgroundVertical: null,
  autoAnimate: true, autoAnimateMatcher: null, autoAnimateEasing: "ease", autoAnimateDuration: 1,
  autoAnimateUnmatched: true,
  autoAnimateStyles: [
    "opacity", "color", "background-color", "padding", "font-size", "line-height", "letter-spacing", "border-width",
    "border-color", "border-radius", "outline", "outline-offset",
  ],

  autoSlide: 0, autoSlideStoppable: true, autoSlideMethod: null,
  showNotes: false, defaultTiming: null, totalTime: 0, minimumTimePerSlide: 0,
  autoPlayMedia: null, preloadIframes: null, preventIframeAutoFocus: true, viewDistance: 3, mobileViewDistance: 2,
  showHiddenSlides: false,

  scrollActivationWidth: 435, scrollLayout: "full", scrollSnap: "mandatory", scrollProgress: "auto",
  pdfMaxPagesPerSlide: Infinity, pdfSeparateFragments: true, pdfPageHeightOffset: -1,

  follow: true, postMessage: true, postMessageEvents: false, dependencies: [], plugins: [],
};

const transitions = ["none", "fade", "slide", "convex", "concave", "zoom"];

// The words an address may give to an option; every other one takes only what its default is, boolean or integer.
const queryWords = {
  transition: transitions, backgroundTransition: transitions, transitionSpeed: ["default", "fast", "slow"],
  view: ["print", "scroll"], navigationMode: ["default", "linear", "grid"], slideNumber: ["h.v", "h/v", "c", "c/t"],
  showNotes: ["separate-page"],
};

const queryValues = () =>
  Object.fromEntries([...new URLSearchParams(location.search)].map(([key, text]) => [key, spelled(text)]));

// The options in the address: a closed list of types and words, because whoever makes a link writes the query.
function queryOptions() {
  return Object.fromEntries(Object.entries(queryValues()).filter(([key, value]) => {
    if (!Object.hasOwn(defaults, key)) return false;
    const usual = defaults[key];
    if (typeof value === "string") return queryWords[key]?.includes(value);
    if (typeof value === "boolean") return typeof usual === "boolean" || usual === null || key === "autoSlide";
    return value === null ? usual === null : Number.isInteger(value) && (usual === null || typeof usual === "number");
  }));
}
