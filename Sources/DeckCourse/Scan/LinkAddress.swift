/// A relative address taken apart: `../week2/day%201.md#/3`.
struct LinkAddress: Hashable, Sendable {
  /// The names that lead there from the course's folder, with `/` between them; empty for that folder itself.
  var path: String
  /// Whether the address ends in a slash, or in a name that says folder.
  var isFolder: Bool
  /// Behind `#`, decoded; nil for none.
  var fragment: String?
  /// The number of bytes of the address that are its path as written.
  var writtenPathCount: Int

  /// Whether `address` may lead to something beside the page: it has no scheme, no host, and does not begin at the root.
  static func isLocal(_ address: String) -> Bool {
    let bytes = address.utf8
    guard let first = bytes.first, first != slash, first != UInt8(ascii: "\\") else { return false }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: ":"): return false
      case slash, UInt8(ascii: "#"), UInt8(ascii: "?"): return true
      default: continue
      }
    }
    return true
  }

  /// Reads `address` as it stands in a page in `folder`; nil when it leads out of the course or is no local one.
  ///
  /// Decoded once, as `trust` F1 wants it, and then taken literally.
  init?(_ address: String, in folder: String) {
    guard Self.isLocal(address) else { return nil }
    let bytes = Array(address.utf8)
    let end = bytes.firstIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") } ?? bytes.count
    writtenPathCount = end
    fragment = bytes.firstIndex(of: UInt8(ascii: "#")).map { Self.decoded(bytes[($0 + 1)...]) }
    let written = Self.decodedBytes(bytes[..<end])
    guard !written.contains(0), !written.contains(UInt8(ascii: "\\")) else { return nil }
    var names = end > 0 ? folder.utf8.split(separator: slash).map { Array($0) } : []
    var endsInFolder = end > 0
    for name in written.split(separator: slash, omittingEmptySubsequences: false) {
      switch Array(name) {
      case []: endsInFolder = true
      case [UInt8(ascii: ".")]: endsInFolder = true
      case [UInt8(ascii: "."), UInt8(ascii: ".")]:
        guard names.popLast() != nil else { return nil }
        endsInFolder = true
      case let name:
        names.append(name)
        endsInFolder = false
      }
    }
    path = String(decoding: Array(names.joined(separator: [slash])), as: UTF8.self)
    isFolder = endsInFolder
  }

  /// Whether the address is a fragment of its own page.
  var isOwnPage: Bool { writtenPathCount == 0 }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: decodedBytes(bytes), as: UTF8.self)
  }

  private static func decodedBytes(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "%")) else { return Array(bytes) }
    var decoded: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return decoded
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 48
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 87
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 55
    default: nil
    }
  }
}

private let slash = UInt8(ascii: "/")
