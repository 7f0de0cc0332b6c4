import DeckBuild
import DeckModel
import TestSupport
import Testing

@testable import DeckCourse

@Suite struct LedgerTests {
  private var ledger: Ledger {
    var ledger = Ledger()
    ledger.settings = ContentHash(of: "settings")
    ledger.started = 1_700_000_000_000_000_000
    ledger.slides = 12
    let stamp = FileStamp(size: 10, inode: .max, modified: -5, changed: 7)
    ledger.inputs = [.init(path: "a.css", stamp: stamp, hash: .empty), .init(path: "gone", stamp: nil, hash: .empty)]
    let finding = Diagnostic(.warning, "dead-link", at: SourceRange(3, 9), "`é` leads nowhere", hint: "look")
    ledger.decks = [
      DeckRecord(
        path: "week1/a\nb.md", stamp: stamp, hash: ContentHash(of: "x"), title: "T", place: .empty, inputs: [1, 0],
        reported: [finding], compiled: [], summary: 0..<4, search: 4..<9, searchKey: .empty, hasFailed: true)
    ]
    ledger.outputs = [
      .init(path: "a.html", stamp: stamp, key: .empty),
      .init(path: "b.pdf", stamp: nil, key: .empty, original: .init(path: "b.pdf", stamp: stamp)),
    ]
    return ledger
  }

  private func bytes(_ ledger: Ledger) -> [UInt8] {
    var writer = RecordWriter()
    ledger.write(into: &writer)
    return writer.bytes
  }

  @Test func aLedgerIsReadAsItWasWritten() throws {
    let folder = try TemporaryFolder()
    let draft = try LedgerDraft(replacing: folder.path("x.ledger"), plan: ["a.html", "b.html"])
    #expect(LedgerDraft.plan(of: folder.path("x.ledger")) == ["a.html", "b.html"])
    let place = draft.append(Array("summary".utf8))
    try draft.finish(ledger)
    let file = try #require(LedgerFile(folder.path("x.ledger")))
    #expect(bytes(file.ledger) == bytes(ledger))
    #expect(file.ledger.decks[0].reported == ledger.decks[0].reported)
    #expect(file.bytes(place) == Array("summary".utf8))
    #expect(LedgerDraft.plan(of: folder.path("x.ledger")).isEmpty)
  }

  @Test func aDamagedLedgerIsNone() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("x.ledger")
    try LedgerDraft(replacing: path, plan: []).finish(ledger)
    let whole = try folder.bytes("x.ledger")
    for count in stride(from: 0, to: whole.count, by: 7) {
      try folder.write("x.ledger", bytes: Array(whole.prefix(count)))
      #expect(LedgerFile(path) == nil)
    }
    for index in whole.indices {
      var bytes = whole
      bytes[index] ^= 0x40
      try folder.write("x.ledger", bytes: bytes)
      // The first bytes are the plan, of which nothing is read any more.
      #expect(LedgerFile(path) == nil || index < 2)
    }
  }

  /// Whatever the bytes are, reading ends, and without a trap.
  @Test func anyBytesCanBeRead() {
    let whole = bytes(ledger)
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<3000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      var reader = RecordReader(bytes)
      _ = Ledger(from: &reader)
      var summary = RecordReader(bytes)
      _ = DeckSummary(from: &summary)
    }
  }
}
