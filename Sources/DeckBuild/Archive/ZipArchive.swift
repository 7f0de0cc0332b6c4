/// The files in a ZIP archive (PKWARE APPNOTE 6.3), read from its central directory: stored or deflated, not encrypted,
/// without the extensions for more than 4 GB.
///
/// Archives come from strangers: sizes, names and places are claims until they are checked, and what a file claims to
/// grow to has a bound before anything is decompressed.
package struct ZipArchive: Sendable {
  package struct Entry: Sendable {
    /// As the archive has it; see ``ZipArchive/isSafe(_:)``.
    package var name: String
    package var isFolder: Bool
    /// Whether it says to be a symbolic link or another thing that is no file.
    package var isSpecial: Bool
    /// In bytes, as the archive claims.
    package var size: Int
    fileprivate var method: Int
    fileprivate var isEncrypted: Bool
    fileprivate var check: UInt32
    fileprivate var compressedSize: Int
    fileprivate var offset: Int
  }

  package static let largestEntry = 100_000_000
  package static let largestTotal = 1_000_000_000
  package static let mostEntries = 20_000

  package let entries: [Entry]
  private let bytes: [UInt8]

  package struct Damaged: Error, Sendable {
    package let reason: String

    package init(reason: String) { self.reason = reason }
  }

  package init(_ bytes: [UInt8]) throws(Damaged) {
    self.bytes = bytes
    let directory = try Directory(bytes)
    entries = try directory.entries(bytes)
    let total = entries.reduce(0) { $0 + $1.size }
    guard total <= Self.largestTotal else { throw Damaged(reason: "would grow to more than 1 GB") }
  }

  /// Whether the file begins as archives do.
  package static func isArchive(_ beginning: [UInt8]) -> Bool {
    beginning.starts(with: [0x50, 0x4B, 0x03, 0x04]) || beginning.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Whether `name` leads to a place below the folder that the archive is unpacked in.
  package static func isSafe(_ name: String) -> Bool {
    guard !name.isEmpty, !name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) else {
      return false
    }
    guard name.utf8.first != UInt8(ascii: "/"), name.utf8.dropFirst().first != UInt8(ascii: ":") else { return false }
    return name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { $0 != ".." && $0 != "." }
  }

  /// The contents of `entry`, checked against its sum.
  package func contents(of entry: Entry) throws(Damaged) -> [UInt8] {
    guard !entry.isEncrypted else { throw Damaged(reason: "is encrypted") }
    guard entry.size <= Self.largestEntry else { throw Damaged(reason: "would grow to more than 100 MB") }
    // The lengths of name and extra field stand in the entry's own header once more, and may differ.
    guard entry.offset + 30 <= bytes.count, number(bytes, entry.offset, 4) == 0x0403_4B50 else {
      throw Damaged(reason: "is not where the archive says")
    }
    let start = entry.offset + 30 + number(bytes, entry.offset + 26, 2) + number(bytes, entry.offset + 28, 2)
    guard start + entry.compressedSize <= bytes.count else { throw Damaged(reason: "is cut off") }
    let packed = bytes[start..<start + entry.compressedSize]
    let contents: [UInt8]?
    switch entry.method {
    case 0: contents = entry.size == packed.count ? Array(packed) : nil
    case 8: contents = Inflate.bare(packed, count: entry.size)
    default: throw Damaged(reason: "is packed by a method that deckc does not know")
    }
    guard let contents, CyclicCheck.sum(contents) == entry.check else { throw Damaged(reason: "is damaged") }
    return contents
  }

  /// Where the central directory is, from the record at the archive's end.
  private struct Directory {
    let offset: Int
    let count: Int

    /// - Complexity: O(1): a comment of at most 65,535 bytes stands behind the record.
    init(_ bytes: [UInt8]) throws(Damaged) {
      var position = bytes.count - 22
      while position >= max(0, bytes.count - 22 - 65_535), number(bytes, position, 4) != 0x0605_4B50 { position -= 1 }
      guard position >= 0, number(bytes, position, 4) == 0x0605_4B50 else {
        throw Damaged(reason: "is no ZIP archive, or is cut off")
      }
      count = number(bytes, position + 10, 2)
      offset = number(bytes, position + 16, 4)
      guard count <= mostEntries else { throw Damaged(reason: "holds more than \(mostEntries) files") }
      guard offset != 0xFFFF_FFFF, count != 0xFFFF else { throw Damaged(reason: "is larger than 4 GB") }
    }

    func entries(_ bytes: [UInt8]) throws(Damaged) -> [Entry] {
      var entries: [Entry] = []
      var position = offset
      for _ in 0..<count {
        guard position + 46 <= bytes.count, number(bytes, position, 4) == 0x0201_4B50 else {
          throw Damaged(reason: "has a damaged list of files")
        }
        let nameCount = number(bytes, position + 28, 2)
        guard position + 46 + nameCount <= bytes.count else { throw Damaged(reason: "has a damaged list of files") }
        let name = String(decoding: bytes[position + 46..<position + 46 + nameCount], as: UTF8.self)
        // The upper half holds a Unix mode where the archive was made on such a system.
        let type = number(bytes, position + 40, 2) & 0o170000
        entries.append(
          Entry(
            name: name, isFolder: name.hasSuffix("/"), isSpecial: ![0, 0o100000, 0o040000].contains(type),
            size: number(bytes, position + 24, 4), method: number(bytes, position + 10, 2),
            isEncrypted: number(bytes, position + 8, 2) & 1 != 0,
            check: UInt32(number(bytes, position + 16, 4)), compressedSize: number(bytes, position + 20, 4),
            offset: number(bytes, position + 42, 4)))
        position += 46 + nameCount + number(bytes, position + 30, 2) + number(bytes, position + 32, 2)
      }
      return entries
    }
  }
}

/// `count` bytes at `position`, the lowest first; `position + count` lies in `bytes`.
private func number(_ bytes: [UInt8], _ position: Int, _ count: Int) -> Int {
  (0..<count).reversed().reduce(0) { $0 << 8 | Int(bytes[position + $1]) }
}
