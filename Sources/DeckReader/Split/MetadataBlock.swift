import DeckModel

/// The JSON object that an exported or published deck can end in (`hackmd-dialect` section 2.3).
struct MetadataBlock {
  /// With encoded strings decoded; empty when there is no block.
  private(set) var metadata: JSONValue = .object([])
  private(set) var keys = KeyPlaces()
  /// Where the text of the slides ends.
  private(set) var bodyEnd: Int
  private(set) var diagnostics: [Diagnostic] = []

  /// - Complexity: linear with the depth limit as factor. A line is read again only for each object that it stands
  ///   in and that begins a line, and what nests deeper than the limit is not read to its end.
  init(_ bytes: Bytes, in body: Range<Int>, _ protected: ProtectedRanges, limits: Limits) {
    bodyEnd = body.upperBound
    guard let last = Self.lastLine(bytes, body) else { return }
    let floor = Self.floor(body, protected)
    let start = bytes.skipBlanks(from: last.lowerBound, to: last.upperBound)
    guard floor <= last.lowerBound,
      bytes[last.upperBound - 1] == UInt8(ascii: "}") || bytes[start] == UInt8(ascii: "{")
    else { return }
    var failure: (line: Int, reason: JSONValue.ParseFailure)?
    for line in Candidates(bytes: bytes, floor: floor, line: last.lowerBound) {
      let text = bytes.skipBlanks(from: line, to: last.upperBound)
      guard bytes[text] == UInt8(ascii: "{") else { continue }
      guard last.upperBound - text <= limits.metadataBytes else {
        failure = (line, .init(offset: text, reason: "it is longer than \(limits.metadataBytes) bytes"))
        break
      }
      switch JSONValue.parse(UnsafeBufferPointer(rebasing: bytes[text..<last.upperBound]), base: text, limits: limits) {
      case .success(let parsed):
        take(parsed, from: line)
        return
      case .failure(let reason): failure = (line, reason)
      }
    }
    if let failure { warn(bytes, failure.line..<last.upperBound, failure.reason) }
  }

  /// The last line that is not blank, without the blanks at its end.
  private static func lastLine(_ bytes: Bytes, _ body: Range<Int>) -> Range<Int>? {
    var end = body.upperBound
    while end > body.lowerBound, bytes[end - 1].isBlank || bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    return end > body.lowerBound ? bytes.lineStart(of: end, from: body.lowerBound)..<end : nil
  }

  /// Where the search upwards stops: behind the last separator and the last protected line.
  private static func floor(_ body: Range<Int>, _ protected: ProtectedRanges) -> Int {
    max(
      body.lowerBound, protected.ranges.last?.upperBound ?? 0,
      protected.separators.last.map { $0.line.upperBound + 1 } ?? 0)
  }

  private mutating func take(_ parsed: JSONValue.Parsed, from line: Int) {
    guard let members = parsed.value.members else { return }
    let isStrong = members.contains { strongKeys.contains($0.key) }
    guard isStrong || members.count(where: { weakKeys.contains($0.key) }) >= 2 else { return }
    metadata = parsed.value
    keys = parsed.keys
    bodyEnd = line
    decode("slideOptions") { $0.members != nil }
    decode("contributors") { $0.elements != nil }
  }

  /// Replaces a string that holds JSON by its value. HackMD writes these two keys so.
  private mutating func decode(_ key: String, if isWanted: (JSONValue) -> Bool) {
    guard let text = metadata[key]?.string else { return }
    if case .success(let parsed) = JSONValue.parse(text), isWanted(parsed.value) {
      metadata[key] = parsed.value
    } else {
      diagnostics.append(
        Diagnostic(
          .warning, "metadata-undecodable", at: keys[MetadataKey(key)] ?? .none,
          "the text of \(key) is not the JSON that HackMD writes there, so it stays text"))
    }
  }

  /// Warns about lines that look like metadata and do not parse; they stay text (`trust` R8).
  private mutating func warn(_ bytes: Bytes, _ lines: Range<Int>, _ failure: JSONValue.ParseFailure) {
    let found = quotedKeys(bytes, lines)
    guard found.contains(where: strongKeys.contains) || found.count >= 2 else { return }
    diagnostics.append(
      Diagnostic(
        .warning, "metadata-undecodable", at: SourceRange(failure.offset, lines.upperBound),
        "the last lines look like metadata but are no JSON, so they stay text: \(failure.reason)"))
  }
}

/// Which of HackMD's keys stand in quotes in `lines`.
private func quotedKeys(_ bytes: Bytes, _ lines: Range<Int>) -> Set<String> {
  var found: Set<String> = []
  var offset = lines.lowerBound
  while let quote = bytes.offset(of: UInt8(ascii: "\""), from: offset, to: lines.upperBound) {
    offset = quote + 1
    let end = bytes[offset...].prefix(longestKey + 1).prefix(while: \.isASCIILetter).endIndex
    guard end < lines.upperBound, bytes[end] == UInt8(ascii: "\"") else { continue }
    let word = String(decoding: bytes[offset..<end], as: UTF8.self)
    if strongKeys.contains(word) || weakKeys.contains(word) { found.insert(word) }
  }
  return found
}

/// One of these makes an object metadata, or two of the others.
private let strongKeys = ["metaMigratedAt", "metaMigratedFrom", "contributors"]

private let weakKeys = [
  "title", "breaks", "description", "slideOptions", "lang", "dir", "robots", "image", "tags", "type", "GA", "disqus",
]

/// In bytes.
private let longestKey = 16

/// The starts of lines from one upwards, to a blank line or `floor`.
private struct Candidates: Sequence, IteratorProtocol {
  let bytes: Bytes
  let floor: Int
  var line: Int?

  mutating func next() -> Int? {
    guard let current = line else { return nil }
    line = nil
    if current > floor {
      let above = bytes.lineStart(of: current - 1, from: floor)
      if !bytes.isBlank(from: above, to: current - 1) { line = above }
    }
    return current
  }
}
