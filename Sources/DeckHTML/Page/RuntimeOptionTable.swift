extension RuntimeOption {
  /// Every option of `runtime-contract` section 2 and HackMD's two plugins, by name; `theme` is not one of them,
  /// because the compiler picks the style sheet by it.
  static let table: [String: RuntimeOption] = [
    // The slide and the window.
    "width": .size, "height": .size, "margin": .number(0...0.9), "minScale": .number(0.01...100),
    "maxScale": .number(0.01...100), "center": .flag, "disableLayout": .flag,
    "display": .words("block", "flex", "grid", "flow-root", "inline-block", "table"), "embedded": .flag,
    "rtl": .flag, "view": .words("print", "scroll").orNull,

    // What is shown beside the slides.
    "controls": .flag(or: "speaker-only"), "controlsTutorial": .flag,
    "controlsLayout": .words("bottom-right", "edges"), "controlsBackArrows": .words("faded", "hidden", "visible"),
    "progress": .flag, "slideNumber": .flag(or: "h.v", "h/v", "c", "c/t"),
    "showSlideNumber": .words("all", "print", "speaker"), "showNotes": .flag(or: "separate-page"),

    // The address.
    "history": .flag, "hash": .flag, "hashOneBasedIndex": .flag, "respondToHashChanges": .flag,
    "fragmentInURL": .flag,

    // Input.
    "keyboard": RuntimeOption(flags: [true, false], isKeyMap: true), "keyboardCondition": .words("focused").orNull,
    "help": .flag, "overview": .flag, "pause": .flag, "jumpToSlide": .flag, "touch": .flag, "mouseWheel": .flag,
    "hideInactiveCursor": .flag, "hideCursorTime": milliseconds, "previewLinks": .flag,
    "focusBodyOnPageVisibilityChange": .flag, "postMessage": .flag, "postMessageEvents": .flag,

    // The order of slides and steps.
    "loop": .flag, "shuffle": .flag, "navigationMode": .words("default", "linear", "grid"), "fragments": .flag,
    "sortFragmentsOnSync": .flag, "showHiddenSlides": .flag,

    // Movement.
    "transition": .transition, "transitionSpeed": .words("default", "fast", "slow"),
    "backgroundTransition": .transition, "autoAnimate": .flag, "autoAnimateEasing": .css,
    "autoAnimateDuration": .number(0...3600), "autoAnimateUnmatched": .flag,
    "autoAnimateStyles": RuntimeOption(isPropertyList: true),
    "parallaxBackgroundImage": RuntimeOption(isImage: true), "parallaxBackgroundSize": .css,
    "parallaxBackgroundRepeat": .css, "parallaxBackgroundPosition": .css,
    "parallaxBackgroundHorizontal": pixels.orNull, "parallaxBackgroundVertical": pixels.orNull,

    // Time.
    "autoSlide": milliseconds.orFalse, "autoSlideStoppable": .flag, "defaultTiming": seconds.orNull,
    "totalTime": seconds.orNull, "minimumTimePerSlide": seconds, "allottedTime": milliseconds,
    "allottedMinutes": .number(0...10_000), "barColor": .css, "pausedBarColor": .css,
    "progressBarHeight": .whole(0...1000),

    // Media and loading.
    "autoPlayMedia": .flag.orNull, "preloadIframes": .flag.orNull, "preventIframeAutoFocus": .flag,
    "viewDistance": .whole(0...1_000_000), "mobileViewDistance": .whole(0...1_000_000),

    // Scrolling and printing.
    "scrollLayout": .words("full", "compact"), "scrollSnap": .flag(or: "proximity", "mandatory"),
    "scrollProgress": .flag(or: "auto"), "scrollActivationWidth": .whole(0...100_000).orNull.orFalse,
    "pdfMaxPagesPerSlide": .whole(1...1_000_000), "pdfSeparateFragments": .flag, "pdfPageHeightOffset": pixels,

    // HackMD's spotlight; its presence turns it on.
    "spotlight": RuntimeOption(flags: [true, false], members: spotlight),

    // Code, other programs, and what only reveal.js 3 knew.
    "plugins": .refused(isCode), "dependencies": .refused(isCode), "autoSlideMethod": .refused(isCode),
    "autoAnimateMatcher": .refused(isCode), "multiplex": .refused(isNetwork), "rollingLinks": .ignored,
    "hideAddressBar": .ignored,
  ]

  private static let spotlight: [String: RuntimeOption] = [
    "size": .number(1...10_000), "toggleSpotlightOnMouseDown": .flag,
    "spotlightOnKeyPressAndHold": .whole(0...999).orFalse, "presentingCursor": .css, "spotlightCursor": .css,
    "useAsPointer": .flag, "pointerColor": .css, "lockPointerInsideCanvas": .flag,
    "initialPresentationMode": .flag, "disablingUserSelect": .flag, "fadeInAndOut": milliseconds.orFalse,
  ]

  /// Up to a week.
  private static let milliseconds = RuntimeOption.whole(0...604_800_000)
  private static let seconds = RuntimeOption.number(0...604_800)
  private static let pixels = RuntimeOption.number(-100_000...100_000)
  private static let isCode = "a deck brings no code"
  private static let isNetwork = "a deck opens no connection"
}
