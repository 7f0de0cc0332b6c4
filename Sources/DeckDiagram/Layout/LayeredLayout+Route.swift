extension LayeredLayout {
  /// Draws the lines: straight down through a layer, curved from one layer to the next, where nothing stands.
  func route() -> LayoutResult {
    var result = LayoutResult()
    result.nodes = graph.nodes.indices.map { center(of: $0) }
    result.frames = frameBoxes
    let ports = ports()
    for (index, edge) in graph.edges.enumerated() {
      if edge.from == edge.to {
        let (path, label) = loop(edge)
        result.paths.append(path)
        result.labels.append(edge.label == .zero ? nil : label)
        continue
      }
      result.paths.append(path(index, ports[index]))
      result.labels.append(
        labels[index].map { item in
          Point(items[item].x, bands[items[item].rank].top + bands[items[item].rank].height / 2)
        })
    }
    moveIntoView(&result)
    return result
  }

  private func center(of node: Int) -> Point {
    let band = bands[items[node].rank]
    return Point(items[node].x, band.top + band.height / 2)
  }

  /// How far beside the middle of a node's side a line meets it, at its upper and at its lower end.
  private struct Ports {
    var upper = 0.0
    var lower = 0.0
  }

  /// Lines share the middle of a side, unless some of them come and others go there, or two of them lead the same way.
  private func ports() -> [Ports] {
    var ports = Array(repeating: Ports(), count: graph.edges.count)
    for isBelow in [true, false] {
      var sides: [[(edge: Int, neighbour: Int)]] = Array(repeating: [], count: graph.nodes.count)
      for (edge, chain) in chains.enumerated() where chain.count > 1 {
        let node = isBelow ? chain[0] : chain[chain.count - 1]
        sides[node].append((edge, isBelow ? chain[1] : chain[chain.count - 2]))
      }
      for (node, lines) in sides.enumerated() where lines.count > 1 {
        let turned = lines.count { isTurned[$0.edge] }
        let isMixed = turned > 0 && turned < lines.count
        let hasTwins = Set(lines.map(\.neighbour)).count < lines.count
        guard graph.keepsEndsApart || isMixed || hasTwins else { continue }
        let sorted = lines.sorted { (items[$0.neighbour].x, $0.edge) < (items[$1.neighbour].x, $1.edge) }
        let step = min(26, graph.nodes[node].size.width * 0.7 / Double(lines.count))
        for (place, line) in sorted.enumerated() {
          let shift = (Double(place) - Double(lines.count - 1) / 2) * step
          if isBelow { ports[line.edge].upper = shift } else { ports[line.edge].lower = shift }
        }
      }
    }
    return ports
  }

  /// The y at which a line leaves a node downwards, or reaches it from above, `shift` beside its middle.
  private func border(of node: Int, shift: Double, isBelow: Bool) -> Double {
    let size = graph.nodes[node].size
    let share = min(abs(shift) / max(size.width / 2, 1), 1)
    let reach: Double =
      switch graph.nodes[node].outline {
      case .box: 1
      case .diamond: 1 - share
      case .ellipse: (1 - share * share).squareRoot()
      }
    return center(of: node).y + (isBelow ? 1 : -1) * size.height / 2 * reach
  }

  private func path(_ index: Int, _ ports: Ports) -> Path {
    let edge = graph.edges[index]
    let chain = chains[index]
    guard let upper = chain.first, let lower = chain.last else { return Path(Point(0, 0)) }
    let (upperFrame, lowerFrame) = isTurned[index] ? (edge.toFrame, edge.fromFrame) : (edge.fromFrame, edge.toFrame)
    if let path = pathBeside(upper, upperFrame, lower, lowerFrame) { return isTurned[index] ? path.reversed : path }

    var start = Point(items[upper].x + ports.upper, border(of: upper, shift: ports.upper, isBelow: true))
    let firstBand = bands[items[upper].rank]
    var points = [start, Point(start.x, firstBand.top + firstBand.height + stub)]
    if let frame = upperFrame, let box = frameBoxes[frame], box.bottom > start.y {
      start.y = box.bottom
      points = [start, start]
    }
    for item in chain.dropFirst().dropLast() {
      let band = bands[items[item].rank]
      // A frame may reach further than the line's end in it.
      if let frame = upperFrame, let box = frameBoxes[frame], band.top < box.bottom { continue }
      if let frame = lowerFrame, let box = frameBoxes[frame], band.top + band.height > box.y { continue }
      points += [Point(items[item].x, band.top), Point(items[item].x, band.top + band.height)]
    }
    var end = Point(items[lower].x + ports.lower, border(of: lower, shift: ports.lower, isBelow: false))
    if let frame = lowerFrame, let box = frameBoxes[frame], box.y < end.y {
      end.y = box.y
      points += [end, end]
    } else {
      points += [Point(end.x, bands[items[lower].rank].top - stub), end]
    }
    let path = curve(points)
    return isTurned[index] ? path.reversed : path
  }

  /// Straight across, where an end is a frame that stands beside the other end and not above or below it: lines that
  /// lead to frames in circles leave no other way.
  private func pathBeside(_ upper: Int, _ upperFrame: Int?, _ lower: Int, _ lowerFrame: Int?) -> Path? {
    guard upperFrame != nil || lowerFrame != nil else { return nil }
    func box(_ node: Int, _ frame: Int?) -> Box {
      frame.flatMap { frameBoxes[$0] } ?? Box(center: center(of: node), graph.nodes[node].size)
    }
    let (a, b) = (box(upper, upperFrame), box(lower, lowerFrame))
    let (top, bottom) = (max(a.y, b.y), min(a.bottom, b.bottom))
    guard top < bottom, a.right <= b.x || b.right <= a.x else { return nil }
    let y = (top + bottom) / 2
    return a.x < b.x ? .lines(Point(a.right, y), Point(b.x, y)) : .lines(Point(a.x, y), Point(b.right, y))
  }

  /// Straight between the points of a pair, curved from one pair to the next.
  private func curve(_ points: [Point]) -> Path {
    var path = Path(points[0])
    for (index, point) in points.enumerated().dropFirst() {
      let before = points[index - 1]
      if point == before { continue }
      if index % 2 == 1 || point.x == before.x {
        path.pieces.append(.line(point))
      } else {
        let half = (point.y - before.y) / 2
        path.pieces.append(.curve(Point(before.x, before.y + half), Point(point.x, point.y - half), point))
      }
    }
    return path
  }

  private func loop(_ edge: LayoutGraph.Edge) -> (Path, label: Point) {
    let center = center(of: edge.from)
    let size = graph.nodes[edge.from].size
    let quarter = min(size.height / 4, 12)
    let share = quarter / max(size.height / 2, 1)
    let reach: Double =
      switch graph.nodes[edge.from].outline {
      case .box: 1
      case .diamond: 1 - share
      case .ellipse: (1 - share * share).squareRoot()
      }
    let x = center.x + size.width / 2 * reach
    let out = center.x + size.width / 2 + Self.selfLoop - 4
    let (start, end) = (Point(x, center.y - quarter), Point(x, center.y + quarter))
    let curve = Path.Piece.curve(Point(out, start.y - quarter), Point(out, end.y + quarter), end)
    return (Path(start, [curve]), Point(center.x + size.width / 2 + Self.selfLoop - 6, center.y))
  }

  /// Moves everything so that nothing lies left of or above 0.
  private func moveIntoView(_ result: inout LayoutResult) {
    var (least, most) = (Point(.infinity, .infinity), Point(-.infinity, -.infinity))
    func see(_ x: Double, _ y: Double) {
      least = Point(min(least.x, x), min(least.y, y))
      most = Point(max(most.x, x), max(most.y, y))
    }
    for (index, item) in items.enumerated() {
      let band = bands[item.rank]
      let middle = band.top + band.height / 2
      let half = index < graph.nodes.count ? item.height / 2 : band.height / 2
      see(item.x - item.left, middle - half)
      see(item.x + item.right, middle + half)
    }
    for case let box? in frameBoxes {
      see(box.x, box.y)
      see(box.right, box.bottom)
    }
    for path in result.paths {
      for point in path.points { see(point.x, point.y) }
    }
    result.size = Size(most.x - least.x, most.y - least.y)
    let shift = Point(-least.x, -least.y)
    result.nodes = result.nodes.map { $0 + shift }
    result.labels = result.labels.map { $0.map { $0 + shift } }
    result.paths = result.paths.map { path in path.mapped { $0 + shift } }
    result.frames = result.frames.map { box in
      box.map { Box(x: $0.x + shift.x, y: $0.y + shift.y, width: $0.width, height: $0.height) }
    }
  }
}
