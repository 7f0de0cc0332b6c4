import DeckBuild
import DeckModel
import DeckPasses
import DeckReader
import DeckTerminal

/// The deck on disk, and how it is read.
package struct DeckFile: Sendable {
  /// As typed; `-` is standard input.
  package let path: String
  package var reading = ReadOptions()
  package var passes = PassOptions()

  package init(_ path: String) {
    self.path = path
    passes.keepsRemoteStyles = false
  }

  /// A deck, ready to be shown.
  package struct Loaded: Sendable {
    package let source: Source
    package let metadata: Metadata
    package let deck: TerminalDeck
    package let diagnostics: [Diagnostic]

    /// Milliseconds after which each slide goes on by itself; 0 for never.
    package var autoSlide: Int {
      guard let option = metadata.slideOptions["autoSlide"], let time = option.number else { return 0 }
      return time > 0 && time < 1e9 ? Int(time) : 0
    }

    /// Whether the author says anything about colours, so that the terminal's own matter.
    package var namesColors: Bool {
      let word = Array("color".utf8)
      let bytes = source.bytes
      guard bytes.count >= word.count else { return false }
      return (0...bytes.count - word.count).contains { bytes[$0] == word[0] && bytes[$0...].starts(with: word) }
    }

    /// The diagnostics as lines for people.
    package var warnings: [String] {
      let text = DiagnosticPrinter(format: .short, least: .warning).text(diagnostics, in: source)
      return text.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  package func load() throws(FileError) -> Loaded { load(try FileSystem.read(path).bytes) }

  package func load(_ bytes: [UInt8]) -> Loaded {
    let source = normalise(name: FileSystem.displayName(path), bytes: bytes)
    let deck = read(source.value, options: reading)
    let metadata = Metadata(deck.value.metadata)
    let diagnostics = source.diagnostics + deck.diagnostics
    let resolved = resolve(deck.value, options: passes)
    return Loaded(
      source: source.value, metadata: metadata, deck: TerminalDeck(resolved.value),
      diagnostics: diagnostics + resolved.diagnostics)
  }
}
