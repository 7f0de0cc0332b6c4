/// A fixed set of words: one constant string, sorted by bytes, one blank or line end between two words.
///
/// Costs nothing before it is asked, where a `Set` would be filled at every start.
package struct WordTable: Sendable {
  private let text: StaticString

  package init(_ text: StaticString) { self.text = text }

  /// - Complexity: O(log(number of words))
  package func contains(_ word: String) -> Bool {
    var word = word
    return word.withUTF8(contains)
  }

  package func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    func isEnd(_ position: Int) -> Bool { position == bytes.count || bytes[position] <= 0x20 }
    guard !word.isEmpty, !word.contains(where: { $0 <= 0x20 }) else { return false }
    var low = 0
    var high = bytes.count
    // Both are always starts of words (or the end).
    while low < high {
      var start = (low + high) / 2
      while start > low, !isEnd(start - 1) { start -= 1 }
      var position = start
      var place = 0
      while place < word.count, position < bytes.count, bytes[position] == word[place] {
        position += 1
        place += 1
      }
      if place == word.count, isEnd(position) { return true }
      // Where this word ends first, it is the smaller one.
      if place < word.count, isEnd(position) || bytes[position] < word[place] {
        while !isEnd(position) { position += 1 }
        low = min(position + 1, bytes.count)
      } else {
        high = start
      }
    }
    return false
  }

  /// The words in order.
  package var words: [Substring] { text.description.split(whereSeparator: \.isWhitespace) }
}
