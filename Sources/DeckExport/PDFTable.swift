/// The cross-reference table of a PDF in its classic form (ISO 32000-1, 7.5.4): where the objects are.
struct PDFTable {
  /// Where the table begins: a byte offset.
  let start: Int
  /// One more than the largest object number.
  let size: Int
  /// The catalogue's object number.
  let root: Int
  /// What wrote the file, in PDF's notation.
  let producer: String?
  private let pdf: [UInt8]
  private let offsets: [Int: Int]

  init?(_ pdf: [UInt8]) {
    guard let mark = Self.find("startxref", in: pdf, from: max(0, pdf.count - 64)),
      let start = Self.number(after: "startxref", in: pdf, from: mark), start < pdf.count,
      Self.find("xref", in: pdf, from: start) == start,
      let trailer = Self.find("trailer", in: pdf, from: start),
      let root = Self.number(after: "/Root", in: pdf, from: trailer),
      let size = Self.number(after: "/Size", in: pdf, from: trailer), size < 10_000_000
    else { return nil }
    var offsets: [Int: Int] = [:]
    // Sections of a line `first count` and lines `offset generation n|f`.
    let lines = pdf[start..<trailer].split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.dropFirst()
    var object = 0
    for line in lines {
      let words = line.split(separator: UInt8(ascii: " "))
      if words.count == 2, let first = Int(String(decoding: words[0], as: UTF8.self)) { object = first }
      guard words.count == 3 else { continue }
      if words[2].first == UInt8(ascii: "n") { offsets[object] = Int(String(decoding: words[0], as: UTF8.self)) }
      object += 1
    }
    self.pdf = pdf
    self.start = start
    self.root = root
    self.size = size
    self.offsets = offsets
    let info = Self.number(after: "/Info", in: pdf, from: trailer)
    producer = info.flatMap { Self.string(after: "/Producer", inObjectAt: offsets[$0], of: pdf) }
  }

  /// What stands between the brackets of an object that is a dictionary.
  func dictionary(_ object: Int) -> String? {
    guard let offset = offsets[object], offset < pdf.count,
      let open = Self.find("<<", in: pdf, from: offset), let end = Self.find("endobj", in: pdf, from: open),
      let close = pdf[open..<end].lastIndex(of: UInt8(ascii: ">")), close > open + 2
    else { return nil }
    return String(decoding: pdf[(open + 2)..<(close - 1)], as: UTF8.self)
  }

  /// The object numbers of the pages in their order.
  var pages: [Int] {
    guard let catalogue = dictionary(root), let tree = Self.references(after: "/Pages", in: catalogue).first else {
      return []
    }
    var pages: [Int] = []
    var open = [tree]
    var seen: Set<Int> = []
    while let node = open.popLast() {
      guard seen.insert(node).inserted, let dictionary = dictionary(node) else { continue }
      let children = Self.references(after: "/Kids", in: dictionary)
      if children.isEmpty { pages.append(node) } else { open += children.reversed() }
    }
    return pages
  }

  /// The pages, counted from 0, that the named destinations lead to (ISO 32000-1, 12.3.2.3).
  var destinations: [String: Int] {
    guard let catalogue = dictionary(root), let object = Self.references(after: "/Dests", in: catalogue).first,
      let entries = dictionary(object)
    else { return [:] }
    let pages = Dictionary(pages.enumerated().map { ($1, $0) }) { first, _ in first }
    var destinations: [String: Int] = [:]
    for entry in entries.utf8.split(separator: UInt8(ascii: "/")) {
      // A name, and the object of its page: `one [12 0 R`; what follows has no bracket.
      let parts = entry.split(separator: UInt8(ascii: "["), maxSplits: 1)
      guard parts.count == 2, let name = parts[0].split(separator: UInt8(ascii: " ")).first,
        let number = String(parts[1].prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }), let object = Int(number)
      else { continue }
      destinations[Self.plain(name)] = pages[object]
    }
    return destinations
  }

  /// A name without its escapes, `#` and two hexadecimal digits (ISO 32000-1, 7.3.5).
  private static func plain(_ name: Substring.UTF8View) -> String {
    var bytes: [UInt8] = []
    var rest = name
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "#"), let digits = String(rest.prefix(2)), let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The object numbers in `n 0 R`, or in a list of those, behind `key`.
  private static func references(after key: String, in dictionary: String) -> [Int] {
    let bytes = Array(dictionary.utf8)
    guard let place = find(key, in: bytes, from: 0) else { return [] }
    let rest = bytes[(place + key.utf8.count)...]
    let isList = rest.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") } == UInt8(ascii: "[")
    let end = isList ? rest.firstIndex(of: UInt8(ascii: "]")) : rest.firstIndex(of: UInt8(ascii: "R"))
    let words = rest[..<(end ?? rest.endIndex)].split { !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0) }
    return words.enumerated().compactMap { $0.offset % 2 == 0 ? Int(String(decoding: $0.element, as: UTF8.self)) : nil }
  }

  private static func string(after key: String, inObjectAt offset: Int?, of pdf: [UInt8]) -> String? {
    guard let offset, offset < pdf.count, let end = find("endobj", in: pdf, from: offset),
      let place = find(key, in: pdf, from: offset), place < end,
      let open = pdf[place..<end].firstIndex(of: UInt8(ascii: "(")),
      let close = pdf[open..<end].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    return String(decoding: pdf[open...close], as: UTF8.self)
  }

  private static func number(after key: String, in pdf: [UInt8], from start: Int) -> Int? {
    guard let place = find(key, in: pdf, from: start) else { return nil }
    let rest = pdf[(place + key.utf8.count)...].drop { $0 <= 0x20 }
    return Int(String(decoding: rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }, as: UTF8.self))
  }

  /// - Complexity: O(distance to the match)
  private static func find(_ word: String, in pdf: [UInt8], from start: Int) -> Int? {
    let word = Array(word.utf8)
    guard start >= 0, pdf.count >= start + word.count else { return nil }
    return (start...(pdf.count - word.count)).first { place in
      pdf[place] == word[0] && pdf[place..<(place + word.count)].elementsEqual(word)
    }
  }
}
