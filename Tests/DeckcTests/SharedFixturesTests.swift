import TestSupport
import Testing

/// The dialect's published rows and a corpus of real decks, through the program and the comparers that lie with them.
@Suite(.serialized) struct SharedFixturesTests {
  @Test(
    .sharedData("fixtures/compare.py"),
    arguments: [
      ["compare.py", "dialect.jsonl", "--cmd", #""$DECKC" - --emit fragment --breaks {breaks}"#],
      ["compare.py", "decks.jsonl", "--diagnostics", "--cmd", #""$DECKC" - --emit json"#],
      ["corpus_compare.py", "corpus.jsonl", "--root", "../corpus", "--cmd", #""$DECKC" {file} --emit json"#],
    ])
  func rows(_ arguments: [String]) throws {
    let fixtures = SharedData.root.appending(path: "fixtures").path
    let command = arguments.map { "'\($0)'" }.joined(separator: " ")
    let result = try DeckcProcess.shell("cd '\(fixtures)' && exec python3 \(command)", in: TemporaryFolder())
    let summary = result.out.split(separator: "\n").suffix(8).joined(separator: "\n")
    #expect(result.status == 0, "\(arguments[1]):\n\(summary)\n\(result.err)")
  }
}
