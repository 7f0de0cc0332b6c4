import Foundation
import TestSupport
import Testing

/// The same deck gives the same bytes, whoever compiles it where and when.
@Suite struct DeterminismTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try Samples.folder()
    let sample = Fixture.root.appending(path: "../../decks/week19.md")
    try folder.write("week19.md", String(contentsOf: sample, encoding: .utf8))
  }

  @Test(arguments: [
    [:], ["LC_ALL": "C"], ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"], ["TZ": "Pacific/Kiritimati"],
    ["HOME": "/nonexistent", "USER": "somebody"], ["TERM": "xterm-256color", "COLUMNS": "20"],
  ])
  func environments(_ environment: [String: String]) throws {
    for form in ["html", "json", "text"] {
      let plain = try DeckcProcess.run(["week19.md", "--emit", form, "-o", "-"], in: folder)
      let other = try DeckcProcess.run(["week19.md", "--emit", form, "-o", "-"], in: folder, environment: environment)
      #expect(plain.status == 0)
      #expect(!plain.out.isEmpty)
      #expect(other.out == plain.out)
      #expect(other.err == plain.err)
    }
  }

  /// Graphs are laid out by deckc: a `dot` on the way is not started, in the first run or any other, and none is needed.
  @Test func `drawings start no program`() throws {
    let sample = Fixture.root.appending(path: "../../decks/diagrams.md")
    try folder.write("diagrams.md", String(contentsOf: sample, encoding: .utf8))
    try folder.write("bin/dot", "#!/bin/sh\necho >\"${0%/*}/started\"\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path("bin/dot"))
    let without = try DeckcProcess.run(["diagrams.md", "-o", "-"], in: folder, environment: ["PATH": "/nonexistent"])
    let with = try DeckcProcess.run(["diagrams.md", "-o", "-"], in: folder, environment: ["PATH": folder.path("bin")])
    #expect(without.err.isEmpty)
    #expect(without.out.components(separatedBy: "<svg role=\"img\"").count == 26 + 1)
    #expect(with.out == without.out)
    #expect(!folder.list().contains("bin/started"))
  }

  @Test func workingFolders() throws {
    let here = try DeckcProcess.run(["week19.md", "-o", "-"], in: folder)
    let away = try DeckcProcess.run([folder.path("week19.md"), "-o", "-"], in: TemporaryFolder())
    #expect(away.out == here.out)
    #expect(!here.out.contains(folder.url.lastPathComponent))
    #expect(!away.out.contains(folder.url.lastPathComponent))
  }

  @Test func numbersOfJobs() throws {
    var decks: [String] = []
    for number in 1...24 {
      // Decks of different lengths, so that they end in another order than they begin.
      let text = String(repeating: Samples.noted + "\n---\n", count: number % 5 * 40 + 1) + Samples.warned
      try folder.write("deck\(number).md", text)
      decks.append("deck\(number).md")
    }
    decks.insert("missing.md", at: 7)
    func outputs(_ jobs: String) throws -> (String, [[UInt8]]) {
      let result = try DeckcProcess.run(decks + ["-j", jobs, "-v", "-o", "site\(jobs)/"], in: folder)
      #expect(result.status == 1)
      let pages = try folder.list().filter { $0.hasPrefix("site\(jobs)/") }.map { try folder.bytes($0) }
      return (result.err.replacing("site\(jobs)/", with: "site/"), pages)
    }
    let (oneError, onePages) = try outputs("1")
    #expect(onePages.count == 24)
    for jobs in ["2", "7"] {
      let (error, pages) = try outputs(jobs)
      #expect(error == oneError, "\(Diff.lines(from: oneError, to: error))")
      #expect(pages == onePages)
    }
  }
}
