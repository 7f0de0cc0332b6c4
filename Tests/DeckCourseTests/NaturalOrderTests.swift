import Testing

@testable import DeckCourse

@Suite struct NaturalOrderTests {
  private func sorted(_ paths: [String]) -> [String] {
    paths.map { Array($0.utf8) }.sorted(by: precedesNaturally).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ["week2/a.md", "week10/a.md"],
    ["week1/day2.md", "week1/day10.md", "week2/day1.md"],
    ["intro.md", "syllabus.md", "a/z.md"],
    ["Alpha.md", "beta.md", "Gamma.md"],
    ["01.md", "1.md", "2.md"],
    ["a.md", "a-b.md", "a1.md", "ab.md"],
    ["week1.md", "week-2.md", "week3-a.md", "week_10.md"],
    ["9999999999999999999998.md", "9999999999999999999999.md", "10000000000000000000000.md"],
    ["week1/a.md", "week1/labs/a.md", "week1/labs/b.md", "week2.1/a.md"],
  ])
  func pathsStandAsPeopleListThem(_ paths: [String]) {
    #expect(sorted(paths.reversed()) == paths)
    #expect(sorted(paths) == paths)
  }

  /// A sort that is no total order depends on what came first.
  @Test func theOrderIsTotal() {
    let names = [
      "a", "A", "a1", "a01", "a10", "a2", "a/b", "A/b", "a/1", "b", "1", "01", "1a", "é", "e\u{301}", "-", "a-",
    ]
    let paths = names.map { Array($0.utf8) }
    for a in paths {
      #expect(!precedesNaturally(a, a))
      for b in paths where a != b {
        #expect(precedesNaturally(a, b) != precedesNaturally(b, a))
        for c in paths where precedesNaturally(a, b) && precedesNaturally(b, c) {
          #expect(precedesNaturally(a, c))
        }
      }
    }
  }
}
