/// The window: its grid, and how large a cell is on the screen.
package struct TerminalSize: Hashable, Sendable {
  package var columns: Int
  package var rows: Int
  /// In pixels; 0 when the terminal does not say. Pictures then take a cell to be twice as high as wide.
  package var cellWidth: Int
  package var cellHeight: Int

  package init(_ columns: Int, _ rows: Int, cellWidth: Int = 0, cellHeight: Int = 0) {
    self.columns = columns
    self.rows = rows
    self.cellWidth = cellWidth
    self.cellHeight = cellHeight
  }

  /// Below it nothing but a notice is shown (TP-12).
  package static let smallest = TerminalSize(20, 5)

  package var isTooSmall: Bool { columns < Self.smallest.columns || rows < Self.smallest.rows }

  /// What then is shown, as far as there is room for it.
  package var notice: String { columns >= 16 ? "window too small" : "too small" }
}

/// A place in a frame, 0-based from the top left.
package struct GridPoint: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
