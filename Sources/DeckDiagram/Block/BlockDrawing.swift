extension BlockDiagram {
  func drawing() -> Drawing {
    var sheet = BlockSheet(self)
    return sheet.draw()
  }
}

private struct BlockSheet {
  private typealias Place = (column: Int, row: Int, span: Int)

  private let diagram: BlockDiagram
  private let graph: Graph
  private let places: [[Place]]
  /// Of a column of a grid, and of each of its rows.
  private var columnWidths: [Double]
  private var rowHeights: [[Double]]
  /// Of nodes, as they are wanted.
  private var sizes: [Size]
  private var boxes: [Box?]
  private var drawing: Drawing

  private static let margin = 10.0
  private static let gap = 16.0
  private static let padding = 12.0

  init(_ diagram: BlockDiagram) {
    self.diagram = diagram
    graph = diagram.graph
    places = diagram.grids.map(Self.places)
    columnWidths = Array(repeating: 0, count: diagram.grids.count)
    rowHeights = places.map { Array(repeating: 0, count: ($0.last?.row ?? -1) + 1) }
    sizes = diagram.graph.nodes.map { diagram.graph.size(of: $0) }
    boxes = Array(repeating: nil, count: sizes.count)
    drawing = Drawing(title: graph.title.isEmpty ? graph.kind : graph.title)
    drawing.description = graph.description
  }

  /// Row by row; what does not fit into a row any more begins the next one.
  private static func places(_ grid: BlockDiagram.Grid) -> [Place] {
    let columns = columns(grid)
    var (column, row) = (0, 0)
    return grid.cells.map { cell in
      let span = min(cell.span, columns)
      if column + span > columns { (column, row) = (0, row + 1) }
      defer { column += span }
      return (column, row, span)
    }
  }

  private static func columns(_ grid: BlockDiagram.Grid) -> Int {
    max(grid.columns ?? grid.cells.reduce(0) { $0 + $1.span }, 1)
  }

  mutating func draw() -> Drawing {
    for index in diagram.grids.indices.reversed() { measure(index) }
    let whole = size(of: 0)
    let heading = Heading(graph.title)
    let width = max(whole.width, heading.width)
    place(
      0,
      Box(
        x: Self.margin + (width - whole.width) / 2, y: Self.margin + heading.height, width: whole.width,
        height: whole.height))
    // What holds others is painted before them: a grid's owner comes before what is in it.
    for grid in diagram.grids { drawOwner(grid) }
    // Lines pass below what stands between their ends.
    for edge in graph.edges { draw(edge) }
    for grid in diagram.grids { drawNodes(grid) }
    drawing.size = Size(width + 2 * Self.margin, whole.height + heading.height + 2 * Self.margin)
    heading.draw(on: &drawing, margin: Self.margin)
    return drawing
  }

  // MARK: - Where nodes stand

  private mutating func measure(_ index: Int) {
    let grid = diagram.grids[index]
    for (cell, place) in zip(grid.cells, places[index]) {
      guard let node = cell.node else { continue }
      let size = wanted(node)
      let width = (size.width - Double(place.span - 1) * Self.gap) / Double(place.span)
      columnWidths[index] = max(columnWidths[index], width)
      rowHeights[index][place.row] = max(rowHeights[index][place.row], size.height)
    }
    // Rows of nothing keep their room.
    let least = rowHeights[index].max() ?? 0
    for row in rowHeights[index].indices where rowHeights[index][row] == 0 { rowHeights[index][row] = least }
    guard let owner = grid.owner else { return }
    let (inside, title) = (size(of: index), graph.nodes[owner].label.size)
    sizes[owner] = Size(
      max(inside.width, title.width) + 2 * Self.padding,
      inside.height + 2 * Self.padding + (title.height > 0 ? title.height + 4 : 0))
  }

  private func wanted(_ node: Int) -> Size {
    guard let way = diagram.ways[node] else { return sizes[node] }
    let text = graph.nodes[node].label.size
    return way == .up || way == .down || way == .y
      ? Size(text.width + 60, text.height + 60) : Size(text.width + 80, text.height + 44)
  }

  private func size(of grid: Int) -> Size {
    let columns = Double(Self.columns(diagram.grids[grid]))
    let rows = rowHeights[grid]
    return Size(
      columns * columnWidths[grid] + (columns - 1) * Self.gap,
      rows.reduce(0, +) + Double(max(rows.count - 1, 0)) * Self.gap)
  }

