/// The cells of a text on one line, filtered; a tab is a blank, and so is a line end.
package func cellRun(
  _ text: String, style: CellStyle, ambiguousWidth: Int = 1, pool: inout ClusterPool
) -> [Cell] {
  var cells: [Cell] = []
  var text = text
  text.withUTF8 { bytes in
    var reader = ClusterReader(bytes, ambiguousWidth: ambiguousWidth)
    while let cluster = reader.next() {
      if cluster.width == 0 {
        if cluster.leading != .zeroWidthSpace { cells.append(.blank(style)) }
        continue
      }
      cells.append(Cell(cluster, style, pool: &pool))
      if cluster.width == 2 { cells.append(.continuation(style)) }
    }
  }
  return cells
}

/// The columns that `text` takes on one line.
package func columns(of text: String, ambiguousWidth: Int = 1) -> Int {
  var pool = ClusterPool()
  return cellRun(text, style: CellStyle(), ambiguousWidth: ambiguousWidth, pool: &pool).count
}

extension Cell {
  /// The left cell, or only cell, of a cluster.
  init(_ cluster: ClusterReader.Cluster, _ style: CellStyle, pool: inout ClusterPool) {
    if cluster.bytes.isEmpty {
      self.init(cluster.first, width: cluster.width, isDoubtful: cluster.isDoubtful, style: style)
    } else if let index = cluster.bytes.withUnsafeBufferPointer({ pool.intern($0) }) {
      self.init(cluster: index, width: cluster.width, isDoubtful: cluster.isDoubtful, style: style)
    } else {
      self.init("\u{FFFD}", style: style)
    }
  }
}
