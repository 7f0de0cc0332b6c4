/// A text in which places are marked, so that nobody counts columns: `«1»` stands for the place before the
/// byte that follows it, `«U+1B»` for a character that no editor shows, and `«end»` for "the text ends here,
/// without a line end".
package struct Marked: Sendable {
  /// The text without its marks.
  package let text: String
  /// Byte offsets into `text.utf8`, 0-based, by the mark's number.
  package let marks: [Int: Int]

  package init(_ marked: String) {
    var text = ""
    var marks: [Int: Int] = [:]
    var rest = Substring(marked)
    while let open = rest.firstIndex(of: "«") {
      text += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "»") else { break }
      let name = rest[rest.index(after: open)..<close]
      if name == "end" {
        rest = ""
      } else if let number = Int(name) {
        marks[number] = text.utf8.count
        rest = rest[rest.index(after: close)...]
      } else if name.hasPrefix("U+"), let scalar = UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) {
        text.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: close)...]
      } else {
        text += "«"
        rest = rest.dropFirst()
      }
    }
    self.text = text + rest
    self.marks = marks
  }

  package var bytes: [UInt8] { Array(text.utf8) }

  /// `«n»` when a mark stands at `offset`, the smallest number first; else nil.
  package func mark(at offset: Int) -> String? {
    marks.filter { $0.value == offset }.keys.min().map { "«\($0)»" }
  }
}
