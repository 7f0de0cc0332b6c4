import DeckAssets
import DeckHTML
import DeckModel

/// The style sheets that the command line names, with the files in them. Whoever runs deckc chose them, so their files
/// may lie anywhere (`trust` 1).
struct StyleSheets {
  private(set) var theme: Theme?
  private(set) var styles: [PagePart] = []
  /// What was read, the sheets themselves first.
  private(set) var files: [Dependency] = []
  /// Without a place in the deck.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ options: CompileOptions, _ assets: AssetLibrary) throws(FileError) {
    if let name = options.theme { theme = try readTheme(name, options, assets) }
    for path in options.css { styles.append(.style(id: "", try read(path, options, assets))) }
  }

  /// A built-in theme, or the style sheet at the path `name`.
  private mutating func readTheme(
    _ name: String, _ options: CompileOptions, _ assets: AssetLibrary
  ) throws(FileError) -> Theme {
    let builtIn = Theme.builtIn(name)
    if builtIn.diagnostics.isEmpty { return builtIn.value }
    if name.utf8.contains(UInt8(ascii: "/")) || FileSystem.status(name) != nil {
      return Theme(name: name, css: try read(name, options, assets))
    }
    throw FileError(.noInput, name, "is no theme and no file", hint: builtIn.diagnostics.first?.hint)
  }

  private mutating func read(
    _ path: String, _ options: CompileOptions, _ assets: AssetLibrary
  ) throws(FileError) -> [UInt8] {
    let bytes = try FileSystem.read(path).bytes
    files.append(Dependency(path, ContentHash(of: bytes)))
    guard options.embed != .none, options.emit == .html else { return bytes }
    var found: [Dependency] = []
    let embedded = embed(style: bytes, name: path, takesRemote: options.embed == .all && options.html != .strict) {
      let loaded = assets.load($0, in: FileSystem.folder(of: path), isConfined: false)
      found = loaded.dependencies
      return loaded.results
    }
    files += found
    diagnostics += embedded.diagnostics.map { $0.moved(to: .none) }
    return embedded.value
  }
}
