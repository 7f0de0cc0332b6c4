import DeckMath
import Testing

@Suite struct MathFontTests {
  private func names(_ mathML: String) -> [String] {
    Array(mathML.utf8).withUnsafeBufferPointer { MathFont.slices(for: $0).map(\.name) }
  }

  @Test(arguments: [
    ("", []),
    ("<math><mi>𝑥</mi></math>", ["plain", "italic"]),
    ("<math><mi>ℝ</mi></math>", ["plain", "letters"]),
    ("<math><mi>𝔤</mi><mo>⇝</mo></math>", ["plain", "forms", "symbols"]),
    ("<math><mo>∑</mo></math>", ["core"]),
    ("<math><msqrt><mn>2</mn></msqrt></math>", ["core"]),
    ("<math><mo>(</mo></math>", ["core"]),
    ("<math><mo stretchy=\"false\">(</mo></math>", ["plain"]),
    ("<math><mo lspace=\"0\">(</mo></math>", ["core"]),
    // Neither names of elements nor the TeX are shown.
    ("<math><mn>1</mn><annotation encoding=\"application/x-tex\">1𝔤√</annotation></math>", ["plain"]),
  ])
  func aPageCarriesTheSlicesItShows(mathML: String, slices: [String]) {
    #expect(names(mathML) == slices)
  }

  /// A browser takes a character from the slice whose range holds it, so no two of a page may.
  @Test func slicesDoNotOverlap() {
    var seen: Set<UInt32> = []
    for slice in MathFont.slices.dropFirst() {
      for range in slice.ranges {
        for value in range { #expect(seen.insert(value).inserted || value == 0x20DC, "U+\(String(value, radix: 16))") }
      }
    }
  }

  @Test func theLargeFirstSliceHoldsTheSmallOne() {
    let core = MathFont.slices[1].ranges.joined()
    for value in MathFont.slices[0].ranges.joined() { #expect(core.contains(value)) }
  }

  /// What the writer writes for letters needs the slice of letters, and single ones are slanted by the browser.
  @Test func formulasFindTheirSlices() {
    #expect(names(Formula("x^2").mathml) == ["plain", "italic"])
    #expect(names(Formula("O(n \\log n)").mathml) == ["plain", "italic", "upright"])
    #expect(names(Formula("\\frac{\\alpha}{2}").mathml) == ["plain", "greek"])
    #expect(names(Formula("\\sum_i i").mathml) == ["core", "italic"])
    #expect(names(Formula("\\left(\\frac{1}{2}\\right)").mathml) == ["core"])
  }
}
