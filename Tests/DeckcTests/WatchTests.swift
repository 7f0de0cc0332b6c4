import Foundation
import TestSupport
import Testing

@Suite struct WatchTests {
  /// A deck that is saved, by writing and by renaming, and one whose style sheet is.
  @Test func whatChangesIsCompiledAgain() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.md", "# first\n")
    try folder.write("b.md", "# other\n")
    try folder.write("look.css", "h1 { color: red }\n")
    let process = try DeckcProcess(["a.md", "b.md", "--css", "look.css", "-o", "out/", "--watch"], in: folder)
    #expect(arrives("first", in: "out/a.html", of: folder))
    #expect(arrives("other", in: "out/b.html", of: folder))

    try folder.write("a.md", "# second\n")
    #expect(arrives("second", in: "out/a.html", of: folder))
    try folder.write("new.md", "# third\n")
    try FileManager.default.removeItem(atPath: folder.path("b.md"))
    try FileManager.default.moveItem(atPath: folder.path("new.md"), toPath: folder.path("b.md"))
    #expect(arrives("third", in: "out/b.html", of: folder))

    process.send(signal: SIGINT)
    let result = try process.wait()
    #expect(result.status == 130)
    #expect(result.err.hasPrefix("built 2, failed 0, warnings 0\na.md: compiled\nb.md: compiled\na.md: compiled\n"))
  }

  @Test func standardInputCannotBeWatched() throws {
    let result = try DeckcProcess.run(["-", "-o", "-", "--watch"])
    #expect(result.status == 64)
    #expect(result.err.contains("cannot be watched"))
  }

  private func arrives(_ text: String, in name: String, of folder: TemporaryFolder) -> Bool {
    for _ in 0..<400 {
      if (try? folder.read(name))?.contains(text) == true { return true }
      Thread.sleep(forTimeInterval: 0.05)
    }
    return false
  }
}
