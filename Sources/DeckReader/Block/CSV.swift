import DeckModel

/// Comma-separated values by RFC 4180, the delimiter guessed when not told (`hackmd-dialect` 6.11).
enum CSV {
  static func rows(_ text: [UInt8], delimiter: UInt8?) -> [[String]] {
    var first = 0
    var last = text.count
    while first < last, isSpace(text[first]) { first += 1 }
    while last > first, isSpace(text[last - 1]) { last -= 1 }
    let text = Array(text[first..<last])
    let delimiter = delimiter ?? guess(text)
    var rows: [[String]] = []
    var row: [String] = []
    var value: [UInt8] = []
    var position = 0
    func finished() -> String { String(decoding: value, as: UTF8.self) }
    while position < text.count {
      let byte = text[position]
      if byte == UInt8(ascii: "\""), value.isEmpty {
        position += 1
        while position < text.count {
          if text[position] == UInt8(ascii: "\"") {
            guard position + 1 < text.count, text[position + 1] == UInt8(ascii: "\"") else { break }
            position += 1
          }
          value.append(text[position])
          position += 1
        }
        position += 1
      } else if byte == delimiter {
        row.append(finished())
        value = []
        position += 1
      } else if byte == UInt8(ascii: "\n") {
        row.append(finished())
        rows.append(row)
        (row, value) = ([], [])
        position += 1
      } else {
        value.append(byte)
        position += 1
      }
    }
    row.append(finished())
    rows.append(row)
    return rows
  }

  /// Of comma, tab, bar and semicolon the one that the first line has most of.
  private static func guess(_ text: [UInt8]) -> UInt8 {
    let line = text.prefix { $0 != UInt8(ascii: "\n") }
    var best = UInt8(ascii: ",")
    var most = 0
    for candidate in [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: "|"), UInt8(ascii: ";")] {
      let count = line.count { $0 == candidate }
      if count > most { (best, most) = (candidate, count) }
    }
    return best
  }
}

extension BlockReader {
  mutating func csvTable(_ literal: TextRange, _ parameters: FenceParameters, _ range: SourceRange) -> Node {
    let delimiter = parameters["delimiter"].flatMap { text -> UInt8? in
      text == "\\t" ? UInt8(ascii: "\t") : text.utf8.count == 1 ? text.utf8.first : nil
    }
    var rows = CSV.rows(pool.bytes(literal), delimiter: delimiter)
    var table = Node(.element("table"), range)
    func section(_ tag: String, _ cell: String, _ rows: [[String]], _ pool: inout TextPool) -> Node {
      Node(
        .element(tag), range,
        children: rows.map { row in
          Node(
            .element("tr"), range,
            children: row.map { value in
              Node(
                .element(cell), range,
                children: value.isEmpty ? [] : [Node(.text(pool.append(value)), range)])
            })
        })
    }
    if parameters["header"] == "true", let first = rows.first {
      table.children.append(section("thead", "th", [first], &pool))
      rows.removeFirst()
    }
    if !rows.isEmpty { table.children.append(section("tbody", "td", rows, &pool)) }
    return table
  }
}
