/// A styled block: what of a slide stands on rows of its own, independent of any width (TP-10).
struct Block: Sendable {
  enum Alignment: Sendable { case left, center, right }

  var content: Content
  /// Of text in its lines; of everything else as a whole.
  var alignment: Alignment
  /// Whether a blank row parts it from its neighbours.
  var hasMargin = false
  /// Offset of the source, for the rows that have no text of their own.
  var source: Int
  /// What marks and frames belong to; 0 for none.
  var fragment: UInt16

  indirect enum Content: Sendable {
    case text([Glyph])
    /// A heading with the line below it, if its level has one.
    case heading([Glyph], rule: Cell?, size: LetterSize)
    case list([Item])
    /// Rows behind a bar.
    case bar(Cell, [Block])
    case code(Code)
    case table(Table)
    case rule(Cell)
    case picture(Picture)
    /// Rows that are as they are: drawings, formulas, an author's `pre`.
    /// - narrow: what stands there instead when they are too wide.
    case rows([[Glyph]], narrow: [Block])
    /// Side by side where there is room: the shares of the width and what stands in them.
    case columns([(share: Int, blocks: [Block])])
  }

  /// How large a heading's letters are, where there is room (TP-30).
  enum LetterSize: Sendable {
    case plain
    /// The terminal's own, of two columns and two rows.
    case double
    /// Drawn ones, of ``BlockLetters``.
    case blocks
  }

  struct Item: Sendable {
    var marker: [Cell]
    var blocks: [Block]
    var source: Int
    var fragment: UInt16
  }

  struct Code: Sendable {
    /// A line above that says what it is; empty for none.
    var label: [Glyph]
    /// Without line ends, tabs as blanks.
    var lines: [[Glyph]]
    /// The number of the first line, when lines are numbered.
    var firstNumber: Int?
    /// Whether long lines go on in the next row whatever the options say.
    var wraps: Bool
    /// Its index among the slide's code blocks.
    var excerpt: Int
    /// Its index among those that are lit line by line.
    var stepped: Int?
    /// What its lines count from in ``SteppedCode``.
    var origin: Int
    var style: CellStyle
    var numberStyle: CellStyle
    var signStyle: CellStyle
  }

  struct Table: Sendable {
    /// Rows of cells; the first `headRows` of them are the head.
    var rows: [[Cell]]
    var headRows: Int
    /// The caption, and what stands in the table outside of its cells: HTML's parser puts that before the table.
    var above: [Block] = []
    var border: CellStyle
    var fragments: [UInt16]
    var sources: [Int]

    struct Cell: Sendable {
      var blocks: [Block]
      var alignment: Alignment
      /// Columns that it spans.
      var span: Int
    }

    var columns: Int { rows.reduce(0) { max($0, $1.reduce(0) { $0 + $1.span }) } }
  }

  struct Picture: Sendable {
    /// An index into ``SlideLayout/images``.
    var image: Int
    /// In pixels of the page.
    var size: PixelSize
    /// A share of the width, instead of the pixels.
    var percent: Int?
  }
}

/// A code block that is lit, step by step or from the start.
struct SteppedCode: Sendable {
  /// The lines lit in each step, counted as the author does; an empty step lights none and dims none.
  var steps: [[ClosedRange<Int>]]
  /// The slide's step, from 1, that brings the second entry of `steps`.
  var firstStep: Int

  /// The lines lit at a step of the slide.
  func lit(at step: Int) -> [ClosedRange<Int>] {
    let index = step >= firstStep ? min(step - firstStep + 1, steps.count - 1) : 0
    return steps[index]
  }
}
