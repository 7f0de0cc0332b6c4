import DeckPasses

/// Where an address of a deck leads, read as a browser reads it.
package enum AssetAddress: Hashable, Sendable {
  /// A path from the deck's folder, percent-decoded once.
  case file(String)
  /// An `https` address of printable ASCII without credentials and fragment.
  case web(String)

  /// What is to be loaded for an address, if anything is.
  enum Reading {
    case found(AssetAddress, fragment: String, isUpgraded: Bool)
    /// `data:`, a fragment of the page, nothing.
    case nothing
    case refused(AssetFailure)
  }

  /// Where a redirection leads.
  package init?(followed address: String) {
    guard case .found(let found, _, _) = Self.read(address) else { return nil }
    self = found
  }

  /// Takes an address apart (`trust` F1 and F4, as far as words go).
  static func read(_ address: String) -> Reading {
    let parts = URLPolicy.Parts(address.utf8)
    switch parts.scheme {
    case "":
      if parts.isRemote { return web(parts.rest, isUpgraded: true) }
      return file(parts.rest)
    case "https": return web(parts.rest, isUpgraded: false)
    case "http": return web(parts.rest, isUpgraded: true)
    case "data": return .nothing
    default: return refused("is of a scheme that is not loaded")
    }
  }

  private static func refused(_ message: String, hint: String? = nil) -> Reading {
    .refused(AssetFailure("file-refused", message, hint: hint))
  }

  // MARK: - Files

  private static func file(_ address: [UInt8]) -> Reading {
    let hash = address.firstIndex(of: UInt8(ascii: "#"))
    let fragment = hash.map { String(decoding: address[$0...], as: UTF8.self) } ?? ""
    let name = decoded(address[..<(hash ?? address.count)].prefix { $0 != UInt8(ascii: "?") })
    guard let first = name.first else { return .nothing }
    if first == UInt8(ascii: "/") {
      return refused("is an absolute path", hint: "write it from the deck's folder")
    }
    if first == UInt8(ascii: "~") { return refused("is a path into a home folder") }
    if name.contains(UInt8(ascii: "\\")) { return refused("has a backslash in it", hint: "folders are parted by `/`") }
    if name.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return refused("has control characters in it") }
    let text = String(decoding: name, as: UTF8.self)
    guard text.utf8.elementsEqual(name) else { return refused("is no UTF-8") }
    return .found(.file(text), fragment: fragment, isUpgraded: false)
  }

  /// Percent-encoded bytes once, and a percent sign that begins none as it is.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      if bytes[position] == UInt8(ascii: "%"), position + 2 < bytes.endIndex,
        let high = hexValue(bytes[position + 1]), let low = hexValue(bytes[position + 2])
      {
        out.append(high << 4 | low)
        position += 3
      } else {
        out.append(bytes[position])
        position += 1
      }
    }
    return out
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
      (byte | 0x20) - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  // MARK: - The network

  /// The longest address that is asked for, in bytes.
  private static let longestAddress = 8000

  /// - Parameter rest: what stands behind the scheme.
  private static func web(_ rest: [UInt8], isUpgraded: Bool) -> Reading {
    let plain = rest.drop { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
    let authority = plain.prefix { !"/\\?#".utf8.contains($0) }
    let path = plain[authority.endIndex...].prefix { $0 != UInt8(ascii: "#") }
    guard !authority.contains(UInt8(ascii: "@")) else { return refused("has a name and password in it") }
    guard isHost(authority) else { return refused("names no host") }
    let host = String(decoding: authority, as: UTF8.self).lowercased()
    let address = "https://" + host + encoded(path.first == UInt8(ascii: "/") ? path : [0x2F] + path)
    guard address.utf8.count <= longestAddress else { return refused("is too long to be asked for") }
    return .found(.web(address), fragment: "", isUpgraded: isUpgraded)
  }

  /// Letters, digits, dots and hyphens, and perhaps a port.
  private static func isHost(_ authority: ArraySlice<UInt8>) -> Bool {
    let host = authority.prefix { $0 != UInt8(ascii: ":") }
    let port = authority[host.endIndex...].dropFirst()
    let isPort = host.endIndex == authority.endIndex || ((1...5).contains(port.count) && port.allSatisfy(isDigit))
    return !host.isEmpty && isPort
      && host.allSatisfy { isDigit($0) || 0x61...0x7A ~= $0 | 0x20 || $0 == 0x2E || $0 == 0x2D || $0 == 0x5F }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  /// Bytes that no address holds, percent-encoded (URL standard, path and query).
  private static func encoded(_ path: ArraySlice<UInt8>) -> String {
    var out: [UInt8] = []
    for byte in path {
      if byte > 0x20, byte < 0x7F, !"\"<>\\^`{|}'".utf8.contains(byte) {
        out.append(byte)
      } else {
        out.append(UInt8(ascii: "%"))
        out.append(hexDigit(byte >> 4))
        out.append(hexDigit(byte & 15))
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? value + 48 : value + 55 }
}
