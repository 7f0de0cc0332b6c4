import DeckModel

extension ByteBuffer {
  /// Writes text for HTML content and for attribute values in double quotes.
  mutating func put(escaped text: String) {
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "&"): put("&amp;")
        case UInt8(ascii: "<"): put("&lt;")
        case UInt8(ascii: ">"): put("&gt;")
        case UInt8(ascii: "\""): put("&quot;")
        default: put(byte)
        }
      }
    }
  }

  /// Writes ` name="value"` for each attribute whose name HTML's parser would read as one name; a bare name for an
  /// empty value.
  mutating func put(attributes: [Attribute]) {
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
