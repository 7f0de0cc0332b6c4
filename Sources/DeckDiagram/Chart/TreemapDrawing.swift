extension Treemap {
  func drawing() -> Drawing {
    var sheet = TreemapSheet(self)
    return sheet.draw()
  }
}

private struct TreemapSheet {
  private let map: Treemap
  private let heading: Heading
  private var drawing: Drawing

  private static let margin = 10.0
  private static let size = Size(640, 400)
  /// Of a group's name above what is in it.
  private static let strip = 22.0
  private static let gap = 3.0

  init(_ map: Treemap) {
    self.map = map
    heading = Heading(map.title)
    drawing = Drawing(title: map.title.isEmpty ? "Treemap" : map.title)
    drawing.description = map.items.filter(\.children.isEmpty).prefix(60).map { map.words($0) }
      .joined(separator: "; ")
  }

  mutating func draw() -> Drawing {
    let width = max(Self.size.width, heading.width)
    let field = Box(x: Self.margin, y: Self.margin + heading.height, width: width, height: Self.size.height)
    let top = map.roots.filter { map.items[$0].value > 0 }
    var open = zip(top, Self.squares(top.map { map.items[$0].value }, in: field)).enumerated().map {
      (item: $1.0, box: $1.1, accent: $0)
    }
    while let (index, box, accent) = open.popLast() {
      let item = map.items[index]
      let inside = box.inset(Self.gap / 2)
      if item.children.isEmpty {
        drawLeaf(item, inside, accent)
      } else {
        let room = drawGroup(item, inside, accent)
        let children = item.children.filter { map.items[$0].value > 0 }
        for (child, box) in zip(children, Self.squares(children.map { map.items[$0].value }, in: room)) {
          open.append((child, box, accent))
        }
      }
    }
    drawing.size = Size(field.right + Self.margin, field.bottom + Self.margin)
    heading.draw(on: &drawing, margin: Self.margin)
    return drawing
  }

  /// Returns where what is in the group goes.
  private mutating func drawGroup(_ item: Treemap.Item, _ box: Box, _ accent: Int) -> Box {
    let look = map.look(of: item)
    let style = Style(
      fill: look.fill.map { .named($0) } ?? .tint, stroke: look.stroke.map { .named($0) } ?? .accent(accent), width: 1.5
    )
    drawing.add(.box(box, radius: 4), style)
    var label = item.label
    (label.isBold, label.fontSize) = (true, 14)
    guard box.height > 2.5 * Self.strip, let name = label.fitted(to: Size(box.width - 12, Self.strip - 2)) else {
      return box.inset(Self.gap)
    }
    let middle = box.y + Self.strip / 2 + 1
    drawing.add(.text(name, at: Point(box.x + 6, middle), .start), text(look))
    let sum = Label(XYChart.text(item.value), fontSize: 12)
    if name.size.width + sum.size.width + 24 < box.width {
      drawing.add(.text(sum, at: Point(box.right - 6, middle), .end), text(look))
    }
    return Box(
      x: box.x + Self.gap, y: box.y + Self.strip, width: box.width - 2 * Self.gap,
      height: box.height - Self.strip - Self.gap)
  }

  private mutating func drawLeaf(_ item: Treemap.Item, _ box: Box, _ accent: Int) {
    let look = map.look(of: item)
    let style = Style(
      fill: look.fill.map { .named($0) } ?? .wash(accent), stroke: look.stroke.map { .named($0) } ?? .none, width: 1.5)
    drawing.add(.box(box, radius: 3), style)
    var label = item.label
    label.lines.append(XYChart.text(item.value))
    let room = Size(box.width - 6, box.height - 4)
    guard let fitting = label.fitted(to: room) ?? item.label.fitted(to: room) else { return }
    drawing.add(.text(fitting, at: box.center, .middle), text(look))
  }

  /// On an author's colour black or white, whichever can be read.
  private func text(_ look: Graph.Look) -> Style {
    if let text = look.text { return Style(fill: .named(text)) }
    guard let fill = look.fill, let paint = fill.isLight ? Colour.black : Colour.white else { return .text }
    return Style(fill: .named(paint))
  }

  /// Boxes whose areas are to each other as `values`, as square as may be and in the order of the values' sizes (Bruls,
  /// Huizing and van Wijk, “Squarified Treemaps”, 2000).
  private static func squares(_ values: [Double], in box: Box) -> [Box] {
    let sum = values.reduce(0, +)
    guard sum > 0 else { return [] }
    let scale = max(box.width, 1) * max(box.height, 1) / sum
    let order = values.indices.sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
    var boxes = [Box](repeating: box, count: values.count)
    var room = box
    var row: [Int] = []
    var area = 0.0
    func worst(_ row: [Int], _ area: Double) -> Double {
      let side = max(min(room.width, room.height), 1)
      let areas = row.map { values[$0] * scale }
      let (least, most) = (areas.min() ?? 1, areas.max() ?? 1)
      return max(side * side * most / (area * area), area * area / (side * side * max(least, 1e-9)))
    }
    func place() {
      let isTall = room.width >= room.height
      let depth = area / max(isTall ? room.height : room.width, 1)
      var along = 0.0
      for index in row {
        let length = values[index] * scale / max(depth, 1e-9)
        boxes[index] =
          isTall
          ? Box(x: room.x, y: room.y + along, width: depth, height: length)
          : Box(x: room.x + along, y: room.y, width: length, height: depth)
        along += length
      }
      room =
        isTall
        ? Box(x: room.x + depth, y: room.y, width: room.width - depth, height: room.height)
        : Box(x: room.x, y: room.y + depth, width: room.width, height: room.height - depth)
    }
    for index in order {
      let more = values[index] * scale
      if !row.isEmpty, worst(row + [index], area + more) > worst(row, area) {
        place()
        (row, area) = ([], 0)
      }
      row.append(index)
      area += more
    }
    if !row.isEmpty { place() }
    return boxes
  }
}
