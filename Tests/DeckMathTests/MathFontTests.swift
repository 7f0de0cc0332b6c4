import DeckMath
import Testing

@Suite struct MathFontTests {
  @Test func aPageCarriesTheSlicesItShows() {
    func names(_ html: String) -> [String] {
      Array(html.utf8).withUnsafeBufferPointer { MathFont.slices(for: $0).map(\.name) }
    }
    #expect(names("<p>ℝ</p>").isEmpty)
    #expect(names("<math><mi>x</mi></math>") == ["core"])
    #expect(names("<math><mi>ℝ</mi></math>") == ["core", "letters"])
    #expect(names("<math><mi>𝔤</mi><mo>⇝</mo></math>") == ["core", "forms", "symbols"])
  }

  @Test func slicesDoNotOverlap() {
    var seen: Set<UInt32> = []
    for slice in MathFont.slices {
      for range in slice.ranges {
        for value in range { #expect(seen.insert(value).inserted || value == 0x20DC, "U+\(String(value, radix: 16))") }
      }
    }
  }

  @Test func rangesAreWrittenAsCSSWantsThem() {
    #expect(MathFont.slices.first?.unicodeRange.hasPrefix("U+20-7E,U+A0,") == true)
  }
}
