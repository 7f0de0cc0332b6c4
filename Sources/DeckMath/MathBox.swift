/// A formula as text: rows of equal width, one of which is the baseline.
package struct MathBox: Hashable, Sendable {
  package var rows: [String]
  /// In terminal cells.
  package var width: Int
  /// The row that stands on the line of the text around; 0 is the top row.
  package var baseline: Int

  package init(rows: [String], width: Int, baseline: Int) {
    self.rows = rows
    self.width = width
    self.baseline = baseline
  }

  package var height: Int { rows.count }
  var above: Int { baseline }
  var below: Int { height - baseline - 1 }

  static func blank(width: Int, height: Int = 1) -> MathBox {
    MathBox(rows: [String](repeating: spaces(width), count: height), width: width, baseline: 0)
  }

  static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }

  /// Boxes beside each other, their baselines in one row.
  static func beside(_ boxes: [MathBox]) -> MathBox {
    if boxes.count == 1 { return boxes[0] }
    let above = boxes.map(\.above).max() ?? 0
    let below = boxes.map(\.below).max() ?? 0
    var rows = [String](repeating: "", count: above + 1 + below)
    for box in boxes {
      let top = above - box.above
      for index in rows.indices {
        let inside = index - top
        rows[index] += box.rows.indices.contains(inside) ? box.rows[inside] : spaces(box.width)
      }
    }
    return MathBox(rows: rows, width: boxes.reduce(0) { $0 + $1.width }, baseline: above)
  }

  /// Boxes below each other, centred; the baseline is that of box `main`.
  static func stacked(_ boxes: [MathBox], main: Int) -> MathBox {
    let width = boxes.map(\.width).max() ?? 0
    var rows: [String] = []
    var baseline = 0
    for (index, box) in boxes.enumerated() {
      if index == main { baseline = rows.count + box.baseline }
      rows += box.aligned(.center, in: width).rows
    }
    return MathBox(rows: rows, width: width, baseline: baseline)
  }

  /// The box with blanks beside it, `width` cells wide.
  func aligned(_ alignment: MathArray.Alignment, in width: Int) -> MathBox {
    let extra = max(width - self.width, 0)
    let left =
      switch alignment {
      case .left: 0
      case .center: extra / 2
      case .right: extra
      }
    if extra == 0 { return self }
    let rows = rows.map { Self.spaces(left) + $0 + Self.spaces(extra - left) }
    return MathBox(rows: rows, width: width, baseline: baseline)
  }

  /// The box with blank rows, so that it reaches as far above and below the baseline.
  func extended(above: Int, below: Int) -> MathBox {
    let top = [String](repeating: Self.spaces(width), count: max(above - self.above, 0))
    let bottom = [String](repeating: Self.spaces(width), count: max(below - self.below, 0))
    return MathBox(rows: top + rows + bottom, width: width, baseline: baseline + top.count)
  }
}
