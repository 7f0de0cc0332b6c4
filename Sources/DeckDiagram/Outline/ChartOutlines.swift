extension Packet {
  var outline: Outline {
    var outline = Outline(title)
    for field in fields { outline.add(words(field)) }
    return outline
  }
}

extension Radar {
  var outline: Outline {
    var outline = Outline(title)
    for curve in curves {
      outline.add(curve.label.text)
      for (axis, value) in zip(axes, curve.values) { outline.add("\(axis.text): \(XYChart.text(value))", depth: 1) }
    }
    return outline
  }
}

extension Treemap {
  var outline: Outline {
    var outline = Outline(title)
    for item in items { outline.add(words(item), depth: item.depth) }
    return outline
  }
}

extension Sankey {
  var outline: Outline {
    var outline = Outline(title)
    for flow in flows { outline.add(words(flow), depth: nil) }
    return outline
  }
}

extension BlockDiagram {
  /// The blocks as they stand in each other, then the lines between them.
  var outline: Outline {
    var outline = Outline(graph.title)
    /// Grids that are open, with the next cell of each.
    var open = [(grid: 0, cell: 0)]
    while let (grid, cell) = open.popLast() {
      guard cell < grids[grid].cells.count else { continue }
      open.append((grid, cell + 1))
      guard let node = grids[grid].cells[cell].node else { continue }
      outline.add(graph.nodes[node].label.text, depth: open.count - 1)
      if let inner = grids.firstIndex(where: { $0.owner == node }) { open.append((inner, 0)) }
    }
    for edge in graph.edges where edge.line != .hidden {
      let names = (graph.nodes[edge.from.node].label.text, graph.nodes[edge.to.node].label.text)
      outline.add("\(names.0) → \(names.1)" + (edge.label.isEmpty ? "" : ": \(edge.label.text)"), depth: nil)
    }
    return outline
  }
}