  /// Puts a grid into a box that may be larger than it needs.
  private mutating func place(_ index: Int, _ box: Box) {
    let needed = size(of: index)
    let columns = Double(Self.columns(diagram.grids[index]))
    let width = columnWidths[index] + max(box.width - needed.width, 0) / columns
    let rows = rowHeights[index]
    let more = max(box.height - needed.height, 0) / Double(max(rows.count, 1))
    var tops: [Double] = []
    var y = box.y
    for height in rows {
      tops.append(y)
      y += height + more + Self.gap
    }
    for (cell, place) in zip(diagram.grids[index].cells, places[index]) {
      guard let node = cell.node else { continue }
      let room = Box(
        x: box.x + Double(place.column) * (width + Self.gap), y: tops[place.row],
        width: Double(place.span) * (width + Self.gap) - Self.gap, height: rows[place.row] + more)
      boxes[node] = keepsForm(node) ? Box(center: room.center, wanted(node)) : room
      if let inner = diagram.grids.firstIndex(where: { $0.owner == node }) { self.place(inner, inside(node, room)) }
    }
  }

  /// Round and pointed ones are not drawn out.
  private func keepsForm(_ node: Int) -> Bool {
    switch graph.nodes[node].shape {
    case .circle, .doubleCircle, .diamond: true
    default: diagram.ways[node] != nil
    }
  }

  private func inside(_ node: Int, _ box: Box) -> Box {
    let title = graph.nodes[node].label.size.height
    let top = title > 0 ? title + 4 : 0
    var box = box.inset(Self.padding)
    box.y += top
    box.height -= top
    return box
  }

  // MARK: - Marks

  private mutating func drawOwner(_ grid: BlockDiagram.Grid) {
    guard let owner = grid.owner, let box = boxes[owner] else { return }
    let node = graph.nodes[owner]
    var style = graph.style(node.look)
    if node.look.stroke == nil { style.width = 1 }
    drawing.add(.box(box, radius: 6), style)
    let y = box.y + Self.padding + node.label.size.height / 2
    drawing.add(.text(node.label, at: Point(box.center.x, y), .middle), Style(fill: graph.textPaint(node.look)))
  }

  private mutating func drawNodes(_ grid: BlockDiagram.Grid) {
    for cell in grid.cells {
      guard let index = cell.node, let box = boxes[index] else { continue }
      guard !diagram.grids.contains(where: { $0.owner == index }) else { continue }
      let node = graph.nodes[index]
      guard let way = diagram.ways[index] else {
        graph.draw(node, box, on: &drawing)
        continue
      }
      drawing.add(.polygon(Self.arrow(way, box)), graph.style(node.look))
      drawing.add(.text(node.label, at: box.center, .middle), Style(fill: graph.textPaint(node.look)))
    }
  }

  /// The outline of a broad arrow.
  private static func arrow(_ way: BlockDiagram.Way, _ box: Box) -> [Point] {
    let isUpright = way == .up || way == .down || way == .y
    let (length, breadth) = isUpright ? (box.height, box.width) : (box.width, box.height)
    let head = min(breadth / 2, length / 3)
    let side = breadth / 5
    // From left to right; the tail is a head too where it leads both ways.
    var points = [
      Point(length - head, side), Point(length - head, 0), Point(length, breadth / 2), Point(length - head, breadth),
      Point(length - head, breadth - side),
    ]
    points +=
      way == .x || way == .y
      ? [Point(head, breadth - side), Point(head, breadth), Point(0, breadth / 2), Point(head, 0), Point(head, side)]
      : [Point(0, breadth - side), Point(0, side)]
    return points.map { point in
      let along = way == .left || way == .up ? length - point.x : point.x
      return isUpright ? Point(box.x + point.y, box.y + along) : Point(box.x + along, box.y + point.y)
    }
  }

  private mutating func draw(_ edge: Graph.Edge) {
    guard edge.line != .hidden, let from = boxes[edge.from.node], let to = boxes[edge.to.node] else { return }
    guard edge.from != edge.to else { return }
    let path = Path.lines(Self.border(from, toward: to.center), Self.border(to, toward: from.center))
    var line = edge
    line.label = Label("")
    graph.draw(line, path, label: nil, on: &drawing)
    let way = path.end - path.start
    let aside =
      abs(way.x) > abs(way.y) ? Point(0, -edge.label.size.height / 2 - 2) : Point(edge.label.size.width / 2 + 6, 0)
    drawing.add(.text(edge.label, at: path.start + way * 0.5 + aside, .middle), .text)
  }

  /// Where the way from a box's middle leaves it.
  private static func border(_ box: Box, toward point: Point) -> Point {
    let way = point - box.center
    guard way.length > 0.001 else { return box.center }
    let across = abs(way.x) > 0.001 ? box.width / 2 / abs(way.x) : .infinity
    let up = abs(way.y) > 0.001 ? box.height / 2 / abs(way.y) : .infinity
    return box.center + way * min(across, up, 1)
  }
}
