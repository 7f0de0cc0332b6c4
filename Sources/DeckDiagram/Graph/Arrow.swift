/// What stands at the end of a line.
enum Arrow: Sendable {
  case none, filled, open, circle, cross
  /// UML: inheritance, composition, aggregation, interface.
  case triangle, diamond, hollowDiamond, ring
  /// Crow's feet: how many there may be.
  case one, zeroOrOne, oneOrMore, zeroOrMore

  /// How much shorter the line is for it.
  private var length: Double {
    switch self {
    case .none, .open, .cross, .one, .zeroOrOne, .oneOrMore, .zeroOrMore: 0
    case .filled: 9
    case .circle: 9
    case .ring: 10
    case .triangle: 15
    case .diamond, .hollowDiamond: 18
    }
  }

  /// Draws a line with arrows at its start and its end.
  static func draw(_ path: Path, tail: Arrow, head: Arrow, _ style: Style, on drawing: inout Drawing) {
    let line = path.shortened(head.length).reversed.shortened(tail.length).reversed
    drawing.add(.path(line), style)
    head.draw(at: path.end, toward: path.endDirection, style, on: &drawing)
    tail.draw(at: path.start, toward: path.reversed.endDirection, style, on: &drawing)
  }

  private func draw(at tip: Point, toward direction: Point, _ style: Style, on drawing: inout Drawing) {
    let side = Point(-direction.y, direction.x)
    func point(_ back: Double, _ aside: Double) -> Point { tip + direction * -back + side * aside }
    var solid = style
    solid.dash = .solid
    solid.width = 1.5
    var filled = solid
    filled.fill = style.stroke
    switch self {
    case .none: break
    case .filled: drawing.add(.polygon([tip, point(10, 4.5), point(10, -4.5)]), Style(fill: style.stroke))
    case .open:
      let lines = Path(point(9, 5), [.line(tip), .line(point(9, -5))])
      drawing.add(.path(lines), solid)
    case .circle: drawing.add(.ellipse(Box(center: point(5, 0), Size(9, 9))), filled)
    case .ring: drawing.add(.ellipse(Box(center: point(5, 0), Size(10, 10))), solid)
    case .cross:
      drawing.add(.path(.lines(point(11, 5), point(2, -5))), solid)
      drawing.add(.path(.lines(point(11, -5), point(2, 5))), solid)
    case .one, .zeroOrOne, .oneOrMore, .zeroOrMore:
      func bar(_ back: Double) { drawing.add(.path(.lines(point(back, 7), point(back, -7))), solid) }
      if self == .one { bar(7) }
      if self == .one || self == .zeroOrOne { bar(12) }
      if self == .oneOrMore || self == .zeroOrMore {
        drawing.add(.path(Path(point(0, 8), [.line(point(13, 0)), .line(point(0, -8))])), solid)
      }
      if self == .oneOrMore { bar(17) }
      if self == .zeroOrOne || self == .zeroOrMore {
        drawing.add(.ellipse(Box(center: point(19, 0), Size(9, 9))), solid)
      }
    case .triangle: drawing.add(.polygon([tip, point(15, 8), point(15, -8)]), solid)
    case .diamond: drawing.add(.polygon([tip, point(9, 6), point(18, 0), point(9, -6)]), filled)
    case .hollowDiamond: drawing.add(.polygon([tip, point(9, 6), point(18, 0), point(9, -6)]), solid)
    }
  }
}
