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

  /// The known name that is most like `name`, if one is like it at all: at most two letters typed wrong, left out,
  /// added or swapped, whatever their case.
  package static func closest(to name: String) -> String? {
    let wanted = Array(name.lowercased().utf8.prefix(40))
    var best: (name: String, distance: Int)?
    for candidate in names {
      let letters = Array(candidate.lowercased().utf8)
      let allowed = (best?.distance ?? 3) - 1
      if let distance = editDistance(wanted, letters, atMost: min(allowed, letters.count / 3)) {
        best = (candidate, distance)
      }
    }
    return best?.name
  }

  /// The number of edits (optimal string alignment) from `a` to `b`, or nil if there are more than `limit`.
  private static func editDistance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int? {
    guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var edits = min(last[j + 1], row[j]) + 1
        edits = min(edits, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { edits = min(edits, before[j - 1] + 1) }
        row.append(edits)
      }
      guard row.contains(where: { $0 <= limit }) else { return nil }
      (before, last) = (last, row)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
