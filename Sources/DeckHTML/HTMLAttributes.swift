import DeckModel

extension ByteBuffer {
  /// Writes ` name="value"` for each attribute whose name HTML's parser would read as one name; a bare name for an
  /// empty value.
  package mutating func put(attributes: [Attribute]) {
    for attribute in attributes where attribute.name.utf8.allSatisfy(isNameByte) && !attribute.name.isEmpty {
      put(" ")
      put(string: attribute.name)
      if attribute.value.isEmpty { continue }
      put("=\"")
      put(escaped: attribute.value)
      put("\"")
    }
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
