import DeckBuild
import DeckModel
import DeckReader

/// What reveal-md's and mkslides' files say about decks, as keys of `course.yml`.
///
/// A file speaks about its folder and what is below it.
struct Settings {
  /// By folders.
  private var folders: [String: [JSONValue.Member]] = [:]
  /// What has no place in `course.yml`, by the files.
  private(set) var refused: [ImportReport.Refusal] = []
  /// The files that were read.
  private(set) var files: [String] = []

  static let names: Set<String> = ["reveal-md.json", ".reveal-md", "reveal.json", "mkslides.yml", "mkslides.yaml"]

  var isEmpty: Bool { files.isEmpty }

  mutating func add(_ path: String, _ bytes: [UInt8]) {
    // JSON is YAML.
    let source = normalise(name: path, bytes: bytes).value
    let document = YamlDocument.read(source)
    files.append(path)
    if let problem = document.diagnostics.first { return refuse(path, problem.message) }
    guard document.value.value.members != nil else { return refuse(path, "holds no keys") }
    let value = document.value.value
    switch SitePath.name(of: path) {
    case "reveal.json": put("revealOptions", value, path)
    case "mkslides.yml", "mkslides.yaml": addMkslides(value, path)
    default: addRevealMd(value, path)
    }
  }

  private mutating func addRevealMd(_ value: JSONValue, _ path: String) {
    for member in value.members ?? [] {
      switch member.key {
      case "separator", "verticalSeparator", "notesSeparator": putSeparator(member.key, member.value, path)
      case "theme", "css": putStyle(member.key, member.value, path)
      case "title", "revealOptions": put(member.key, member.value, path)
      default: refuse(path, "`\(member.key)` has no place in course.yml")
      }
    }
  }

  private mutating func addMkslides(_ value: JSONValue, _ path: String) {
    for member in value.members ?? [] {
      switch member.key {
      case "index": if let title = member.value["title"] { put("title", title, path) }
      case "revealjs", "reveal.js": put("revealOptions", member.value, path)
      case "slides":
        for inner in member.value.members ?? [] {
          switch inner.key {
          case "separator": putSeparator("separator", inner.value, path)
          case "separator_vertical": putSeparator("verticalSeparator", inner.value, path)
          case "theme": putStyle("theme", inner.value, path)
          case "separator_notes": putSeparator("notesSeparator", inner.value, path)
          // Of no use here.
          case "charset", "separator_charset": break
          default: refuse(path, "`\(inner.key)` has no place in course.yml")
          }
        }
      default: refuse(path, "`\(member.key)` has no place in course.yml")
      }
    }
  }

  private mutating func putSeparator(_ key: String, _ value: JSONValue, _ path: String) {
    if key == "notesSeparator", SeparatorPattern.isStandardForNotes(value) { return }
    if value.string.flatMap({ SeparatorPattern($0) }) == nil {
      return refuse(path, SeparatorPattern.refusal(key, value))
    }
    put(key, value, path)
  }

  /// One name or several, of files beside the one at `path`.
  private mutating func putStyle(_ key: String, _ value: JSONValue, _ path: String) {
    let written = value.elements?.compactMap(\.string) ?? value.string.map { [$0] } ?? []
    var names: [JSONValue] = []
    for name in written.flatMap({ $0.split(separator: ",") }) {
      let name = name.drop { $0 == " " }
      if name.contains("://") || name.hasPrefix("//") {
        refuse(path, "`\(name)` is not in the course")
      } else if key == "theme", !name.hasSuffix(".css") {
        names.append(.string(String(name)))
      } else {
        let plain = name.hasPrefix("./") ? name.dropFirst(2) : name.drop { $0 == "/" }
        names.append(.string(SitePath.join(SitePath.folder(of: path), String(plain))))
      }
    }
    guard let first = names.first else { return }
    put(key, names.count == 1 ? first : .array(names), path)
  }

  private mutating func put(_ key: String, _ value: JSONValue, _ path: String) {
    let folder = SitePath.folder(of: path)
    guard folders[folder]?.contains(where: { $0.key == key }) != true else {
      return refuse(path, "`\(key)` is said by another file too")
    }
    folders[folder, default: []].append(.init(key, value))
  }

  private mutating func refuse(_ path: String, _ reason: String) { refused.append(.init(path: path, reason: reason)) }

  /// The text of `course.yml`: values as JSON, which YAML can read.
  var text: String {
    var text = "# From \(files.sorted().map { VisibleText.of($0) }.joined(separator: ", "))\n"
    for member in folders[""] ?? [] { text += "\(member.key): \(member.value.text)\n" }
    let inner = folders.keys.filter { !$0.isEmpty }.sorted()
    if !inner.isEmpty { text += "pages:\n" }
    for folder in inner {
      text += "  \(JSONValue.string(folder).text): \(JSONValue.object(folders[folder] ?? []).text)\n"
    }
    return text
  }
}
