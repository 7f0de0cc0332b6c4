import DeckTerminal

extension Frame {
  /// Puts another frame's rows into this one from `row` on.
  mutating func paste(_ other: Frame, row: Int) {
    for line in Range(from: 0, to: min(other.height, height - row)) {
      let cells = other.row(line).map { cell -> Cell in
        var cell = cell
        // Links belong to the other's list.
        cell.style.link = 0
        guard let index = cell.cluster else { return cell }
        let moved = other.clusters[index].withUnsafeBufferPointer { clusters.intern($0) }
        guard let moved else { return Cell("?", style: cell.style) }
        return Cell(cluster: moved, width: cell.width, isDoubtful: cell.isDoubtful, style: cell.style)
      }
      put(cells, row: row + line, column: 0)
    }
  }

  /// The link at a place; nil where there is none.
  func link(row: Int, column: Int) -> Link? {
    guard row >= 0, row < height, column >= 0, column < width else { return nil }
    return link(of: self[row, column])
  }

  /// Where `words` stand in a row, whatever the case. - Complexity: O(width x words)
  func columns(of words: String, row: Int) -> [Range<Int>] {
    let needle = Array(words.lowercased().unicodeScalars)
    guard !needle.isEmpty, needle.count <= width else { return [] }
    var scalars: [Unicode.Scalar] = []
    var places: [Int] = []
    for column in 0..<width {
      let cell = self[row, column]
      if cell.isContinuation { continue }
      let text: [Unicode.Scalar] =
        cell.cluster.map { Array(String(decoding: clusters[$0], as: UTF8.self).lowercased().unicodeScalars) }
        ?? cell.scalar.map { Array($0.properties.lowercaseMapping.unicodeScalars) } ?? []
      scalars += text
      places += Array(repeating: column, count: text.count)
    }
    var found: [Range<Int>] = []
    var start = 0
    while start + needle.count <= scalars.count {
      if scalars[start..<start + needle.count].elementsEqual(needle) {
        let last = places[start + needle.count - 1]
        found.append(places[start]..<last + max(self[row, last].width, 1))
        start += needle.count
      } else {
        start += 1
      }
    }
    return found
  }
}
