import DeckHTML
import DeckModel
import DeckPasses
import DeckReader
import Synchronization

/// From a deck's bytes to an output's bytes, in memory: what every command shares.
///
/// 1. ``DeckReader/normalise(name:bytes:)``: bytes to ``Source``
/// 2. ``DeckReader/read(_:options:)``: to ``Deck``
/// 3. ``DeckPasses/resolve(_:options:)``: to ``ResolvedDeck``
/// 4. a writer: ``HTMLPage``, or what ``Emit`` names
package final class Compiler: Sendable {
  package let options: CompileOptions
  private let passOptions: PassOptions
  private let readOptions: ReadOptions
  private let styles: [PagePart]
  /// The theme of the command line, which beats the deck's.
  private let theme: Theme?
  /// What the command line names and every output depends on.
  private let files: [Dependency]
  /// Themes that decks named, by the name.
  private let themes = Mutex<[String: Diagnosed<Theme>]>([:])

  /// Reads the style sheets that `options` name; what the command line names is trusted (`trust` 1).
  package init(_ options: CompileOptions) throws(FileError) {
    self.options = options
    readOptions = ReadOptions(dialect: options.dialect, breaks: options.breaks, separator: options.separator)
    var passes = PassOptions()
    passes.html = options.html
    passes.form = options.emit == .html ? .page : .fragment
    passes.movesStyles = options.emit != .fragment
    passes.keepsRemoteStyles = false
    passes.isHackMD = options.dialect == .hackmd
    passOptions = passes

    var files: [Dependency] = []
    var theme: Theme?
    if let name = options.theme { theme = try Self.theme(name, &files) }
    self.theme = theme
    var styles: [PagePart] = []
    for path in options.css { styles.append(.style(id: "", try Self.read(path, &files))) }
    self.styles = styles
    self.files = files
  }

  package struct Output: ~Copyable {
    package let bytes: ByteBuffer
    package let source: Source
    package let diagnostics: [Diagnostic]
    /// What was read besides the deck, each file once.
    package let dependencies: [Dependency]
  }

  package func compile(name: String, bytes: [UInt8]) -> Output {
    var diagnostics: [Diagnostic] = []
    let source = keeping(&diagnostics, normalise(name: name, bytes: bytes))
    let deck = keeping(&diagnostics, read(source))
    let resolved = keeping(&diagnostics, resolve(deck, options: passOptions))
    let output = write(resolved, &diagnostics)
    return Output(bytes: output, source: source, diagnostics: judged(diagnostics), dependencies: files)
  }

  /// The value alone, so that nobody else holds it and the next stage may change it in place.
  private func keeping<Value>(_ diagnostics: inout [Diagnostic], _ step: consuming Diagnosed<Value>) -> Value {
    diagnostics += step.diagnostics
    return step.value
  }

  private func read(_ source: Source) -> Diagnosed<Deck> {
    options.emit == .fragment
      ? readFragment(source, options: readOptions) : DeckReader.read(source, options: readOptions)
  }

  private func write(_ resolved: ResolvedDeck, _ diagnostics: inout [Diagnostic]) -> ByteBuffer {
    let deck = resolved.deck
    switch options.emit {
    case .html: return writePage(deck, &diagnostics)
    case .fragment: return writeFragment(deck)
    case .json: return writeJSON(deck, diagnostics: judged(diagnostics))
    case .text: return Listing(deck).text()
    case .outline: return Listing(deck).outline()
    case .notes: return Listing(deck).notes()
    }
  }

  private func writePage(_ deck: Deck, _ diagnostics: inout [Diagnostic]) -> ByteBuffer {
    var page = PageOptions(version: version)
    page.policy =
      switch options.html {
      case .safe: .safe
      case .strict: .strict
      case .trusted: .trusted
      }
    page.styles = styles
    if let theme {
      page.theme = theme
    } else if let name = Metadata(deck.metadata).theme {
      let theme = builtIn(name)
      page.theme = theme.value
      let places = deck.metadataPlaces
      let place = places[MetadataKey("slideOptions", "theme")] ?? places[MetadataKey("theme")] ?? .none
      diagnostics += theme.diagnostics.map { $0.moved(to: place) }
    }
    let prepared = HTMLPage.prepare(deck, options: page)
    diagnostics += prepared.diagnostics
    var out = ByteBuffer(capacity: deck.source.bytes.count * 2 + 65_536)
    prepared.value.write(into: &out)
    return out
  }

  private func writeFragment(_ deck: Deck) -> ByteBuffer {
    var writer = HTMLWriter(text: deck.text, form: options.dialect == .commonmark ? .commonmark : .html)
    for slide in deck.slides { writer.write(slide.children) }
    var out = ByteBuffer(capacity: writer.out.count)
    out.put(writer.out.bytes)
    return out
  }

  private func builtIn(_ name: String) -> Diagnosed<Theme> {
    if let known = themes.withLock({ $0[name] }) { return known }
    let theme = Theme.builtIn(name)
    themes.withLock { $0[name] = theme }
    return theme
  }

  /// A built-in theme, or the style sheet at the path `name`.
  private static func theme(_ name: String, _ files: inout [Dependency]) throws(FileError) -> Theme {
    let builtIn = Theme.builtIn(name)
    if builtIn.diagnostics.isEmpty { return builtIn.value }
    if name.utf8.contains(UInt8(ascii: "/")) || FileSystem.status(name) != nil {
      return Theme(name: name, css: try read(name, &files))
    }
    throw FileError(.noInput, name, "is no theme and no file", hint: builtIn.diagnostics.first?.hint)
  }

  private static func read(_ path: String, _ files: inout [Dependency]) throws(FileError) -> [UInt8] {
    let bytes = try FileSystem.read(path).bytes
    files.append(Dependency(path, ContentHash(of: bytes)))
    return bytes
  }

  /// With `--werror` warnings are errors.
  private func judged(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard options.diagnostics.warningsAreErrors else { return diagnostics }
    return diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      if diagnostic.severity == .warning { diagnostic.severity = .error }
      return diagnostic
    }
  }
}
