/// Where a request's target leads, as names below the served folder.
///
/// Decoded once and judged afterwards (`trust` V4): what names nothing below the folder, or a name that begins with a
/// dot, has no path. The query is no part of it, and nothing reads one.
struct RequestPath: Hashable, Sendable {
  let names: [String]
  /// Whether the target ends in a slash, as that of the root does.
  let isFolder: Bool

  /// nil for every target that leads nowhere: `..` and `.` however written, empty names, backslashes, control
  /// characters, a slash or another code within a code, text that is not UTF-8, addresses with a scheme.
  init?(_ target: String) {
    let written = target.utf8.prefix { $0 != UInt8(ascii: "?") }
    guard written.first == UInt8(ascii: "/"), !written.contains(UInt8(ascii: "#")) else { return nil }
    var parts = written.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    isFolder = parts.last?.isEmpty == true
    if isFolder { parts.removeLast() }
    var names: [String] = []
    for part in parts {
      guard let name = Self.name(part) else { return nil }
      names.append(name)
    }
    self.names = names
  }

  /// The names with `/` between them; empty for the root.
  var text: String { names.joined(separator: "/") }

  private static func name(_ written: Substring.UTF8View) -> String? {
    guard let bytes = decoded(written), let first = bytes.first, first != UInt8(ascii: "."),
      bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "\\") }),
      !holdsCode(bytes)
    else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// nil where a percent sign begins no code.
  private static func decoded(_ written: Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(written.count)
    var rest = written[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  /// Whether decoding again would give something else.
  private static func holdsCode(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      bytes[index] == UInt8(ascii: "%") && index + 2 < bytes.count && digit(bytes[index + 1]) != nil
        && digit(bytes[index + 2]) != nil
    }
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
