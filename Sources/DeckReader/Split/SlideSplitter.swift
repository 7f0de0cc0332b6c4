import DeckModel

/// Cuts a body into slides at its separators (`hackmd-dialect` sections 3.2 and 3.4).
struct SlideSplitter {
  /// The slides' text, notes still in it.
  var slides: [SlideText] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(
    _ bytes: Bytes, in body: Range<Int>, _ separators: [ProtectedRanges.Separator], mode: SeparatorMode, limits: Limits
  ) {
    var cuts: [ProtectedRanges.Separator] = []
    for separator in separators {
      if separator.isProtected {
        noteInCode(separator, bytes)
      } else if splits(separator, bytes, body, mode) {
        cuts.append(separator)
      }
    }
    var start = body.lowerBound
    if let first = cuts.first, !first.isVertical, bytes.isBlank(body.lowerBound..<first.line.lowerBound) {
      diagnostics.append(.leadingSeparator(at: SourceRange(first.line)))
      start = first.end(in: body)
      cuts.removeFirst()
    }
    var end = body.upperBound
    if let last = cuts.last, bytes.isBlank(last.end(in: body)..<end) {
      diagnostics.append(
        Diagnostic(
          .note, "trailing-separator", at: SourceRange(last.line),
          "nothing stands behind the last separator, so it starts no slide"))
      end = last.line.lowerBound
      cuts.removeLast()
    }
    if cuts.count >= limits.slides {
      diagnostics.append(
        Diagnostic(
          .error, "too-many-slides", at: SourceRange(cuts[limits.slides - 1].line),
          "the deck has more than \(limits.slides) slides; the rest stays on the last one"))
      cuts.removeSubrange((limits.slides - 1)...)
    }
    slides.reserveCapacity(cuts.count + 1)
    var place = (h: 0, v: 0)
    for cut in cuts {
      slides.append(SlideText(h: place.h, v: place.v, content: SourceRange(start, cut.line.lowerBound)))
      place = cut.isVertical ? (place.h, place.v + 1) : (place.h + 1, 0)
      start = cut.end(in: body)
    }
    slides.append(SlideText(h: place.h, v: place.v, content: SourceRange(start, end)))
  }

  /// Whether the separator starts a slide in this mode; says what HackMD would do otherwise.
  private mutating func splits(
    _ separator: ProtectedRanges.Separator, _ bytes: Bytes, _ body: Range<Int>, _ mode: SeparatorMode
  ) -> Bool {
    guard separator.isDashes(bytes) else { return true }
    switch mode {
    case .any:
      if isBelowParagraph(separator, bytes) {
        diagnostics.append(
          Diagnostic(
            .note, "tight-separator", at: SourceRange(separator.line),
            "a paragraph touches this separator, so HackMD shows a heading here and no new slide",
            hint: "put a blank line above it"))
      }
      return true
    case .strict:
      if separator.hasBlankLineAbove(bytes, body) && separator.hasBlankLineBelow(bytes, body) { return true }
      diagnostics.append(
        Diagnostic(
          .warning, "tight-separator", at: SourceRange(separator.line),
          "this line starts no slide, because strict separators need blank lines around them"))
      return false
    }
  }

  private mutating func noteInCode(_ separator: ProtectedRanges.Separator, _ bytes: Bytes) {
    let all = 0..<bytes.count
    guard separator.isDashes(bytes), separator.hasBlankLineAbove(bytes, all), separator.hasBlankLineBelow(bytes, all)
    else { return }
    diagnostics.append(
      Diagnostic(
        .note, "separator-in-code", at: SourceRange(separator.line),
        "this line starts no slide, because it stands in code or a comment; HackMD splits here"))
  }
}

extension ProtectedRanges.Separator {
  /// Where the next line begins.
  fileprivate func end(in body: Range<Int>) -> Int { min(line.upperBound + 1, body.upperBound) }

  /// Whether it is `---` or `----` itself, not a literal line of the deck's choice.
  fileprivate func isDashes(_ bytes: Bytes) -> Bool {
    let text = line.lowerBound..<bytes.trimBlanks(from: line.lowerBound, to: line.upperBound)
    return (3...4).contains(text.count) && bytes[text].allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// Whether the line above is blank; the start of the body counts as blank.
  fileprivate func hasBlankLineAbove(_ bytes: Bytes, _ body: Range<Int>) -> Bool {
    guard line.lowerBound > body.lowerBound else { return true }
    let above = bytes.lineStart(of: line.lowerBound - 1, from: body.lowerBound)
    return bytes.isBlank(from: above, to: line.lowerBound - 1)
  }

  /// Whether the line below is blank; the end of the body counts as blank.
  fileprivate func hasBlankLineBelow(_ bytes: Bytes, _ body: Range<Int>) -> Bool {
    let below = end(in: body)
    return bytes.isBlank(from: below, to: bytes.lineEnd(from: below, to: body.upperBound))
  }
}
