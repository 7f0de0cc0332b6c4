import DeckModel

/// One node of a formula: what it is, where its TeX stands, and its parts in reading order.
///
/// The tree says what TeX means, not how it is drawn: ``MathMLWriter`` and ``MathTextWriter`` read the same one.
/// Nesting is capped while the tree is built (``MathLimits/depth``), so both may recurse.
package struct MathNode: Hashable, Sendable {
  package var kind: Kind
  /// Bytes of the formula's TeX, 0-based. What a macro made carries the range of the macro's call.
  package var range: SourceRange
  package var children: [MathNode]

  package init(_ kind: Kind, _ range: SourceRange, _ children: [MathNode] = []) {
    self.kind = kind
    self.range = range
    self.children = children
  }

  package enum Kind: Hashable, Sendable {
    // Leaves.
    /// A variable or a name: one letter, or a word set as one (`\mathrm{rank}`).
    case identifier(String, MathAlphabet)
    case number(String, MathAlphabet)
    /// An operator, relation, fence or punctuation mark; bold or upright.
    case symbol(String, MathClass, MathAlphabet)
    /// `\sum`, `\int`: grows in display style.
    case largeOperator(Unicode.Scalar, MathLimitPlacement)
    /// `\sin`, `\lim`, `\operatorname{rank}`.
    case function(String, MathLimitPlacement)
    case text(String, MathTextFont)
    /// Horizontal space in em of the size where it stands; may be negative.
    case space(Double)
    case rule(width: Double, height: Double, raise: Double)
    /// `\big(`: `size` 1 to 4; nil draws nothing.
    case delimiter(Unicode.Scalar?, size: Int, MathClass)
    /// `\middle|`
    case middle(Unicode.Scalar?)
    /// `\\` outside arrays.
    case newline
    /// TeX that is not understood, shown as it was written.
    case error(String)

    // Sequences.
    /// Children side by side; it has no class of its own.
    case row
    /// `{...}`: a row that TeX treats as one ordinary symbol.
    case group
    /// `\mathbin{...}`: a row with a class that the author chose.
    case classed(MathClass)
    /// `\mathop{...}`: a row that takes limits as an operator does; applied to what follows if it `isName`.
    case operatorGroup(MathLimitPlacement, isName: Bool)
    case style(MathStyleLevel)
    /// A CSS colour: `#` and hexadecimal digits, or letters only.
    case color(String)
    /// A factor of the formula's own size, as `\Large` sets it.
    case size(Double)
    case link(String)

    // Parts with places: the children stand in the order that the comment gives.
    /// base, subscript (if any), superscript (if any)
    case scripts(sub: Bool, sup: Bool)
    /// `\overset`, `\underset`: base, under (if any), over (if any)
    case stack(under: Bool, over: Bool, MathClass)
    /// numerator, denominator
    case fraction(MathFraction)
    /// radicand, index (if any)
    case root
    /// `\left( ... \right)`: the row between; a nil fence draws nothing.
    case fenced(Unicode.Scalar?, Unicode.Scalar?)
    /// base
    case accent(Unicode.Scalar, stretchy: Bool, under: Bool)
    /// `\overline`, `\underline`: base
    case line(under: Bool)
    /// `\overbrace`, `\underbrace`: base; a script on the brace's side becomes its label.
    case brace(under: Bool)
    /// `\xrightarrow`: over, under (if any)
    case arrow(Unicode.Scalar)
    /// One ``Kind/arrayRow(tagged:gap:)`` a row.
    case array(MathArray)
    /// The cells; the last child is the row's tag if `tagged`. `gap`: more space below it, in em (`\\[1em]`).
    case arrayRow(tagged: Bool, gap: Double)
    /// `\tag`: body, tag
    case tagged
    /// `\mathchoice`: display, text, script, scriptscript
    case choice

    // Boxes around one child.
    case enclosure(MathEnclosure)
    /// Space as large as the child: as wide, as high and deep, or both.
    case phantom(width: Bool, height: Bool)
    /// Takes no width: the child hangs to the left (-1), to both sides (0) or to the right (1).
    case lap(Int)
    /// Takes no height or no depth.
    case smash(top: Bool, bottom: Bool)
    /// Moved up, in em.
    case raise(Double)
    /// `\pmb`
    case poorBold
  }
}

