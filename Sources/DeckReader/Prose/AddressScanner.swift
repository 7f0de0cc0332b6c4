/// Finds bare addresses in plain text by linkify-it's grammar, with deckc's exception for file names.
///
/// - Complexity: linear; only runs without blanks that hold `.`, `@` or `//` are looked at closely, and
///   bracketed parts of a path are searched no further than ``Self/bracketLimit``.
struct AddressScanner {
  struct Address {
    var range: Range<Int>
    /// What the destination needs in front: `http://`, `mailto:` or nothing.
    var prefix: String
  }

  private let text: UnsafeBufferPointer<UInt8>
  /// Bytes.
  private static let bracketLimit = 1000

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// linkify-it's first look at a whole leaf as it was written, markup included: without a scheme, `www.`, an `@` or
  /// a known top-level domain before a border, nothing in it is linked.
  var mayHoldAddress: Bool {
    var place = 0
    while place < text.count {
      switch text[place] {
      case UInt8(ascii: "@"): return true
      case UInt8(ascii: ":"), UInt8(ascii: "/"):
        if has("//", at: place) || has("://", at: place) { return true }
      case UInt8(ascii: "."):
        if place >= 3, has("www", at: place - 3) { return true }
        var end = place + 1
        while end < text.count, isPseudoLetter(end) { end += width(end) }
        if end > place + 1, isTopLevel(Label(lowerBound: place + 1, upperBound: end)),
          end == text.count || text[end] == UInt8(ascii: ">") || isZPCc(scalar(at: end, in: text))
        {
          return true
        }
      default: break
      }
      place += 1
    }
    return false
  }

  func all() -> [Address] {
    var found: [Address] = []
    var place = 0
    var trigger = 0
    while trigger < text.count {
      guard isTrigger(trigger) else {
        trigger += 1
        continue
      }
      var start = max(place, trigger)
      while start > place, !isControlOrSpace(start - 1) { start -= 1 }
      var end = trigger
      while end < text.count, !isControlOrSpace(end) { end += 1 }
      place = start
      while place < end {
        if let address = address(at: place) {
          found.append(address)
          place = address.range.upperBound
        } else {
          place += 1
          while place < end, text[place] & 0xC0 == 0x80 { place += 1 }
        }
      }
      trigger = max(end, trigger + 1)
      place = trigger
    }
    return found
  }

  private func isTrigger(_ place: Int) -> Bool {
    switch text[place] {
    case UInt8(ascii: "@"): true
    case UInt8(ascii: "."): place + 1 < text.count && place > 0 && text[place + 1] > 0x2D && !isSpace(text[place - 1])
    case UInt8(ascii: "/"): place + 1 < text.count && text[place + 1] == UInt8(ascii: "/")
    default: false
    }
  }

  private func address(at start: Int) -> Address? {
    if isSchemeBorder(start) {
      for scheme in ["https:", "http:", "ftp:"] as [StaticString] where has(scheme, at: start) {
        if let end = web(after: start + scheme.utf8CodeUnitCount) { return Address(range: start..<end, prefix: "") }
      }
      if has("mailto:", at: start), let end = mail(from: start + 7, strict: false) {
        return Address(range: start..<end, prefix: "")
      }
      if has("//", at: start), let end = protocolRelative(start) { return Address(range: start..<end, prefix: "") }
    }
    if isMailBorder(start), let end = mail(from: start, strict: true) {
      return Address(range: start..<end, prefix: "mailto:")
    }
    if isFuzzyBorder(start), let end = fuzzy(start) { return Address(range: start..<end, prefix: "http://") }
    return nil
  }

  // MARK: - Kinds of addresses

  /// The end of the address whose scheme stands at `start..<colon`.
  func webAddress(at start: Int, colon: Int) -> Int? {
    for scheme in ["https:", "http:", "ftp:"] as [StaticString]
    where scheme.utf8CodeUnitCount == colon + 1 - start && has(scheme, at: start) {
      return web(after: colon + 1)
    }
    return nil
  }

  private func web(after start: Int) -> Int? {
    guard has("//", at: start) else { return nil }
    let host = skipAuthority(start + 2)
    guard let end = domains(host).last?.upperBound, let port = terminated(end) else { return nil }
    return path(port)
  }

  private func protocolRelative(_ start: Int) -> Int? {
    if start > 0, text[start - 1] == UInt8(ascii: ":") || text[start - 1] == UInt8(ascii: "/") { return nil }
    let host = skipAuthority(start + 2)
    let labels = domains(host)
    guard labels.count >= 2 || has("localhost", at: host), let last = labels.last,
      let port = terminated(last.upperBound)
    else { return nil }
    return path(port)
  }

