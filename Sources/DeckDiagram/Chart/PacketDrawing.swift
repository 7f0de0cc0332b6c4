extension Packet {
  func drawing() -> Drawing {
    let margin = 10.0
    let heading = Heading(title)
    let bit = max(21, 660 / Double(rowLength))
    let height = 38.0
    /// With the numbers above it.
    let pitch = height + 20
    var drawing = Drawing(title: title.isEmpty ? "Packet" : title)
    drawing.description = fields.prefix(60).map(words).joined(separator: "; ")
    /// Texts too wide for their boxes stand below, behind the letters that stand in the boxes.
    var legend: [Label] = []
    for (index, field) in fields.enumerated() {
      var isNamed = false
      for row in field.bits.lowerBound / rowLength...field.bits.upperBound / rowLength {
        let first = max(field.bits.lowerBound, row * rowLength)
        let last = min(field.bits.upperBound, (row + 1) * rowLength - 1)
        let box = Box(
          x: margin + Double(first % rowLength) * bit, y: margin + heading.height + Double(row) * pitch + 18,
          width: Double(last - first + 1) * bit, height: height)
        drawing.add(.box(box, radius: 0), Style(fill: .wash(index), stroke: .ink, width: 1))
        var label = field.label.fitted(to: Size(box.width - (box.width < 40 ? 1 : 4), height - 4))
        if label == nil, !isNamed {
          legend.append(Label("\(legend.count + 1)  \(field.label.text)", fontSize: 14))
          label = Label("\(legend.count)", fontSize: 12, isBold: true)
        }
        isNamed = true
        if let label { drawing.add(.text(label, at: box.center, .middle), .text) }
        number(first, last, above: box, on: &drawing)
      }
    }
    let rows = (fields.last?.bits.upperBound ?? 0) / rowLength + 1
    let width = Double(min(rowLength, (fields.last?.bits.upperBound ?? 0) + 1)) * bit
    var bottom = margin + heading.height + Double(rows) * pitch
    var widest = width
    if !legend.isEmpty { bottom += 12 }
    for label in legend {
      let label = label.wrapped(to: max(width, 300))
      drawing.add(.text(label, at: Point(margin, bottom + label.size.height / 2), .start), .text)
      bottom += label.size.height
      widest = max(widest, label.size.width)
    }
    drawing.size = Size(max(widest, heading.width) + 2 * margin, bottom + margin)
    heading.draw(on: &drawing, margin: margin)
    return drawing
  }

  /// The first bit's number stands at the left, the last one's at the right, one alone in the middle.
  private func number(_ first: Int, _ last: Int, above box: Box, on drawing: inout Drawing) {
    func add(_ number: Int, _ x: Double, _ anchor: Shape.Anchor) {
      drawing.add(.text(Label("\(number)", fontSize: 10), at: Point(x, box.y - 7), anchor), .text)
    }
    guard first < last else { return add(first, box.center.x, .middle) }
    add(first, box.x + 1, .start)
    add(last, box.right - 1, .end)
  }
}
