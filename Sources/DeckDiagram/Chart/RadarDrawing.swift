extension Radar {
  func drawing() -> Drawing {
    var sheet = RadarSheet(self)
    return sheet.draw()
  }
}

private struct RadarSheet {
  private let radar: Radar
  private let heading: Heading
  private let center: Point
  private var drawing: Drawing

  private static let margin = 10.0
  private static let radius = 150.0

  init(_ radar: Radar) {
    self.radar = radar
    heading = Heading(radar.title)
    let aside = radar.axes.map(\.size.width).max() ?? 0
    let above = radar.axes.map(\.size.height).max() ?? 0
    center = Point(
      max(Self.margin + aside + 14 + Self.radius, heading.width / 2 + Self.margin),
      Self.margin + heading.height + above + 10 + Self.radius)
    drawing = Drawing(title: radar.title.isEmpty ? "Radar chart" : radar.title)
    drawing.description = radar.curves.map { radar.words($0) }.joined(separator: "; ")
  }

  mutating func draw() -> Drawing {
    drawRings()
    drawAxes()
    for (index, curve) in radar.curves.enumerated() {
      let style = Style(fill: .wash(index), stroke: .accent(index), width: 2)
      let points = curve.values.enumerated().map { place($0.offset, share: share($0.element)) }
      drawing.add(radar.isAngular ? .polygon(points) : .path(Self.round(points)), style)
    }
    let reach = 2 * center.x - Self.margin
    let legend = radar.showsLegend ? drawLegend(x: reach + 16) : 0
    drawing.size = Size(reach + legend + Self.margin, 2 * center.y - heading.height)
    heading.draw(on: &drawing, margin: Self.margin)
    return drawing
  }

  private func share(_ value: Double) -> Double { min(max((value - radar.low) / (radar.high - radar.low), 0), 1) }

  private func direction(_ axis: Int) -> Point {
    let (sine, cosine) = Turn.sineAndCosine(Double(axis) / Double(radar.axes.count))
    return Point(sine, -cosine)
  }

  private func place(_ axis: Int, share: Double) -> Point { center + direction(axis) * (share * Self.radius) }

  private mutating func drawRings() {
    let style = Style(stroke: .tint, width: 1)
    for tick in 1...radar.ticks {
      let share = Double(tick) / Double(radar.ticks)
      if radar.isAngular {
        drawing.add(.polygon(radar.axes.indices.map { place($0, share: share) }), style)
      } else {
        drawing.add(.ellipse(Box(center: center, Size(2 * share * Self.radius, 2 * share * Self.radius))), style)
      }
    }
  }

  private mutating func drawAxes() {
    for (index, label) in radar.axes.enumerated() {
      drawing.add(.path(.lines(center, place(index, share: 1))), Style(stroke: .ink, width: 1))
      let way = direction(index)
      let end = center + way * (Self.radius + 10)
      // Beside the axis where it leads aside, in the middle where it leads up or down.
      let anchor: Shape.Anchor = abs(way.x) < 0.2 ? .middle : way.x > 0 ? .start : .end
      let size = label.size
      let y = end.y + (abs(way.x) < 0.2 ? (way.y < 0 ? -size.height / 2 : size.height / 2) : way.y * size.height / 2)
      drawing.add(.text(label, at: Point(end.x, y), anchor), .text)
    }
  }

  /// Returns what it takes of width.
  private mutating func drawLegend(x: Double) -> Double {
    let gap = 8.0
    let whole = radar.curves.reduce(-gap) { $0 + $1.label.size.height + gap }
    var y = center.y - whole / 2
    for (index, curve) in radar.curves.enumerated() {
      let size = curve.label.size
      let middle = y + size.height / 2
      let box = Box(x: x, y: middle - 8, width: 16, height: 16)
      drawing.add(.box(box, radius: 2), Style(fill: .wash(index), stroke: .accent(index), width: 2))
      drawing.add(.text(curve.label, at: Point(x + 26, middle), .start), .text)
      y += size.height + gap
    }
    return 16 + 26 + (radar.curves.map(\.label.size.width).max() ?? 0)
  }

  /// A closed curve through the points (Catmull and Rom's, drawn tight, so that it stays near them).
  private static func round(_ points: [Point]) -> Path {
    let count = points.count
    let pieces = points.indices.map { index -> Path.Piece in
      let (from, to) = (points[index], points[(index + 1) % count])
      let (before, behind) = (points[(index + count - 1) % count], points[(index + 2) % count])
      return .curve(from + (to - before) * 0.17, to - (behind - from) * 0.17, to)
    }
    return Path(points[0], pieces, closed: true)
  }
}
