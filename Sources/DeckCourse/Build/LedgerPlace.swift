import DeckBuild

/// Where a site's ledger and lock are: in the folder `.deckc` beside the site, where they are not published, or in the
/// site where nothing may be made beside it.
struct LedgerPlace: Sendable {
  let ledger: String
  let lock: String

  /// - Parameter output: The site's folder, which is there.
  init(of output: String) throws(FileError) {
    let site = FileSystem.realPath(output) ?? output
    let parent = FileSystem.parent(of: site) ?? "/"
    let isBeside = site != "/" && FileSystem.isWritable(parent)
    let folder = (isBeside ? parent : site) + "/.deckc"
    if FileSystem.status(folder) == nil {
      try FileSystem.makeFolder(folder)
      // Version control has no use for it.
      try AtomicFile.write(to: folder + "/.gitignore", durability: .later) { $0.put(Array("*\n".utf8)) }
    }
    let name = isBeside ? SitePath.name(of: site) : "site"
    ledger = "\(folder)/\(name).ledger"
    lock = "\(folder)/\(name).lock"
  }
}
