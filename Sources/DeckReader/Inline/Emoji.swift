import DeckModel

/// `:name:` as the Unicode character (`hackmd-dialect` 7.1); no border is needed, any case.
extension InlineParser {
  mutating func emoji() -> Bool {
    let start = position + 1
    var end = start
    while end < text.count, end - start <= 48, isNameByte(text[end]) { end += 1 }
    guard end > start, end < text.count, text[end] == UInt8(ascii: ":") else { return false }
    let name = text[start..<end].map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 + 32 : $0 }
    guard let character = emojiCharacter(name) else {
      noteUnknown(name, range(position, end + 1))
      return false
    }
    let range = range(position, end + 1)
    let label = String(decoding: name, as: UTF8.self)
    let node = Node(
      .element("span"), range,
      attributes: [.own("class", "emoji"), .own("role", "img"), .own("aria-label", label)],
      children: [Node(.text(derive(character)), range)])
    add(node, end: end + 1)
    return true
  }

  /// A note when a known name is one slip away.
  private mutating func noteUnknown(_ name: [UInt8], _ range: SourceRange) {
    guard name.count >= 3, isLetter(name[0]), scope.mayLookUpEmoji() else { return }
    let name = String(decoding: name, as: UTF8.self)
    guard let like = closest(to: name, among: emojiNames) else { return }
    note("emoji-unknown", range, "no emoji is called \(name); did you mean :\(like):?")
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }
}

private let emojiNames: [String] = emojiTable.description.split(separator: "\n").map {
  String($0.prefix { $0 != " " })
}

/// The UTF-8 of the character called `name`. - Complexity: O(log(number of names))
private func emojiCharacter(_ name: [UInt8]) -> [UInt8]? {
  emojiTable.withUTF8Buffer { table in
    var low = 0
    var high = table.count
    while low < high {
      var record = (low + high) / 2
      while record > low, table[record - 1] != UInt8(ascii: "\n") { record -= 1 }
      var blank = record
      while table[blank] != UInt8(ascii: " ") { blank += 1 }
      var end = blank
      while end < table.count, table[end] != UInt8(ascii: "\n") { end += 1 }
      let found = UnsafeBufferPointer(rebasing: table[record..<blank])
      if found.elementsEqual(name) { return Array(table[blank + 1..<end]) }
      if found.lexicographicallyPrecedes(name) { low = min(end + 1, high) } else { high = record }
    }
    return nil
  }
}
