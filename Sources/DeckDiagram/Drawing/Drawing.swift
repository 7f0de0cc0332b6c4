/// A picture made of simple shapes, in the order in which they are painted.
package struct Drawing: Sendable {
  /// What kind of picture it is, or its author's title: the accessible name.
  var title: String
  /// What it shows, in words.
  var description = ""
  var size = Size.zero
  var marks: [Mark] = []

  init(title: String) { self.title = title }

  mutating func add(_ shape: Shape, _ style: Style = Style()) { marks.append(Mark(shape: shape, style: style)) }
}

struct Mark: Sendable {
  var shape: Shape
  var style: Style
}

enum Shape: Sendable {
  case box(Box, radius: Double)
  case ellipse(Box)
  case polygon([Point])
  case path(Path)
  /// Lines of text, centred, begun or ended at `place.x`, around `place.y` in the middle.
  case text(Label, at: Point, Anchor)

  enum Anchor: Sendable { case start, middle, end }
}

/// How a shape looks. All colours come from the theme unless the author named one.
struct Style: Sendable {
  enum Paint: Hashable, Sendable {
    case none
    /// The colour of text.
    case ink
    /// The colour of text, so faint that text on it stays readable.
    case tint
    /// One of the theme's colours; they repeat.
    case accent(Int)
    /// The same, so faint that text on it stays readable and what lies below is seen.
    case wash(Int)
    /// A CSS colour of the author's, checked by ``Colour``.
    case named(Colour)
  }

  enum Dash: Sendable { case solid, dashed, dotted }

  var fill = Paint.none
  var stroke = Paint.none
  var width = 1.5
  var dash = Dash.solid

  static let outline = Style(stroke: .ink)
  static let surface = Style(fill: .tint, stroke: .ink)
  static let solid = Style(fill: .ink)
  static let text = Style(fill: .ink)
}
