import DeckModel

/// Cuts an HTML fragment into tokens, by the data, tag, attribute, comment and raw text states of the HTML standard
/// ("Tokenization").
///
/// Departures, all for the sake of text that must not get lost: a tag without its `>` and everything behind it is
/// text, and so is a `<` and a name that run into a tag (`x<T</li>`); so is a raw text element's start tag's content when the end tag is missing (but for `script`, `style` and
/// `textarea`, whose HTML block CommonMark ends with the slide); `<?...?>`, `<!X...>` and CDATA end where
/// CommonMark ends them.
///
/// - Complexity: linear; each kind of end is searched for in vain at most once.
struct HTMLTokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var textStart = 0
  private var tokens: [HTMLToken] = []
  /// Ends that do not come any more: names of raw text elements and marks.
  private var absent: Set<String> = []

  static func tokens(_ bytes: UnsafeBufferPointer<UInt8>) -> [HTMLToken] {
    var tokenizer = HTMLTokenizer(bytes)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func run() {
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else {
        position += 1
        continue
      }
      switch byte(position + 1) {
      case let next where next.isLetter: startTag()
      case UInt8(ascii: "/") where byte(position + 2).isLetter: endTag()
      case UInt8(ascii: "!"): declaration()
      case UInt8(ascii: "?"): instruction(endedBy: "?>", contentFrom: 2)
      default: position += 1
      }
    }
    endText(at: bytes.count)
  }

  private mutating func endText(at end: Int) {
    if textStart < end { tokens.append(HTMLToken(kind: .text, range: textStart..<end)) }
  }

  /// Ends the text before `start` and takes everything up to `end` as one token.
  private mutating func emit(_ kind: HTMLToken.Kind, _ start: Int, _ end: Int) {
    endText(at: start)
    tokens.append(HTMLToken(kind: kind, range: start..<end))
    position = end
    textStart = end
  }
}

// MARK: - Tags

extension HTMLTokenizer {
  private mutating func startTag() {
    let start = position
    let nameEnd = nameEnd(from: start + 1)
    if runsIntoTag(start + 1..<nameEnd) { return position += 1 }
    var attributes = AttributeScanner(bytes, from: nameEnd)
    guard let end = attributes.scan() else { return position = bytes.count }
    let name = bytes.lowercasedString(start + 1..<nameEnd)
    emit(.startTag, start, end)
    tokens[tokens.count - 1].name = name
    tokens[tokens.count - 1].attributes = attributes.found
    if ElementNames.rawText.contains(name) { rawText(of: name) }
  }

  private mutating func endTag() {
    let start = position
    var attributes = AttributeScanner(bytes, from: nameEnd(from: start + 2))
    guard let end = attributes.scan() else { return position = bytes.count }
    let name = bytes.lowercasedString(start + 2..<nameEnd(from: start + 2))
    emit(.endTag, start, end)
    tokens[tokens.count - 1].name = name
  }

  /// Whether a name holds a `<`, as in `x<T</li>`: no element is called so, and an end tag ends.
  private func runsIntoTag(_ name: Range<Int>) -> Bool { bytes[name].contains(UInt8(ascii: "<")) }

  private func nameEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, !bytes[end].isSpace, bytes[end] != UInt8(ascii: "/"), bytes[end] != UInt8(ascii: ">") {
      end += 1
    }
    return end
  }

  /// Takes everything up to the end tag of `name` as raw text; the escaped states of script data are left out, since
  /// no script is kept.
  private mutating func rawText(of name: String) {
    let start = position
    guard !absent.contains(name) else { return }
    var name = name
    let end = name.withUTF8 { name -> Int? in
      var place = start
      while place + 2 + name.count < bytes.count {
        defer { place += 1 }
        guard bytes[place] == UInt8(ascii: "<"), bytes[place + 1] == UInt8(ascii: "/") else { continue }
        let after = bytes[place + 2 + name.count]
        guard after.isSpace || after == UInt8(ascii: "/") || after == UInt8(ascii: ">") else { continue }
        if name.indices.allSatisfy({ bytes[place + 2 + $0].lowercased == name[$0] }) { return place }
      }
      return nil
    }
    if let end {
      if end > start { emit(.rawText, start, end) }
    } else if name == "script" || name == "style" || name == "textarea" {
      if bytes.count > start { emit(.rawText, start, bytes.count) }
    } else {
      absent.insert(name)
    }
  }
}

// MARK: - Comments, declarations, instructions

extension HTMLTokenizer {
  private mutating func declaration() {
    if bytes.hasWord("<!--", at: position) {
      comment()
    } else if bytes.hasWord("<![cdata[", at: position) {
      instruction(endedBy: "]]>", contentFrom: 9)
    } else if byte(position + 2).isLetter {
      instruction(endedBy: ">", contentFrom: 2)
    } else {
      position += 1
    }
  }

  /// A comment ends with `-->` or `--!>`, at once with `>` or `->`, else with the text.
  private mutating func comment() {
    let start = position
    let content = start + 4
    if byte(content) == UInt8(ascii: ">") { return emit(.comment(content..<content), start, content + 1) }
    if bytes.hasWord("->", at: content) { return emit(.comment(content..<content), start, content + 2) }
    var place = content
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "-"), byte(place + 1) == UInt8(ascii: "-") {
        if byte(place + 2) == UInt8(ascii: ">") { return emit(.comment(content..<place), start, place + 3) }
        if bytes.hasWord("!>", at: place + 2) { return emit(.comment(content..<place), start, place + 4) }
      }
      place += 1
    }
    emit(.comment(content..<max(content, bytes.count)), start, bytes.count)
  }

  private mutating func instruction(endedBy mark: StaticString, contentFrom offset: Int) {
    let start = position
    var place = start + offset
    guard !absent.contains(mark.description) else { return position += 1 }
    while place < bytes.count, !bytes.hasWord(mark, at: place) { place += 1 }
    if place < bytes.count {
      emit(.instruction, start, place + mark.utf8CodeUnitCount)
    } else {
      absent.insert(mark.description)
      position += 1
    }
  }
}
