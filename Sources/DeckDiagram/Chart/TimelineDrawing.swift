extension Timeline {
  func drawing() -> Drawing {
    var sheet = TimelineSheet(self)
    return isUpright ? sheet.drawUpright() : sheet.drawRows()
  }
}

private struct TimelineSheet {
  private let timeline: Timeline
  private let heading: Heading
  private let hasSections: Bool
  private var drawing: Drawing
  private var left = TimelineSheet.margin
  private var y: Double

  private static let margin = 10.0
  /// Between columns.
  private static let gap = 16.0
  /// What a row may be wide before the next one begins.
  private static let widest = 1180.0

  init(_ timeline: Timeline) {
    self.timeline = timeline
    heading = Heading(timeline.title)
    hasSections = timeline.sections.labels.contains { !$0.isEmpty }
    drawing = Drawing(title: timeline.title.isEmpty ? "Timeline" : timeline.title)
    drawing.description = timeline.periods.prefix(60).map { period in
      ([period.label.text] + period.events.map(\.text)).joined(separator: ": ")
    }.joined(separator: "; ")
    y = Self.margin + heading.height
  }

  private func accent(_ period: Int) -> Style.Paint {
    .accent(hasSections ? timeline.periods[period].section : period)
  }

  /// Puts what is as wide as `width` in the middle.
  private mutating func begin(_ width: Double) {
    left += max(0, heading.width - width) / 2
    drawing.size.width = max(width, heading.width) + 2 * Self.margin
  }

  private mutating func finish() -> Drawing {
    drawing.size.height = y + Self.margin
    heading.draw(on: &drawing, margin: Self.margin)
    return drawing
  }

  private mutating func drawSection(_ label: Label, _ index: Int, _ box: Box) {
    drawing.add(.box(box, radius: 4), Style(fill: .tint, stroke: .accent(index), width: 2))
    drawing.add(.text(label, at: box.center, .middle), .text)
  }

  private mutating func drawPeriod(_ label: Label, _ index: Int, _ box: Box, dot: Point) {
    let border = Point(min(dot.x, box.right), min(dot.y, box.bottom))
    drawing.add(.path(.lines(border, dot)), Style(stroke: accent(index), width: 2))
    drawing.add(.box(box, radius: 8), Style(fill: .tint, stroke: accent(index), width: 2))
    drawing.add(.text(label, at: box.center, .middle), .text)
    drawing.add(.ellipse(Box(center: dot, Size(12, 12))), Style(fill: accent(index)))
  }

  // MARK: - From left to right

  mutating func drawRows() -> Drawing {
    let labels = timeline.periods.map { $0.label.wrapped(to: 150) }
    let events = timeline.periods.map { $0.events.map { $0.wrapped(to: 150) } }
    let width = max((labels + events.joined()).map(\.size.width).max() ?? 0, 70) + 20
    let column = width + Self.gap
    let most = max(Int(Self.widest / column), 4)
    let rows = SectionRows(timeline.periods.map(\.section), most: most).rows
    let longest = rows.map { $0.reduce(0) { $0 + $1.columns.count } }.max() ?? 0
    begin(Double(longest) * column)
    for (index, row) in rows.enumerated() {
      if index > 0 { y += 24 }
      if hasSections { drawBars(row, column) }
      let height = (row.flatMap(\.columns).map { labels[$0].size.height }.max() ?? 0) + 18
      let line = y + height + 18
      var bottom = line + 8
      var x = left
      for period in row.flatMap(\.columns) {
        let box = Box(x: x, y: y, width: width, height: height)
        drawPeriod(labels[period], period, box, dot: Point(box.center.x, line))
        bottom = max(bottom, drawEvents(events[period], period, Box(x: x, y: line + 6, width: width, height: 0)))
        x += column
      }
      let style = Style(stroke: .ink, width: 2)
      Arrow.draw(.lines(Point(left, line), Point(x, line)), tail: .none, head: .filled, style, on: &drawing)
      y = bottom
    }
    return finish()
  }

  private mutating func drawBars(_ row: [SectionRows.Span], _ column: Double) {
    let widths = row.map { Double($0.columns.count) * column - Self.gap }
    let labels = zip(row, widths).map { timeline.sections.labels[$0.section].wrapped(to: $1 - 16) }
    let height = (labels.map(\.size.height).max() ?? 0) + 12
    var x = left
    for (index, span) in row.enumerated() {
      drawSection(labels[index], span.section, Box(x: x, y: y, width: widths[index], height: height))
      x += widths[index] + Self.gap
    }
    y += height + 10
  }

  /// One below the other, hung up below `top`. Returns where the last one ends.
  private mutating func drawEvents(_ events: [Label], _ period: Int, _ top: Box) -> Double {
    var y = top.y
    for (index, event) in events.enumerated() {
      let box = Box(x: top.x, y: y + (index == 0 ? 16 : 10), width: top.width, height: event.size.height + 14)
      let string = Path.lines(Point(box.center.x, y), Point(box.center.x, box.y))
      drawing.add(.path(string), Style(stroke: accent(period), dash: .dotted))
      drawing.add(.box(box, radius: 3), Style(fill: .tint, stroke: accent(period), width: 1))
      drawing.add(.text(event, at: box.center, .middle), .text)
      y = box.bottom
    }
    return y
  }

  // MARK: - From the top down

  mutating func drawUpright() -> Drawing {
    let labels = timeline.periods.map { $0.label.wrapped(to: 180) }
    let events = timeline.periods.map { $0.events.map { $0.wrapped(to: 420) } }
    let width = (labels.map(\.size.width).max() ?? 0) + 24
    let eventWidth = max((events.joined().map(\.size.width).max() ?? 0) + 24, 80)
    let whole = width + 44 + eventWidth
    begin(whole)
    let line = left + width + 22
    for (index, period) in timeline.periods.enumerated() {
      if index > 0 { y += 16 }
      if hasSections, index == 0 || timeline.periods[index - 1].section != period.section {
        let label = timeline.sections.labels[period.section].wrapped(to: whole - 16)
        let box = Box(x: left, y: y, width: whole, height: label.size.height + 12)
        drawSection(label, period.section, box)
        y = box.bottom + 16
      }
      let box = Box(x: left, y: y, width: width, height: labels[index].size.height + 14)
      var bottom = y - 8
      for event in events[index] {
        let box = Box(x: line + 22, y: bottom + 8, width: eventWidth, height: event.size.height + 14)
        drawing.add(.box(box, radius: 3), Style(fill: .tint, stroke: accent(index), width: 1))
        drawing.add(.text(event, at: Point(box.x + 12, box.center.y), .start), .text)
        bottom = box.bottom
      }
      bottom = max(bottom, box.bottom)
      drawing.add(.path(.lines(Point(line, y - 8), Point(line, bottom + 8))), Style(stroke: .ink, width: 2))
      drawPeriod(labels[index], index, box, dot: Point(line, box.center.y))
      y = bottom
    }
    return finish()
  }
}
