/// Places a graph in layers (Sugiyama's method): every edge leads down as far as the graph lets it.
///
/// 1. ``rank()``: edges that close a circle are turned round; every node gets a layer, as near its neighbours as it goes.
/// 2. ``split()``: edges over several layers become chains of items, one in each.
/// 3. ``arrange()``: the order in each layer, with few crossings; frames stay together.
/// 4. ``place()``: coordinates that keep distances and bring neighbours above one another.
/// 5. ``route()``: lines through the chains.
struct LayeredLayout {
  /// A node, or where an edge passes a layer.
  struct Item {
    var rank: Int
    /// How far it reaches to both sides of its x.
    var left: Double
    var right: Double
    var height: Double
    var frame: Int?
    var isNode = false
    var x = 0.0
    /// Its place in its layer.
    var index = 0
    var above: [Int] = []
    var below: [Int] = []
  }

  static let nodeGap = 40.0
  static let lineGap = 22.0
  static let framePadding = 18.0
  static let selfLoop = 34.0
  /// Items beyond which a graph is no picture any more.
  static let mostItems = 4000

  private(set) var graph: LayoutGraph
  /// Edges between different nodes have labels somewhere, so that layers are halved to make room for them.
  let isLabelled: Bool
  var items: [Item] = []
  var layers: [[Int]] = []
  /// For each edge its items from the upper end to the lower; empty for an edge from a node to itself.
  var chains: [[Int]] = []
  var isTurned: [Bool] = []
  /// The items of edges' labels.
  var labels: [Int?] = []
  /// Top and height of each layer.
  var bands: [(top: Double, height: Double)] = []
  var frameBoxes: [Box?] = []

  /// nil for a graph that is too large.
  static func layout(_ graph: LayoutGraph) -> LayoutResult? {
    guard !graph.nodes.isEmpty else { return nil }
    var layout = LayeredLayout(graph)
    guard layout.rank(), layout.split() else { return nil }
    layout.arrange()
    guard layout.place() else { return nil }
    return layout.route()
  }

  private init(_ graph: LayoutGraph) {
    self.graph = graph
    isLabelled = graph.edges.contains { $0.label != .zero && $0.from != $0.to }
  }

  /// How far lines lead straight on from a box, where their ends need room.
  var stub: Double { graph.keepsEndsApart ? 20 : 0 }
  var layerGap: Double { (isLabelled ? 24 : 48) + stub }

  // MARK: - Layers

  private mutating func rank() -> Bool {
    turnCircles()
    let asWritten = graph.edges
    // A line that was turned meets a frame from its other side.
    for (index, edge) in graph.edges.enumerated() {
      let (upper, lower) = isTurned[index] ? (edge.toFrame, edge.fromFrame) : (edge.fromFrame, edge.toFrame)
      if let upper { graph.edges[index].setEnd(isFrom: !isTurned[index], graph.frames[upper].last) }
      if let lower { graph.edges[index].setEnd(isFrom: isTurned[index], graph.frames[lower].first) }
    }
    if assignLayers() { return true }
    // That closed a circle.
    graph.edges = asWritten
    return assignLayers()
  }

  private mutating func assignLayers() -> Bool {
    let factor = isLabelled ? 2 : 1
    var links: [NetworkSimplex.Link] = []
    for (index, edge) in graph.edges.enumerated() where edge.from != edge.to {
      let (upper, lower) = isTurned[index] ? (edge.to, edge.from) : (edge.from, edge.to)
      links.append(.init(upper, lower, distance: max(edge.length, 1) * factor, weight: 1))
    }
    // Each frame has a first and a last layer, which its nodes lie between.
    let count = graph.nodes.count
    for frame in graph.frames.indices {
      let (first, last) = (count + 2 * frame, count + 2 * frame + 1)
      links.append(.init(first, last, distance: 0, weight: 1))
      if let parent = graph.frames[frame].parent {
        links.append(.init(count + 2 * parent, first, distance: 0, weight: 0))
        links.append(.init(last, count + 2 * parent + 1, distance: 0, weight: 0))
      }
    }
    for (index, node) in graph.nodes.enumerated() {
      guard let frame = node.frame else { continue }
      links.append(.init(count + 2 * frame, index, distance: 0, weight: 0))
      links.append(.init(index, count + 2 * frame + 1, distance: 0, weight: 0))
    }
    // So has each level, as near each other as the edges let them come.
    var total = count + 2 * graph.frames.count
    for level in graph.levels {
      links.append(.init(total, total + 1, distance: 0, weight: 1000))
      for node in level {
        links += [.init(total, node, distance: 0, weight: 0), .init(node, total + 1, distance: 0, weight: 0)]
      }
      total += 2
    }
    guard let ranks = NetworkSimplex.solve(total, links, work: 4_000_000) else { return false }
    let least = ranks[..<count].min() ?? 0
    for (index, node) in graph.nodes.enumerated() {
      let half = node.size.width / 2
      items.append(
        Item(
          rank: ranks[index] - least, left: half, right: half, height: node.size.height, frame: node.frame,
          isNode: true))
    }
    for edge in graph.edges where edge.from == edge.to {
      items[edge.from].right += Self.selfLoop + edge.label.width
    }
    return true
  }

