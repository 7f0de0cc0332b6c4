import DeckAssets
import DeckHTML
import DeckLint
import DeckModel
import DeckPasses
import DeckReader
import DeckTerminal
import Synchronization

/// From a deck's bytes to an output's bytes, in memory: what every command shares.
///
/// 1. ``DeckReader/normalise(name:bytes:)``: bytes to ``Source``
/// 2. ``DeckReader/read(_:options:)``: to ``Deck``
/// 3. ``DeckPasses/resolve(_:options:)``: to ``ResolvedDeck``
/// 4. for a page, ``DeckAssets/embed(_:takesRemote:loader:)``: to ``EmbeddedDeck``
/// 5. a writer: ``HTMLPage``, or what ``Emit`` names
package final class Compiler: Sendable {
  package let options: CompileOptions
  private let passOptions: PassOptions
  private let readOptions: ReadOptions
  private let styles: [PagePart]
  /// The theme of the command line, which beats the deck's.
  package let theme: Theme?
  /// What the command line names and every output depends on.
  private let files: [Dependency]
  private let styleDiagnostics: [Diagnostic]
  private let assets: AssetLibrary
  private let surroundings: CourseSurroundings
  /// Built-in themes that decks named; there are few.
  private let themes = Mutex<[(name: String, theme: Diagnosed<Theme>)]>([])

  /// Reads the style sheets that `options` name; what the command line names is trusted (`trust` 1).
  package convenience init(_ options: CompileOptions) throws(FileError) {
    try self.init(options, AssetLibrary(options))
  }

  /// The same, with files that other compilers have read.
  package init(_ options: CompileOptions, _ assets: AssetLibrary) throws(FileError) {
    self.options = options
    self.assets = assets
    surroundings = CourseSurroundings(options)
    readOptions = ReadOptions(dialect: options.dialect, breaks: options.breaks, separator: options.separator)
    var passes = PassOptions()
    passes.html = options.html
    passes.form = options.emit.showsSlides ? .page : .fragment
    passes.movesStyles = options.emit != .fragment
    passes.keepsRemoteStyles = options.emit == .html && options.embed == .all
    passes.isHackMD = options.dialect == .hackmd
    passOptions = passes

    let sheets = try StyleSheets(options, assets)
    theme = sheets.theme
    styles = sheets.styles
    files = sheets.files
    styleDiagnostics = sheets.diagnostics
  }

  package struct Output: ~Copyable {
    package let bytes: ByteBuffer
    package let source: Source
    package let diagnostics: [Diagnostic]
    /// What the bytes are made of, and where more may stand in them (``HTMLPage/write(into:)``); for pages only.
    package let page: (content: HTMLPage, end: Int)?
    /// The page as it was written, with its files; for pages only.
    package var written: (page: HTMLPage, files: PageSlots)?
    /// What was read besides the deck, each file once.
    package let dependencies: [Dependency]
  }

  /// - Parameter context: What the course says; nil for the one that lies around the file called `name`.
  package func compile(name: String, bytes: [UInt8], in context: PageContext? = nil) -> Output {
    let context = context ?? surroundings.context(of: name)
    var diagnostics: [Diagnostic] = []
    let source = keeping(&diagnostics, normalise(name: name, bytes: bytes))
    var deck = keeping(&diagnostics, read(source))
    deck.metadata.fill(context.defaults)
    var passes = passOptions
    passes.address = context.address
    let resolved = keeping(&diagnostics, resolve(consume deck, options: passes))
    if options.lints { diagnostics += lint(resolved) }
    if !options.screens.isEmpty { diagnostics += TextOutputs(TerminalDeck(resolved)).check(options.screens) }
    if options.emit == .html { return makePage(resolved, context, diagnostics) }
    diagnostics = options.diagnostics.judged(diagnostics, weaker: context.levels)
    let output = write(resolved, diagnostics)
    return Output(
      bytes: output, source: source, diagnostics: diagnostics, page: nil, dependencies: files + context.files)
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

  private func write(_ resolved: ResolvedDeck, _ diagnostics: [Diagnostic]) -> ByteBuffer {
    let deck = resolved.deck
    switch options.emit {
    case .html, .fragment: return writeFragment(deck)
    case .json: return writeJSON(deck, diagnostics: diagnostics)
    case .text, .outline, .notes: return writeText(resolved, options.emit)
    }
  }

  private func makePage(
    _ resolved: ResolvedDeck, _ context: PageContext, _ noticed: consuming [Diagnostic]
  ) -> Output {
    var diagnostics = noticed
    var read = files + context.files
    let embedded = embedded(resolved, &diagnostics, &read)
    let page = preparePage(embedded, context, &diagnostics)
    var out = ByteBuffer()
    var end = page.write(into: &out)
    let bytes = embedded.slots.fill(out, moving: &end)
    return Output(
      bytes: bytes, source: resolved.deck.source,
      diagnostics: options.diagnostics.judged(diagnostics, weaker: context.levels),
      page: (page.showing(resolved.deck), end), written: (page, embedded.slots), dependencies: read)
  }

  private func embedded(
    _ resolved: ResolvedDeck, _ diagnostics: inout [Diagnostic], _ read: inout [Dependency]
  ) -> EmbeddedDeck {
    if options.embed == .none { return EmbeddedDeck(plain: resolved) }
    let folder = FileSystem.folder(of: resolved.deck.source.name)
    var found: [Dependency] = []
    let embedded = embed(resolved, takesRemote: options.embed == .all) { requests in
      let loaded = assets.load(requests, in: folder)
      found = loaded.dependencies
      return loaded.results
    }
    read += found
    let isSilent = options.network == .silent
    diagnostics += embedded.diagnostics.filter { !isSilent || $0.rule != AssetFailure.offline.rule }
    return embedded.value
  }

  private func preparePage(
    _ embedded: EmbeddedDeck, _ context: PageContext, _ diagnostics: inout [Diagnostic]
  ) -> HTMLPage {
    let deck = embedded.deck
    var page = PageOptions(version: version)
    page.elements = embedded.elements
    page.policy =
      switch options.html {
      case .safe: .safe
      case .strict: .strict
      case .trusted: .trusted
      }
    page.styles = styles + context.styles
    page.untitledName = context.untitledName
    page.hasCourseLinks = context.hasCourseLinks
    if !embedded.style.isEmpty { page.styles.append(PagePart(id: "deckc-assets", own: embedded.style)) }
    diagnostics += styleDiagnostics
    page.allowsLink = { [mode = options.html] in URLPolicy.allows($0, .link, mode) }
    page.address = context.assetAddress
    page.scripts = context.liveScripts
    page.connectsToSelf = !page.scripts.isEmpty
    if let theme = theme ?? context.theme {
      page.theme = theme
    } else if let name = Metadata(deck.metadata).theme {
      let theme = builtIn(name)
      page.theme = theme.value
      let places = deck.metadataPlaces
      let place = places[MetadataKey("slideOptions", "theme")] ?? places[MetadataKey("theme")] ?? .none
      diagnostics += theme.diagnostics.map { $0.moved(to: place) }
    } else if let theme = context.standardTheme {
      page.theme = theme
    }
    let prepared = HTMLPage.prepare(deck, options: page)
    diagnostics += prepared.diagnostics
    return prepared.value
  }

  private func writeFragment(_ deck: Deck) -> ByteBuffer {
    var writer = HTMLWriter(text: deck.text, form: options.dialect == .commonmark ? .commonmark : .html)
    for slide in deck.slides { writer.write(slide.children) }
    var out = ByteBuffer(capacity: writer.out.count)
    out.put(writer.out.bytes)
    return out
  }

  private func builtIn(_ name: String) -> Diagnosed<Theme> {
    if let known = themes.withLock({ $0.first { $0.name == name } }) { return known.theme }
    let theme = Theme.builtIn(name)
    if theme.diagnostics.isEmpty { themes.withLock { $0.append((name, theme)) } }
    return theme
  }
}