/// TeX's atom classes (The TeXbook, chapter 17): they decide the space between neighbours.
package enum MathClass: UInt8, Hashable, Sendable {
  case ordinary, largeOperator, binary, relation, opening, closing, punctuation, inner
}

/// The letter forms of mathematics; ``MathAlphabet/scalar(_:)`` gives their code points.
package enum MathAlphabet: UInt8, Hashable, Sendable {
  case italic, upright, bold, boldItalic, doubleStruck, script, fraktur, sansSerif, monospace
}

/// Fonts of `\text` and its relatives.
package struct MathTextFont: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let bold = MathTextFont(rawValue: 1)
  package static let italic = MathTextFont(rawValue: 2)
  package static let sansSerif = MathTextFont(rawValue: 4)
  package static let monospace = MathTextFont(rawValue: 8)
}

/// Where the scripts of an operator go.
package enum MathLimitPlacement: UInt8, Hashable, Sendable {
  /// Beside it.
  case beside
  /// Above and below in display style, else beside.
  case display
  /// Always above and below (`\limits`).
  case always
}

/// TeX's four styles, from large to small.
package enum MathStyleLevel: UInt8, Hashable, Sendable, Comparable {
  case display, text, script, scriptscript

  package static func < (a: MathStyleLevel, b: MathStyleLevel) -> Bool { a.rawValue < b.rawValue }
}

/// How a fraction is drawn; binomial coefficients are fractions with fences and without a line.
package struct MathFraction: Hashable, Sendable {
  /// In em; nil for the font's own, 0 for none.
  package var lineThickness: Double?
  package var left: Unicode.Scalar?
  package var right: Unicode.Scalar?
  /// `\dfrac`, `\tfrac`
  package var style: MathStyleLevel?
  /// `\cfrac`: a little more room above each part.
  package var isContinued: Bool

  package init(
    lineThickness: Double? = nil, left: Unicode.Scalar? = nil, right: Unicode.Scalar? = nil,
    style: MathStyleLevel? = nil, isContinued: Bool = false
  ) {
    self.lineThickness = lineThickness
    self.left = left
    self.right = right
    self.style = style
    self.isContinued = isContinued
  }
}

/// What an array's rows and columns look like.
package struct MathArray: Hashable, Sendable {
  package enum Alignment: UInt8, Hashable, Sendable {
    case left, center, right
  }

  package enum Line: UInt8, Hashable, Sendable {
    case none, solid, dashed, double
  }

  package enum Spacing: UInt8, Hashable, Sendable {
    /// As in matrices.
    case matrix
    /// Pairs of columns that touch (`align`).
    case pairs
    /// All columns touch (`alignat`, `gather`).
    case none
    /// `smallmatrix`, `substack`
    case small
    /// `CD`
    case diagram
  }

  /// The columns that were declared; cells beyond them are centred.
  package var columns: [Alignment] = []
  /// Before each column and after the last one; empty for none.
  package var verticalLines: [Line] = []
  /// Above each row and below the last one; empty for none.
  package var horizontalLines: [Line] = []
  package var spacing: Spacing = .matrix
  /// The style of the cells.
  package var style: MathStyleLevel = .text
  /// `\arraystretch`: the distance of the rows as a factor.
  package var stretch: Double = 1
  /// Lines of running mathematics, set a little wider apart.
  package var isMultiline = false
  /// `cases`: a value and its condition.
  package var isCases = false
  /// `array`: space left of the first column and right of the last one.
  package var hasMargins = false

  package init() {}
}

/// Lines and boxes around a formula.
package enum MathEnclosure: Hashable, Sendable {
  case cancelUp, cancelDown, cancelBoth, strike, angle, phase
  /// CSS colours; nil for none.
  case box(border: String?, background: String?)
}

extension MathNode {
  package static func row(_ children: [MathNode], _ range: SourceRange) -> MathNode {
    MathNode(.row, range, children)
  }

  /// The node itself, or its only child when it is a row of one.
  package var unwrapped: MathNode {
    if case .row = kind, children.count == 1 { return children[0] }
    return self
  }
}
