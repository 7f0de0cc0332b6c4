import TestSupport
import Testing

@testable import DeckTerminal

/// Frames as text (TP-69). A section is `frames 80x24`, and behind the size may stand `ascii`, `letters` or `step N`.
@Suite struct GoldenFrameTests {
  @Test(arguments: Fixture.all(in: "Terminal"))
  func frames(fixture: Fixture) throws {
    let input = try #require(fixture.sections.first)
    let deck = input.name == "deck" ? try ownDeck(input.text.trimmed) : terminalDeck(input.text)
    try fixture.check(outputs: ["frames", "paper", "linear"]) { section in
      let words = section.argument.split(separator: " ").map(String.init)
      let size = (words.first ?? "80x24").split(separator: "x").compactMap { Int($0) }
      var options = LayoutOptions()
      if words.contains("ascii") { options.capabilities.isUnicode = false }
      options.hasBlockLetters = words.contains("letters")
      let step = words.firstIndex(of: "step").flatMap { $0 + 1 < words.count ? Int(words[$0 + 1]) : nil }
      let outputs = TextOutputs(deck)
      switch section.name {
      case "paper": return text(outputs.plainText(width: size[0], withNotes: true, options: options))
      case "linear":
        return (0..<deck.count).map { slide in
          (0...deck.steps(of: slide)).map { step in
            (step > 0 ? "(step \(step))\n" : "") + text(outputs.linear(slide: slide, step: step, width: size[0]))
          }.joined()
        }.joined()
      default:
        return text(
          outputs.dump(
            slide: nil, step: step, size: TerminalSize(size[0], size[1]), palette: Palette(.mono), options: options,
            isANSI: false))
      }
    }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
