import DeckModel

/// Which lines separate slides in this deck: `---` and `----`, or what the front matter names instead of them in
/// reveal-md's way (`hackmd-dialect` section 3.2).
struct SeparatorLines {
  var mode: SeparatorMode
  /// A literal line; nil for `---`.
  private(set) var horizontal: [UInt8]?
  /// A literal line; nil for `----`.
  private(set) var vertical: [UInt8]?
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - frontMatter: And `keys`, the places of its keys.
  ///   - mode: What the person asked for; beats the front matter.
  init(_ frontMatter: JSONValue, _ keys: KeyPlaces, mode: SeparatorMode?) {
    let value = frontMatter["separator"]
    let named = value?.string.flatMap(SeparatorMode.init(rawValue:))
    self.mode = mode ?? named ?? .any
    if named == nil { horizontal = literal("separator", value, unless: "---", keys) }
    vertical = literal("verticalSeparator", frontMatter["verticalSeparator"], unless: "----", keys)
  }

  /// Whether the line from `start` to `end` separates; the value says whether it goes down.
  @inline(__always)
  func isVertical(_ bytes: Bytes, from start: Int, to end: Int) -> Bool? {
    if horizontal == nil && vertical == nil { return isVerticalDashes(bytes, from: start, to: end) }
    return isVerticalLiteral(bytes, from: start, to: end)
  }

  private func isVerticalLiteral(_ bytes: Bytes, from start: Int, to end: Int) -> Bool? {
    let line = bytes[start..<bytes.trimBlanks(from: start, to: end)]
    if let horizontal, line.elementsEqual(horizontal) { return false }
    if let vertical, line.elementsEqual(vertical) { return true }
    guard let isVertical = isVerticalDashes(bytes, from: start, to: end) else { return nil }
    return (isVertical ? vertical : horizontal) == nil ? isVertical : nil
  }

  /// Takes reveal-md's pattern, never as a regular expression.
  private mutating func literal(
    _ key: String, _ value: JSONValue?, unless standard: String, _ keys: KeyPlaces
  ) -> [UInt8]? {
    guard let value, value != .null else { return nil }
    if let text = value.string.flatMap(literalLine) { return text == standard ? nil : Array(text.utf8) }
    diagnostics.append(
      Diagnostic(
        .note, "separator-ignored", at: keys[MetadataKey(key)] ?? .none,
        "\(key) names no literal line, so \(standard) separates", hint: "patterns are not run; name the line itself"))
    return nil
  }
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

/// What is left of a pattern without anchors and line breaks at its ends, if that is a literal line.
private func literalLine(_ pattern: String) -> String? {
  var rest = Substring(pattern)
  trim: while true {
    for part in ["^", "\\r", "\\n", "\\s*", "\r\n", "\r", "\n"] where rest.hasPrefix(part) {
      rest.removeFirst(part.count)
      if part != "^", part != "\\s*", rest.first == "?" { rest.removeFirst() }
      continue trim
    }
    for part in ["$", "\\r", "\\n", "\\s*", "\\r?", "\\n?", "\r\n", "\r", "\n", "\r?", "\n?"] where rest.hasSuffix(part)
    {
      rest.removeLast(part.count)
      continue trim
    }
    break
  }
  while rest.last == " " || rest.last == "\t" { rest.removeLast() }
  let isLiteral = !rest.contains { $0.isNewline || "\\^$.*+?()[]{}|".contains($0) }
  return isLiteral && !rest.isEmpty ? String(rest) : nil
}
