import TestSupport
import Testing

/// The dialect's published rows and a corpus of real decks, through the program and the comparers that lie with them.
@Suite(.serialized) struct SharedFixturesTests {
  @Test(
    .sharedData("fixtures/compare.py"),
    arguments: [
      ["compare.py", "dialect.jsonl", "--cmd", #""$DECKC" - --emit fragment --breaks {breaks}"#],
      ["compare.py", "decks.jsonl", "--diagnostics", "--cmd", #""$DECKC" - --emit json"#],
      [
        "corpus_compare.py", "corpus.jsonl", "--show", "100", "--root", "../corpus", "--cmd",
        #""$DECKC" {file} --emit json"#,
      ],
    ])
  func rows(_ arguments: [String]) throws {
    let fixtures = SharedData.root.appending(path: "fixtures").path
    let command = arguments.map { "'\($0)'" }.joined(separator: " ")
    let result = try DeckcProcess.shell("cd '\(fixtures)' && exec python3 \(command)", in: TemporaryFolder())
    let summary = result.out.split(separator: "\n").suffix(8).joined(separator: "\n")
    #expect(result.status == 0 || differs(result.out + result.err), "\(arguments[1]):\n\(summary)\n\(result.err)")
  }

  /// Items that begin with a comment for their attributes: HackMD shows the text behind it with its marks, as raw HTML;
  /// here it is Markdown, as its author meant it.
  private static let differing = ["023-play-twbs4-alpha-slide.md 1/0", "068-2023-04-24-egu-conference.md 1/0"]

  /// Whether only those slides do not pass that are meant to differ.
  private func differs(_ output: String) -> Bool {
    output.contains(" passed, \(Self.differing.count) failed")
      && Self.differing.allSatisfy { output.contains("  \($0): ") }
  }

  /// Blocks within blocks. What differs is meant to, and has its reason here.
  @Test(.sharedData("fixtures/nesting.jsonl")) func nestings() throws {
    let meant: [String: String] = [
      "nest-foot-table": "HackMD cuts four letters off a table's first line in a footnote",
      "nest-foot-foot": "HackMD fails on a footnote that begins another",
      "nest-def-setext": "a definition stays one with an underlined heading in it",
      "nest-task-table": "every run of dashes is a dash",
      "nest-task-linkdef": "an item with several paragraphs is a task, too",
    ]
    let fixtures = SharedData.root.appending(path: "fixtures").path
    let command = #"python3 compare.py nesting.jsonl --cmd '"$DECKC" - --emit fragment --breaks {breaks}'"#
    let folder = try TemporaryFolder()
    let result = try DeckcProcess.shell(
      "failed=\"$PWD/failed\"; cd '\(fixtures)' && \(command) --failed \"$failed\" >&2; cat \"$failed\"", in: folder)
    let failed = Set(result.out.split(separator: "\n").map { $0.hasSuffix("+") ? $0.dropLast() : $0 }.map(String.init))
    #expect(failed == Set(meant.keys), "\(result.err.suffix(2000))")
  }
}
