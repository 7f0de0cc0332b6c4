import Testing

@testable import DeckCode

@Suite struct HighlightTests {
  @Test func `an unknown language has no tokens`() {
    #expect(tokens(of: "if x", "klingon") == nil)
    #expect(tokens(of: "if x", "") == nil)
  }

  @Test func `plain text has none either, but is known`() {
    #expect(tokens(of: "if (x) return 'y'", "plaintext") == [])
  }

  @Test func `no code has no tokens`() {
    for language in languageNames { #expect(tokens(of: "", language) == []) }
  }

  @Test(arguments: [("JS", "javascript"), ("Py", "python"), ("c++", "arduino"), ("C#", "cs"), ("LaTeX", "tex")])
  func `names and aliases count in any case`(_ alias: String, _ name: String) {
    #expect(language(named: alias)?.name == name)
  }

  @Test func `classes nest as highlight.js nests them`() {
    let found = tokens(of: "def f(a=1): pass", "python")?.map { "\($0.tokenClass) \($0.start) \($0.end)" }
    #expect(found == ["function 0 11", "keyword 0 3", "title 4 5", "params 5 10", "number 8 9", "keyword 12 16"])
  }

  @Test func `a style sheet inside HTML is read as one`() {
    let found = tokens(of: "<style>a { top: 1px }</style>", "html")?.map { "\($0.tokenClass.name)" }
    let inside = ["css", "hljs-selector-tag", "hljs-attribute", "hljs-number"]
    #expect(found == ["hljs-tag", "hljs-name"] + inside + ["hljs-tag", "hljs-name"])
  }

  @Test(arguments: LanguageName.each) func `tokens nest and cut no character`(_ name: LanguageName) {
    for sample in Sample.committed { expectLaws(sample.code, name.name) }
  }

  /// Slices, repetitions and broken bytes of the samples, the same on every run.
  @Test(arguments: Sample.committed) func `mutilated code breaks no law`(_ sample: Sample) {
    var random = SplitMix(state: UInt64(sample.code.count))
    for _ in 0..<60 {
      var code = sample.code
      for _ in 0..<(1 + random.next() % 8) where !code.isEmpty {
        let (a, b) = (Int(random.next() % UInt64(code.count)), Int(random.next() % UInt64(code.count)))
        switch random.next() % 4 {
        case 0: code[a] = UInt8(truncatingIfNeeded: random.next())
        case 1: code.removeSubrange(min(a, b)..<min(max(a, b), min(a, b) + 20))
        case 2: code.insert(contentsOf: code[min(a, b)..<min(max(a, b), min(a, b) + 20)], at: a)
        default: code.removeLast(code.count - max(a, 1))
        }
      }
      expectLaws(code, sample.language)
    }
  }

  /// Tokens lie inside the code and each other, are not empty, and, where the code is UTF-8, cut no character.
  private func expectLaws(_ code: [UInt8], _ language: String) {
    guard let tokens = tokens(of: code, language) else { return }
    let isText = String(validating: code, as: UTF8.self) != nil
    var open: [Token] = []
    var lawful = true
    for (index, token) in tokens.enumerated() {
      if index > 0, token.start < tokens[index - 1].start { lawful = false }
      if token.start >= token.end || token.end > code.count { lawful = false }
      while let last = open.last, last.end <= token.start { open.removeLast() }
      if let last = open.last, token.end > last.end { lawful = false }
      if isText {
        for place in [Int(token.start), Int(token.end)] where place < code.count && code[place] & 0xC0 == 0x80 {
          lawful = false
        }
      }
      open.append(token)
    }
    #expect(lawful, "\(language): \(String(decoding: code, as: UTF8.self))")
  }
}

/// A small random number generator, so that a failure comes back.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
