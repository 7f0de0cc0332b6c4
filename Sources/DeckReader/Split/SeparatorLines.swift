import DeckModel

/// Which lines separate slides in this deck, `---` and `----`, and which begin their notes, `note:`, or what the front
/// matter names instead of them in reveal-md's way.
struct SeparatorLines {
  var mode: SeparatorMode
  /// nil for `---`.
  private(set) var horizontal: SeparatorPattern?
  /// nil for `----`.
  private(set) var vertical: SeparatorPattern?
  /// What the line begins with that notes begin in; nil for `note:` and `notes:`.
  private(set) var notes: SeparatorPattern?
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - frontMatter: And `keys`, the places of its keys.
  ///   - mode: What the person asked for; beats the front matter.
  ///   - defaults: Metadata for the keys that the front matter has not.
  init(_ frontMatter: JSONValue, _ keys: KeyPlaces, mode: SeparatorMode?, defaults: [JSONValue.Member] = []) {
    // mkslides has them in `slides`.
    func value(_ key: String, _ mkslides: String? = nil) -> JSONValue? {
      frontMatter[key] ?? frontMatter["slides"]?[mkslides ?? key] ?? defaults.first { $0.key == key }?.value
    }
    let named = value("separator")?.string.flatMap(SeparatorMode.init(rawValue:))
    self.mode = mode ?? named ?? .any
    if named == nil { horizontal = pattern("separator", value("separator"), unless: "---", keys) }
    vertical = pattern("verticalSeparator", value("verticalSeparator", "separator_vertical"), unless: "----", keys)
    notes = notesPattern(value("notesSeparator", "separator_notes"), keys)
  }

  private mutating func notesPattern(_ value: JSONValue?, _ keys: KeyPlaces) -> SeparatorPattern? {
    SeparatorPattern.isStandardForNotes(value) ? nil : pattern("notesSeparator", value, unless: "note:", keys)
  }

  /// Whether the line from `start` to `end` separates; the value says whether it goes down.
  @inline(__always)
  func isVertical(_ bytes: Bytes, from start: Int, to end: Int) -> Bool? {
    if horizontal == nil && vertical == nil { return isVerticalDashes(bytes, from: start, to: end) }
    return isVerticalPattern(bytes, from: start, to: end)
  }

  private func isVerticalPattern(_ bytes: Bytes, from start: Int, to end: Int) -> Bool? {
    if let horizontal, horizontal.fits(bytes, from: start, to: end) { return false }
    if let vertical, vertical.fits(bytes, from: start, to: end) { return true }
    guard let isVertical = isVerticalDashes(bytes, from: start, to: end) else { return nil }
    return (isVertical ? vertical : horizontal) == nil ? isVertical : nil
  }

  /// Takes reveal-md's pattern, never as a regular expression.
  private mutating func pattern(
    _ key: String, _ value: JSONValue?, unless standard: String, _ keys: KeyPlaces
  ) -> SeparatorPattern? {
    guard let value, value != .null else { return nil }
    if let pattern = value.string.flatMap({ SeparatorPattern($0) }) { return pattern.isLine(standard) ? nil : pattern }
    diagnostics.append(
      Diagnostic(
        .error, "separator-ignored", at: keys[MetadataKey(key)] ?? .none,
        "\(SeparatorPattern.refusal(key, value)), so \(standard) does", hint: SeparatorPattern.hint))
    return nil
  }
}

extension SeparatorPattern {
  /// What is said of a `value` of `key` that names no line.
  package static func refusal(_ key: String, _ value: JSONValue) -> String {
    "`\(key)` names no line by `\((value.string ?? value.text).prefix(100))`"
  }

  /// Whether a pattern says no more of notes than is read without it, as reveal.js's own does: `^notes?:`.
  package static func isStandardForNotes(_ value: JSONValue?) -> Bool {
    ["note:", "notes:", "notes?:"].contains(value?.string?.drop { $0 == "^" }.lowercased())
  }

  package static let hint = #"patterns are not run; write the line itself, or ^, $, \s* and \r?\n around it"#
}

/// Whether the line is `---` (false) or `----` (true) at column 0, blanks behind it allowed.
@inline(__always)
private func isVerticalDashes(_ bytes: Bytes, from start: Int, to end: Int) -> Bool? {
  guard end - start >= 3, bytes[start] == UInt8(ascii: "-"), bytes[start + 1] == UInt8(ascii: "-"),
    bytes[start + 2] == UInt8(ascii: "-")
  else { return nil }
  let isVertical = end - start > 3 && bytes[start + 3] == UInt8(ascii: "-")
  return bytes.isBlank(from: start + (isVertical ? 4 : 3), to: end) ? isVertical : nil
}
