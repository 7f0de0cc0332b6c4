extension Graph {
  /// The graph as a picture; nil for one that is too large to be one.
  func drawing() -> Drawing? {
    guard !isTooLarge, !nodes.isEmpty, let layout = LayeredLayout.layout(layoutGraph()) else { return nil }
    var drawing = Drawing(title: title.isEmpty ? kind : title)
    drawing.description = description
    let margin = 8.0
    let heading = Heading(title)
    let turned = isSideways ? layout.size.transposed : layout.size
    let shift = Point(margin + max(0, (heading.width - turned.width) / 2), margin + heading.height)
    func place(_ point: Point) -> Point { turn(point, layout.size) + shift }

    let paths = layout.paths.map { $0.mapped(place) }
    let nodeBoxes = nodes.indices.map { Box(center: place(layout.nodes[$0]), size(of: nodes[$0])) }
    let frameBoxes = layout.frames.map { box in
      box.map { Box(corners: place(Point($0.x, $0.y)), place(Point($0.right, $0.bottom))) }
    }
    var right = 0.0
    for (index, frame) in frames.enumerated() {
      guard let box = frameBoxes[index] else { continue }
      // The layout keeps room for the title at the first layer, which is the lowest where lines lead up.
      let half = 8 + frame.label.size.height / 2
      let title = FrameTitle(
        box, frame.label.size, y: direction == .up ? box.bottom - half : box.y + half, paths: paths,
        others: nodeBoxes + frameBoxes.compactMap { $0 }.filter { $0.x >= box.right - 1 },
        limit: frame.parent.flatMap { frameBoxes[$0]?.right } ?? .infinity)
      draw(frame, title, on: &drawing)
      right = max(right, title.frame.right + margin)
    }
    for (index, edge) in edges.enumerated() where edge.line != .hidden {
      draw(edge, paths[index], label: layout.labels[index].map(place), on: &drawing)
    }
    for (index, node) in nodes.enumerated() {
      draw(node, nodeBoxes[index], on: &drawing)
    }
    drawing.size = Size(
      max(turned.width + 2 * margin, heading.width + 2 * margin, right), turned.height + heading.height + 2 * margin)
    heading.draw(on: &drawing, margin: margin)
    return drawing
  }

  var isSideways: Bool { direction == .right || direction == .left }

  /// From the layout's layers, which go down, to the graph's direction.
  private func turn(_ point: Point, _ size: Size) -> Point {
    switch direction {
    case .down: point
    case .up: Point(point.x, size.height - point.y)
    case .right: Point(point.y, point.x)
    case .left: Point(size.height - point.y, point.x)
    }
  }

  private func layoutGraph() -> LayoutGraph {
    func turned(_ size: Size) -> Size { isSideways ? size.transposed : size }
    var graph = LayoutGraph()
    graph.isSideways = isSideways
    graph.keepsEndsApart = keepsEndsApart
    graph.nodes = nodes.map {
      LayoutGraph.Node(size: turned(size(of: $0)), outline: $0.shape.outline, frame: $0.frame)
    }
    graph.frames = frames.map {
      LayoutGraph.Frame(title: turned($0.label.size), parent: $0.parent, first: $0.first, last: $0.last)
    }
    graph.levels = levels
    graph.edges = edges.map { edge in
      var label = edge.label.size
      if !edge.label.isEmpty {
        label = isSideways ? Size(label.width + 20, label.height + 6) : Size(label.width + 14, label.height)
      }
      return LayoutGraph.Edge(
        from: edge.from.node, to: edge.to.node, label: turned(label), length: edge.length, fromFrame: edge.from.frame,
        toFrame: edge.to.frame)
    }
    return graph
  }

  // MARK: - Nodes

  func size(of node: Node) -> Size {
    if node.shape == .bar, isSideways { return node.shape.size(.zero).transposed }
    let size = node.shape.size(node.label.size)
    guard !node.parts.isEmpty else { return size }
    let parts = node.parts.map(\.size)
    if node.isRow {
      let cells = [node.label.size] + parts
      return Size(cells.reduce(0) { $0 + $1.width + Self.cellPadding }, (cells.map(\.height).max() ?? 0) + 20)
    }
    return Size(
      max(size.width, (parts.map(\.width).max() ?? 0) + 24), size.height + parts.reduce(0) { $0 + $1.height + 14 })
  }

  func draw(_ node: Node, _ box: Box, on drawing: inout Drawing) {
    let style = style(node.look)
    node.shape.draw(box, style, on: &drawing)
    let text = Style(fill: textPaint(node.look))
    guard !node.parts.isEmpty else {
      var center = box.center
      if node.shape == .cylinder { center.y += 7 }
      if node.shape == .flag { center.x += box.height / 4 }
      return drawing.add(.text(node.label, at: center, .middle), text)
    }
    if node.isRow { return drawRow(node, box, style, text, on: &drawing) }
    let first = node.shape.size(node.label.size).height
    drawing.add(.text(node.label, at: Point(box.center.x, box.y + first / 2), .middle), text)
    var y = box.y + first
    for part in node.parts {
      drawing.add(.path(.lines(Point(box.x, y), Point(box.right, y))), style.unfilled)
      let height = part.size.height + 14
      drawing.add(.text(part, at: Point(box.x + 12, y + height / 2), .start), text)
      y += height
    }
  }

  private static let cellPadding = 24.0

  /// A record's fields side by side, with rules between.
  private func drawRow(_ node: Node, _ box: Box, _ style: Style, _ text: Style, on drawing: inout Drawing) {
    var x = box.x
    for (index, cell) in ([node.label] + node.parts).enumerated() {
      if index > 0 { drawing.add(.path(.lines(Point(x, box.y), Point(x, box.bottom))), style.unfilled) }
      let width = cell.size.width + Self.cellPadding
      drawing.add(.text(cell, at: Point(x + width / 2, box.center.y), .middle), text)
      x += width
    }
  }

  func style(_ look: Look) -> Style {
    var style = Style.surface
    if let fill = look.fill { style.fill = .named(fill) }
    if let stroke = look.stroke { style.stroke = .named(stroke) }
    style.dash = look.dash
    style.width = look.width ?? style.width
    return style
  }

  /// The author's colour, or one that can be read on the author's ground.
  func textPaint(_ look: Look) -> Style.Paint {
    if let text = look.text { return .named(text) }
    guard let fill = look.fill, let black = Colour.black, let white = Colour.white else { return .ink }
    return .named(fill.isLight ? black : white)
  }

  // MARK: - Frames and edges

  private func draw(_ frame: Frame, _ title: FrameTitle, on drawing: inout Drawing) {
    var style = style(frame.look)
    if frame.look == Look() { style.width = 1 }
    if frame.isRegion {
      style.fill = .none
      style.dash = .dashed
    }
    drawing.add(.box(title.frame, radius: frame.isRounded ? 10 : 3), style)
    let place = Point(title.title.x, title.title.center.y)
    drawing.add(.text(frame.label, at: place, .start), Style(fill: textPaint(frame.look)))
  }

  func draw(_ edge: Edge, _ path: Path, label: Point?, on drawing: inout Drawing) {
    var style = Style(stroke: edge.colour.map { .named($0) } ?? .ink)
    if edge.line == .dotted { style.dash = .dashed }
    if edge.line == .thick { style.width = 3 }
    Arrow.draw(path, tail: edge.tail, head: edge.head, style, on: &drawing)
    if let label {
      let size = edge.label.size
      let isLoop = edge.from == edge.to
      let aside =
        isSideways ? Point(0, (isLoop ? 1 : -1) * (size.height / 2 + 2)) : Point(size.width / 2 + 7, 0)
      drawing.add(.text(edge.label, at: label + aside, .middle), .text)
    }
    drawEnd(edge.headLabel, at: path.end, toward: path.endDirection, on: &drawing)
    drawEnd(edge.tailLabel, at: path.start, toward: path.reversed.endDirection, on: &drawing)
  }

  /// A small text beside the end of a line.
  private func drawEnd(_ label: Label, at end: Point, toward direction: Point, on drawing: inout Drawing) {
    guard !label.isEmpty else { return }
    let back = end + direction * -20
    if abs(direction.y) > abs(direction.x) {
      drawing.add(.text(label, at: Point(back.x + 8, back.y), .start), .text)
    } else {
      drawing.add(.text(label, at: Point(back.x, back.y + label.lineHeight / 2 + 2), .middle), .text)
    }
  }
}
