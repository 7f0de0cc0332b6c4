extension Journey {
  func drawing() -> Drawing {
    var sheet = JourneySheet(self)
    return sheet.draw()
  }
}

private struct JourneySheet {
  private let journey: Journey
  private let heading: Heading
  private let labels: [Label]
  private let columnWidth: Double
  private var drawing: Drawing
  private var left = JourneySheet.margin
  private var y: Double

  private static let margin = 10.0
  /// Between columns.
  private static let gap = 14.0
  /// What a row may be wide before the next one begins.
  private static let widest = 1180.0
  /// From one score to the next.
  private static let step = 32.0
  private static let face = 26.0

  init(_ journey: Journey) {
    self.journey = journey
    heading = Heading(journey.title)
    labels = journey.tasks.map { $0.label.wrapped(to: 120) }
    let dots = Double(journey.tasks.map(\.people.count).max() ?? 0) * 16
    columnWidth = max(labels.map(\.size.width).max() ?? 0, dots, 76) + 16 + Self.gap
    drawing = Drawing(title: journey.title.isEmpty ? "User journey" : journey.title)
    drawing.description = journey.tasks.prefix(60).map { journey.words($0) }.joined(separator: "; ")
    y = Self.margin + heading.height
  }

  mutating func draw() -> Drawing {
    let rows = SectionRows(journey.tasks.map(\.section), most: max(Int(Self.widest / columnWidth), 4)).rows
    let longest = rows.map { $0.reduce(0) { $0 + $1.columns.count } }.max() ?? 0
    let width = max(Double(longest) * columnWidth - Self.gap, 200)
    left += max(0, heading.width - width) / 2
    drawing.size.width = max(width, heading.width) + 2 * Self.margin
    drawPeople(width)
    for (index, row) in rows.enumerated() {
      if index > 0 { y += 22 }
      if journey.sections.labels.contains(where: { !$0.isEmpty }) { drawBars(row) }
      drawTasks(row.flatMap { $0.columns })
    }
    drawing.size.height = y + Self.margin
    heading.draw(on: &drawing, margin: Self.margin)
    return drawing
  }

  /// Who is who, in lines as wide as the rows.
  private mutating func drawPeople(_ width: Double) {
    var x = left
    for (index, name) in journey.people.enumerated() {
      let label = Label(name, fontSize: 14)
      if x > left, x + label.size.width + 22 > left + width {
        x = left
        y += 22
      }
      drawDot(index, Point(x + 7, y + 10))
      drawing.add(.text(label, at: Point(x + 20, y + 10), .start), .text)
      x += label.size.width + 40
    }
    if !journey.people.isEmpty { y += 34 }
  }

  private mutating func drawDot(_ person: Int, _ center: Point) {
    drawing.add(.ellipse(Box(center: center, Size(13, 13))), Style(fill: .accent(person), stroke: .ink, width: 1))
  }

  private mutating func drawBars(_ row: [SectionRows.Span]) {
    let widths = row.map { Double($0.columns.count) * columnWidth - Self.gap }
    let labels = zip(row, widths).map { journey.sections.labels[$0.section].wrapped(to: $1 - 16) }
    let height = (labels.map(\.size.height).max() ?? 0) + 12
    var x = left
    for (index, span) in row.enumerated() where widths[index] > 0 {
      let box = Box(x: x, y: y, width: widths[index], height: height)
      drawing.add(.box(box, radius: 4), Style(fill: .tint, stroke: .accent(span.section), width: 2))
      drawing.add(.text(labels[index], at: box.center, .middle), .text)
      x += widths[index] + Self.gap
    }
    y += height + 14
  }

  private mutating func drawTasks(_ tasks: [Int]) {
    let width = columnWidth - Self.gap
    let height = (tasks.map { labels[$0].size.height }.max() ?? 0) + 20
    let best = y + height + 14 + Self.face / 2
    let faces = tasks.enumerated().map { place, task in
      Point(
        left + Double(place) * columnWidth + width / 2, best + Double(5 - journey.tasks[task].score) * Self.step)
    }
    for score in 0..<5 {
      let y = best + Double(score) * Self.step
      drawLevel(y, to: left + Double(tasks.count) * columnWidth - Self.gap, gaps: faces.filter { $0.y == y })
    }
    drawMood(faces)
    for (place, task) in tasks.enumerated() {
      let box = Box(x: left + Double(place) * columnWidth, y: y, width: width, height: height)
      let accent = Style.Paint.accent(journey.tasks[task].section)
      let string = Path.lines(Point(box.center.x, box.bottom), faces[place] + Point(0, -Self.face / 2))
      drawing.add(.path(string), Style(stroke: accent, dash: .dotted))
      drawing.add(.box(box, radius: 5), Style(fill: .tint, stroke: accent))
      drawing.add(.text(labels[task], at: Point(box.center.x, box.center.y + 2), .middle), .text)
      for (index, person) in journey.tasks[task].people.enumerated() {
        drawDot(person, Point(box.x + 12 + Double(index) * 16, box.y))
      }
      drawFace(faces[place], score: journey.tasks[task].score)
    }
    y = best + 4 * Self.step + Self.face / 2 + 2
  }

  /// The line of one score, with gaps where faces lie on it.
  private mutating func drawLevel(_ y: Double, to right: Double, gaps: [Point]) {
    var start = left
    for end in gaps.map({ $0.x - Self.face / 2 }) + [right] {
      drawing.add(.path(.lines(Point(start, y), Point(end, y))), Style(stroke: .tint, width: 1))
      start = end + Self.face
    }
  }

  /// A curve from face to face, level where it meets them.
  private mutating func drawMood(_ faces: [Point]) {
    for (from, to) in zip(faces, faces.dropFirst()) {
      let (start, end) = (from + Point(Self.face / 2, 0), to + Point(-Self.face / 2, 0))
      let middle = (start.x + end.x) / 2
      let piece = Path.Piece.curve(Point(middle, start.y), Point(middle, end.y), end)
      drawing.add(.path(Path(start, [piece])), Style(stroke: .ink, width: 2))
    }
  }

  private mutating func drawFace(_ center: Point, score: Int) {
    let circle = Box(center: center, Size(Self.face, Self.face))
    drawing.add(.ellipse(circle), .surface)
    for side in [-1.0, 1.0] {
      drawing.add(.ellipse(Box(center: center + Point(side * 4.5, -3.5), Size(3, 3))), .solid)
    }
    // The mouth's corners go up for a good score, its middle goes down as far.
    let bend = Double(score - 3) * 1.6
    let (a, b) = (center + Point(-6, 5 - bend / 2), center + Point(6, 5 - bend / 2))
    let mouth = Path(a, [.curve(a + Point(3, bend * 1.6), b + Point(-3, bend * 1.6), b)])
    drawing.add(.path(mouth), .outline)
  }
}
