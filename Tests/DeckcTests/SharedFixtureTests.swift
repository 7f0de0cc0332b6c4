import Foundation
import TestSupport
import Testing

/// The comparers of the shared data, run over the real binary where that data is.
@Suite struct SharedFixtureTests {
  @Test(arguments: [
    ["compare.py", "dialect.jsonl", "--cmd", "{deckc} - --emit fragment --breaks {breaks}"],
    ["compare.py", "decks.jsonl", "--diagnostics", "--cmd", "{deckc} - --emit json"],
    ["corpus_compare.py", "corpus.jsonl", "--quiet", "--root", "../corpus", "--cmd", "{deckc} {file} --emit json"],
  ])
  func everyRowPasses(_ arguments: [String]) throws {
    let folder = Fixture.root.appending(path: "../../../shared/fixtures")
    guard FileManager.default.fileExists(atPath: folder.path) else { return print("skipped: shared data not present") }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.currentDirectoryURL = folder
    process.arguments = ["python3"] + arguments.map { $0.replacing("{deckc}", with: DeckcProcess.binary) }
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text.suffix(2000))")
  }
}
