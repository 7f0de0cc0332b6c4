import Foundation
import TestSupport
import Testing

@Suite struct OutputTests {
  private let folder: TemporaryFolder

  init() throws { folder = try Samples.folder() }

  private func deckc(_ arguments: String..., input: String = "") throws -> DeckcProcess.Result {
    let result = try DeckcProcess.run(arguments, in: folder, input: input)
    #expect(result.status == 0, "\(result.err)")
    return result
  }

  @Test func pageGoesBesideItsSource() throws {
    try folder.write("course/week 1/añb.v2.md", Samples.good)
    let result = try deckc("course/week 1/añb.v2.md")
    #expect(result.out.isEmpty)
    #expect(folder.exists("course/week 1/añb.v2.html"))
  }

  @Test func everyWayOfWritingGivesTheSameBytes() throws {
    let beside = try deckc("good.md")
    #expect(beside.err.isEmpty)
    let page = try folder.read("good.html")
    #expect(page.contains("<section"))
    _ = try deckc("good.md", "-o", "made/on/the/way/out.html")
    #expect(try folder.read("made/on/the/way/out.html") == page)
    _ = try deckc("good.md", "-o", "site/")
    #expect(try folder.read("site/good.html") == page)
    #expect(try deckc("good.md", "-o", "-").out == page)
    #expect(try deckc("--output=-", "--", "good.md").out == page)
  }

  @Test func standardInputGoesToStandardOutput() throws {
    // The title is the deck's, not the file's, so that both ways have the same.
    let page = try deckc("good.md", "-o", "-").out
    #expect(try deckc("-", input: Samples.good).out == page)
    #expect(try deckc("-", "-o", "-", input: Samples.good).out == page)
    #expect(folder.list().allSatisfy { !$0.hasSuffix(".html") })
  }

  @Test func severalDecksGoIntoAFolder() throws {
    let result = try deckc("good.md", "noted.md", "-o", "site/")
    #expect(result.err == "built 2, failed 0, warnings 0\n")
    #expect(folder.list().filter { $0.hasPrefix("site/") } == ["site/good.html", "site/noted.html"])
  }

  @Test func badDeckAmongSeveralSpoilsNoOther() throws {
    let decks = ["good.md", "missing.md", "failing.md", "noted.md"]
    let result = try DeckcProcess.run(decks + ["-o", "site"], in: folder)
    #expect(result.status == 64, "a folder that does not exist is written with a slash")
    let second = try DeckcProcess.run(decks + ["-o", "site/"], in: folder)
    #expect(second.status == 1)
    #expect(second.err.hasSuffix("built 2, failed 2, warnings 0\n"))
    let written = ["site/failing.html", "site/good.html", "site/noted.html"]
    #expect(folder.list().filter { $0.hasPrefix("site/") } == written)
  }

  @Test(arguments: ["fragment", "json", "text", "outline", "notes"])
  func otherFormsGoToStandardOutput(_ form: String) throws {
    let shown = try deckc("good.md", "--emit", form)
    #expect(form == "notes" || !shown.out.isEmpty)
    _ = try deckc("good.md", "--emit", form, "-o", "out")
    #expect(try folder.read("out") == shown.out)
  }

  /// What the speaker alone is to know, however it was written.
  @Test func notesOfEveryFormAreNotesInEveryOutput() throws {
    try folder.write(
      "notes.md",
      """
      # One
      <aside class="notes">whisper aside</aside>

      ---

      <!-- .slide: data-notes="whisper attribute" -->
      # Two
      - x <!-- .element: class="fragment" data-notes="whisper step" -->

      ---

      <aside class="notes" data-markdown>
        ## Whisper *heading*
      </aside>

      # Three
      <div class="fragment"><aside class="notes">whisper box</aside></div>

      Note: whisper marker
      """)
    let notes = ["aside", "attribute", "step", "*heading*", "box", "marker"].map { "hisper \($0)" }
    let spoken = try deckc("notes.md", "--emit", "notes").out
    #expect(notes.filter { !spoken.contains($0.filter { $0 != "*" }) } == [])
    for form in ["text", "outline"] {
      #expect(try !deckc("notes.md", "--emit", form).out.contains("hisper"), "\(form)")
    }
    let json = try JSONDecoder().decode(Slides.self, from: Data(deckc("notes.md", "--emit", "json").out.utf8)).slides
    #expect(json.map(\.speakerNotes).map { $0.components(separatedBy: "hisper").count - 1 } == [1, 2, 3])
  }

