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

  /// Large decks are read as far as they are looked at; what the rest brings up, ``Loaded/readAll()`` says.
  package func load(_ bytes: [UInt8]) -> Loaded {
    let source = normalise(name: FileSystem.displayName(path), bytes: bytes)
    if bytes.count > Self.large, let loaded = loadLazily(source.value) {
      return loaded.adding(source.diagnostics + aroundDeck.diagnostics)
    }
    let deck = read(source.value, options: readingHere)
    let metadata = Metadata(deck.value.metadata)
    let resolved = resolve(deck.value, options: passes)
    return Loaded(
      source: source.value, metadata: metadata, deck: TerminalDeck(resolved.value).orNotice,
      diagnostics: aroundDeck.diagnostics + source.diagnostics + deck.diagnostics + resolved.diagnostics)
  }

  /// ``reading`` with what the course around the deck says.
  private var readingHere: ReadOptions {
    var options = reading
    options.defaults = aroundDeck.defaults
    return options
  }

  private var aroundDeck: PageContext { surroundings.context(of: path) }

  /// Larger ones take longer to read than anybody should wait for a first slide.
  private static let large = 1 << 20

  /// Nil for a single slide, and for too many lists of all headings.
  func loadLazily(_ source: Source) -> Loaded? {
    let reading = readingHere
    let split = split(source, separator: reading.separator, defaults: reading.defaults)
    guard split.value.slides.count > 1 else { return nil }
    var contents: Set<Int> = []
    for word in ["[toc", "\"toc\"", "'toc'", "=toc"] as [StaticString] {
      contents.formUnion(split.value.slides(containing: word))
    }
    guard contents.count <= 100 else { return nil }
    let reader = SlideReader(split.value, options: reading)
    let special = Set(split.value.slides(containing: "<style") + split.value.slides(containing: "-visibility"))
    let deck = TerminalDeck(
      slides: split.value.slides.map { ($0.h, $0.content) }, special: special.sorted(),
      contents: contents.sorted(),
      read: { [passes] slides, headings in
        let deck = reader.read(slides)
        var passes = passes
        passes.headings = headings
        var resolved = resolve(deck.value, options: passes)
        resolved.diagnostics = deck.diagnostics + resolved.diagnostics
        return resolved
      })
    return Loaded(
      source: source, metadata: Metadata(split.value.metadata), deck: deck.orNotice, diagnostics: split.diagnostics)
  }
}

extension DeckFile.Loaded {
  /// The same with everything that reading all of it brings up.
  func readAll() -> DeckFile.Loaded { adding(deck.readAll()) }

  fileprivate func adding(_ found: [Diagnostic]) -> DeckFile.Loaded {
    DeckFile.Loaded(source: source, metadata: metadata, deck: deck, diagnostics: diagnostics + found)
  }
}

extension TerminalDeck {
  /// Something must be on the screen when all slides are hidden.
  fileprivate var orNotice: TerminalDeck {
    if count > 0 { return self }
    let source = Source(name: "", bytes: Array("All slides of this deck are hidden.".utf8))
    return TerminalDeck(resolve(read(source).value).value)
  }
}
