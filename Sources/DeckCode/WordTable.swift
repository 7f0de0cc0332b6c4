/// Words and what each stands for, found by hashing.
///
/// A table belongs to a language and, like it, lives as long as the program: its storage is never freed, and never
/// written to after `init`.
struct WordTable: @unchecked Sendable {
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

  /// Collects words, their text in one piece.
  struct Builder {
    private let foldsCase: Bool
    private var text: [UInt8] = []
    private var entries: [Entry] = []

    init(foldsCase: Bool) { self.foldsCase = foldsCase }

    var count: Int { entries.count }

    mutating func add(_ word: UnsafeBufferPointer<UInt8>, value: Int32, relevance: Int32 = 0) {
      guard !word.isEmpty else { return }
      entries.append(
        Entry(start: Int32(text.count), count: Int32(word.count), value: value, relevance: relevance))
      if foldsCase { for byte in word { text.append(lowercase(byte)) } } else { text.append(contentsOf: word) }
    }

    /// - Parameter keepsLast: whether the last of equal words counts, or the first.
    /// - Complexity: linear in the words' bytes.
    consuming func table(keepsLast: Bool) -> WordTable {
      var size = 16
      while size < entries.count * 2 { size *= 2 }
      let text = text.permanent
      var slots = [Entry](repeating: Entry(), count: size)
      var lengths = [UInt64](repeating: 0, count: 256)
      var longest = 0
      for entry in entries {
        let word = UnsafeBufferPointer(start: text + Int(entry.start), count: Int(entry.count))
        var slot = Int(WordTable.hash(word, foldsCase: false)) & (size - 1)
        while slots[slot].count > 0, !slots[slot].names(word, in: text) { slot = (slot + 1) & (size - 1) }
        if keepsLast || slots[slot].count == 0 { slots[slot] = entry }
        lengths[Int(word[0])] |= 1 << UInt64(min(word.count, 63))
        longest = max(longest, word.count)
      }
      return WordTable(
        text: text, slots: slots.permanent, mask: size - 1, lengths: lengths.permanent, longest: longest,
        foldsCase: foldsCase)
    }
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
  fileprivate func names(_ word: UnsafeBufferPointer<UInt8>, in text: UnsafePointer<UInt8>) -> Bool {
    guard Int(count) == word.count else { return false }
    for index in 0..<word.count where text[Int(start) + index] != word[index] { return false }
    return true
  }
}

extension String {
  /// Calls `body` with each word of a list with blanks and line ends between.
  func forEachWord(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var list = self
    list.withUTF8 { bytes in
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x20 || bytes[end] == 0x0A {
        if end > start { body(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
        start = end + 1
      }
    }
  }
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
