import DeckHTML
import DeckModel
import DeckPasses

/// What a course says to its decks.
extension CourseConfig {
  /// What is said about the deck at `path`: about itself, and about the folders around it but for their names.
  package func page(of path: String) -> Page {
    var page = pages[path] ?? Page()
    var folder = SitePath.folder(of: path)
    while !folder.isEmpty {
      if let outer = pages[folder] {
        page.date = page.date ?? outer.date
        page.theme = page.theme ?? outer.theme
        page.isHidden = page.isHidden || outer.isHidden
      }
      folder = SitePath.folder(of: folder)
    }
    return page
  }

  /// ``deckDefaults`` for a deck in `folder`, from where the logo has another address than from the course's folder.
  package func defaults(in folder: String) -> [JSONValue.Member] {
    deckDefaults.map { member in
      guard member.key == "logo", let logo = member.value.string, isRelative(logo) else { return member }
      let steps = folder.utf8.split(separator: UInt8(ascii: "/")).count
      return JSONValue.Member(member.key, .string(String(repeating: "../", count: steps) + logo))
    }
  }

  /// Without a scheme, a host and a root.
  private func isRelative(_ address: String) -> Bool {
    address.utf8.first != UInt8(ascii: "/")
      && address.utf8.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":")) == false
  }

  /// The theme that ``theme`` names: a built-in one, or a style sheet below the course's folder `root`, which may load
  /// nothing (`trust` S5).
  package func readTheme(below root: String) throws(FileError) -> Diagnosed<Theme?> {
    guard let theme else { return Diagnosed(nil) }
    let builtIn = Theme.builtIn(theme)
    if builtIn.diagnostics.isEmpty { return Diagnosed(builtIn.value) }
    if let real = FileSystem.realPath(root + "/" + theme), let base = FileSystem.realPath(root),
      real.utf8.starts(with: (base == "/" ? base : base + "/").utf8), FileSystem.status(real)?.isRegular == true
    {
      return Diagnosed(Theme(name: theme, css: filteredStyle(try FileSystem.read(real).bytes)))
    }
    return Diagnosed(nil, builtIn.diagnostics)
  }
}

extension JSONValue {
  /// Adds the keys of `defaults` that are missing here.
  package mutating func fill(_ defaults: [Member]) {
    for member in defaults where self[member.key] == nil { self[member.key] = member.value }
  }
}
