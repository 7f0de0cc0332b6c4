/// One slide laid out for one window: all of its rows, of which a frame shows some.
///
/// A value for the slide, the size, the palette and the options it was made for; steps, scrolling and panning only
/// choose what is shown of it.
package struct SlideLayout: Sendable {
  package let size: TerminalSize
  package let palette: Palette
  /// The slide's rows from the top; each is as wide as the window or narrower.
  package internal(set) var rows = SlideRows()
  package internal(set) var clusters = ClusterPool()
  /// Of the slide, by the numbers in its cells.
  package internal(set) var links: [Link] = []
  package internal(set) var images: [Picture] = []
  /// Whether there are pictures, and no way is known to show them.
  package internal(set) var lacksPictures = false
  package internal(set) var code: [CodeExcerpt] = []
  /// The steps after the first view: 0 for a slide without fragments. As many as in the page.
  package internal(set) var steps = 0
  /// Columns that the widest line has beyond its place: how far panning goes.
  package internal(set) var maxPan = 0
  /// Rows of the window that show the slide; the others are the footer's.
  package internal(set) var viewHeight: Int
  /// Whether the last row is the footer's (TP-54).
  package internal(set) var hasFooter = false
  /// Whether the window is smaller than anything can be shown in.
  package internal(set) var isTooSmall = false
  /// Whether a slide that fits stands in the middle of the window (TP-19).
  package internal(set) var centers = false
  /// Whether fragments step at all; the deck's option `fragments`.
  var hasFragments = true
  /// The look of blank cells.
  package internal(set) var base: CellStyle
  /// By their numbers, which count from 1.
  var fragments: [Fragment] = []
  var steppedCode: [SteppedCode] = []
  /// The rows that pictures begin in.
  var pictureRows: [Int] = []
  /// What stands in frames for signs that are not ASCII.
  let signs: Signs

  init(size: TerminalSize, palette: Palette, viewHeight: Int, signs: Signs) {
    self.size = size
    self.palette = palette
    self.viewHeight = viewHeight
    self.signs = signs
    base = palette[.base]
  }

  package var contentHeight: Int { rows.count }

  /// The last place to scroll to, 0 for a slide that fits.
  package var maxScroll: Int { max(rows.count - viewHeight, 0) }

  package var overflows: Bool { rows.count > viewHeight }

  /// A picture of the slide, by its address in the deck.
  package struct Picture: Hashable, Sendable {
    package var address: String
    package var alternative: String
  }

  /// A code block as it would be copied: without numbers and signs.
  package struct CodeExcerpt: Sendable {
    package var language: String
    package var text: String
    /// The row it begins in.
    package var row: Int
  }
}
