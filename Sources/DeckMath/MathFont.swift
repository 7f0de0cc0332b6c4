/// The web font of mathematics, cut into slices so that a deck carries only what it shows.
///
/// `Scripts/math-font` makes `math-<name>.woff2` of each slice out of Latin Modern Math and reads the ranges from this
/// file. A browser takes the layout constants and all that grows from the first slice, so `core` always comes along.
package enum MathFont {
  package struct Slice: Sendable, Hashable {
    package let name: String
    /// Closed ranges of code points, ascending within a slice.
    package let ranges: [ClosedRange<UInt32>]

    /// The value of CSS's `unicode-range`.
    package var unicodeRange: String {
      ranges.map { range in
        let start = String(range.lowerBound, radix: 16, uppercase: true)
        if range.count == 1 { return "U+\(start)" }
        return "U+\(start)-\(String(range.upperBound, radix: 16, uppercase: true))"
      }.joined(separator: ",")
    }

    func contains(_ value: UInt32) -> Bool { ranges.contains { $0.contains(value) } }
  }

  /// One slice a line: its name, then its code points. What is in no slice comes from the viewer's fonts.
  private static let table: StaticString = """
    core 20-7E A0 A8 AC AF-B1 B4 B7 D7 F7 131 237 2C6-2C7 2C9-2CB 2D8-2DA 2DC 338 391-3A1 3A3-3A9 2016 2026 2032 2061 \
    20D7 20DB 210E-210F 2111 2113 2118 211C 2135 2190-2199 21A6 21A9-21AA 21BC-21BD 21C0-21C1 21C4 21CB-21CC 21D0-21D5 \
    2200 2202-2205 2207-2209 220B-220C 220F-2213 2216-221A 221D-221E 2220 2223 2225 2227-2230 2234-2235 223C 2243 2245 \
    2248 2260-2262 2264-2265 226A-226B 227A-227B 2282-2287 2295-2297 2299 22A2-22A5 22A8 22C0-22C5 22EE-22EF 22F1 \
    2308-230B 239B-23AD 23B4-23B5 23DC-23E1 23D0 27E6-27E9 27EE-27EF 27F5-27FA 27FC 2A00-2A06 2A7D-2A7E 2AAF-2AB0 \
    1D434-1D467 1D6FC-1D71B
    letters 2102 210B 2110 2112 2115 2119-211B 211D 2124 212C 2130-2131 2133 1D400-1D433 1D49C-1D4B5 1D538-1D551 \
    1D6A8-1D6E1 1D7CE-1D7D7
    forms 3B1-3C9 3D1 3D5-3D6 3F0-3F1 3F5 210A 210C 2128 212D 212F 2134 1D468-1D49B 1D4B6-1D4CF 1D504-1D537 \
    1D552-1D56B 1D5A0-1D5D3 1D670-1D6A3 1D6E2-1D6FB 1D71C-1D755 1D7D8-1D7EB 1D7F6-1D7FF
    symbols A3 A5-A7 A9 AE B6 F0 2020-2021 2035 20DC 2127 2136-2138 219A-21A5 21A7-21A8 21AB-21BB 21BE-21BF 21C2-21C3 \
    21C5-21CA 21CD-21CF 21D6-21FF 2201 2206 220A 220D-220E 2214-2215 221B-221C 221F 2221-2222 2224 2226 2231-2233 \
    2236-223B 223D-2242 2244 2246-2247 2249-225F 2263 2266-2269 226C-2279 227C-2281 2288-2294 2298 229A-22A1 22A6-22A7 \
    22A9-22BF 22C6-22ED 22F0 22F2-22FF 231C-231F 2322-2323 25A0-25FF 2660-2667 266D-266F 2713 2720 27C2 2A07-2A7C \
    2A7F-2AAE 2AB1-2AFF
    """

  package static let slices: [Slice] = {
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    return bytes.split(separator: UInt8(ascii: "\n")).map { line in
      let words = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      let ranges = words.dropFirst().compactMap { word -> ClosedRange<UInt32>? in
        let ends = word.split(separator: "-").compactMap { UInt32($0, radix: 16) }
        guard let first = ends.first, let last = ends.last, first <= last else { return nil }
        return first...last
      }
      return Slice(name: words.first ?? "", ranges: ranges)
    }
  }()

  /// The slices that `html` needs, `core` first; none if it holds no formula.
  /// - Complexity: linear in the bytes.
  package static func slices(for html: UnsafeBufferPointer<UInt8>) -> [Slice] {
    var needed = [Bool](repeating: false, count: slices.count)
    var hasFormula = false
    var index = 0
    while index < html.count {
      let byte = html[index]
      if byte == UInt8(ascii: "<"), index + 5 < html.count, html[index + 1] == UInt8(ascii: "m"),
        html[index + 2] == UInt8(ascii: "a"), html[index + 3] == UInt8(ascii: "t"), html[index + 4] == UInt8(ascii: "h")
      {
        hasFormula = true
      }
      guard byte >= 0xC2 else {
        index += 1
        continue
      }
      let more = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
      var value = UInt32(byte) & (0x3F >> UInt32(more))
      for offset in 1...more where index + offset < html.count {
        value = value << 6 | UInt32(html[index + offset] & 0x3F)
      }
      index += more + 1
      if let slice = slices.firstIndex(where: { $0.contains(value) }) { needed[slice] = true }
    }
    guard hasFormula, !slices.isEmpty else { return [] }
    needed[0] = true
    return slices.indices.filter { needed[$0] }.map { slices[$0] }
  }
}
