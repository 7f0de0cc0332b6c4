import DeckModel
import DeckPasses
import Foundation
import Testing

struct QRCodeTests {
  /// Symbols that another program has made: `Tests/Oracles/qr.py`.
  @Test func symbolsAreThoseOfTheStandard() throws {
    struct Symbol: Decodable {
      var text: String
      var level: String
      var version: Int
      var mask: Int
      var rows: [String]
    }
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/QR/symbols.jsonl")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.count >= 12)
    for line in lines {
      let expected = try JSONDecoder().decode(Symbol.self, from: Data(line.utf8))
      let levels: [String: QRCode.Level] = ["L": .low, "M": .medium, "Q": .quartile, "H": .high]
      let level = levels[expected.level] ?? .medium
      let code = try #require(QRCode(Array(expected.text.utf8), level: level, mask: expected.mask))
      let rows = (0..<code.size).map { y in String((0..<code.size).map { code[$0, y] ? "#" : "." }) }
      #expect(code.version == expected.version)
      #expect(rows == expected.rows, "\(expected.text.prefix(30))")
    }
  }

  @Test func whatFitsNowhereIsRefused() {
    #expect(QRCode([UInt8](repeating: 65, count: 2953), level: .low)?.version == 40)
    #expect(QRCode([UInt8](repeating: 65, count: 2954), level: .low) == nil)
  }

  @Test func theLevelIsTheHighestThatTheVersionHolds() {
    #expect(QRCode(Array("ab".utf8), level: .low)?.level == .high)
    #expect(QRCode([], level: .medium)?.version == 1)
  }
}

/// The pass; `miniDeck` reads no embeds, so the element is written as the reader makes it.
struct QRCodesTests {
  private func page(_ text: String, url: String? = nil) -> (html: String, rules: [String]) {
    var deck = miniDeck(text)
    if let url { deck.metadata = .object([.init("url", .string(url))]) }
    let result = resolve(deck)
    return (html(result.value.deck.slides[0].children, result.value.deck), result.diagnostics.map(\.rule))
  }

  @Test func symbolsStandOverTheirText() {
    let result = page("<div class=\"qr\" data-qr=\"https://example.org\">https://example.org</div>")
    #expect(result.html.contains("<svg viewBox=\"0 0 33 33\""))
    #expect(result.html.contains("aria-label=\"QR code\""))
    #expect(result.html.hasSuffix("overflow-wrap:anywhere\">https://example.org</div></div>"))
    #expect(result.rules.isEmpty)
  }

  @Test func theAddressOfTheDeckIsTheDefault() {
    let result = page("<div class=\"qr\" data-qr>{%qr%}</div>", url: "https://example.org")
    #expect(result.html.contains("<svg") && result.html.contains(">https://example.org</div>"))
  }

  @Test(arguments: [0, 1001])
  func whatCannotBeDrawnStaysText(length: Int) {
    let result = page("<div class=\"qr\" data-qr=\"\(String(repeating: "x", count: length))\">{%qr%}</div>")
    #expect(!result.html.contains("<svg") && result.html.contains("{%qr%}"))
    #expect(result.rules == ["qr-code"])
  }
}
