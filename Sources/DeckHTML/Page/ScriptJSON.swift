import DeckModel

extension ByteBuffer {
  /// Writes `value` as a JavaScript literal that can stand in a `script` element (`trust` S9).
  ///
  /// JSON, with `<`, `>`, `&` and the line separators U+2028 and U+2029 as `\u` escapes, so that nothing in a string
  /// can end the element or the line. Deeper than 100 levels it is cut to `null`.
  package mutating func put(scriptJSON value: JSONValue, depth: Int = 0) {
    switch value {
    case _ where depth > 100: put("null")
    case .null: put("null")
    case .bool(let flag): put(flag ? "true" : "false")
    case .number(let text) where isJSONNumber(text): put(string: text)
    case .number(let text), .string(let text): put(scriptString: text)
    case .array(let elements):
      put("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { put(",") }
        put(scriptJSON: element, depth: depth + 1)
      }
      put("]")
    case .object(let members):
      put("{")
      for (index, member) in members.enumerated() {
        if index > 0 { put(",") }
        put(scriptString: member.key)
        put(":")
        put(scriptJSON: member.value, depth: depth + 1)
      }
      put("}")
    }
  }

  private mutating func put(scriptString text: String) {
    put("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": put("\\\"")
      case "\\": put("\\\\")
      case "\n": put("\\n")
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\0"..<" ", "\u{7F}": put(escaped: scalar)
      default: for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { put(byte) }
      }
    }
    put("\"")
  }

  /// `\u` and four hexadecimal digits. Only for scalars below U+10000.
  private mutating func put(escaped scalar: Unicode.Scalar) {
    put("\\u")
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(scalar.value >> UInt32(shift) & 0xF)
      put(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}

/// Whether `text` is a number by RFC 8259, so that writing it as it is adds nothing else to the script.
private func isJSONNumber(_ text: String) -> Bool {
  var rest = text.utf8[...]
  func skip(_ accept: (UInt8) -> Bool) -> Int {
    let start = rest.count
    rest = rest.drop(while: accept)
    return start - rest.count
  }
  func digits() -> Int { skip { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } }
  func one(of characters: String) -> Bool {
    guard let first = rest.first, characters.utf8.contains(first) else { return false }
    rest = rest.dropFirst()
    return true
  }
  _ = one(of: "-")
  if !one(of: "0"), digits() == 0 { return false }
  if one(of: "."), digits() == 0 { return false }
  if one(of: "eE") {
    _ = one(of: "+-")
    if digits() == 0 { return false }
  }
  return rest.isEmpty
}
