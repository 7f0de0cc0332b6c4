import DeckBuild
import DeckHTML
import DeckModel
import Synchronization

/// Runtime and style sheets that the decks of a course share, each in a file with its hash in its name.
final class SharedAssets: Sendable {
  static let folder = "assets"
  /// By which an asset of a build that was killed is known.
  static let mark = "/* deckc */"
  private let writer: SiteWriter
  /// Paths by the parts' sources.
  private let paths = Mutex<[String: String]>([:])

  init(_ writer: SiteWriter) { self.writer = writer }

  /// Where `part` lies, from a page in `folder`; nil for what belongs to one deck alone or could not be written.
  func address(of part: PagePart, from folder: String) -> String? {
    guard !part.id.isEmpty else { return nil }
    let path = paths.withLock { paths -> String? in
      if let path = paths[part.source] { return path }
      let isScript = part.isScript
      let hash = ContentHash(of: part.text).hexadecimal.prefix(12)
      let path = "\(Self.folder)/\(part.id)-\(hash).\(isScript ? "js" : "css")"
      // Without the file the page carries the part itself.
      guard (try? writer.write(path, Array((Self.mark + "\n").utf8) + part.text)) != nil else { return nil }
      paths[part.source] = path
      return path
    }
    return path.map { SitePath.address(of: $0, from: folder) }
  }
}
