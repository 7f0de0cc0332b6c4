import DeckModel
import DeckReader

extension CourseConfig {
  /// Reads `course.yml`. What is of the wrong type or unknown is reported at its key and counts as missing: as an error
  /// where decks could be shown that were to be hidden, or cut into other slides.
  package static func read(_ source: Source) -> Diagnosed<CourseConfig> {
    let document = YamlDocument.read(source)
    var reader = Reader(keys: document.value.keys)
    reader.diagnostics = document.diagnostics
    var config = reader.config(document.value.value)
    config.places = document.value.keys
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
      "search", "lint", "css",
    ] + CourseConfig.deckKeys
  private static let pageKeys =
    ["title", "description", "date", "theme", "aliases", "hide", "css"] + CourseConfig.deckKeys
  /// Keys that keep decks from being shown.
  private static let hidingKeys = ["hide", "ignore", "until", "pages", "date"]

  mutating func config(_ value: JSONValue) -> CourseConfig {
    var config = CourseConfig()
    guard let members = value.members else {
      if value != .null { refuse(MetadataKey("pages"), "course.yml holds no keys") }
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
      case "css": config.css = list(member.value, place)
      case "search": config.searchesNotes = search(member.value, place)
      case "lint": config.levels = levels(member.value, place)
      case "revealOptions":
        config.deckDefaults += options(member, place, &config.theme)
      case _ where CourseConfig.deckKeys.contains(member.key):
        config.deckDefaults += deckDefault(member, place)
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
        refuse(place, "`\(member.key)` is no mapping", hides: true)
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
        case "css": page.css = list(entry.value, place)
        case "hide": page.isHidden = truth(entry.value, "hide", place)
        case "revealOptions": page.deckDefaults += options(entry, place, &page.theme)
        case _ where CourseConfig.deckKeys.contains(entry.key): page.deckDefaults += deckDefault(entry, place)
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
        if !RuleNames.all.contains(member.key) {
          let near = closest(to: member.key, among: RuleNames.all.sorted())
          diagnostics.append(
            Diagnostic(
              .warning, "unmatched-pattern", at: keys[MetadataKey("lint", member.key)] ?? .none,
              "there is no rule `\(member.key)`", hint: near.map { "did you mean `\($0)`?" }))
        }
      } else {
        refuse(MetadataKey("lint", member.key), "`\(member.key)` is neither off, note, warning nor error")
      }
    }
    return levels
  }

  private mutating func search(_ value: JSONValue, _ place: MetadataKey) -> Bool {
    for member in value.members ?? [] where member.key != "notes" {
      refuse(unknown: member.key, MetadataKey("search", member.key), among: ["notes"])
    }
    if value.members == nil, value != .null { refuse(place, "`search` is no mapping") }
    return truth(value["notes"] ?? .null, "notes", MetadataKey("search", "notes"))
  }

  /// A key that is a deck's as well, if its value means something.
  private mutating func deckDefault(_ member: JSONValue.Member, _ place: MetadataKey) -> [JSONValue.Member] {
    switch member.key {
    case "separator", "verticalSeparator", "notesSeparator":
      let text = member.value.string ?? ""
      if member.value == .null || SeparatorPattern(text) != nil
        || member.key == "notesSeparator" && SeparatorPattern.isStandardForNotes(member.value)
        || member.key == "separator" && SeparatorMode(rawValue: text) != nil
      {
        return [member]
      }
      diagnostics.append(
        Diagnostic(
          .error, "separator-ignored", at: keys[place] ?? .none, SeparatorPattern.refusal(member.key, member.value),
          hint: SeparatorPattern.hint))
      return []
    case "pauses": _ = truth(member.value, member.key, place)
    case "header", "footer", "logo":
      if member.value.elements != nil || member.value.members != nil {
        refuse(place, "`\(member.key)` holds something else than text")
      }
    default: break
    }
    return [member]
  }

  /// reveal.js's options; a theme among them is the course's or folder's.
  private mutating func options(
    _ member: JSONValue.Member, _ place: MetadataKey, _ theme: inout String?
  ) -> [JSONValue.Member] {
    guard let options = member.value.members else {
      if member.value != .null { refuse(place, "`revealOptions` is no mapping of options") }
      return []
    }
    theme = theme ?? options.first { $0.key == "theme" }?.value.string
    return [JSONValue.Member(member.key, .object(options.filter { $0.key != "theme" }))]
  }

  private mutating func truth(_ value: JSONValue, _ key: String, _ place: MetadataKey) -> Bool {
    if let truth = value.bool { return truth }
    if value != .null { refuse(place, "`\(key)` is neither true nor false", hides: key == "hide") }
    return false
  }

  private mutating func text(_ value: JSONValue, _ place: MetadataKey, hides: Bool = false) -> String? {
    switch value {
    case .string(let text), .number(let text): return text
    case .null: return nil
    default:
      refuse(place, "`\(place.inner ?? place.outer)` holds something else than text", hides: hides)
      return nil
    }
  }

  /// A list of texts, or one text.
  private mutating func list(_ value: JSONValue, _ place: MetadataKey) -> [String] {
    guard let elements = value.elements else { return text(value, place).map { [$0] } ?? [] }
    return elements.compactMap { text($0, place) }
  }

  private mutating func day(_ value: JSONValue, _ place: MetadataKey) -> String? {
    guard let text = text(value, place, hides: true) else { return nil }
    if let day = CourseConfig.day(text) { return day }
    refuse(place, "`\(text.prefix(30))` is no day of the calendar, such as 2026-03-01", hides: true)
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
        near.map { Self.hidingKeys.contains($0) } == true ? .error : .warning,
        "unknown-course-key", at: keys[place] ?? .none, "`\(key)` means nothing here",
        hint: near.map { "did you mean `\($0)`?" } ?? "the keys are \(known.joined(separator: ", "))"))
  }

  /// - Parameter hides: Whether the value was to keep decks from being shown, which those of some keys are anyway.
  private mutating func refuse(_ place: MetadataKey, _ message: String, hides: Bool = false) {
    let isError = hides || place.inner == nil && Self.hidingKeys.contains(place.outer)
    diagnostics.append(
      Diagnostic(isError ? .error : .warning, "invalid-course-value", at: keys[place] ?? .none, message))
  }
}
