/// The outlines of boxes.
enum NodeShape: Sendable {
  case rectangle, rounded, stadium, subroutine, cylinder, circle, doubleCircle, ellipse, flag, diamond, hexagon
  case leaningRight, leaningLeft, trapezoid, trapezoidDown, note, plain
  /// Where states begin and end, and where their ways part.
  case start, end, bar

  var outline: LayoutGraph.Outline {
    switch self {
    case .diamond: .diamond
    case .circle, .doubleCircle, .ellipse, .start, .end: .ellipse
    default: .box
    }
  }

  /// The size of the outline round text of size `text`.
  func size(_ text: Size) -> Size {
    let (w, h) = (text.width, text.height)
    return switch self {
    case .rectangle, .rounded: Size(w + 28, h + 20)
    case .stadium: Size(w + h / 2 + 28, h + 20)
    case .subroutine: Size(w + 44, h + 20)
    case .cylinder: Size(w + 28, h + 38)
    case .circle: Size(round(w, h, 16), round(w, h, 16))
    case .doubleCircle: Size(round(w, h, 26), round(w, h, 26))
    case .ellipse: Size(w * 1.3 + 24, h * 1.3 + 16)
    case .flag: Size(w + h / 2 + 32, h + 20)
    case .diamond: Size(w / 0.62 + 20, h / 0.38 + 12)
    case .hexagon: Size(w + h / 2 + 36, h + 20)
    case .leaningRight, .leaningLeft, .trapezoid, .trapezoidDown: Size(w + h + 36, h + 20)
    case .note: Size(w + 28, h + 18)
    case .plain: Size(w + 8, h + 6)
    case .start: Size(16, 16)
    case .end: Size(22, 22)
    case .bar: Size(76, 8)
    }
  }

  private func round(_ width: Double, _ height: Double, _ more: Double) -> Double {
    ((width * width + height * height).squareRoot() + more).rounded(.up)
  }

  func draw(_ box: Box, _ style: Style, on drawing: inout Drawing) {
    let (x, y, right, bottom) = (box.x, box.y, box.right, box.bottom)
    let middle = box.center.y
    let lean = min(box.height / 2, box.width / 4)
    func polygon(_ points: (Double, Double)...) {
      drawing.add(.polygon(points.map { Point($0.0, $0.1) }), style)
    }
    switch self {
    case .rectangle: drawing.add(.box(box, radius: 3), style)
    case .rounded: drawing.add(.box(box, radius: 9), style)
    case .stadium: drawing.add(.box(box, radius: box.height / 2), style)
    case .subroutine:
      drawing.add(.box(box, radius: 0), style)
      for line in [x + 8, right - 8] {
        drawing.add(.path(.lines(Point(line, y), Point(line, bottom))), style.unfilled)
      }
    case .cylinder: drawCylinder(box, style, on: &drawing)
    case .circle, .ellipse: drawing.add(.ellipse(box), style)
    case .doubleCircle:
      drawing.add(.ellipse(box), style)
      drawing.add(.ellipse(box.inset(5)), style.unfilled)
    case .flag: polygon((x, y), (right, y), (right, bottom), (x, bottom), (x + box.height / 2, middle))
    case .diamond: polygon((box.center.x, y), (right, middle), (box.center.x, bottom), (x, middle))
    case .hexagon:
      polygon(
        (x + lean, y), (right - lean, y), (right, middle), (right - lean, bottom), (x + lean, bottom), (x, middle))
    case .leaningRight: polygon((x + lean, y), (right, y), (right - lean, bottom), (x, bottom))
    case .leaningLeft: polygon((x, y), (right - lean, y), (right, bottom), (x + lean, bottom))
    case .trapezoid: polygon((x + lean, y), (right - lean, y), (right, bottom), (x, bottom))
    case .trapezoidDown: polygon((x, y), (right, y), (right - lean, bottom), (x + lean, bottom))
    case .note:
      let fold = 10.0
      polygon((x, y), (right - fold, y), (right, y + fold), (right, bottom), (x, bottom))
      let corner = Path.lines(Point(right - fold, y), Point(right - fold, y + fold), Point(right, y + fold))
      drawing.add(.path(corner), style.unfilled)
    case .plain: break
    case .start: drawing.add(.ellipse(box), .solid)
    case .end:
      drawing.add(.ellipse(box), style.unfilled)
      drawing.add(.ellipse(box.inset(5)), .solid)
    case .bar: drawing.add(.box(box, radius: 3), .solid)
    }
  }

  private func drawCylinder(_ box: Box, _ style: Style, on drawing: inout Drawing) {
    let lid = 9.0
    let (top, bottom) = (box.y + lid, box.bottom - lid)
    // Two quarters of an ellipse as Bézier curves.
    func half(from: Double, to: Double, at y: Double, by depth: Double) -> Path.Piece {
      .curve(Point(from, y + depth * 4 / 3), Point(to, y + depth * 4 / 3), Point(to, y))
    }
    let body = Path(
      Point(box.x, top),
      [
        half(from: box.x, to: box.right, at: top, by: -lid), .line(Point(box.right, bottom)),
        half(from: box.right, to: box.x, at: bottom, by: lid),
      ], closed: true)
    drawing.add(.path(body), style)
    drawing.add(.path(Path(Point(box.x, top), [half(from: box.x, to: box.right, at: top, by: lid)])), style.unfilled)
  }
}

extension Style {
  var unfilled: Style {
    var style = self
    style.fill = .none
    return style
  }
}
