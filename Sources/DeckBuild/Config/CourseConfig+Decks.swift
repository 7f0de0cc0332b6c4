import DeckModel

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
        page.css = outer.css + page.css
        Self.add(outer.deckDefaults, to: &page.deckDefaults)
      }
      folder = SitePath.folder(of: folder)
    }
    return page
  }

  /// Whether the deck at `path` is in no list.
  package func hides(_ path: String) -> Bool { page(of: path).isHidden || hidden.contains { $0.matches(path) } }

  /// Metadata for the keys that the deck at `path` has not. The logo has another address in a folder than in the
  /// course's own.
  package func defaults(of path: String) -> [JSONValue.Member] {
    var defaults = page(of: path).deckDefaults
    Self.add(deckDefaults, to: &defaults)
    return defaults.map { member in
      guard member.key == "logo", let logo = member.value.string, isRelative(logo) else { return member }
      let steps = SitePath.folder(of: path).utf8.split(separator: UInt8(ascii: "/")).count
      return JSONValue.Member(member.key, .string(String(repeating: "../", count: steps) + logo))
    }
  }

  /// Adds the keys that are missing; of `revealOptions`, the options.
  private static func add(_ outer: [JSONValue.Member], to inner: inout [JSONValue.Member]) {
    for member in outer {
      guard let index = inner.firstIndex(where: { $0.key == member.key }) else {
        inner.append(member)
        continue
      }
      guard member.key == "revealOptions", var options = inner[index].value.members else { continue }
      for option in member.value.members ?? [] where !options.contains(where: { $0.key == option.key }) {
        options.append(option)
      }
      inner[index].value = .object(options)
    }
  }

  /// Without a scheme, a host and a root.
  private func isRelative(_ address: String) -> Bool {
    address.utf8.first != UInt8(ascii: "/")
      && address.utf8.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":")) == false
  }
}
