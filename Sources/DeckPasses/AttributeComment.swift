import DeckModel

/// The inside of a comment that sets attributes: `.slide: name="value" ...` or `.element: ...`
/// (`hackmd-dialect` 4.2, 4.3).
struct AttributeComment {
  enum Target {
    case slide, element
  }

  var target: Target
  /// In the author's order, with repeats, names in lower case; their ranges are in bytes of the comment's inside.
  var attributes: [Attribute]

  /// Nil when the comment is an ordinary one.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < bytes.count, bytes[start].isSpace { start += 1 }
    if bytes.hasPrefix(".slide", at: start) {
      target = .slide
      start += 6
    } else if bytes.hasPrefix(".element", at: start) {
      target = .element
      start += 8
    } else {
      return nil
    }
    // The colon may be left out, a blank then stands there; nothing at all sets nothing.
    guard start == bytes.count || bytes[start] == UInt8(ascii: ":") || bytes[start].isSpace else { return nil }
    attributes = Self.attributes(bytes, from: start + 1)
  }

  /// Whether it sets a class that begins with `fragment` and nothing but what belongs to fragments.
  var makesFragment: Bool {
    attributes.contains { $0.name == "class" }
      && attributes.allSatisfy { attribute in
        attribute.name == "class"
          ? attribute.value.drop { $0 == " " }.hasPrefix("fragment") : attribute.name.hasPrefix("data-fragment")
      }
  }

  /// `name="value"`, `name='value'` and bare `data-name`; what does not fit is skipped. Values are taken as they
  /// stand, without character references, as HackMD takes them.
  private static func attributes(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [Attribute] {
    var found: [Attribute] = []
    var position = start
    while position < bytes.count {
      guard isNameByte(bytes[position]) else {
        position += 1
        continue
      }
      let nameStart = position
      while position < bytes.count, isNameByte(bytes[position]) { position += 1 }
      let name = bytes.lowercasedString(nameStart..<position)
      if let end = valueEnd(bytes, at: position) {
        let value = String(decoding: UnsafeBufferPointer(rebasing: bytes[position + 2..<end]), as: UTF8.self)
        position = end + 1
        found.append(Attribute(name, value, at: SourceRange(nameStart, position)))
      } else if name.hasPrefix("data-"), bytes[nameStart - 1].isSpace || bytes[nameStart - 1] == UInt8(ascii: ":"),
        position == bytes.count || bytes[position].isSpace
      {
        found.append(Attribute(name, at: SourceRange(nameStart, position)))
      }
    }
    return found
  }

  /// The place of the closing quote when `="` or `='` stands at `start`.
  private static func valueEnd(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "=") else { return nil }
    let quote = bytes[start + 1]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    var end = start + 2
    while end < bytes.count, bytes[end] != quote { end += 1 }
    return end < bytes.count ? end : nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    !byte.isSpace && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "=")
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func hasPrefix(_ word: StaticString, at position: Int) -> Bool {
    guard position + word.utf8CodeUnitCount <= count else { return false }
    return (0..<word.utf8CodeUnitCount).allSatisfy { self[position + $0] == word.utf8Start[$0] }
  }
}
