import DeckBuild
import DeckModel

/// Writes values one after the other: numbers in 7-bit groups from the lowest (LEB128), runs of bytes behind their count.
struct RecordWriter {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ number: Int) { put(UInt64(bitPattern: Int64(number))) }

  mutating func put(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func put(_ text: String) {
    put(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func put(_ run: [UInt8]) {
    put(run.count)
    bytes += run
  }

  mutating func put<Element>(_ list: [Element], _ body: (inout RecordWriter, Element) -> Void) {
    put(list.count)
    for element in list { body(&self, element) }
  }

  mutating func put(_ range: SourceRange) {
    put(range.lowerBound)
    put(range.count)
  }

  mutating func put(_ range: Range<Int>) {
    put(range.lowerBound)
    put(range.count)
  }

  mutating func put(_ hash: ContentHash) {
    put(hash.high)
    put(hash.low)
  }

  mutating func put(_ stamp: FileStamp) {
    put(Int(stamp.size))
    put(stamp.inode)
    put(Int(stamp.modified))
    put(Int(stamp.changed))
  }
}

/// Reads what ``RecordWriter`` wrote. Bytes that it did not write make ``isIntact`` false and read as nothing, never as
/// a crash.
struct RecordReader {
  private let source: [UInt8]
  private var position: Int
  private(set) var isIntact = true

  init(_ source: [UInt8], at position: Int = 0) {
    self.source = source
    self.position = position
  }

  mutating func number() -> Int { Int(truncatingIfNeeded: unsigned()) }

  mutating func unsigned() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < source.count, shift < 64 {
      let byte = source[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    isIntact = false
    return 0
  }

  mutating func text() -> String {
    let run = run()
    return source.withUnsafeBufferPointer { String(decoding: $0[run], as: UTF8.self) }
  }

  mutating func bytes() -> [UInt8] { Array(source[run()]) }

  mutating func list<Element>(_ element: (inout RecordReader) -> Element) -> [Element] {
    let count = number()
    // Every element takes a byte at least.
    guard count >= 0, count <= source.count - position else {
      isIntact = false
      return []
    }
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count where isIntact { list.append(element(&self)) }
    return list
  }

  mutating func range() -> SourceRange {
    let start = number()
    let count = number()
    let limit = Int(UInt32.max)
    guard 0...limit ~= start, 0...limit ~= count else {
      isIntact = false
      return .none
    }
    return SourceRange(start, start + count)
  }

  mutating func extent() -> Range<Int> {
    let start = number()
    let count = number()
    guard start >= 0, count >= 0, let end = Optional(start.addingReportingOverflow(count)), !end.overflow else {
      isIntact = false
      return 0..<0
    }
    return start..<end.partialValue
  }

  mutating func hash() -> ContentHash { ContentHash(high: unsigned(), low: unsigned()) }

  mutating func stamp() -> FileStamp {
    FileStamp(size: Int64(number()), inode: unsigned(), modified: Int64(number()), changed: Int64(number()))
  }

  private mutating func run() -> Range<Int> {
    let count = number()
    guard count >= 0, count <= source.count - position else {
      isIntact = false
      return position..<position
    }
    defer { position += count }
    return position..<position + count
  }
}