  /// `host.tld`, `www.host.tld`, with port and path.
  private func fuzzy(_ start: Int) -> Int? {
    let labels = domains(start)
    guard labels.count >= 2 else { return nil }
    // The longest host that ends in a known top-level domain and ends there.
    for index in labels.indices.reversed() where index >= 1 {
      guard isTopLevel(labels[index]), let port = terminated(labels[index].upperBound) else { continue }
      let end = path(port)
      let first = bytes(labels[0])
      let isWWW = first.elementsEqual("www".utf8) || first.elementsEqual("WWW".utf8)
      if !isWWW, end == labels[index].upperBound, HostName.isFileExtension(bytes(labels[index])) { return nil }
      return end
    }
    return nil
  }

  private func mail(from start: Int, strict: Bool) -> Int? {
    var place = start
    while place < text.count, place - start < 128, isMailByte(text[place], first: place == start) { place += 1 }
    guard place > start, place < text.count, text[place] == UInt8(ascii: "@") else { return nil }
    let labels = domains(place + 1)
    guard let last = labels.last else { return nil }
    if !strict { return terminated(last.upperBound, port: false) }
    for index in labels.indices.reversed() where index >= 1 && isTopLevel(labels[index]) {
      if let end = terminated(labels[index].upperBound, port: false) { return end }
    }
    return nil
  }

  // MARK: - Hosts

  private func skipAuthority(_ start: Int) -> Int {
    var place = start
    while place < text.count, place - start < 256, !isControlOrSpace(place) {
      switch text[place] {
      case UInt8(ascii: "@"): return place + 1
      case UInt8(ascii: "/"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"): return start
      default: place += 1
      }
    }
    return start
  }

  /// A part of a host's name, as offsets into ``text``. No `Range`: for an array of these the runtime looks through the
  /// whole binary.
  private struct Label {
    var lowerBound: Int
    var upperBound: Int
  }

  private func bytes(_ label: Label) -> Slice<UnsafeBufferPointer<UInt8>> {
    text[label.lowerBound..<label.upperBound]
  }

  /// The labels of the host that begins at `start`: letters and digits of any script, hyphens inside.
  private func domains(_ start: Int) -> [Label] {
    var labels: [Label] = []
    var place = start
    while labels.count < 64 {
      var end = place
      var last = place
      while end < text.count {
        if isPseudoLetter(end) {
          end += width(end)
          last = end
        } else if text[end] == UInt8(ascii: "-"), end > place {
          end += 1
        } else {
          break
        }
      }
      guard last > place else { break }
      labels.append(Label(lowerBound: place, upperBound: last))
      guard last == end, end < text.count, text[end] == UInt8(ascii: ".") else { break }
      place = end + 1
    }
    return labels
  }

  /// The place behind an optional port, when a host may end there.
  private func terminated(_ end: Int, port: Bool = true) -> Int? {
    if port, end + 1 < text.count, text[end] == UInt8(ascii: ":"), isDigit(text[end + 1]) {
      var digits = end + 1
      while digits < text.count, digits - end <= 5, isDigit(text[digits]) { digits += 1 }
      return isTerminator(digits) ? digits : nil
    }
    return isTerminator(end) ? end : nil
  }

  private func isTerminator(_ place: Int) -> Bool {
    guard place < text.count else { return true }
    switch text[place] {
    case UInt8(ascii: "-"), UInt8(ascii: "_"): return false
    case UInt8(ascii: ":"): return place + 1 >= text.count || !isDigit(text[place + 1])
    case UInt8(ascii: "."):
      guard place + 1 < text.count else { return true }
      return text[place + 1] != UInt8(ascii: "-") && !isPseudoLetter(place + 1)
    case UInt8(ascii: ">"), UInt8(ascii: "<"): return true
    default: return !isPseudoLetter(place)
    }
  }

  private func isTopLevel(_ label: Label) -> Bool { HostName.isTopLevel(bytes(label)) }

  // MARK: - Paths

  /// The end of path, query and fragment; closing punctuation stays outside.
  private func path(_ start: Int) -> Int {
    guard start < text.count,
      text[start] == UInt8(ascii: "/") || text[start] == UInt8(ascii: "?") || text[start] == UInt8(ascii: "#")
    else { return start }
    var place = start + 1
    while place < text.count, !isControlOrSpace(place) {
      guard let next = pathPart(place) else { break }
      place = next
    }
    // A lone `?` or `#` is no path.
    return place == start + 1 && text[start] != UInt8(ascii: "/") ? start : place
  }

  private func pathPart(_ place: Int) -> Int? {
    let byte = text[place]
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return nil
    case UInt8(ascii: "["): return closing(UInt8(ascii: "]"), place)
    case UInt8(ascii: "("): return closing(UInt8(ascii: ")"), place)
    case UInt8(ascii: "{"): return closing(UInt8(ascii: "}"), place)
    case UInt8(ascii: "\""): return closing(byte, place)
    case UInt8(ascii: "'"):
      if let end = closing(byte, place) { return end }
      return place + 1 < text.count && (isPseudoLetter(place + 1) || text[place + 1] == UInt8(ascii: "-"))
        ? place + 1 : nil
    case UInt8(ascii: "."):
      guard place + 1 < text.count else { return nil }
      if text[place + 1] == byte {
        var end = place
        while end < text.count, text[end] == byte { end += 1 }
        guard end < text.count,
          isAlphanumeric(text[end]) || text[end] == UInt8(ascii: "%") || text[end] == UInt8(ascii: "/")
            || text[end] == UInt8(ascii: "&")
        else { return nil }
        return end + 1
      }
      return isControlOrSpace(place + 1) ? nil : place + 1
    case UInt8(ascii: ","), UInt8(ascii: ";"):
      return place + 1 < text.count && !isControlOrSpace(place + 1) ? place + 1 : nil
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      guard place + 1 < text.count, !isControlOrSpace(place + 1) else { return nil }
      if byte == UInt8(ascii: "!") {
        var end = place
        while end < text.count, text[end] == byte { end += 1 }
        return end < text.count && !isControlOrSpace(end) ? end : nil
      }
      return text[place + 1] == byte ? nil : place + 1
    default:
      if byte == 0xEF, place + 2 < text.count, text[place + 1] == 0xBD, text[place + 2] == 0x9C { return nil }
      return place + width(place)
    }
  }

