/// Writing JSON: compact, keys in their order, UTF-8 as it is.
extension JSONValue {
  /// - Parameter inScript: Whether the text is to stand in a `script` element of an HTML page.
  package func print(into output: inout ByteBuffer, inScript: Bool = false) {
    switch self {
    case .null: output.put("null")
    case .bool(let flag): output.put(flag ? "true" : "false")
    case .number(let text): output.put(string: text)
    case .string(let text): output.put(json: text, inScript: inScript)
    case .array(let elements):
      output.put(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { output.put(UInt8(ascii: ",")) }
        element.print(into: &output, inScript: inScript)
      }
      output.put(UInt8(ascii: "]"))
    case .object(let members):
      output.put(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { output.put(UInt8(ascii: ",")) }
        output.put(json: member.key, inScript: inScript)
        output.put(UInt8(ascii: ":"))
        member.value.print(into: &output, inScript: inScript)
      }
      output.put(UInt8(ascii: "}"))
    }
  }

  /// The compact JSON text.
  package var text: String {
    var output = ByteBuffer(capacity: 256)
    print(into: &output)
    return output.string()
  }
}

extension ByteBuffer {
  /// Puts `string` as a JSON string, quotes included.
  package mutating func put(json string: String, inScript: Bool = false) {
    var string = string
    string.withUTF8 { put(json: $0, inScript: inScript) }
  }

  /// Puts UTF-8 text as a JSON string: quotes, backslashes and control characters escaped; in a script also
  /// `<`, `>` and `&`, so that nothing there can be taken for markup, and U+2028 and U+2029, which old engines take
  /// for line ends (`trust` S9).
  package mutating func put(json text: UnsafeBufferPointer<UInt8>, inScript: Bool = false) {
    put(UInt8(ascii: "\""))
    var copied = 0
    for index in text.indices {
      let length: Int
      switch text[index] {
      case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: length = 1
      case UInt8(ascii: "<") where inScript, UInt8(ascii: ">") where inScript, UInt8(ascii: "&") where inScript:
        length = 1
      case 0xE2 where inScript && isLineEnd(text, at: index): length = 3
      default: continue
      }
      put(UnsafeBufferPointer(rebasing: text[copied..<index]))
      putEscape(text, at: index)
      copied = index + length
    }
    put(UnsafeBufferPointer(rebasing: text[copied...]))
    put(UInt8(ascii: "\""))
  }

  /// Whether U+2028 or U+2029 stands at `index`.
  private func isLineEnd(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8
  }

  private mutating func putEscape(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
    switch text[index] {
    case UInt8(ascii: "\""): put("\\\"")
    case UInt8(ascii: "\\"): put("\\\\")
    case 0x08: put("\\b")
    case 0x09: put("\\t")
    case 0x0A: put("\\n")
    case 0x0C: put("\\f")
    case 0x0D: put("\\r")
    case 0xE2: put(text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029")
    case let byte:
      let digits: StaticString = "0123456789abcdef"
      put("\\u00")
      put(digits.utf8Start[Int(byte >> 4)])
      put(digits.utf8Start[Int(byte & 0xF)])
    }
  }
}
