import Testing

@testable import DeckDiagram

/// What holds for every layout, over graphs made at random, the same on every run.
@Suite struct LayoutLawTests {
  @Test(arguments: 0..<60) func `boxes keep apart and lie in their frames`(_ seed: Int) throws {
    let graph = Self.randomGraph(seed)
    let result = try #require(LayeredLayout.layout(graph))
    let boxes = graph.nodes.indices.map { Box(center: result.nodes[$0], graph.nodes[$0].size) }

    for (index, box) in boxes.enumerated() {
      #expect(box.x >= -0.5 && box.y >= -0.5)
      #expect(box.right <= result.size.width + 0.5 && box.bottom <= result.size.height + 0.5)
      for other in boxes[..<index] { #expect(!overlap(box, other), "two boxes overlap") }
      let own = Set(graph.frames(round: graph.nodes[index].frame))
      for (frame, place) in result.frames.enumerated() {
        guard let place else { continue }
        if own.contains(frame) {
          #expect(place.x < box.x && place.y < box.y && place.right > box.right && place.bottom > box.bottom)
        } else {
          #expect(!overlap(place, box), "a box lies in a frame that is not its own")
        }
      }
    }
    for (first, a) in result.frames.enumerated() {
      for (second, b) in result.frames.enumerated().dropFirst(first + 1) {
        guard let a, let b, !graph.frames(round: second).contains(first) else { continue }
        #expect(!overlap(a, b), "two frames overlap")
      }
    }
  }

  @Test(arguments: 0..<60) func `lines lead from border to border`(_ seed: Int) throws {
    let graph = Self.randomGraph(seed)
    let result = try #require(LayeredLayout.layout(graph))
    for (edge, path) in zip(graph.edges, result.paths) {
      for (node, point) in [(edge.from, path.start), (edge.to, path.end)] {
        let box = Box(center: result.nodes[node], graph.nodes[node].size)
        #expect(point.x >= box.x - 0.5 && point.x <= box.right + 0.5)
        #expect(point.y >= box.y - 0.5 && point.y <= box.bottom + 0.5)
        guard edge.from != edge.to, graph.nodes[node].outline == .box else { continue }
        #expect(abs(point.y - box.y) < 0.5 || abs(point.y - box.bottom) < 0.5)
      }
    }
  }

  /// What no other choice of layers or places makes shorter: found by trying all of them.
  @Test(arguments: 0..<40) func `the simplex finds the shortest`(_ seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let count = 5
    var links: [NetworkSimplex.Link] = []
    for head in 1..<count {
      for tail in 0..<head where random.next() % 2 == 0 {
        links.append(.init(tail, head, distance: Int(random.next() % 3), weight: Int(random.next() % 4)))
      }
    }
    func cost(_ x: [Int]) -> Int? {
      links.allSatisfy { x[$0.head] - x[$0.tail] >= $0.distance }
        ? links.reduce(0) { $0 + $1.weight * (x[$1.head] - x[$1.tail]) } : nil
    }
    let solved = try #require(NetworkSimplex.solve(count, links, work: 100_000))
    let centred = try #require(NetworkSimplex.solve(count, links, centred: true, work: 100_000))
    var least = Int.max
    let range = 0..<9
    for number in 0..<range.count * range.count * range.count * range.count * range.count {
      var rest = number
      let x = (0..<count).map { _ in
        defer { rest /= range.count }
        return rest % range.count
      }
      if let cost = cost(x) { least = min(least, cost) }
    }
    #expect(cost(solved) == least)
    #expect(cost(centred) == least)
  }

  @Test func `links in a circle have no solution`() {
    let links = [NetworkSimplex.Link(0, 1, distance: 1, weight: 1), .init(1, 0, distance: 1, weight: 1)]
    #expect(NetworkSimplex.solve(2, links, work: 1000) == nil)
  }

  private func overlap(_ a: Box, _ b: Box) -> Bool {
    a.x < b.right - 0.5 && b.x < a.right - 0.5 && a.y < b.bottom - 0.5 && b.y < a.bottom - 0.5
  }

  private static func randomGraph(_ seed: Int) -> LayoutGraph {
    var random = SplitMix(state: UInt64(seed))
    func pick(_ below: Int) -> Int { Int(random.next() % UInt64(below)) }
    var graph = LayoutGraph()
    graph.isSideways = seed % 2 == 1
    graph.keepsEndsApart = seed % 5 == 0
    for frame in 0..<pick(4) {
      graph.frames.append(.init(title: Size(60, 20), parent: frame > 0 && pick(2) == 0 ? pick(frame) : nil))
    }
    for _ in 0..<2 + pick(14) {
      let outline: LayoutGraph.Outline = [.box, .diamond, .ellipse][pick(3)]
      let frame = graph.frames.isEmpty || pick(3) == 0 ? nil : pick(graph.frames.count)
      let size = Size(Double(20 + pick(120)), Double(20 + pick(60)))
      graph.nodes.append(.init(size: size, outline: outline, frame: frame))
    }
    if seed % 3 == 0 { graph.levels = [[0, graph.nodes.count - 1], [0, graph.nodes.count / 2]] }
    for _ in 0..<pick(24) {
      let label = pick(3) == 0 ? Size(Double(20 + pick(60)), 20) : .zero
      graph.edges.append(
        .init(from: pick(graph.nodes.count), to: pick(graph.nodes.count), label: label, length: 1 + pick(2)))
    }
    return graph
  }
}

/// A small random number generator, so that a failure comes back.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
