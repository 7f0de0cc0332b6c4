import Foundation
import Testing

@testable import DeckCode

/// What we make of code is what highlight.js 9 makes of it; see `Tests/Oracles/highlight.mjs`.
@Suite struct AgreementTests {
  @Test(arguments: Sample.committed) func `a committed sample agrees byte for byte`(_ sample: Sample) {
    let (same, count) = sample.agreement
    #expect(same == count)
  }

  @Test func `every language has a committed sample`() {
    let languages = Set(Sample.committed.compactMap { language(named: $0.language)?.name })
    let known = Set(languageNames.compactMap { language(named: $0)?.name })
    #expect(known.subtracting(languages).isEmpty)
  }

  /// Any samples: at least 95 bytes of 100 agree in each language, and 98 in those that decks hold most.
  @Test(.enabled(if: folder != nil, "HIGHLIGHT_SAMPLES names no folder"))
  func `the samples of a folder agree`() throws {
    let often = [
      "bash", "python", "javascript", "typescript", "json", "yaml", "html", "css", "java", "c", "cpp", "sql",
    ]
    let samples = Sample.all(in: URL(fileURLWithPath: try #require(Self.folder)))
    print("language       files   lines  agreement  ms per 1,000 lines")
    for (language, samples) in Dictionary(grouping: samples, by: \.language).sorted(by: { $0.key < $1.key }) {
      let known = samples.filter { $0.expected != nil && $0.tokens != nil }
      guard !known.isEmpty else { continue }
      let sums = known.map(\.agreement).reduce((same: 0, of: 0)) { ($0.same + $1.same, $0.of + $1.of) }
      let lines = known.reduce(0) { $0 + $1.code.count { $0 == UInt8(ascii: "\n") } }
      let start = threadSeconds()
      for sample in known { _ = sample.tokens }
      let milliseconds = (threadSeconds() - start) * 1e6 / Double(max(lines, 1))
      let percent = 100 * Double(sums.same) / Double(max(sums.of, 1))
      let row = [
        language.padding(toLength: 14, withPad: " ", startingAt: 0),
        String(format: "%5d %7d %9.3f %% %10.3f", known.count, lines, percent, milliseconds),
      ]
      print(row.joined(separator: " "))
      #expect(percent >= (often.contains(language) ? 98 : 95), "\(language)")
    }
  }

  private static let folder = ProcessInfo.processInfo.environment["HIGHLIGHT_SAMPLES"]
}
