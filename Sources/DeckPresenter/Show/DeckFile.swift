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
  /// The folder that pictures may not leave; nil: the deck's own, or its course's.
  package var root: String?
  /// What the course around the deck says.
  package var surroundings = CourseSurroundings(CompileOptions())

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
      source.bytes.withUnsafeBufferPointer { bytes in
        let word: StaticString = "color"
        var index = 0
        while index + word.utf8CodeUnitCount <= bytes.count {
          if bytes[index] == word.utf8Start[0],
            (1..<word.utf8CodeUnitCount).allSatisfy({ bytes[index + $0] == word.utf8Start[$0] })
          {
            return true
          }
          index += 1
        }
        return false
      }
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
    var deck = read(source.value, options: reading)
    deck.value.metadata.fill(surroundings.context(of: path).defaults)
    let metadata = Metadata(deck.value.metadata)
    let diagnostics = source.diagnostics + deck.diagnostics
    let resolved = resolve(deck.value, options: passes)
    var shown = TerminalDeck(resolved.value)
    if shown.count == 0 { shown = Self.nothing }
    return Loaded(
      source: source.value, metadata: metadata, deck: shown, diagnostics: diagnostics + resolved.diagnostics)
  }

  /// In place of a deck whose slides are all hidden: something must be on the screen.
  private static var nothing: TerminalDeck {
    let source = Source(name: "", bytes: Array("All slides of this deck are hidden.".utf8))
    return TerminalDeck(resolve(read(source).value).value)
  }
}
