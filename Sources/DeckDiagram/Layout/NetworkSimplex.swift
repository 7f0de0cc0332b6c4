/// Places on a line for things that keep distances, such that what is linked lies close together.
///
/// Finds whole numbers `x` with `x[head] - x[tail] >= distance` for each link that make the sum of
/// `weight * (x[head] - x[tail])` as small as it gets. Both the ranks and the coordinates of a layered graph are of this
/// kind (Gansner, Koutsofios, North, Vo: A Technique for Drawing Directed Graphs, 1993).
///
/// - Complexity: each step is linear in the links; `work` bounds what all steps may cost together. When it is used up,
///   the distances hold all the same.
struct NetworkSimplex {
  struct Link {
    var tail: Int
    var head: Int
    var distance: Int
    var weight: Int

    init(_ tail: Int, _ head: Int, distance: Int, weight: Int) {
      self.tail = tail
      self.head = head
      self.distance = distance
      self.weight = weight
    }
  }

  private var links: [Link]
  private let root: Int
  private var x: [Int]
  /// For each place but the root the tight link that joins it to the tree; -1 at the root.
  private var joint: [Int]
  /// Weights of links that leave a place less of those that reach it.
  private var balance: [Int]

  // The tree in the order of a walk from the root, and for each place the walk's number on the way in and out.
  private var order: [Int] = []
  private var entered: [Int]
  private var left: [Int]
  private var parent: [Int]

  /// The places of `0..<count`, the least of them 0; nil if the links go in a circle.
  ///
  /// - Parameter centred: what could lie anywhere between two places without loss lies in the middle.
  static func solve(_ count: Int, _ links: [Link], centred: Bool = false, work: Int) -> [Int]? {
    guard count > 0, var simplex = NetworkSimplex(count, links) else { return count > 0 ? nil : [] }
    var budget = work
    while budget > 0, simplex.improve() { budget -= count + links.count }
    if centred { simplex.centre(&budget) }
    let least = simplex.x.dropLast().min() ?? 0
    return simplex.x.dropLast().map { $0 - least }
  }

  /// Everything as far to the left as the distances let it.
  private init?(_ count: Int, _ given: [Link]) {
    links = given
    root = count
    x = Array(repeating: 0, count: count + 1)
    joint = Array(repeating: -1, count: count + 1)
    balance = Array(repeating: 0, count: count + 1)
    entered = balance
    left = balance
    parent = balance

    var incoming = Array(repeating: 0, count: count)
    var outgoing: [[Int]] = Array(repeating: [], count: count)
    for (index, link) in given.enumerated() {
      incoming[link.head] += 1
      outgoing[link.tail].append(index)
      balance[link.tail] += link.weight
      balance[link.head] -= link.weight
    }
    var ready = (0..<count).filter { incoming[$0] == 0 }
    for start in ready {
      joint[start] = links.count
      links.append(Link(root, start, distance: 0, weight: 0))
    }
    var done = 0
    while done < ready.count {
      let tail = ready[done]
      done += 1
      for index in outgoing[tail] {
        let link = given[index]
        if joint[link.head] < 0 || x[tail] + link.distance > x[link.head] {
          x[link.head] = x[tail] + link.distance
          joint[link.head] = index
        }
        incoming[link.head] -= 1
        if incoming[link.head] == 0 { ready.append(link.head) }
      }
    }
    guard done == count else { return nil }
    walk()
  }

  /// Numbers the tree that the joints make.
  private mutating func walk() {
    var neighbours: [[Int]] = Array(repeating: [], count: root + 1)
    for index in joint where index >= 0 {
      neighbours[links[index].tail].append(index)
      neighbours[links[index].head].append(index)
    }
    order.removeAll(keepingCapacity: true)
    var stack = [(place: root, joint: -1)]
    var next = 0
    while let (place, arrival) = stack.popLast() {
      if place < 0 {
        left[~place] = next
        continue
      }
      entered[place] = next
      next += 1
      order.append(place)
      joint[place] = arrival
      stack.append((~place, -1))
      for index in neighbours[place] where index != arrival {
        let other = links[index].tail == place ? links[index].head : links[index].tail
        parent[other] = place
        stack.append((other, index))
      }
    }
  }

  /// Exchanges the joint that costs most for another link; false when no exchange helps.
  private mutating func improve() -> Bool {
    var sums = balance
    var worst = -1
    var worstCut = 0
    for place in order.reversed() where place != root {
      sums[parent[place]] += sums[place]
      let cut = links[joint[place]].tail == place ? sums[place] : -sums[place]
      if cut < worstCut { (worst, worstCut) = (place, cut) }
    }
    guard worst >= 0 else { return false }

    guard let (link, slack) = bridge(over: worst) else { return false }
    move(worst, by: slack)
    // Which place a joint belongs to is settled by the walk; here only the set of joints counts.
    joint[worst] = link
    walk()
    return true
  }

  /// The link with the least slack that runs against the joint of `place` from the tree's one part to the other.
  private func bridge(over place: Int) -> (link: Int, slack: Int)? {
    let below = entered[place]..<left[place]
    let isHead = links[joint[place]].head == place
    var found: (link: Int, slack: Int)?
    for (index, link) in links.enumerated() {
      let tailInside = below.contains(entered[link.tail])
      guard tailInside == isHead, below.contains(entered[link.head]) != tailInside else { continue }
      let slack = x[link.head] - x[link.tail] - link.distance
      if slack < found?.slack ?? .max { found = (index, slack) }
    }
    return found
  }

  /// Moves `place` and all that hangs on it away from its joint's other end.
  private mutating func move(_ place: Int, by distance: Int) {
    let way = links[joint[place]].head == place ? distance : -distance
    for moved in order[entered[place]..<left[place]] { x[moved] += way }
  }

  /// Moves what loses nothing by it half as far as it can go.
  private mutating func centre(_ budget: inout Int) {
    var sums = balance
    for place in order.reversed() where place != root { sums[parent[place]] += sums[place] }
    for place in order where place != root && parent[place] != root && sums[place] == 0 {
      budget -= links.count
      guard budget > 0 else { return }
      if let (_, slack) = bridge(over: place), slack > 1 { move(place, by: slack / 2) }
    }
  }
}
