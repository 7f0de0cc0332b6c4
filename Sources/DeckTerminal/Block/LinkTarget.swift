/// Where a link may lead from a terminal: `http`, `https` and `mailto`, printable ASCII, at most 2,048 bytes
/// (TP-37, `trust` T2).
enum LinkTarget {
  /// The address as it may be written, all else percent-encoded; nil when no terminal should be told of it.
  static func judged(_ destination: String) -> String? {
    let start = destination.prefix(8).lowercased()
    guard start.hasPrefix("http://") || start.hasPrefix("https://") || start.hasPrefix("mailto:") else { return nil }
    var address: [UInt8] = []
    for byte in destination.utf8 {
      if byte > 0x20, byte < 0x7F, !escaped.contains(byte) {
        address.append(byte)
      } else if byte >= 0x20 || byte == 0x09 {
        address += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        return nil
      }
      if address.count > 2048 { return nil }
    }
    return String(decoding: address, as: UTF8.self)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
  private static let escaped = Array("\"<>\\^`{|}".utf8)
}
