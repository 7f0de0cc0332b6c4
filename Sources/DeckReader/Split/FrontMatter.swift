import DeckModel

/// The YAML block that a deck may begin with (`hackmd-dialect` section 2.2).
struct FrontMatter {
  /// A mapping; empty when there is no front matter.
  var metadata: JSONValue = .object([])
  var keys = KeyPlaces()
  /// Where the text of the slides begins.
  var bodyStart = 0
  var diagnostics: [Diagnostic] = []

  init(_ bytes: Bytes, limits: Limits) {
    let opening = bytes.lineEnd(from: 0, to: bytes.count)
    guard isFence(bytes, 0..<opening), let closing = closingLine(bytes, after: opening) else { return }
    let inner = opening + 1..<closing.lowerBound
    if bytes.isBlank(inner) {
      bodyStart = closing.upperBound
      return
    }
    let yaml = Yaml(bytes, in: inner, limits: limits)
    if let failure = yaml.failure {
      let lineEnd = bytes.lineEnd(from: failure.offset, to: closing.lowerBound)
      // libyaml's words for `title: one: two`, by far the most frequent mistake.
      let isColon = failure.reason.hasPrefix("mapping values are not allowed")
      diagnostics.append(
        Diagnostic(
          .error, "front-matter-invalid", at: SourceRange(failure.offset, lineEnd),
          "the front matter is not read: \(failure.reason)",
          hint: isColon ? "a value with a colon in it needs quotes round it" : nil))
    }
    guard let value = yaml.value, case .object = value else {
      bodyStart = opening + 1
      diagnostics.append(.leadingSeparator(at: SourceRange(0, opening)))
      return
    }
    metadata = value
    keys = yaml.keys
    bodyStart = closing.upperBound
    adoptOptions()
  }

  /// Moves options that stand beside an empty `slideOptions` into it: a published deck's text can lose its
  /// indentation (`hackmd-dialect` section 3.2).
  private mutating func adoptOptions() {
    guard let options = metadata["slideOptions"], options == .null || options == .object([]),
      let members = metadata.members
    else { return }
    let adopted = members.filter { RevealOptions.names.contains($0.key) }
    guard let first = adopted.first else { return }
    let names = adopted.map(\.key)
    metadata = .object(members.filter { !names.contains($0.key) })
    metadata["slideOptions"] = .object(adopted)
    diagnostics.append(
      Diagnostic(
        .note, "options-adopted", at: keys[MetadataKey(first.key)] ?? .none,
        "\(names.joined(separator: ", ")) belongs to slideOptions, which is empty",
        hint: "indent it below slideOptions:"))
  }
}

/// Whether `line` is `---`, blanks behind it allowed.
private func isFence(_ bytes: Bytes, _ line: Range<Int>, _ fence: StaticString = "---") -> Bool {
  bytes.hasPrefix(fence, at: line.lowerBound, to: line.upperBound)
    && bytes.isBlank(from: line.lowerBound + 3, to: line.upperBound)
}

/// The next line that is `---` or `...`, its line feed included.
private func closingLine(_ bytes: Bytes, after opening: Int) -> Range<Int>? {
  var start = opening + 1
  while start < bytes.count {
    let end = bytes.lineEnd(from: start, to: bytes.count)
    if isFence(bytes, start..<end) || isFence(bytes, start..<end, "...") {
      return start..<min(end + 1, bytes.count)
    }
    start = end + 1
  }
  return nil
}

extension Diagnostic {
  static func leadingSeparator(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .note, "leading-separator", at: range, "nothing stands before the first separator, so it starts no slide")
  }
}
