import DeckCode
import DeckModel

/// The pass that says which languages of code deckc does not know; their code stays plain.
enum CodeLanguages {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard context.options.isHackMD else { return }
    var search = Search(source: deck.source.bytes)
    for index in deck.slides.indices where deck.slides[index].contents.mayHold(.code) {
      search.look(at: deck.slides[index].children)
      search.look(at: deck.slides[index].notes)
    }
    context.diagnostics += search.diagnostics
  }

  private struct Search {
    let source: [UInt8]
    var diagnostics: [Diagnostic] = []
    /// The hint for each unknown name.
    private var hints: [String: String?] = [:]

    init(source: [UInt8]) { self.source = source }

    mutating func look(at nodes: [Node]) {
      for node in nodes {
        if case .codeBlock(let code) = node.kind { check(code, node.range) }
        if !node.children.isEmpty { look(at: node.children) }
      }
    }

    private mutating func check(_ code: CodeBlock, _ range: SourceRange) {
      guard !code.name.isEmpty, !code.isPlain, language(named: code.name) == nil else { return }
      diagnostics.append(
        Diagnostic(
          .note, "unknown-language", at: place(of: code.name, in: range),
          "\(code.name) is no language that deckc colours; the code stays plain", hint: hint(for: code.name)))
    }

    /// - Complexity: names are compared with all that are known; only the first few unknown ones are.
    private mutating func hint(for name: String) -> String? {
      if let known = hints[name] { return known }
      guard hints.count < 20 else { return nil }
      let hint = closest(to: name, among: languageNames).map { "did you mean \($0)?" }
      hints[name] = hint
      return hint
    }

    /// Where the first line of a fence has the name; the line's begin if it is written with escapes.
    private func place(of name: String, in range: SourceRange) -> SourceRange {
      let fence = source[range.lowerBound..<min(range.upperBound, source.count)]
      let line = fence.prefix { $0 != UInt8(ascii: "\n") }
      let name = Array(name.utf8)
      var start = line.startIndex
      while start + name.count <= line.endIndex {
        if line[start..<start + name.count].elementsEqual(name) { return SourceRange(start, start + name.count) }
        start += 1
      }
      return SourceRange(line.startIndex, line.endIndex)
    }
  }
}
