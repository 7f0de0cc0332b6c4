import DeckModel
import Testing

struct SourceTests {
  /// All counts are 1-based, and the order asked in does not matter.
  @Test func locations() {
    let source = Source(name: "a.md", bytes: Array("aé🔥b\n\nc".utf8))
    let offsets = [8, 0, 3, 1, 7, 10, 9, 99, -1]
    let found = source.locations(of: offsets).map { [$0.line, $0.column, $0.utf16Column, $0.byteColumn] }
    #expect(
      found == [
        [1, 5, 6, 9], [1, 1, 1, 1], [1, 3, 3, 4], [1, 2, 2, 2], [1, 4, 5, 8], [3, 1, 1, 1], [2, 1, 1, 1],
        [3, 2, 2, 2], [1, 1, 1, 1],
      ])
  }

  @Test func noOffsets() { #expect(Source(name: "a", bytes: []).locations(of: []).isEmpty) }
}
