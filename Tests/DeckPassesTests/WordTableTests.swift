import Testing

@testable import DeckPasses

struct WordTableTests {
  @Test func find() {
    let table = WordTable(
      """
      a ab abc
      b-c bd
      """)
    for word in ["a", "ab", "abc", "b-c", "bd"] { #expect(table.contains(word)) }
    for word in ["", "A", "ac", "abcd", "b", "b-", "bd\n", "a ab", "z", " "] { #expect(!table.contains(word)) }
  }

  /// Bisecting needs sorted words, which a person who adds one may forget.
  @Test(arguments: [
    ElementNames.kept, ElementNames.removed, ElementNames.otherHTML, ElementNames.foreign, ElementNames.void,
    ElementNames.closesParagraph, ElementNames.rawText, ReservedNames.window, ReservedNames.nodes,
  ])
  func sorted(table: WordTable) {
    #expect(
      table.words.map { Array($0.utf8) }
        == table.words.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
    for word in table.words { #expect(table.contains(String(word))) }
  }

  /// An element has one fate, so it stands in one table.
  @Test func fatesAreApart() {
    let tables = [ElementNames.kept, ElementNames.removed, ElementNames.otherHTML, ElementNames.foreign]
    let words = tables.flatMap(\.words)
    #expect(Set(words).count == words.count)
  }

  @Test(arguments: [
    ("a", "href", true), ("p", "href", false), ("img", "srcset", true), ("p", "onclick", false), ("p", "style", true),
    ("p", "data-x", true), ("p", "data-", true), ("p", "data-<x", false), ("p", "data-background-html", false),
    ("p", "aria-label", true), ("p", "aria-\"", false), ("p", "name", false), ("td", "background", false),
    ("a", "ping", false), ("iframe", "srcdoc", false), ("x-y", "title", true), ("x-y", "src", false),
    ("video", "playsinline", true), ("th", "scope", true), ("ul", "type", true), ("p", "tabindex", false),
    ("p", "contenteditable", false), ("p", "xmlns", false), ("p", "xlink:href", false), ("p", "is", false),
  ])
  func attributes(tag: String, name: String, expected: Bool) {
    #expect(AllowList.allows(name, on: tag) == expected)
  }

  /// Every list of attributes is found in, from its first name to its last.
  @Test(arguments: [
    ("a", "href rel target"), ("area", "alt coords href shape"), ("audio", "autoplay src"), ("q", "cite"),
    ("col", "span width"), ("time", "datetime"), ("details", "open"), ("font", "color face size"), ("hr", "size width"),
    ("iframe", "allow width"), ("img", "alt height loading sizes src srcset width"), ("input", "checked disabled type"),
    ("li", "value"), ("ol", "reversed start type"), ("source", "height media sizes src srcset type width"),
    ("table", "border cellpadding cellspacing width"), ("td", "colspan height rowspan scope width"), ("tr", "rowspan"),
    ("track", "default kind label src srclang"), ("video", "autoplay controls height loop muted poster preload width"),
  ])
  func attributeLists(tag: String, names: String) {
    for name in names.split(separator: " ") { #expect(AllowList.allows(String(name), on: tag), "\(name)") }
  }
}
