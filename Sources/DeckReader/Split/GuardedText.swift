/// A text that cmark 0.30 can parse in linear time (`trust` R4): itself, or a copy of the same length when it is
/// hostile.
///
/// Two shapes make cmark quadratic: blank lines below containers nested thousands deep, and thousands of `![`.
/// In the copy what is nested deeper than 100 is text, and `![` is text when there are more than 1,000. Neither
/// moves a fence or an HTML block that a person wrote.
struct GuardedText {
  private static let depthLimit = 100
  private static let imageLimit = 1_000

  /// Empty when the text needs none.
  private var copy: [UInt8] = []

  init(_ bytes: Bytes, in range: Range<Int>) {
    var line = range.lowerBound
    while line < range.upperBound {
      let end = bytes.lineEnd(from: line, to: range.upperBound)
      let prefix = ContainerPrefix(bytes, from: line, to: end, depthLimit: Self.depthLimit)
      if prefix.depth > Self.depthLimit, !bytes.isBlank(from: prefix.end, to: end) {
        if copy.isEmpty { copy = Array(bytes[range]) }
        for offset in prefix.end..<end { copy[offset - range.lowerBound] = UInt8(ascii: "x") }
      }
      line = end + 1
    }
    if Self.countImages(bytes, range) > Self.imageLimit { hideImages(bytes, range) }
  }

  /// Calls `body` with the text to parse: the copy, or `start` and `count`.
  func withText<R>(_ start: UnsafePointer<CChar>, _ count: Int, _ body: (UnsafePointer<CChar>, Int) -> R) -> R {
    if copy.isEmpty { return body(start, count) }
    return copy.withUnsafeBytes { body($0.baseAddress?.assumingMemoryBound(to: CChar.self) ?? start, count) }
  }

  private static func countImages(_ bytes: Bytes, _ range: Range<Int>) -> Int {
    var count = 0
    var offset = range.lowerBound
    while let mark = bytes.offset(of: UInt8(ascii: "!"), from: offset, to: range.upperBound) {
      offset = mark + 1
      if offset < range.upperBound, bytes[offset] == UInt8(ascii: "[") { count += 1 }
    }
    return count
  }

  private mutating func hideImages(_ bytes: Bytes, _ range: Range<Int>) {
    if copy.isEmpty { copy = Array(bytes[range]) }
    for index in copy.indices.dropLast() where copy[index] == UInt8(ascii: "!") && copy[index + 1] == UInt8(ascii: "[")
    {
      copy[index] = UInt8(ascii: "x")
      copy[index + 1] = UInt8(ascii: "x")
    }
  }
}
