extension Sankey {
  func drawing() -> Drawing {
    var sheet = SankeySheet(self)
    return sheet.draw()
  }
}

private struct SankeySheet {
  private let sankey: Sankey
  private let heading: Heading
  /// The places of each column from above.
  private var columns: [[Int]]
  private var boxes: [Box]
  /// From a column to the next one.
  private let step: Double
  private var drawing: Drawing

  private static let margin = 10.0
  private static let size = Size(560, 380)
  /// Of a place.
  private static let width = 12.0

  init(_ sankey: Sankey) {
    self.sankey = sankey
    heading = Heading(sankey.title)
    columns = Array(repeating: [], count: (sankey.places.map(\.column).max() ?? 0) + 1)
    step = (Self.size.width - Self.width) / Double(max(columns.count - 1, 1))
    for index in sankey.places.indices { columns[sankey.places[index].column].append(index) }
    boxes = Array(repeating: Box(x: 0, y: 0, width: Self.width, height: 0), count: sankey.places.count)
    drawing = Drawing(title: sankey.title.isEmpty ? "Sankey diagram" : sankey.title)
    drawing.description = sankey.flows.prefix(60).map { sankey.words($0) }.joined(separator: "; ")
  }

  mutating func draw() -> Drawing {
    placeBoxes()
    drawFlows()
    let right = drawPlaces()
    drawing.size = Size(
      max(right, heading.width + Self.margin) + Self.margin, (boxes.map(\.bottom).max() ?? 0) + Self.margin)
    heading.draw(on: &drawing, margin: Self.margin)
    return drawing
  }

  // MARK: - Where places stand

  private mutating func placeBoxes() {
    /// A label needs its line.
    let gap = 20.0
    let tallest = columns.map(\.count).max() ?? 1
    let height = max(Self.size.height, Double(tallest) * (gap + 6))
    let scale =
      columns.map { column in
        (height - Double(column.count - 1) * gap) / max(column.reduce(0) { $0 + sankey.places[$1].value }, 1e-9)
      }.min() ?? 1
    for (index, column) in columns.enumerated() {
      for place in column {
        boxes[place].x = Self.margin + Double(index) * step
        boxes[place].height = max(sankey.places[place].value * scale, 1)
      }
    }
    let top = Self.margin + heading.height
    for index in columns.indices { spread(index, top, height, gap) }
    // To and fro until places stand near what they are joined with.
    for sweep in 0..<24 {
      let leftToRight = sweep % 2 == 0
      for index in leftToRight ? Array(columns.indices) : columns.indices.reversed() {
        pull(index, fromLeft: leftToRight)
        spread(index, top, height, gap)
      }
    }
  }

  private mutating func pull(_ column: Int, fromLeft: Bool) {
    var sums = [Int: (weight: Double, place: Double)]()
    for flow in sankey.flows {
      let (place, other) = fromLeft ? (flow.to, flow.from) : (flow.from, flow.to)
      guard sankey.places[place].column == column else { continue }
      let sum = sums[place] ?? (0, 0)
      sums[place] = (sum.weight + flow.value, sum.place + flow.value * boxes[other].center.y)
    }
    for (place, sum) in sums { boxes[place].y = sum.place / sum.weight - boxes[place].height / 2 }
    columns[column].sort {
      boxes[$0].center.y != boxes[$1].center.y ? boxes[$0].center.y < boxes[$1].center.y : $0 < $1
    }
  }

  /// Moves the places of a column apart, down first, and up again where they have left the field.
  private mutating func spread(_ column: Int, _ top: Double, _ height: Double, _ gap: Double) {
    var y = top
    for place in columns[column] {
      boxes[place].y = max(boxes[place].y, y)
      y = boxes[place].bottom + gap
    }
    var bottom = top + height
    for place in columns[column].reversed() {
      boxes[place].y = min(boxes[place].y, bottom - boxes[place].height)
      bottom = boxes[place].y - gap
    }
  }

  // MARK: - Marks

  private mutating func drawFlows() {
    var left = boxes.map(\.y)
    var right = boxes.map(\.y)
    // Flows leave and arrive in the order of where they come from and go to, so that few of them cross.
    let order = sankey.flows.indices
    var ends: [Int: Double] = [:]
    for index in order.sorted(by: { before($0, $1) { boxes[sankey.flows[$0].from].y } }) {
      let flow = sankey.flows[index]
      ends[index] = right[flow.to]
      right[flow.to] += thickness(flow)
    }
    for index in order.sorted(by: { before($0, $1) { boxes[sankey.flows[$0].to].y } }) {
      let flow = sankey.flows[index]
      let (from, to, thickness) = (boxes[flow.from], boxes[flow.to], thickness(flow))
      let (a, b) = (Point(from.right, left[flow.from]), Point(to.x, ends[index] ?? to.y))
      left[flow.from] += thickness
      let middle = (a.x + b.x) / 2
      let down = Point(0, thickness)
      let band = Path(
        a,
        [
          .curve(Point(middle, a.y), Point(middle, b.y), b), .line(b + down),
          .curve(Point(middle, b.y) + down, Point(middle, a.y) + down, a + down),
        ], closed: true)
      drawing.add(.path(band), Style(fill: .wash(flow.from)))
    }
  }

  private func before(_ a: Int, _ b: Int, by key: (Int) -> Double) -> Bool {
    key(a) != key(b) ? key(a) < key(b) : a < b
  }

  private func thickness(_ flow: Sankey.Flow) -> Double {
    boxes[flow.from].height * flow.value / max(sankey.places[flow.from].value, 1e-9)
  }

  /// Names stand right of their places, before the next column. Returns where the last of them ends.
  private mutating func drawPlaces() -> Double {
    var right = 0.0
    for (index, place) in sankey.places.enumerated() {
      let box = boxes[index]
      drawing.add(.box(box, radius: 1), Style(fill: .accent(index)))
      var label = place.label
      if sankey.showsValues, !label.isEmpty {
        label.lines[label.lines.count - 1] += " " + XYChart.text((place.value * 1000).rounded() / 1000)
      }
      label = label.wrapped(to: max(step - Self.width - 10, 60))
      drawing.add(.text(label, at: Point(box.right + 6, box.center.y), .start), .text)
      right = max(right, box.right + 6 + label.size.width)
    }
    return right
  }
}
