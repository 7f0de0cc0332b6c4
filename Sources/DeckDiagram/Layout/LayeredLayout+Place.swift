extension LayeredLayout {
  /// Gives items their x and layers their y; false if that fails.
  mutating func place() -> Bool {
    guard placeAcross() else { return false }
    placeAlong()
    return true
  }

  // MARK: - Across the layers

  /// What stands in a layer beside one another: items, and borders of frames.
  private struct Neighbour {
    enum Kind { case item, line, opening, closing }

    let variable: Int
    let kind: Kind
    var left = 0.0
    var right = 0.0
  }

  private mutating func placeAcross() -> Bool {
    let borders = items.count
    var links: [NetworkSimplex.Link] = []
    for layer in layers {
      let row = neighbours(in: layer, borders: borders)
      for (a, b) in zip(row, row.dropFirst()) {
        let distance = (a.right + b.left + gap(a.kind, b.kind)).rounded(.up)
        links.append(.init(a.variable, b.variable, distance: Int(distance), weight: 0))
      }
    }
    for (index, frame) in graph.frames.enumerated() {
      let width = graph.isSideways ? 0 : frame.title.width + 16
      links.append(.init(borders + 2 * index, borders + 2 * index + 1, distance: Int(width), weight: 4))
    }
    // A line is as long as the way between its ends, whichever lies further right: both keep a distance of nothing
    // from a place that is as far left as it may be.
    var count = borders + 2 * graph.frames.count
    for (upper, item) in items.enumerated() {
      for lower in item.below {
        // Where a line bends is better high up than at its arrow, and long lines should be straight.
        let weight =
          switch (item.isNode, items[lower].isNode) {
          case (true, true): 1
          case (true, false): 2
          case (false, true): 3
          case (false, false): 8
          }
        links.append(.init(count, upper, distance: 0, weight: weight))
        links.append(.init(count, lower, distance: 0, weight: weight))
        count += 1
      }
    }
    guard let x = NetworkSimplex.solve(count, links, centred: true, work: 20_000_000) else { return false }
    for index in items.indices { items[index].x = Double(x[index]) }
    frameBoxes = graph.frames.indices.map { frame in
      let (left, right) = (Double(x[borders + 2 * frame]), Double(x[borders + 2 * frame + 1]))
      return Box(x: left, y: 0, width: right - left, height: 0)
    }
    return true
  }

  private func neighbours(in layer: [Int], borders: Int) -> [Neighbour] {
    var row: [Neighbour] = []
    var open: [Int] = []
    func close(to depth: Int) {
      while open.count > depth, let frame = open.popLast() {
        row.append(Neighbour(variable: borders + 2 * frame + 1, kind: .closing))
      }
    }
    for index in layer {
      let item = items[index]
      let chain = graph.frames(round: item.frame)
      close(to: zip(open, chain).prefix { $0 == $1 }.count)
      for frame in chain.dropFirst(open.count) {
        open.append(frame)
        // Where lines lead sideways, titles stand where a frame begins.
        let title = graph.isSideways ? graph.frames[frame].title.width : 0
        row.append(Neighbour(variable: borders + 2 * frame, kind: .opening, right: title))
      }
      let isLine = !item.isNode && item.left == 0 && item.right == 0
      row.append(Neighbour(variable: index, kind: isLine ? .line : .item, left: item.left, right: item.right))
    }
    close(to: 0)
    return row
  }

  private func gap(_ a: Neighbour.Kind, _ b: Neighbour.Kind) -> Double {
    switch (a, b) {
    case (.item, .item): Self.nodeGap
    case (.opening, _), (_, .closing): Self.framePadding
    case (.closing, .opening), (.item, .opening), (.closing, .item): Self.nodeGap * 0.7
    default: Self.lineGap
    }
  }

  // MARK: - Along them

  private mutating func placeAlong() {
    var spans: [(first: Int, last: Int)?] = Array(repeating: nil, count: graph.frames.count)
    for item in items {
      for frame in graph.frames(round: item.frame) {
        let span = spans[frame] ?? (item.rank, item.rank)
        spans[frame] = (min(span.first, item.rank), max(span.last, item.rank))
      }
    }
    // What a frame needs above its first layer and below its last, the frames in it included.
    var above = graph.frames.map { Self.framePadding + (graph.isSideways ? 0 : $0.title.height) }
    var below = graph.frames.map { _ in Self.framePadding }
    for frame in graph.frames.indices.reversed() {
      guard let parent = graph.frames[frame].parent, let span = spans[frame], let outer = spans[parent] else {
        continue
      }
      let own = Self.framePadding + (graph.isSideways ? 0 : graph.frames[parent].title.height)
      if span.first == outer.first { above[parent] = max(above[parent], above[frame] + own) }
      if span.last == outer.last { below[parent] = max(below[parent], below[frame] + Self.framePadding) }
    }

    var top = 0.0
    bands = []
    for rank in layers.indices {
      let opening = graph.frames.indices.filter { spans[$0]?.first == rank }.map { above[$0] }.max() ?? 0
      let height = layers[rank].map { items[$0].height }.max() ?? 0
      bands.append((top + opening, height))
      top += opening + height
      for frame in graph.frames.indices where graph.isSideways && spans[frame]?.last == rank {
        let start = bands[spans[frame]?.first ?? rank].top - above[frame]
        below[frame] = max(below[frame], graph.frames[frame].title.height + 16 - (top - start))
      }
      top += (graph.frames.indices.filter { spans[$0]?.last == rank }.map { below[$0] }.max() ?? 0) + layerGap
    }
    for frame in graph.frames.indices {
      guard let span = spans[frame], var box = frameBoxes[frame] else {
        frameBoxes[frame] = nil
        continue
      }
      box.y = bands[span.first].top - above[frame]
      box.height = bands[span.last].top + bands[span.last].height + below[frame] - box.y
      frameBoxes[frame] = box
    }
  }
}
