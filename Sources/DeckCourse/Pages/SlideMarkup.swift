import DeckBuild
import DeckModel

/// The slides of a finished page as they stand in it, with their files, and without the page.
struct SlideMarkup {
  /// The sections; empty for what is no page.
  private(set) var sections: [UInt8] = []
  /// Header, footer and logo, which stand on every slide.
  private(set) var furniture: [UInt8] = []
  /// What stands behind the slides for them: files that several of them show.
  private(set) var elements: [UInt8] = []
  /// The page's style sheets in their order, with the ids of those that pages share; the deck's own have none.
  private(set) var styles: [(id: String, css: [UInt8])] = []

  /// - Complexity: linear in the page
  init(_ output: borrowing Compiler.Output) {
    guard let end = output.page?.end else { return }
    let bytes = output.bytes.bytes
    guard let head = Self.position(of: "</head>", in: bytes, from: 0),
      let start = Self.position(of: Self.opening, in: bytes, from: head)
    else { return }
    readStyles(UnsafeBufferPointer(rebasing: bytes[..<head]))
    let first = start + Self.opening.utf8CodeUnitCount
    if let last = Self.lastPosition(of: Self.lastClosing, in: bytes, before: end), last > first {
      let behind = last + Self.lastClosing.utf8CodeUnitCount
      sections = Array(bytes[first..<(behind - Self.closing.utf8CodeUnitCount)])
      furniture = Array(bytes[behind..<max(behind, end)])
    }
    let rest = min(end + Self.closing.utf8CodeUnitCount, bytes.count)
    elements = Array(bytes[rest..<(Self.position(of: "<script", in: bytes, from: rest) ?? rest)])
  }

  /// Style sheets hold no `<`, but for those of authors, and these hold no `</`.
  private mutating func readStyles(_ head: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while let tag = Self.position(of: "<style", in: head, from: position),
      let close = head[tag...].firstIndex(of: UInt8(ascii: ">")),
      let end = Self.position(of: "</style>", in: head, from: close)
    {
      let attributes = String(decoding: head[tag..<close], as: UTF8.self)
      let id = attributes.split(separator: "id=\"deckc-").dropFirst().first?.prefix { $0 != "\"" } ?? ""
      styles.append((String(id), Array(head[(close + 1)..<end])))
      position = end
    }
  }

  private static let opening: StaticString = "<div class=\"slides\">\n"
  private static let closing: StaticString = "</div>\n"
  private static let lastClosing: StaticString = "</section>\n</div>\n"

  private static func position(
    of text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    text.withUTF8Buffer { text in
      var position = start
      while let found = bytes[position...].firstIndex(of: text[0]) {
        if bytes[found...].starts(with: text) { return found }
        position = found + 1
      }
      return nil
    }
  }

  private static func lastPosition(
    of text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, before end: Int
  ) -> Int? {
    text.withUTF8Buffer { text in
      var position = end - text.count
      while position >= 0 {
        if bytes[position...].starts(with: text) { return position }
        position -= 1
      }
      return nil
    }
  }
}
