import DeckModel

/// Marks for the bytes of files in a page that is not finished, and the page with the bytes in their places.
///
/// Between two NULs, which no text of a page holds, stands the file's number. So a page is put together from small
/// strings, and each file is written once: from where it was read into the page.
package struct PageSlots: Sendable {
  private let assets: [Asset]

  init(_ assets: [Asset]) { self.assets = assets }

  /// The text that stands for the file's `data:` address.
  static func mark(_ index: Int) -> String { "\0\(index)\0" }

  /// Whether `text` is the mark of a file of at most `limit` bytes.
  package func isMark(_ text: String, ofAtMost limit: Int) -> Bool {
    guard let index = Int(text.drop { $0 == "\0" }.prefix { $0 != "\0" }), assets.indices.contains(index) else {
      return false
    }
    return text == Self.mark(index) && assets[index].bytes.count <= limit
  }

  /// `page` with the addresses for their marks.
  ///
  /// - Parameter place: An offset in the page, which becomes that of the same place afterwards.
  /// - Complexity: linear in what is written
  package func fill(_ page: consuming ByteBuffer, moving place: inout Int) -> ByteBuffer {
    guard !assets.isEmpty else { return page }
    let marks = marks(in: page.bytes)
    guard !marks.isEmpty else { return page }
    let more = marks.reduce(0) { $0 + assets[$1.index].bytes.count / 3 * 4 + 64 }
    var out = ByteBuffer(capacity: page.count + more)
    var done = 0
    let before = place
    for mark in marks {
      out.put(UnsafeBufferPointer(rebasing: page.bytes[done..<mark.range.lowerBound]))
      out.put(dataAddressOf: assets[mark.index])
      done = mark.range.upperBound
      if done <= before { place = before - done + out.count }
    }
    out.put(UnsafeBufferPointer(rebasing: page.bytes[done...]))
    return out
  }

  private func marks(in page: UnsafeBufferPointer<UInt8>) -> [(range: Range<Int>, index: Int)] {
    var marks: [(Range<Int>, Int)] = []
    var position = 0
    while let start = page[position...].firstIndex(of: 0) {
      var end = start + 1
      var number = 0
      while end < page.count, 0x30...0x39 ~= page[end], number < assets.count {
        number = number * 10 + Int(page[end] - 0x30)
        end += 1
      }
      position = end
      guard end > start + 1, end < page.count, page[end] == 0, number < assets.count else { continue }
      marks.append((start..<end + 1, number))
      position = end + 1
    }
    return marks
  }
}

extension ByteBuffer {
  mutating func put(dataAddressOf asset: Asset) {
    put("data:")
    put(string: asset.type.rawValue)
    put(";base64,")
    asset.bytes.withUnsafeBufferPointer { put(base64: $0) }
  }
}
