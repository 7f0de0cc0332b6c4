import DeckModel
import Testing

@Suite struct MetadataTests {
  private func metadata(_ text: String) throws -> Metadata { Metadata(try JSONValue.parse(text).get().value) }

  @Test func wrongTypesCountAsMissing() throws {
    let wrong = try metadata(
      #"{"title":[],"description":{},"image":1,"robots":true,"lang":1,"dir":1,"breaks":"no","toc":3,"slideOptions":"x"}"#
    )
    #expect(wrong.title == nil)
    #expect(wrong.description == nil)
    #expect(wrong.image == nil)
    #expect(wrong.robots == nil)
    #expect(wrong.language == nil)
    #expect(!wrong.isRightToLeft)
    #expect(wrong.breaks == nil)
    #expect(wrong.tableOfContentsDepth == nil)
    #expect(wrong.slideOptions == .object([]))
  }

  @Test func titlesMayBeNumbers() throws {
    #expect(try metadata(#"{"title":2024}"#).title == "2024")
    #expect(try metadata(#"{"title":"A"}"#).title == "A")
  }

  @Test(
    arguments: [
      (#"{"tags":"physics, week 3,,physics , "}"#, ["physics", "week 3"]),
      (#"{"tags":["a"," b ",1,null,"a"]}"#, ["a", "b", "1"]),
      (#"{"tags":7}"#, ["7"]), (#"{"tags":""}"#, []), (#"{"tags":null}"#, []), ("{}", nil),
    ] as [(String, [String]?)])
  func tags(text: String, tags: [String]?) throws {
    #expect(try metadata(text).tags == tags)
  }

  @Test(
    arguments: [("2", 2), ("0", nil), ("-1", nil), ("0.5", 1), ("2.5", 2), ("1e400", 6), ("\"2\"", nil)]
      as [(String, Int?)])
  func depthOfTheTableOfContents(level: String, depth: Int?) throws {
    #expect(try metadata(#"{"toc":{"maxLevel":\#(level)}}"#).tableOfContentsDepth == depth)
  }

  @Test func revealMdsOptionsAreOptionsToo() throws {
    let both = try metadata(#"{"theme":"sky","revealOptions":{"a":1,"b":2},"slideOptions":{"b":3,"theme":"moon"}}"#)
    #expect(both.slideOptions.text == #"{"a":1,"b":3,"theme":"moon"}"#)
    #expect(both.theme == "moon")
    #expect(try metadata(#"{"theme":"sky","revealOptions":{"a":1}}"#).theme == "sky")
  }

  @Test func languageByEitherName() throws {
    #expect(try metadata(#"{"langs":"de"}"#).language == "de")
    #expect(try metadata(#"{"langs":"de","lang":"fr"}"#).language == "fr")
  }

  @Test(
    arguments: [
      ("trasition", "transition"), ("Controls", "controls"), ("slidenumber", "slideNumber"), ("autoSilde", "autoSlide"),
      ("hashOneBased", nil), ("xyz", nil), ("", nil), ("widthh", "width"),
    ] as [(String, String?)])
  func closestNames(name: String, closest: String?) {
    #expect(DeckModel.closest(to: name, among: RevealOptions.names) == closest)
  }

  @Test func namesAreSortedAndSingle() {
    #expect(RevealOptions.names == Array(Set(RevealOptions.names)).sorted())
  }
}
