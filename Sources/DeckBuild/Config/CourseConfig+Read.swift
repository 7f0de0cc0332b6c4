import DeckModel
import DeckReader

extension CourseConfig {
  /// Reads `course.yml`. What is of the wrong type or unknown is reported at its key and counts as missing.
  package static func read(_ source: Source) -> Diagnosed<CourseConfig> {
    let document = YamlDocument.read(source)
    var reader = Reader(keys: document.value.keys)
    reader.diagnostics = document.diagnostics
    let config = reader.config(document.value.value)
    return Diagnosed(config, reader.diagnostics)
  }
}

/// Takes values out of the document, and says which were not what they should be.
private struct Reader {
  let keys: KeyPlaces
  var diagnostics: [Diagnostic] = []

  private static let topKeys =
    [
      "title", "description", "author", "lang", "url", "theme", "order", "hide", "ignore", "groups", "pages", "until",
      "search", "lint",
    ] + CourseConfig.deckKeys
  private static let pageKeys = ["title", "description", "date", "theme", "aliases", "hide"]

  mutating func config(_ value: JSONValue) -> CourseConfig {
    var config = CourseConfig()
    guard let members = value.members else {
      if value != .null { refuse(MetadataKey(""), "course.yml holds no keys") }
      return config
    }
    for member in members {
      let place = MetadataKey(member.key)
      switch member.key {
      case "title": config.title = text(member.value, place)
      case "description": config.description = text(member.value, place)
      case "author": config.author = text(member.value, place)
      case "lang": config.language = text(member.value, place)
      case "theme": config.theme = text(member.value, place)
      case "url": config.url = address(member.value, place)
      case "until": config.until = day(member.value, place)
      case "order": config.order = list(member.value, place).map { PathPattern($0) }
      case "hide": config.hidden = list(member.value, place).map { PathPattern($0) }
      case "ignore": config.ignored = list(member.value, place)
      case "groups": config.groups = groups(member.value, place)
      case "pages": config.pages = pages(member.value, place)
      case "search": config.searchesNotes = member.value["notes"]?.bool ?? false
      case "lint": config.levels = levels(member.value, place)
      case _ where CourseConfig.deckKeys.contains(member.key): config.deckDefaults.append(member)
      default: refuse(unknown: member.key, place, among: Self.topKeys)
      }
    }
    return config
  }

  private mutating func pages(_ value: JSONValue, _ place: MetadataKey) -> [String: CourseConfig.Page] {
    guard let members = value.members else {
      refuse(place, "`pages` is no mapping of paths")
      return [:]
    }
    var pages: [String: CourseConfig.Page] = [:]
    for member in members {
      let place = MetadataKey("pages", member.key)
      guard let entries = member.value.members else {
        refuse(place, "`\(member.key)` is no mapping")
        continue
      }
      var page = CourseConfig.Page()
      for entry in entries {
        switch entry.key {
        case "title": page.title = text(entry.value, place)
        case "description": page.description = text(entry.value, place)
        case "theme": page.theme = text(entry.value, place)
        case "date": page.date = day(entry.value, place)
        case "aliases": page.aliases = list(entry.value, place)
        case "hide": page.isHidden = entry.value.bool ?? false
        default: refuse(unknown: entry.key, place, among: Self.pageKeys)
        }
      }
      let path = member.key.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
      pages[path] = page
    }
    return pages
  }

  private mutating func groups(_ value: JSONValue, _ place: MetadataKey) -> [CourseConfig.Group] {
    guard let elements = value.elements else {
      refuse(place, "`groups` is no list")
      return []
    }
    return elements.compactMap { element in
      guard let title = element["title"]?.string, let decks = element["decks"] else {
        refuse(place, "a group has no `title` and `decks`")
        return nil
      }
      return CourseConfig.Group(title: title, decks: list(decks, place).map { PathPattern($0) })
    }
  }

  /// YAML 1.1 reads `off` as false.
  private mutating func levels(_ value: JSONValue, _ place: MetadataKey) -> [String: DiagnosticOptions.Level] {
    guard let members = value.members else {
      if value != .null { refuse(place, "`lint` is no mapping of rules to levels") }
      return [:]
    }
    var levels: [String: DiagnosticOptions.Level] = [:]
    for member in members {
      let name = member.value == .bool(false) ? "off" : member.value.string ?? ""
      if let level = DiagnosticOptions.Level(rawValue: name == "warn" ? "warning" : name) {
        levels[member.key] = level
      } else {
        refuse(MetadataKey("lint", member.key), "`\(member.key)` is neither off, note, warning nor error")
      }
    }
    return levels
  }

  private mutating func text(_ value: JSONValue, _ place: MetadataKey) -> String? {
    switch value {
    case .string(let text), .number(let text): return text
    case .null: return nil
    default:
      refuse(place, "`\(place.inner ?? place.outer)` holds something else than text")
      return nil
    }
  }

  /// A list of texts, or one text.
  private mutating func list(_ value: JSONValue, _ place: MetadataKey) -> [String] {
    guard let elements = value.elements else { return text(value, place).map { [$0] } ?? [] }
    return elements.compactMap { text($0, place) }
  }

  private mutating func day(_ value: JSONValue, _ place: MetadataKey) -> String? {
    guard let text = text(value, place) else { return nil }
    if let day = CourseConfig.day(text) { return day }
    refuse(place, "`\(text.prefix(30))` is no date such as 2026-03-01")
    return nil
  }

  private mutating func address(_ value: JSONValue, _ place: MetadataKey) -> String? {
    guard let text = text(value, place) else { return nil }
    let lower = text.lowercased()
    guard lower.hasPrefix("https://") || lower.hasPrefix("http://"), !text.contains(where: \.isWhitespace) else {
      refuse(place, "`url` is no http or https address")
      return nil
    }
    return text.hasSuffix("/") ? text : text + "/"
  }

  private mutating func refuse(unknown key: String, _ place: MetadataKey, among known: [String]) {
    let near = closest(to: key, among: known)
    diagnostics.append(
      Diagnostic(
        .warning, "unknown-course-key", at: keys[place] ?? .none, "`\(key)` means nothing here",
        hint: near.map { "did you mean `\($0)`?" } ?? "the keys are \(known.joined(separator: ", "))"))
  }

  private mutating func refuse(_ place: MetadataKey, _ message: String) {
    diagnostics.append(Diagnostic(.warning, "invalid-course-value", at: keys[place] ?? .none, message))
  }
}
