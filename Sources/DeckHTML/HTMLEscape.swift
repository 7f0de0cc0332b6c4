import DeckModel

/// The ways in which text enters HTML, one function for each context.
extension ByteBuffer {
  /// Text and quoted attribute values: `&`, `<`, `>` and `"` become references.
  ///
  /// - Complexity: one pass; runs without these bytes are copied whole.
  package mutating func put(escaped text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      let byte = text[index]
      // Most bytes are letters and blanks.
      guard byte <= UInt8(ascii: ">"), byte > 0x20 else { continue }
      let reference: StaticString
      switch byte {
      case UInt8(ascii: "&"): reference = "&amp;"
      case UInt8(ascii: "<"): reference = "&lt;"
      case UInt8(ascii: ">"): reference = "&gt;"
      case UInt8(ascii: "\""): reference = "&quot;"
      default: continue
      }
      put(UnsafeBufferPointer(rebasing: text[start..<index]))
      put(reference)
      start = index + 1
    }
    put(UnsafeBufferPointer(rebasing: text[start...]))
  }

  package mutating func put(escaped text: String) {
    var text = text
    text.withUTF8 { put(escaped: $0) }
  }

  /// An address in a quoted attribute: what no URL holds is percent-encoded, `&` and `'` are references; what is
  /// encoded already stays (as libcmark does).
  package mutating func put(url text: UnsafeBufferPointer<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): put("&amp;")
      case UInt8(ascii: "'"): put("&#x27;")
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: "+"), UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: ","), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "?"),
        UInt8(ascii: "="), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "$"),
        UInt8(ascii: "~"):
        put(byte)
      default:
        put(UInt8(ascii: "%"))
        put(hexDigit(byte >> 4))
        put(hexDigit(byte & 15))
      }
    }
  }

  /// A whole value percent-encoded, as JavaScript's `encodeURIComponent` does.
  package mutating func put(encodedComponent text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: "!"), UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: ")"):
        put(byte)
      default:
        put(UInt8(ascii: "%"))
        put(hexDigit(byte >> 4))
        put(hexDigit(byte & 15))
      }
    }
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? value + 48 : value + 55 }
