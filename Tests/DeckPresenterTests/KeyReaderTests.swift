import Testing

@testable import DeckPresenter

@Suite struct KeyReaderTests {
  /// What `bytes` give when they come at once, time passing at the end.
  private func read(_ bytes: [UInt8], awaitsReply: Bool = false) -> [Input] {
    var reader = KeyReader()
    reader.awaitsReply = awaitsReply
    return reader.read(bytes) + reader.finish()
  }

  private func read(_ text: String) -> [Input] { read(Array(text.utf8)) }

  private static let keys: KeyValuePairs<String, String> = [
    "q": "q", " ": "Space", "\r": "Enter", "\n": "Enter", "\t": "Tab", "\u{7F}": "Backspace", "\u{8}": "Backspace",
    "\u{1}": "Ctrl-A", "\u{1A}": "Ctrl-Z", "ä": "ä", "中": "中", "\u{1B}": "Esc", "\u{1B}[A": "Up", "\u{1B}OB": "Down",
    "\u{1B}[1;3C": "Alt-Right", "\u{1B}[1;2D": "Shift-Left", "\u{1B}[5~": "PageUp", "\u{1B}[6;2~": "Shift-PageDown",
    "\u{1B}[H": "Home", "\u{1B}OF": "End", "\u{1B}[3~": "Delete", "\u{1B}OP": "F1", "\u{1B}[15~": "F5",
    "\u{1B}[32;2u": "Shift-Space", "\u{1B}[Z": "Shift-Tab", "\u{1B}n": "Alt-n", "\u{9B}A": "Up",
  ]

  @Test(arguments: keys.map { ($0.key, $0.value) }) func key(_ bytes: String, _ name: String) throws {
    let key = try #require(Key(name))
    #expect(read(bytes) == [.key(key)])
  }

  /// However the bytes are cut apart on the way, the keys are the same.
  @Test func piecesMakeNoDifference() {
    let bytes = Array("a\u{1B}[1;3Cä中\u{1B}OP\u{1B}[<0;5;7M\u{1B}]11;rgb:ffff/0000/8080\u{1B}\\z".utf8)
    let whole = read(bytes)
    #expect(whole.count == 8)
    for cut in 1..<bytes.count {
      var reader = KeyReader()
      let parts = reader.read(Array(bytes[..<cut])) + reader.read(Array(bytes[cut...])) + reader.finish()
      #expect(parts == whole, "cut at \(cut)")
    }
  }

  /// Nothing that a terminal answers is a key, not even when it comes late or torn.
  @Test(arguments: [
    "\u{1B}[24;80R", "\u{1B}[?62;4;22c", "\u{1B}[0n", "\u{1B}]11;rgb:1e1e/1e1e/1e1e\u{7}", "\u{1B}_Gi=31;OK\u{1B}\\",
    "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[I", "\u{1B}[O", "\u{1B}[?2026;2$y", "\u{1B}[>41;354;0c", "\u{1B}]52;c;cXF0\u{7}",
    "\u{1B}[M !!", "\u{1B}[200~qqq rm -rf\r\u{1B}[201~", "\u{1B}X...\u{1B}\\", "\u{1B}[<35;10;10M",
  ])
  func answersAreNoKeys(_ answer: String) {
    func keys(_ inputs: [Input]) -> [Input] { inputs.filter { if case .key = $0 { true } else { false } } }
    #expect(keys(read(answer)).isEmpty)
    // Torn anywhere but behind its ESC, with time passing between.
    let bytes = Array(answer.utf8)
    for cut in 2..<bytes.count {
      var reader = KeyReader()
      let parts = reader.read(Array(bytes[..<cut])) + reader.read(Array(bytes[cut...])) + reader.finish()
      #expect(keys(parts).isEmpty)
    }
  }

  @Test func answers() {
    #expect(read("\u{1B}]11;rgb:ff/00/80\u{1B}\\") == [.reply(.background(red: 255, green: 0, blue: 128))])
    #expect(read("\u{1B}[?62;4c") == [.reply(.attributes([62, 4]))])
    #expect(read("\u{1B}_Gi=31;OK\u{1B}\\") == [.reply(.kittyGraphics)])
    #expect(read("\u{1B}_Gi=31;ENOENT\u{1B}\\") == [])
  }

  @Test func mouse() {
    #expect(read("\u{1B}[<0;5;7M") == [.mouse(Mouse(.press, row: 6, column: 4))])
    #expect(read("\u{1B}[<64;1;1M\u{1B}[<65;1;1M").count == 2)
    #expect(read("\u{1B}[<0;0;0M") == [])
  }

  @Test func escapeWaitsForMore() {
    var reader = KeyReader()
    #expect(reader.timeout == nil)
    #expect(reader.read([0x1B]) == [])
    #expect(reader.timeout == 25)
    #expect(reader.finish() == [.key(Key(.escape))])
    #expect(reader.timeout == nil)
    // Twice is twice.
    #expect(reader.read([0x1B, 0x1B]) + reader.finish() == [.key(Key(.escape)), .key(Key(.escape))])
  }

  /// Any bytes at all: no trap, and keys work again afterwards.
  @Test func anyBytes() {
    var seed: UInt64 = 7
    for _ in 0..<2000 {
      var reader = KeyReader()
      let bytes = (0..<40).map { _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1
        let byte = UInt8(truncatingIfNeeded: seed >> 33)
        return seed >> 60 < 6 ? [0x1B, 0x5B, 0x5D, 0x4F, 0x3B, 0x07][Int(seed >> 40) % 6] : byte
      }
      _ = reader.read(bytes)
      _ = reader.finish()
      // A paste has no end but its own.
      #expect(reader.read(Array("\u{1B}[201~".utf8)) + reader.read(Array("   q".utf8)).suffix(1) == [.key(.typed("q"))])
    }
  }
}

@Suite struct KeyTableTests {
  /// Every name leads back to its key, and no key is there twice.
  @Test func namesAndKeysAgree() {
    let keys = KeyTable().rows.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    for key in keys { #expect(Key(key.name) == key) }
  }

  @Test func everyCommandThatHasKeysHasHelp() {
    let commands = Set(KeyTable().rows.map(\.command))
    #expect(Set(Command.allCases).subtracting(commands) == [.previousMatch])
  }

  @Test func aUsersMapReplacesKeys() throws {
    var table = KeyTable()
    #expect(table.read("# mine\nnext x Ctrl-F\n\nquit Q #\n") == [])
    #expect(table[.typed("x")] == .next)
    #expect(table[.typed(" ")] == nil)
    #expect(table[.typed("q")] == nil)
    #expect(table[.typed("Q")] == .quit)
    #expect(table[.typed("#")] == .quit)
    let problems = ["line 1: there is no command 'fly'", "line 2: there is no key 'Hyper-x'"]
    #expect(table.read("fly x\nnext Hyper-x") == problems)
  }
}
