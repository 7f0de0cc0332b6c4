import DeckModel

extension ByteBuffer {
  /// Writes ` name="value"` for each attribute whose name HTML's parser would read as one name; a bare name for an
  /// empty value.
  package mutating func put(attributes: [Attribute]) {
    for index in attributes.indices {
      var name = attributes[index].name
      guard name.withUTF8({ put(attributeName: $0) }), !attributes[index].value.isEmpty else { continue }
      put("=\"")
      put(escaped: attributes[index].value)
      put("\"")
    }
  }

  /// Writes a blank and `name`, if that is one name; else nothing.
  private mutating func put(attributeName name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !name.isEmpty, name.allSatisfy(isNameByte) else { return false }
    put(" ")
    put(name)
    return true
  }
}

private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
  case UInt8(ascii: ":"), 0x80...: true
  default: false
  }
}
