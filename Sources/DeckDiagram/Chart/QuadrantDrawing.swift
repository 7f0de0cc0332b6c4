extension QuadrantChart {
  func drawing() -> Drawing {
    var sheet = QuadrantSheet(self)
    return sheet.draw()
  }
}

private struct QuadrantSheet {
  private let chart: QuadrantChart
  private let heading: Heading
  private let field: Box
  private var drawing: Drawing
  /// What labels of points have to keep off.
  private var taken: [Box] = []

  private static let margin = 10.0
  private static let size = Size(520, 400)

  init(_ chart: QuadrantChart) {
    self.chart = chart
    heading = Heading(chart.title)
    let scale = max(chart.yAxis.low.wrapped(to: 110).size.width, chart.yAxis.high.wrapped(to: 110).size.width)
    field = Box(
      x: Self.margin + (scale > 0 ? scale + 12 : 0), y: Self.margin + heading.height, width: Self.size.width,
      height: Self.size.height)
    drawing = Drawing(title: chart.title.isEmpty ? "Quadrant chart" : chart.title)
    drawing.description =
      chart.points.isEmpty
      ? chart.quadrants.filter { !$0.isEmpty }.map(\.text).joined(separator: "; ")
      : chart.points.prefix(60).map { chart.words($0) }.joined(separator: "; ")
  }

  mutating func draw() -> Drawing {
    drawField()
    let below = drawAxes()
    drawing.size = Size(field.right + Self.margin, field.bottom + below + Self.margin)
    let places = chart.points.map { Point(field.x + $0.x * field.width, field.bottom - $0.y * field.height) }
    for (point, place) in zip(chart.points, places) {
      let size = 2 * radius(point) + 4
      taken.append(Box(center: place, Size(size, size)))
      draw(point, place)
    }
    for (point, place) in zip(chart.points, places) { drawLabel(point, place) }
    drawing.size.width = max(drawing.size.width, heading.width + 2 * Self.margin)
    heading.draw(on: &drawing, margin: Self.margin)
    return drawing
  }

  private mutating func drawField() {
    let half = Size(field.width / 2, field.height / 2)
    for (index, label) in chart.quadrants.enumerated() {
      let isRight = index == 0 || index == 3
      let box = Box(
        x: isRight ? field.center.x : field.x, y: index < 2 ? field.y : field.center.y, width: half.width,
        height: half.height)
      // A chess board tells them apart in every theme.
      if index % 2 == 0 { drawing.add(.box(box, radius: 0), Style(fill: .tint)) }
      var text = label.wrapped(to: half.width - 24)
      text.isBold = true
      let place = chart.points.isEmpty ? box.center : Point(box.center.x, box.y + 8 + text.size.height / 2)
      drawing.add(.text(text, at: place, .middle), .text)
      if !text.isEmpty { taken.append(Box(center: place, text.size)) }
    }
    let rule = Style(stroke: .ink, width: 1)
    drawing.add(.path(.lines(Point(field.center.x, field.y), Point(field.center.x, field.bottom))), rule)
    drawing.add(.path(.lines(Point(field.x, field.center.y), Point(field.right, field.center.y))), rule)
    drawing.add(.box(field, radius: 0), Style(stroke: .ink, width: 2))
    taken.append(Box(center: field.center, Size(2, field.height)))
    taken.append(Box(center: field.center, Size(field.width, 2)))
  }

  /// The ends of scales stand in the middle of their halves, one alone where its scale begins. Returns what the lower
  /// one takes of height.
  private mutating func drawAxes() -> Double {
    let half = field.width / 2 - 16
    let (low, high) = (chart.xAxis.low.wrapped(to: half), chart.xAxis.high.wrapped(to: half))
    let height = max(low.size.height, high.size.height)
    let y = field.bottom + 8 + height / 2
    if high.isEmpty {
      drawing.add(.text(low, at: Point(field.x, y), .start), .text)
    } else {
      drawing.add(.text(low, at: Point(field.x + field.width / 4, y), .middle), .text)
      drawing.add(.text(high, at: Point(field.right - field.width / 4, y), .middle), .text)
    }
    let (bottom, top) = (chart.yAxis.low.wrapped(to: 110), chart.yAxis.high.wrapped(to: 110))
    let x = field.x - 10
    if top.isEmpty {
      drawing.add(.text(bottom, at: Point(x, field.bottom - bottom.size.height / 2), .end), .text)
    } else {
      drawing.add(.text(bottom, at: Point(x, field.bottom - field.height / 4), .end), .text)
      drawing.add(.text(top, at: Point(x, field.y + field.height / 4), .end), .text)
    }
    return height > 0 ? height + 8 : 0
  }

  // MARK: - Points

  private func radius(_ point: QuadrantChart.Point) -> Double { point.look.radius ?? 6 }

  private mutating func draw(_ point: QuadrantChart.Point, _ place: Point) {
    var style = Style(fill: point.look.fill.map { .named($0) } ?? .accent(0))
    if let width = point.look.strokeWidth, width > 0 {
      style.stroke = point.look.stroke.map { .named($0) } ?? .ink
      style.width = width
    }
    drawing.add(.ellipse(Box(center: place, Size(2 * radius(point), 2 * radius(point)))), style)
  }

  /// Beside its point where there is room: below it, above it, to its right or left.
  private mutating func drawLabel(_ point: QuadrantChart.Point, _ place: Point) {
    let size = point.label.size
    let away = radius(point) + 3
    let centers = [
      Point(place.x, place.y + away + size.height / 2), Point(place.x, place.y - away - size.height / 2),
      Point(place.x + away + 2 + size.width / 2, place.y), Point(place.x - away - 2 - size.width / 2, place.y),
    ]
    let boxes = centers.map { Box(center: $0, size) }
    let free = boxes.firstIndex { box in
      box.x >= field.x + 2 && box.right <= field.right - 2 && box.y >= field.y + 2 && box.bottom <= field.bottom - 2
        && !taken.contains { $0.overlaps(box) }
    }
    let box = boxes[free ?? (place.x > field.center.x ? 3 : 2)]
    taken.append(box)
    drawing.add(.text(point.label, at: box.center, .middle), .text)
  }
}
