import DeckModel
import DeckReader
import TestSupport
import Testing

/// `Fixtures/Split/*.case`: a deck, and what cutting it up makes of it. In `slides` a bar stands before each line of
/// a slide, `>` before each line of its notes, and ¶ for a repeated marker; `metadata` is one line of JSON.
@Suite struct SplitTests {
  @Test(arguments: Fixture.all(in: "Split")) func cases(_ fixture: Fixture) throws {
    let deck = split(normalise(name: "deck.md", bytes: fixture.input.bytes).value)
    try fixture.check(outputs: ["slides", "metadata", "diagnostics"]) { section in
      switch section.name {
      case "slides": describe(deck.value)
      case "metadata": deck.value.metadata.text
      default: fixture.input.describe(deck.diagnostics)
      }
    }
  }

  /// The person's choice beats the deck's.
  @Test func theModeIsChosenOnTheCommandLine() {
    let tight = source("---\nseparator: strict\n---\nA\n---\nB\n")
    #expect(split(tight).value.slides.count == 1)
    #expect(split(tight, separator: .any).value.slides.count == 2)
    let strict = split(source("A\n---\nB\n"), separator: .strict).value
    #expect(strict.slides.count == 1)
    #expect(strict.separatorMode == .strict)
  }

  @Test func tooManySlidesAreAnErrorAndLoseNothing() {
    var limits = Limits()
    limits.slides = 2
    let deck = split(source("A\n---\nB\n---\nC\n"), limits: limits)
    #expect(deck.diagnostics.contains { $0.rule == "too-many-slides" && $0.severity == .error })
    #expect(deck.value.slides.map { deck.value.source.string($0.content) } == ["A\n", "B\n---\nC\n"])
  }
}

private func source(_ text: String) -> Source { Source(name: "deck.md", bytes: Array(text.utf8)) }

private func describe(_ deck: DeckText) -> String {
  var text = ""
  for slide in deck.slides {
    text += "\(slide.h)/\(slide.v)\n" + lines(of: deck.source.string(slide.content), marked: "|")
    guard let notes = slide.notes else { continue }
    var said = ""
    var start = notes.lowerBound
    for marker in slide.repeatedMarkers {
      said += deck.source.string(SourceRange(start, marker.lowerBound)) + "¶"
      start = marker.upperBound
    }
    text += lines(of: said + deck.source.string(SourceRange(start, notes.upperBound)), marked: ">")
  }
  return text
}

private func lines(of text: String, marked mark: String) -> String {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  if lines.last == "" { lines.removeLast() }
  return lines.map { $0.isEmpty ? mark + "\n" : "\(mark) \($0)\n" }.joined()
}
