/// What the last label of a host's name says about it.
enum HostName {
  typealias Label = Slice<UnsafeBufferPointer<UInt8>>

  /// Whether it is a top-level domain by linkify-it's rule: a country code that exists, Punycode, or one of a short
  /// list.
  static func isTopLevel(_ label: Label) -> Bool {
    if label.count == 2 { return isCountry(label[label.startIndex], label[label.startIndex + 1]) }
    if label.count > 4, label.count <= 63, label.starts(with: "xn--".utf8) { return true }
    return genericTopLevels.contains(String(decoding: label, as: UTF8.self).lowercased())
  }

  /// Whether it is a top-level domain that is a file name extension first.
  static func isFileExtension(_ label: Label) -> Bool {
    fileExtensions.contains(String(decoding: label, as: UTF8.self).lowercased())
  }

  private static func isCountry(_ first: UInt8, _ second: UInt8) -> Bool {
    guard isLetter(first), isLetter(second) else { return false }
    return countries[Int(first | 0x20) - 97] & 1 << ((second | 0x20) - 97) != 0
  }

  /// For each first letter the second ones as bits.
  private static let countries: [UInt32] = countryCodes.withUTF8Buffer { codes in
    var bits = [UInt32](repeating: 0, count: 26)
    for place in stride(from: 0, to: codes.count - 1, by: 3) {
      bits[Int(codes[place]) - 97] |= 1 << (codes[place + 1] - 97)
    }
    return bits
  }

  private static let fileExtensions: Set<String> = [
    "md", "py", "rs", "sh", "pl", "cc", "ps", "so", "ml", "mk", "pm", "st", "vi", "mm", "ac", "as", "la", "do",
  ]
}
