extension Graph {
  /// Nodes whose names are those of frames stand for the frames: lines to them end at the frames' borders.
  mutating func joinFrames(_ names: [String: Int]) {
    guard !names.isEmpty else { return }
    var ends: [Int: End] = [:]
    for (name, frame) in names {
      guard let node = node(named: name) else { continue }
      let members = nodes.indices.filter { $0 != node && holds(frame, in: nodes[$0].frame) }
      guard let first = members.first, let last = members.last else {
        // A frame round nothing is a box.
        nodes[node].label = frames[frame].label
        continue
      }
      // The first node that no line inside leads to, and the last that none leads from.
      let inner = edges.filter { members.contains($0.from.node) && members.contains($0.to.node) }
      let source = members.first { node in !inner.contains { $0.to.node == node } } ?? first
      let sink = members.last { node in !inner.contains { $0.from.node == node } } ?? last
      frames[frame].first = source
      frames[frame].last = sink
      for index in edges.indices {
        if edges[index].to.node == node { edges[index].to = End(source, frame: frame) }
        if edges[index].from.node == node { edges[index].from = End(sink, frame: frame) }
      }
      ends[node] = End(first, frame: frame)
    }
    remove(Set(ends.keys))
  }

  /// Whether a node stands in a frame.
  func holds(_ frame: Int, _ node: Int) -> Bool { holds(frame, in: nodes[node].frame) }

  private func holds(_ frame: Int, in inner: Int?) -> Bool {
    var next = inner
    for _ in 0...Self.deepest {
      guard let candidate = next else { return false }
      if candidate == frame { return true }
      next = frames[candidate].parent
    }
    return false
  }

  private mutating func remove(_ gone: Set<Int>) {
    guard !gone.isEmpty else { return }
    var numbers: [Int: Int] = [:]
    for node in nodes.indices where !gone.contains(node) { numbers[node] = numbers.count }
    for frame in frames.indices {
      frames[frame].first = numbers[frames[frame].first] ?? 0
      frames[frame].last = numbers[frames[frame].last] ?? 0
    }
    nodes = nodes.indices.filter { !gone.contains($0) }.map { nodes[$0] }
    edges = edges.compactMap { edge in
      guard let from = numbers[edge.from.node], let to = numbers[edge.to.node] else { return nil }
      var edge = edge
      edge.from.node = from
      edge.to.node = to
      return edge
    }
  }
}