  private func closing(_ close: UInt8, _ start: Int) -> Int? {
    var place = start + 1
    while place < text.count, place - start < Self.bracketLimit, !isControlOrSpace(place) {
      if text[place] == close { return place + 1 }
      place += 1
    }
    return nil
  }

  // MARK: - Characters

  private func has(_ literal: StaticString, at start: Int) -> Bool {
    literal.withUTF8Buffer { bytes in
      guard start + bytes.count <= text.count else { return false }
      return bytes.indices.allSatisfy { index in
        let byte = text[start + index]
        return byte == bytes[index] || (isLetter(byte) && byte | 0x20 == bytes[index])
      }
    }
  }

  private func width(_ place: Int) -> Int {
    let byte = text[place]
    return min(byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, text.count - place)
  }

  private func isControlOrSpace(_ place: Int) -> Bool {
    let byte = text[place]
    if byte < 0x80 { return byte <= 0x20 || byte == 0x7F }
    guard byte >= 0xC0 else { return false }
    switch scalar(at: place, in: text).properties.generalCategory {
    case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  /// Neither space, control, punctuation nor a text separator.
  private func isPseudoLetter(_ place: Int) -> Bool {
    let byte = text[place]
    if byte < 0x80 {
      return isAlphanumeric(byte) || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "=")
        || byte == UInt8(ascii: "^") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "|")
        || byte == UInt8(ascii: "~")
    }
    guard byte >= 0xC0 else { return false }
    let scalar = scalar(at: place, in: text)
    return CharacterClass(scalar) == .other && !isControlOrSpace(place) && scalar != "\u{FF5C}"
  }

  private func isMailByte(_ byte: UInt8, first: Bool) -> Bool {
    if isAlphanumeric(byte) { return true }
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "&"), UInt8(ascii: "="),
      UInt8(ascii: "+"),
      UInt8(ascii: "$"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "_"):
      return true
    case UInt8(ascii: "\""): return !first
    default: return false
    }
  }

  // MARK: - Borders

  /// The place and class of the character before `place`; nil at the start.
  private func before(_ place: Int) -> Unicode.Scalar? {
    guard place > 0 else { return nil }
    var start = place - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start, in: text)
  }

  private func isZPCc(_ scalar: Unicode.Scalar) -> Bool {
    if CharacterClass(scalar) == .punctuation {
      // ASCII symbols are no punctuation for Unicode.
      return !["$", "+", "<", "=", ">", "^", "`", "|", "~"].contains(scalar)
    }
    switch scalar.properties.generalCategory {
    case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  private func isSchemeBorder(_ place: Int) -> Bool {
    guard let before = before(place) else { return true }
    return before != "_" && (before == ">" || before == "<" || before == "\u{FF5C}" || isZPCc(before))
  }

  private func isMailBorder(_ place: Int) -> Bool {
    guard let before = before(place) else { return true }
    if before == ">" || before == "<" || before == "\u{FF5C}" || before == "\"" || before == "(" { return true }
    return isZPCc(before) && CharacterClass(before) != .punctuation
  }

  private func isFuzzyBorder(_ place: Int) -> Bool {
    guard place < text.count, !["$", "+", "<", "=", ">", "^", "`", "|"].contains(Unicode.Scalar(text[place])) else {
      return false
    }
    guard let before = before(place) else { return true }
    if [".", ":", "/", "\\", "-", "_", "@"].contains(before) { return false }
    return ["$", "+", "<", "=", ">", "^", "`", "|", "\u{FF5C}"].contains(before) || isZPCc(before)
  }
}