  /// Finds the edges that lead back to a node on the way from which the search came.
  private mutating func turnCircles() {
    isTurned = Array(repeating: false, count: graph.edges.count)
    var outgoing: [[Int]] = Array(repeating: [], count: graph.nodes.count)
    for (index, edge) in graph.edges.enumerated() where edge.from != edge.to { outgoing[edge.from].append(index) }
    enum State { case new, open, done }
    var states = Array(repeating: State.new, count: graph.nodes.count)
    for start in graph.nodes.indices where states[start] == .new {
      states[start] = .open
      var stack = [(node: start, next: 0)]
      while let (node, next) = stack.last {
        guard next < outgoing[node].count else {
          states[node] = .done
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let edge = outgoing[node][next]
        let target = graph.edges[edge].to
        switch states[target] {
        case .new:
          states[target] = .open
          stack.append((target, 0))
        case .open: isTurned[edge] = true
        case .done: break
        }
      }
    }
  }

  // MARK: - Chains

  private mutating func split() -> Bool {
    labels = Array(repeating: nil, count: graph.edges.count)
    for (index, edge) in graph.edges.enumerated() {
      guard edge.from != edge.to else {
        chains.append([])
        continue
      }
      let (upper, lower) = isTurned[index] ? (edge.to, edge.from) : (edge.from, edge.to)
      var chain = [upper]
      let frame = sharedFrame(graph.nodes[upper].frame, graph.nodes[lower].frame)
      let (first, last) = (items[upper].rank, items[lower].rank)
      let middle = (first + last) / 2
      for rank in first + 1..<max(last, first + 1) {
        guard items.count < Self.mostItems else { return false }
        var item = Item(rank: rank, left: 0, right: 0, height: 0, frame: frame)
        if rank == middle, edge.label != .zero {
          labels[index] = items.count
          // Beside the line: behind it where lines lead down, above it where they lead sideways.
          if graph.isSideways { item.left = edge.label.width } else { item.right = edge.label.width }
          item.height = edge.label.height
        }
        chain.append(items.count)
        items.append(item)
      }
      chain.append(lower)
      for (from, to) in zip(chain, chain.dropFirst()) {
        items[from].below.append(to)
        items[to].above.append(from)
      }
      chains.append(chain)
    }
    return fillFrames()
  }

  /// Puts an item into each layer of a frame that has none, so that nothing else gets there.
  private mutating func fillFrames() -> Bool {
    var ranks: [Set<Int>] = Array(repeating: [], count: graph.frames.count)
    for item in items {
      for frame in graph.frames(round: item.frame) { ranks[frame].insert(item.rank) }
    }
    for frame in graph.frames.indices.reversed() {
      guard let first = ranks[frame].min(), let last = ranks[frame].max() else { continue }
      for rank in first...last where !ranks[frame].contains(rank) {
        guard items.count < Self.mostItems else { return false }
        items.append(Item(rank: rank, left: 0, right: 0, height: 0, frame: frame))
        for outer in graph.frames(round: frame) { ranks[outer].insert(rank) }
      }
    }
    return true
  }

  private func sharedFrame(_ a: Int?, _ b: Int?) -> Int? {
    Array(zip(graph.frames(round: a), graph.frames(round: b))).last { $0 == $1 }?.0
  }
}
