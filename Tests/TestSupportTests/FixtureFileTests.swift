import TestSupport
import Testing

@Suite struct FixtureFileTests {
  private let text = """
    A remark.

    @@ case: first
    @@ markdown
    one
    @@@ case: no case
    @@@@ two

    @@ html
    <p>
    @@ terminal 40x10

    @@ case: second
    @@ markdown
    a


    @@ html

    """

  @Test func sectionsHoldTheirLines() throws {
    let file = FixtureFile(text: text)
    #expect(file.remark == "A remark.\n")
    #expect(file.cases.map(\.title) == ["first", "second"])
    let first = try #require(file.cases.first)
    #expect(first.sections.map(\.name) == ["markdown", "html", "terminal"])
    #expect(first.sections[0].text == "one\n@@ case: no case\n@@@ two\n\n")
    #expect(first.sections[2] == Fixture.Section("terminal", argument: "40x10", text: ""))
    #expect(file.cases[1].sections[0].text == "a\n\n\n")
  }

  @Test func writingGivesTheSameFile() {
    #expect(FixtureFile(text: text).text == text)
  }
}
