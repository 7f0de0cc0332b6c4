/// Words and what each stands for, found by hashing.
///
/// A table belongs to a language and, like it, lives as long as the program: its storage is never freed, and never
/// written to after `init`.
struct WordTable: @unchecked Sendable {
  struct Word {
    let text: Substring.UTF8View
    /// A token class's raw value, or the word's place in its list.
    let value: Int32
    /// What finding it adds to a language's relevance (highlight.js's measure of which language code is in).
    let relevance: Int32
  }

  struct Entry {
    fileprivate var start: Int32 = 0
    fileprivate var count: Int32 = 0
    var value: Int32 = 0
    var relevance: Int32 = 0
  }

  private let text: UnsafePointer<UInt8>
  private let slots: UnsafePointer<Entry>
  private let mask: Int
  /// For each first byte, the lengths of the words that begin so: bit n, bit 63 for all from 63 on.
  private let lengths: UnsafePointer<UInt64>
  /// In bytes.
  let longest: Int
  private let foldsCase: Bool

  /// - Parameter words: the last of equal words counts.
  init(_ words: [Word], foldsCase: Bool) {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    var text: [UInt8] = []
    var slots = [Entry](repeating: Entry(), count: size)
    var lengths = [UInt64](repeating: 0, count: 256)
    var longest = 0
    for word in words where !word.text.isEmpty {
      let start = text.count
      for byte in word.text { text.append(foldsCase ? lowercase(byte) : byte) }
      let count = text.count - start
      var slot = Int(text[start...].withUnsafeBufferPointer { WordTable.hash($0, foldsCase: false) }) & (size - 1)
      while slots[slot].count > 0, !slots[slot].names(text[start...], in: text) { slot = (slot + 1) & (size - 1) }
      slots[slot] = Entry(start: Int32(start), count: Int32(count), value: word.value, relevance: word.relevance)
      lengths[Int(text[start])] |= 1 << UInt64(min(count, 63))
      longest = max(longest, count)
    }
    self.text = text.permanent
    self.slots = slots.permanent
    self.lengths = lengths.permanent
    self.longest = longest
    self.foldsCase = foldsCase
    mask = size - 1
  }

  /// The entry of the `count` bytes at `word`, at least one. - Complexity: O(`count`)
  @inline(__always)
  func find(_ word: UnsafePointer<UInt8>, _ count: Int) -> Entry? {
    let first = foldsCase ? lowercase(word[0]) : word[0]
    guard (lengths[Int(first)] >> UInt64(min(count, 63))) & 1 != 0, count <= longest else { return nil }
    return search(UnsafeBufferPointer(start: word, count: count))
  }

  /// The lengths of the words that begin with `first`: bit n for n bytes, below 63.
  @inline(__always)
  func lengths(of first: UInt8) -> UInt64 { lengths[Int(foldsCase ? lowercase(first) : first)] }

  private func search(_ word: UnsafeBufferPointer<UInt8>) -> Entry? {
    var slot = Int(WordTable.hash(word, foldsCase: foldsCase)) & mask
    while slots[slot].count > 0 {
      if equal(word, slots[slot]) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func equal(_ word: UnsafeBufferPointer<UInt8>, _ entry: Entry) -> Bool {
    guard entry.count == word.count else { return false }
    for index in 0..<word.count {
      let byte = foldsCase ? lowercase(word[index]) : word[index]
      if byte != text[Int(entry.start) + index] { return false }
    }
    return true
  }

  /// FNV-1a.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>, foldsCase: Bool) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(foldsCase ? lowercase(byte) : byte)) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }
}

extension WordTable.Entry {
  fileprivate func names(_ word: ArraySlice<UInt8>, in text: [UInt8]) -> Bool {
    text[Int(start)..<Int(start + count)].elementsEqual(word)
  }
}

extension String {
  /// The words of a list with blanks and line ends between.
  var words: [Substring.UTF8View] { utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") } }
}

extension Array {
  /// A copy that is never freed.
  var permanent: UnsafePointer<Element> {
    let copy = UnsafeMutablePointer<Element>.allocate(capacity: Swift.max(count, 1))
    copy.initialize(from: self, count: count)
    return UnsafePointer(copy)
  }
}

@inline(__always)
func lowercase(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
