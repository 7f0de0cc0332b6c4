import DeckBuild

/// The slides of a finished page, as they stand in it: with their files, and without the page.
enum SlideMarkup {
  /// The sections; none for what is no page.
  ///
  /// - Complexity: linear in the page
  static func of(_ output: borrowing Compiler.Output) -> [UInt8] {
    guard let end = output.page?.end else { return [] }
    let bytes = output.bytes.bytes
    guard let start = position(of: opening, in: bytes), start + opening.count <= end - closing.count else { return [] }
    return Array(bytes[start + opening.count..<end - closing.count])
  }

  private static let opening = Array("<div class=\"slides\">\n".utf8)
  private static let closing = Array("</div>\n".utf8)

  private static func position(of text: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var position = 0
    while let found = bytes[position...].firstIndex(of: text[0]) {
      if bytes[found...].starts(with: text) { return found }
      position = found + 1
    }
    return nil
  }
}
