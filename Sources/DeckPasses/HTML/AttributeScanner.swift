import DeckModel

/// Reads the attributes of one tag, by the attribute states of the HTML standard.
struct AttributeScanner {
  /// The first of equal names.
  private(set) var found: [Attribute] = []
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position: Int
  /// Used from the 17th name on, so that a tag with very many attributes stays linear.
  private var names: Set<String> = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    position = start
  }

  /// Goes to the end of the tag and returns the place after its `>`; nil when it has none.
  mutating func scan() -> Int? {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ">") { return position + 1 }
      if byte.isSpace || byte == UInt8(ascii: "/") {
        position += 1
      } else {
        attribute()
      }
    }
    return nil
  }

  private mutating func attribute() {
    let start = position
    // A `=` in front belongs to the name.
    position += 1
    while position < bytes.count, !endsName(bytes[position]) { position += 1 }
    let name = bytes.lowercasedString(start..<position)
    let nameEnd = position
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
      position = nameEnd
      return add(Attribute(name, at: SourceRange(start, nameEnd)))
    }
    position += 1
    skipSpace()
    let value = value()
    add(Attribute(name, value, at: SourceRange(start, position)))
  }

  private func endsName(_ byte: UInt8) -> Bool {
    byte.isSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "=")
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position].isSpace { position += 1 }
  }

  private mutating func value() -> String {
    guard position < bytes.count else { return "" }
    let quote = bytes[position]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = position + 1
      position = start
      while position < bytes.count, bytes[position] != quote { position += 1 }
      let end = position
      position = min(position + 1, bytes.count)
      return decoded(start..<end)
    }
    let start = position
    while position < bytes.count, !bytes[position].isSpace, bytes[position] != UInt8(ascii: ">") { position += 1 }
    return decoded(start..<position)
  }

  private func decoded(_ range: Range<Int>) -> String {
    let slice = UnsafeBufferPointer(rebasing: bytes[range])
    guard slice.contains(UInt8(ascii: "&")) else { return String(decoding: slice, as: UTF8.self) }
    return String(decoding: decodeReferences(slice, inAttribute: true), as: UTF8.self)
  }

  private mutating func add(_ attribute: Attribute) {
    if found.count < 16 {
      guard !found.contains(where: { $0.name == attribute.name }) else { return }
    } else {
      if names.isEmpty { names = Set(found.map(\.name)) }
      guard names.insert(attribute.name).inserted else { return }
    }
    found.append(attribute)
  }
}

/// `bytes` with its character references replaced, as HTML replaces them.
func decodeReferences(_ bytes: UnsafeBufferPointer<UInt8>, inAttribute: Bool) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(bytes.count)
  var position = 0
  while position < bytes.count {
    if bytes[position] == UInt8(ascii: "&"),
      let reference = CharacterReference.html(bytes, at: position, inAttribute: inAttribute)
    {
      reference.append(to: &out)
      position += reference.length
    } else {
      out.append(bytes[position])
      position += 1
    }
  }
  return out
}
