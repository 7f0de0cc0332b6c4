extension XYChart {
  func drawing() -> Drawing {
    var sheet = XYChartSheet(self)
    return sheet.draw()
  }

  /// What stands at a place of the first scale, in words.
  func words(_ place: Int) -> String {
    let values = series.compactMap { series in
      place < series.values.count
        ? (series.name.isEmpty ? "" : series.name + " ") + Self.text(series.values[place]) : nil
    }
    return name(place) + ": " + values.joined(separator: ", ")
  }
}

private struct XYChartSheet {
  private let chart: XYChart
  private let heading: Heading
  private let scale: ClosedRange<Double>
  private let step: Double
  private var field = Box(x: 0, y: 0, width: 560, height: 320)
  private var drawing: Drawing

  private static let margin = 10.0

  init(_ chart: XYChart) {
    self.chart = chart
    heading = Heading(chart.title)
    (scale, step) = Self.scale(chart)
    drawing = Drawing(title: chart.title.isEmpty ? "Chart" : chart.title)
    drawing.description = (0..<min(chart.count, 60)).map { chart.words($0) }.joined(separator: "; ")
  }

  /// The range of values and the distance of its marks, which is 1, 2 or 5 with noughts. Bars stand on nought.
  private static func scale(_ chart: XYChart) -> (ClosedRange<Double>, Double) {
    let values = chart.series.flatMap(\.values)
    var (low, high) = (values.min() ?? 0, values.max() ?? 1)
    if chart.series.contains(where: { !$0.isLine }) { (low, high) = (min(low, 0), max(high, 0)) }
    if let range = chart.yAxis.range { (low, high) = (range.lowerBound, range.upperBound) }
    if high - low < 1e-9 { high = low + 1 }
    var step = 1.0
    while step * 6 < high - low { step *= 10 }
    while step / 10 * 6 >= high - low { step /= 10 }
    if step / 5 * 6 >= high - low { step /= 5 } else if step / 2 * 6 >= high - low { step /= 2 }
    guard chart.yAxis.range == nil else { return (low...high, step) }
    return ((low / step).rounded(.down) * step...(high / step).rounded(.up) * step, step)
  }

  mutating func draw() -> Drawing {
    let marks = marks()
    let labels = (0..<chart.count).map { Label(chart.name($0), fontSize: 13).wrapped(to: 120) }
    let (left, below) = chart.isSideways ? (labels, marks.map(\.label)) : (marks.map(\.label), labels)
    field.x = Self.margin + (left.map(\.size.width).max() ?? 0) + 8
    field.y = Self.margin + heading.height
    drawLegend()
    let (upright, level) = chart.isSideways ? (chart.xAxis, chart.yAxis) : (chart.yAxis, chart.xAxis)
    if !upright.title.isEmpty {
      let label = Label(upright.title, fontSize: 14)
      drawing.add(.text(label, at: Point(Self.margin, field.y + label.size.height / 2), .start), .text)
      field.y += label.size.height + 10
    }
    if chart.isSideways { field.height = max(320, Double(chart.count) * 26) }
    var bottom = field.bottom + 8 + (below.map(\.size.height).max() ?? 0)
    drawMarks(marks)
    drawNames(labels)
    drawSeries()
    let zero = min(max(0, scale.lowerBound), scale.upperBound)
    drawing.add(.path(.lines(place(0, zero), place(1, zero))), Style(stroke: .ink, width: 2))
    if !chart.isSideways {
      drawing.add(.path(.lines(place(0, scale.lowerBound), place(0, scale.upperBound))), Style(stroke: .ink, width: 2))
    }
    if !level.title.isEmpty {
      let label = Label(level.title, fontSize: 14).wrapped(to: field.width)
      drawing.add(.text(label, at: Point(field.center.x, bottom + 8 + label.size.height / 2), .middle), .text)
      bottom += 8 + label.size.height
    }
    let right = field.right + max((below.last?.size.width ?? 0) / 2, 4)
    drawing.size = Size(max(right, heading.width + Self.margin) + Self.margin, bottom + Self.margin)
    heading.draw(on: &drawing, margin: Self.margin)
    return drawing
  }

