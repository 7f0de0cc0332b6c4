/// Questions about one byte of ASCII; bytes above 127 belong to longer characters and are none of these.
extension UInt8 {
  @inline(__always)
  var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  @inline(__always)
  var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  @inline(__always)
  var isHexDigit: Bool { isDigit || (self | 0x20) &- UInt8(ascii: "a") < 6 }

  /// The HTML standard's and CSS's white space: tab, LF, FF, CR and blank.
  @inline(__always)
  var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0C || self == 0x0D }

  @inline(__always)
  var isPunctuation: Bool { self > 0x20 && self < 0x7F && !isLetter && !isDigit }

  @inline(__always)
  var lowercased: UInt8 { self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes at `position` are `word`, letters in any case; `word` is in lower case.
  func hasWord(_ word: StaticString, at position: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard position >= 0, position + length <= count else { return false }
    for index in 0..<length where self[position + index].lowercased != word.utf8Start[index] { return false }
    return true
  }

  /// The text of `range` with ASCII letters in lower case, as names of HTML and CSS are compared.
  func lowercasedString(_ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { out in
      for (index, place) in range.enumerated() { out[index] = self[place].lowercased }
      return range.count
    }
  }
}