  private struct Slides: Decodable {
    struct Slide: Decodable { let speakerNotes: String }
    let slides: [Slide]
  }

  @Test func dashesBelongToNames() throws {
    try folder.write("-dash.md", Samples.good)
    _ = try deckc("--", "-dash.md")
    #expect(folder.exists("-dash.html"))
    try folder.write("check", Samples.good)
    _ = try deckc("./check")
    #expect(folder.exists("check.html"))
  }

  @Test func shortOptionsMayHoldTheirValue() throws {
    _ = try deckc("good.md", "noted.md", "-j1", "-qfo", "site/")
    #expect(folder.exists("site/noted.html"))
  }

  @Test func themesAreListedShownAndUsed() throws {
    let names = try deckc("themes").out.split(separator: "\n").map(String.init)
    #expect(names == names.sorted() && names.contains("black"))
    let css = try deckc("themes", "--show", "black").out
    try folder.write("mine.css", css + ".reveal .mine { color: #123456 }\n")
    let plain = try deckc("good.md", "-o", "-").out
    let named = try deckc("good.md", "-o", "-", "--theme", "black").out
    let own = try deckc("good.md", "-o", "-", "--theme", "mine.css").out
    let more = try deckc("good.md", "-o", "-", "--css", "mine.css").out
    #expect(Set([plain, named, own, more]).count == 4)
    #expect(own.contains("#123456") && more.contains("#123456"))
    let unknown = try DeckcProcess.run(["good.md", "--theme", "blck"], in: folder)
    #expect(unknown.status == 66)
    #expect(unknown.err == "blck: error: is no theme and no file\n  hint: did you mean `black`?\n")
  }

  @Test func newDeckCompilesWithoutAWarning() throws {
    #expect(try deckc("new", "talks/first").out == "talks/first.md is ready; 'deckc talks/first.md' compiles it.\n")
    #expect(try deckc("check", "talks").err.isEmpty)
  }

  @Test func verboseTellsWhatIsWritten() throws {
    let result = try deckc("good.md", "-v")
    #expect(result.err == "good.html: \(try folder.bytes("good.html").count) bytes\n")
  }

  // MARK: What is replaced

  @Test func defaultNameReplacesOnlyDeckcsOwn() throws {
    try folder.write("good.html", "<p>by hand</p>")
    let refused = try DeckcProcess.run(["good.md"], in: folder)
    #expect(refused.status == 73)
    #expect(refused.err.contains("was not made by deckc"))
    #expect(try folder.read("good.html") == "<p>by hand</p>")
    _ = try deckc("good.md", "--force")
    let page = try folder.read("good.html")
    _ = try deckc("good.md")
    #expect(try folder.read("good.html") == page)
  }

  @Test func namedOutputIsReplacedAndSaysSo() throws {
    try folder.write("out.html", "<p>by hand</p>")
    #expect(try deckc("good.md", "-o", "out.html").err == "out.html: note: replaces a file that deckc did not make\n")
    #expect(try deckc("good.md", "-o", "out.html").err.isEmpty)
  }

  @Test func inputIsNeverReplaced() throws {
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: folder.path("soft.html"), withDestinationPath: "good.md")
    try manager.linkItem(atPath: folder.path("good.md"), toPath: folder.path("hard.html"))
    for output in ["soft.html", "hard.html", "./empty-folder/../good.md"] {
      let result = try DeckcProcess.run(["good.md", "-o", output, "--force"], in: folder)
      #expect(result.status == 73, "\(output): \(result.err)")
    }
    // The output of one deck is another deck that is being read.
    try folder.write("noted.html", "# A deck with an odd name\n")
    let result = try DeckcProcess.run(["noted.md", "noted.html", "-o", "./", "--force"], in: folder)
    #expect(result.status == 64)
    #expect(try folder.read("good.md") == Samples.good)
  }

  @Test func permissionsStay() throws {
    _ = try deckc("good.md", "-o", "out.html")
    let mask = umask(0)
    umask(mask)
    #expect(try mode("out.html") == Int(0o666 & ~mask))
    chmod(folder.path("out.html"), 0o640)
    _ = try deckc("good.md", "-o", "out.html")
    #expect(try mode("out.html") == 0o640)
  }

  private func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.path(name))[.posixPermissions] as? Int
  }
}
