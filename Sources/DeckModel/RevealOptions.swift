/// The names that `slideOptions` may hold: reveal.js 3 to 5 and HackMD's two plugins (`hackmd-dialect` section
/// 5.2, `runtime-contract` section 2). Other names are passed on and named in a note.
package enum RevealOptions {
  package static let names = [
    "allottedMinutes", "allottedTime", "autoAnimate", "autoAnimateDuration", "autoAnimateEasing",
    "autoAnimateMatcher", "autoAnimateStyles", "autoAnimateUnmatched", "autoPlayMedia", "autoSlide",
    "autoSlideMethod", "autoSlideStoppable", "backgroundTransition", "barColor", "center", "controls",
    "controlsBackArrows", "controlsLayout", "controlsTutorial", "defaultTiming", "dependencies", "disableLayout",
    "display", "embedded", "focusBodyOnPageVisibilityChange", "fragmentInURL", "fragments", "hash",
    "hashOneBasedIndex", "height", "help", "hideAddressBar", "hideCursorTime", "hideInactiveCursor", "history",
    "jumpToSlide", "keyboard", "keyboardCondition", "loop", "margin", "maxScale", "minScale",
    "minimumTimePerSlide", "mobileViewDistance", "mouseWheel", "navigationMode", "overview",
    "parallaxBackgroundHorizontal", "parallaxBackgroundImage", "parallaxBackgroundPosition",
    "parallaxBackgroundRepeat", "parallaxBackgroundSize", "parallaxBackgroundVertical", "pause",
    "pausedBarColor", "pdfMaxPagesPerSlide", "pdfPageHeightOffset", "pdfSeparateFragments", "plugins",
    "postMessage", "postMessageEvents", "preloadIframes", "preventIframeAutoFocus", "previewLinks", "progress",
    "progressBarHeight", "respondToHashChanges", "rollingLinks", "rtl", "scrollActivationWidth",
    "scrollLayout", "scrollProgress", "scrollSnap", "showHiddenSlides", "showNotes", "showSlideNumber",
    "shuffle", "slideNumber", "sortFragmentsOnSync", "spotlight", "theme", "totalTime", "touch", "transition",
    "transitionSpeed", "view", "viewDistance", "width",
  ]
}
