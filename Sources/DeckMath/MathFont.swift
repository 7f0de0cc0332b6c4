/// The web font of mathematics, cut into slices so that a deck carries only what it shows.
///
/// `Scripts/math-font` makes a style sheet of each slice out of Latin Modern Math and reads the ranges from this file. A
/// browser takes the layout constants and all that grows from the first slice, so that one comes in two forms: `plain`,
/// in which nothing grows, is a quarter of `core`, which holds the same characters and more.
package enum MathFont {
  package struct Slice: Sendable, Hashable {
    package let name: String
    /// Closed ranges of code points, ascending within a slice.
    package let ranges: [ClosedRange<UInt32>]

    func contains(_ value: UInt32) -> Bool { ranges.contains { $0.contains(value) } }
  }

  /// One slice a line: its name, then its code points. What is in no slice comes from the viewer's fonts.
  private static let table: StaticString = """
    plain 20-40 5B-60 7B-7E A0 AC B1 B7 D7 F7 338 2016 2026 2032 2061 2190-2194 21D0-21D4 2200 2202-2205 2207-2209 \
    2212-2213 2217-2218 221D-221E 2223 2225 2227-222A 223C 2248 2260-2262 2264-2265 2282-2287 22C5 22EE-22EF 27E8-27E9
    core 20-40 5B-60 7B-7E A0 A8 AC AF-B1 B4 B7 D7 F7 2C6-2C7 2C9-2CB 2D8-2DA 2DC 338 2016 2026 2032 2061 \
    20D7 20DB 210F 2111 2113 2118 211C 2135 2190-2199 21A6 21A9-21AA 21BC-21BD 21C0-21C1 21C4 21CB-21CC 21D0-21D5 \
    2200 2202-2205 2207-2209 220B-220C 220F-2213 2216-221A 221D-221E 2220 2223 2225 2227-2230 2234-2235 223C 2243 2245 \
    2248 2260-2262 2264-2265 226A-226B 227A-227B 2282-2287 2295-2297 2299 22A2-22A5 22A8 22C0-22C5 22EE-22EF 22F1 \
    2308-230B 239B-23AD 23B4-23B5 23DC-23E1 23D0 27E6-27E9 27EE-27EF 27F5-27FA 27FC 2A00-2A06 2A7D-2A7E 2AAF-2AB0
    italic 210E 1D434-1D467
    upright 41-5A 61-7A 131 237
    greek 391-3A1 3A3-3A9 1D6FC-1D71B
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

  /// The slices that formulas need, the one with the layout constants first; none for no formulas.
  /// - Parameter mathML: What ``MathMLWriter`` has written, annotations included.
  /// - Complexity: linear in the bytes.
  package static func slices(for mathML: UnsafeBufferPointer<UInt8>) -> [Slice] {
    guard !mathML.isEmpty, slices.count > 4 else { return [] }
    var needed = [Bool](repeating: false, count: slices.count)
    var grows = false
    var index = 0
    while index < mathML.count {
      if mathML[index] == UInt8(ascii: "<") {
        let start = index
        // What stands in a tag is not shown, nor is TeX.
        let isAnnotation = begins(mathML, start, "<annotation")
        let end = isAnnotation ? UInt8(ascii: "<") : UInt8(ascii: ">")
        repeat { index += 1 } while index < mathML.count && mathML[index] != end
        if !isAnnotation { index = min(index + 1, mathML.count) }
        if !grows { grows = mayGrow(mathML, start..<index) }
        if let slanted = slanted(mathML, start) {
          needed[slanted.slice] = true
          index += slanted.length
        }
      } else {
        let (value, length) = scalar(mathML, index)
        index += length
        if !slices[0].contains(value), let slice = slices.firstIndex(where: { $0.contains(value) }) {
          needed[slice] = true
        }
      }
    }
    if grows { needed[1] = true }
    needed[0] = !needed[1]
    return slices.indices.filter { needed[$0] }.map { slices[$0] }
  }

  /// Whether the element with this tag may draw larger glyphs: a root, what stands above and below something, a fence
  /// that is not told to stay small.
  private static func mayGrow(_ bytes: UnsafeBufferPointer<UInt8>, _ tag: Range<Int>) -> Bool {
    if begins(bytes, tag.lowerBound, "<mo>") { return growing.contains(scalar(bytes, tag.upperBound).0) }
    if begins(bytes, tag.lowerBound, "<mo ") {
      for place in tag where bytes[place] == UInt8(ascii: " ") {
        if begins(bytes, place, " stretchy=\"false\"") { return false }
        if begins(bytes, place, " stretchy=") || begins(bytes, place, " minsize=") { return true }
      }
      return growing.contains(scalar(bytes, tag.upperBound).0)
    }
    return begins(bytes, tag.lowerBound, "<msqrt") || begins(bytes, tag.lowerBound, "<mroot")
      || begins(bytes, tag.lowerBound, "<munder") || begins(bytes, tag.lowerBound, "<mover")
  }

  /// The slice and length of the letter in an `mi` of one small letter or ASCII, which the browser slants.
  private static func slanted(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (slice: Int, length: Int)? {
    guard begins(bytes, index, "<mi>") else { return nil }
    let (value, length) = scalar(bytes, index + 4)
    guard begins(bytes, index + 4 + length, "</mi>") else { return nil }
    switch value {
    case 0x41...0x5A, 0x61...0x7A: return (2, length)
    case 0x3B1...0x3C9, 0x3D1, 0x3D5...0x3D6, 0x3F0...0x3F1, 0x3F5: return (4, length)
    default: return nil
    }
  }

  /// Characters of `plain` that MathML lets grow by itself.
  private static let growing: Set<UInt32> = Set("()[]{}|∣∥‖⟨⟩".unicodeScalars.map(\.value))

  private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ text: StaticString) -> Bool {
    guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == text.utf8Start[$0] }
  }

  /// The scalar at `index` and its length in bytes; malformed input gives some scalar.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (UInt32, Int) {
    guard index < bytes.count else { return (0, 1) }
    let lead = bytes[index]
    guard lead >= 0xC2 else { return (UInt32(lead), 1) }
    let more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1
    var value = UInt32(lead) & (0x3F >> UInt32(more))
    for offset in 1...more where index + offset < bytes.count {
      value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
    }
    return (value, more + 1)
  }
}
