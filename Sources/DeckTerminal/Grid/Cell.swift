/// One place of the grid: a grapheme cluster, how many columns it takes, and how it looks.
///
/// A cluster of two columns stands in its left cell; the cell to the right of it is its ``continuation``. What is
/// drawn is one Unicode scalar, or, for the few clusters of several scalars, an index into the ``ClusterPool`` of the
/// cell's frame. Sixteen bytes, because frames are compared at each key.
package struct Cell: Hashable, Sendable {
  /// Bits 0 to 20: the scalar or the index; 21: whether it is an index; 22 and 23: the width; 24: doubt.
  let code: UInt32
  package var style: CellStyle

  /// - Parameter code: of another cell.
  init(code: UInt32, style: CellStyle) {
    self.code = code
    self.style = style
  }

  /// - Parameter width: 1 or 2.
  package init(_ scalar: Unicode.Scalar, width: Int = 1, isDoubtful: Bool = false, style: CellStyle = CellStyle()) {
    self.init(code: scalar.value | Self.tail(width, isDoubtful), style: style)
  }

  /// - Parameter index: of the cluster in its pool, from 0.
  package init(cluster index: Int, width: Int, isDoubtful: Bool, style: CellStyle) {
    self.init(
      code: UInt32(truncatingIfNeeded: index & 0x1F_FFFF) | 1 << 21 | Self.tail(width, isDoubtful), style: style)
  }

  private static func tail(_ width: Int, _ isDoubtful: Bool) -> UInt32 {
    UInt32(width & 3) << 22 | (isDoubtful ? 1 << 24 : 0)
  }

  package static func blank(_ style: CellStyle = CellStyle()) -> Cell { Cell(" ", style: style) }

  /// The right half of a cluster of two columns.
  package static func continuation(_ style: CellStyle = CellStyle()) -> Cell { Cell(code: 0, style: style) }

  /// 1 or 2; 0 for a continuation.
  package var width: Int { Int(code >> 22 & 3) }

  package var isContinuation: Bool { code == 0 }

  /// Whether terminals disagree about the width, so that what follows needs a column of its own (TP-14).
  package var isDoubtful: Bool { code & 1 << 24 != 0 }

  /// The scalar; nil for a cluster of several and for a continuation.
  package var scalar: Unicode.Scalar? {
    code == 0 || isPooled ? nil : Unicode.Scalar(code & 0x1F_FFFF)
  }

  /// The index into the pool of clusters; nil for a single scalar.
  package var cluster: Int? { isPooled ? Int(code & 0x1F_FFFF) : nil }

  package var isPooled: Bool { code & 1 << 21 != 0 }

  package var isBlank: Bool { code & 0x3F_FFFF == 0x20 }
}
