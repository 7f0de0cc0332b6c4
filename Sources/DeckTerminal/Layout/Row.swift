/// A row of a slide, and what is needed to show it at another step, pan or size.
package struct Row: Sendable {
  /// From the window's left edge; what is missing at the right is blank.
  package var cells: [Cell]
  /// The byte of the deck's source that the row begins with, as far as is known: what is kept in place when the window
  /// changes (TP-15).
  package var source: Int
  /// Stretches that steps show, hide or emphasise. An inner fragment stands behind its outer one.
  var marks: [Mark] = []
  /// A line wider than its place.
  var wide: WideLine?
  /// The line of stepped code that the row shows.
  var codeLine: CodeLine?

  package init(cells: [Cell] = [], source: Int = 0) {
    self.cells = cells
    self.source = source
  }

  struct Mark: Hashable, Sendable {
    var columns: Range<Int>
    /// An index into ``SlideLayout/fragments``.
    var fragment: Int
  }

  struct WideLine: Sendable {
    /// The columns of the row that pan.
    var columns: Range<Int>
    /// The whole line.
    var cells: [Cell]
  }

  struct CodeLine: Sendable {
    /// An index into ``SlideLayout/steppedCode``.
    var block: Int
    /// Counted from 1.
    var line: Int
    /// Where a sign says that the line is lit, on terminals without colours.
    var signColumn: Int
    /// The columns of the code's text.
    var columns: Range<Int>
  }
}
