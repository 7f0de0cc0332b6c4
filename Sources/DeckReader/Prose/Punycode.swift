/// Host names of other scripts as the ASCII that resolvers take (RFC 3492, RFC 5891 `xn--`).
enum Punycode {
  /// `address` with its host in ASCII; nil when it is so already, or holds what no host does.
  ///
  /// The host stands behind `//` (after credentials, up to a port) or behind the `@` of a mail address.
  static func address(_ address: [UInt8]) -> [UInt8]? {
    guard address.contains(where: { $0 >= 0x80 }), let host = host(of: address) else { return nil }
    let name = String(decoding: address[host], as: UTF8.self)
    guard !name.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    var labels: [String] = []
    for label in name.lowercased().split(separator: ".", omittingEmptySubsequences: false) {
      guard let ascii = Punycode.label(label.unicodeScalars.map(\.value)) else { return nil }
      labels.append(ascii)
    }
    return address[..<host.lowerBound] + Array(labels.joined(separator: ".").utf8) + address[host.upperBound...]
  }

  private static func host(of address: [UInt8]) -> Range<Int>? {
    var start: Int
    if let slash = address.indices.dropLast().first(where: { address[$0] == 0x2F && address[$0 + 1] == 0x2F }) {
      start = slash + 2
    } else if let colon = address.firstIndex(of: UInt8(ascii: ":")), address.contains(UInt8(ascii: "@")) {
      start = colon + 1
    } else {
      return nil
    }
    let authority = address[start...].prefix { !"/?#".utf8.contains($0) }
    if let at = authority.lastIndex(of: UInt8(ascii: "@")) { start = at + 1 }
    let end = address[start..<authority.endIndex].firstIndex(of: UInt8(ascii: ":")) ?? authority.endIndex
    return start..<end
  }

  /// One label; nil when it is longer than DNS allows (63 bytes).
  ///
  /// - Complexity: O(n²) in the scalars, of which there are at most 63.
  private static func label(_ scalars: [UInt32]) -> String? {
    guard scalars.contains(where: { $0 >= 0x80 }) else { return String(decoding: scalars, as: UTF32.self) }
    guard scalars.count <= 63 else { return nil }
    var out = scalars.filter { $0 < 0x80 }
    let basic = out.count
    if basic > 0 { out.append(0x2D) }
    var (next, delta, bias): (UInt32, UInt32, UInt32) = (0x80, 0, 72)
    var done = basic
    while done < scalars.count {
      guard let least = scalars.filter({ $0 >= next }).min() else { return nil }
      delta += (least - next) * UInt32(done + 1)
      next = least
      for scalar in scalars {
        if scalar < next { delta += 1 }
        guard scalar == next else { continue }
        var rest = delta
        var k: UInt32 = 36
        while true {
          let threshold = k <= bias ? 1 : min(k - bias, 26)
          guard rest >= threshold else { break }
          out.append(digit(threshold + (rest - threshold) % (36 - threshold)))
          rest = (rest - threshold) / (36 - threshold)
          k += 36
        }
        out.append(digit(rest))
        bias = adapted(delta, count: UInt32(done + 1), isFirst: done == basic)
        delta = 0
        done += 1
      }
      delta += 1
      next += 1
    }
    return out.count <= 59 ? "xn--" + String(decoding: out, as: UTF32.self) : nil
  }

  private static func digit(_ value: UInt32) -> UInt32 { value < 26 ? 0x61 + value : 0x30 + value - 26 }

  /// RFC 3492, section 6.1.
  private static func adapted(_ delta: UInt32, count: UInt32, isFirst: Bool) -> UInt32 {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var k: UInt32 = 0
    while delta > 455 {
      delta /= 35
      k += 36
    }
    return k + 36 * delta / (delta + 38)
  }
}
