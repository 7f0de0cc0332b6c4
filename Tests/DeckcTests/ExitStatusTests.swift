import Foundation
import TestSupport
import Testing

@Suite struct ExitStatusTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    let status: Int32
    /// A part of standard error; empty when it must be empty.
    let says: String

    init(_ arguments: String, _ status: Int32, says: String = "") {
      self.arguments = arguments.split(separator: " ").map(String.init)
      self.status = status
      self.says = says
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let rows = [
    Row("good.md -o out.html", 0),
    Row("good.md", 0),
    Row("warned.md", 0, says: "[unclosed-fence]"),
    Row("warned.md --werror", 1, says: "error: "),
    Row("failing.md", 1, says: "[front-matter-invalid]"),
    Row("failing.md -q", 1, says: "[front-matter-invalid]"),
    Row("warned.md -q", 0),
    Row("check good.md", 0),
    Row("check noted.md", 0, says: "note: "),
    Row("check noted.md --werror", 0, says: "note: "),
    Row("check warned.md", 1, says: "[unclosed-fence]"),
    Row("check .", 1, says: "./warned.md:"),
    Row("check empty-folder", 66, says: "holds no decks"),
    Row("good.md failing.md -o site/", 1, says: "built 1, failed 1, warnings 0"),
    Row("good.md missing.md -o site/", 1, says: "missing.md: error: "),
    Row("good.md warned.md -o site/", 0, says: "built 2, failed 0, warnings 1"),
    Row("--help", 0),
    Row("--version", 0),
    Row("help check", 0),
    Row("", 64, says: "Missing expected argument"),
    Row("good.md --brakes true", 64, says: "Did you mean '--breaks'?"),
    Row("good.md --breaks yes", 64, says: "'true', 'false'"),
    Row("good.md --emit pdf", 64, says: "'outline'"),
    Row("good.md -j 0", 64, says: "at least 1"),
    Row("check good.md -j 0", 64, says: "at least 1"),
    Row("good.md warned.md -o out.html", 64, says: "-o DIR/"),
    Row("good.md warned.md -o -", 64, says: "standard output"),
    Row("good.md ./good.md -o site/", 64, says: "would both be written"),
    Row("missing.md", 66, says: "missing.md: error: "),
    Row("missing.md -o out.html", 66, says: "No such file"),
    Row("empty-folder", 66, says: "is a folder"),
    Row("good.md -o good.md", 73, says: "one of the decks"),
    Row("good.md -o empty-folder", 73, says: "is a folder"),
    Row("good.md -o good.md/out.html", 73, says: "is not a folder"),
    Row("good.md -o /dev/null", 73, says: "not a regular file"),
    Row("new good", 73, says: "is there already"),
  ]

  @Test(arguments: rows) func table(_ row: Row) throws {
    let folder = try Samples.folder()
    let result = try DeckcProcess.run(row.arguments, in: folder)
    #expect(result.status == row.status, "\(result.err)")
    #expect(row.says.isEmpty ? result.err.isEmpty : result.err.contains(row.says), "\(result.err)")
    #expect(folder.list().filter { $0.hasSuffix(".tmp") } == [])
    #expect(try folder.read("good.md") == Samples.good)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full"))
  func fullStandardOutput() throws {
    let result = try DeckcProcess.shell(#""$DECKC" good.md -o - > /dev/full"#, in: Samples.folder())
    #expect(result.status == 74)
    #expect(result.err.contains("<stdout>: error: "))
  }

  @Test func closedStandardOutputIsQuiet() throws {
    let folder = try Samples.folder()
    let result = try DeckcProcess.shell(#"{ "$DECKC" good.md --emit json; echo "ended $?" >&2; } | :"#, in: folder)
    #expect(result.err == "ended 0\n")
  }

  @Test func writingThatFailsMidwayLeavesTheOldFile() throws {
    let folder = try Samples.folder()
    try folder.write("out.html", "old")
    // A file may have at most one block; the text behind it makes the write fail, not the process.
    let result = try DeckcProcess.shell(
      #"trap '' XFSZ; ulimit -f 1; exec "$DECKC" large.md -o out.html"#, in: folder)
    #expect(result.status == 74)
    #expect(result.err.contains("out.html: error: cannot be written"))
    #expect(try folder.read("out.html") == "old")
    #expect(folder.list().filter { $0.hasSuffix(".tmp") } == [])
  }
}
