import DeckModel

extension JSONValue {
  /// The value of a plain scalar by js-yaml's rules, which are HackMD's: null, booleans, integers (decimal, `0b1`,
  /// `0x1F`, `0o17`, `017`) and floats.
  ///
  /// `yes` and `no` are strings there too. Dates, times such as `12:30`, `.inf` and numbers that no 64 bits hold
  /// stay strings, because a title is what they mostly are.
  init(plainScalar text: String) {
    switch text {
    case "", "~", "null", "Null", "NULL": self = .null
    case "true", "True", "TRUE": self = .bool(true)
    case "false", "False", "FALSE": self = .bool(false)
    default: self = Self.number(in: text).map(JSONValue.number) ?? .string(text)
    }
  }

  /// A number's text as JSON writes it, if `text` is a number.
  private static func number(in text: String) -> String? {
    var rest = Substring(text)
    guard let first = rest.utf8.first, first.isASCIIDigit || "+-.".utf8.contains(first),
      rest.utf8.last != UInt8(ascii: "_")
    else { return nil }
    let sign = rest.first == "-" ? "-" : ""
    if rest.first == "-" || rest.first == "+" { rest.removeFirst() }
    if let radix = radix(of: rest) {
      let digits = rest.dropFirst(radix.prefix).filter { $0 != "_" }
      guard digits.first?.isHexDigit == true else { return nil }
      return UInt64(digits, radix: radix.base).map { sign + String($0) }
    }
    return decimal(rest).map { sign + $0 }
  }

  private static func radix(of text: Substring) -> (base: Int, prefix: Int)? {
    guard text.first == "0", let letter = text.dropFirst().first else { return nil }
    switch letter {
    case "b": return (2, 2)
    case "o": return (8, 2)
    case "x": return (16, 2)
    case "0"..."9", "_": return (8, 1)
    default: return nil
    }
  }

  /// `12`, `1_000`, `1.5`, `.5`, `5.` or `1e3` with JSON's digits on both sides of the point.
  private static func decimal(_ text: Substring) -> String? {
    var digits = ["", "", ""]
    var exponentSign = ""
    /// 0: before the point, 1: behind it, 2: exponent.
    var part = 0
    for letter in text {
      switch letter {
      case "0"..."9": digits[part].append(letter)
      case "_" where part < 2 && !(digits[0].isEmpty && digits[1].isEmpty): continue
      case "." where part == 0: part = 1
      case "e" where part < 2, "E" where part < 2: part = 2
      case "+" where part == 2 && digits[2].isEmpty && exponentSign.isEmpty: exponentSign = "+"
      case "-" where part == 2 && digits[2].isEmpty && exponentSign.isEmpty: exponentSign = "-"
      default: return nil
      }
    }
    guard !(digits[0].isEmpty && digits[1].isEmpty), part < 2 || !digits[2].isEmpty else { return nil }
    let whole = digits[0].isEmpty ? "0" : digits[0]
    let fraction = digits[1].isEmpty ? "" : "." + digits[1]
    return whole + fraction + (part < 2 ? "" : "e" + exponentSign + digits[2])
  }
}