  /// A share of the first scale and a value of the second one.
  private func place(_ share: Double, _ value: Double) -> Point {
    let clipped = min(max(value, scale.lowerBound), scale.upperBound)
    let height = (clipped - scale.lowerBound) / (scale.upperBound - scale.lowerBound)
    return chart.isSideways
      ? Point(field.x + height * field.width, field.y + share * field.height)
      : Point(field.x + share * field.width, field.bottom - height * field.height)
  }

  /// The middle of a place of the first scale, as a share of it.
  private func share(_ index: Int) -> Double { (Double(index) + 0.5) / Double(chart.count) }

  // MARK: - Scales

  private func marks() -> [(value: Double, label: Label)] {
    let first = (scale.lowerBound / step).rounded(.up)
    let count = Int(min((scale.upperBound / step).rounded(.down) - first, 20))
    return (0...max(count, 0)).map { index in
      let multiple = first + Double(index)
      // A step below 1 is a whole part of it, so that division gives the number as people write it.
      let value = step < 1 ? multiple / (1 / step).rounded() : multiple * step
      return (value, Label(XYChart.text(value), fontSize: 13))
    }
  }

  private mutating func drawMarks(_ marks: [(value: Double, label: Label)]) {
    for (value, label) in marks {
      let (start, end) = (place(0, value), place(1, value))
      drawing.add(.path(.lines(start, end)), Style(stroke: .tint, width: 1))
      if chart.isSideways {
        drawing.add(.text(label, at: Point(start.x, field.bottom + 8 + label.size.height / 2), .middle), .text)
      } else {
        drawing.add(.text(label, at: Point(field.x - 7, start.y), .end), .text)
      }
    }
  }

  /// As many names as have room.
  private mutating func drawNames(_ labels: [Label]) {
    let room = (chart.isSideways ? field.height : field.width) / Double(max(labels.count, 1))
    let need = labels.map { chart.isSideways ? $0.size.height : $0.size.width + 6 }.max() ?? 0
    let stride = max(Int((need / room).rounded(.up)), 1)
    for (index, label) in labels.enumerated() where index % stride == 0 {
      let point = place(share(index), scale.lowerBound)
      if chart.isSideways {
        drawing.add(.text(label, at: Point(field.x - 7, point.y), .end), .text)
      } else {
        drawing.add(.text(label, at: Point(point.x, field.bottom + 8 + label.size.height / 2), .middle), .text)
      }
    }
  }

  private mutating func drawLegend() {
    var x = field.x
    for (index, series) in chart.series.enumerated() where !series.name.isEmpty {
      let label = Label(series.name, fontSize: 14)
      if x > field.x, x + label.size.width + 22 > field.right {
        x = field.x
        field.y += 22
      }
      drawing.add(.box(Box(x: x, y: field.y + 2, width: 14, height: 14), radius: 2), Style(fill: .accent(index)))
      drawing.add(.text(label, at: Point(x + 20, field.y + 9), .start), .text)
      x += label.size.width + 40
    }
    if x > field.x { field.y += 28 }
  }

  // MARK: - Values

  private mutating func drawSeries() {
    let bars = chart.series.indices.filter { !chart.series[$0].isLine }
    // Few bars are no walls.
    let slot = min(0.7 / Double(chart.count), 90 / (chart.isSideways ? field.height : field.width))
    for (rank, index) in bars.enumerated() {
      for (place, value) in chart.series[index].values.enumerated() {
        let start = share(place) - slot / 2 + slot * Double(rank) / Double(bars.count)
        drawBar(start, start + slot / Double(bars.count), value, index)
      }
    }
    for (index, series) in chart.series.enumerated() where series.isLine {
      let points = series.values.enumerated().map { place(share($0.offset), $0.element) }
      let path = Path(points[0], points.dropFirst().map { .line($0) })
      drawing.add(.path(path), Style(stroke: .accent(index), width: 3))
      guard points.count <= 30 else { continue }
      for point in points { drawing.add(.ellipse(Box(center: point, Size(8, 8))), Style(fill: .accent(index))) }
    }
  }

  private mutating func drawBar(_ from: Double, _ to: Double, _ value: Double, _ index: Int) {
    let (a, b) = (place(from, 0), place(to, value))
    let box = Box(x: min(a.x, b.x), y: min(a.y, b.y), width: abs(a.x - b.x), height: abs(a.y - b.y))
    drawing.add(.box(box, radius: 2), Style(fill: .accent(index)))
  }
}
