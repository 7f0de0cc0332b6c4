/// Where commits and branches of a history stand.
struct GitGraphLayout {
  /// Where texts of a commit stand in a graph that goes to the right.
  enum Side: Int { case above, below }

  /// Along the way of time, of each column.
  private(set) var along: [Double] = []
  /// Across it, of each branch.
  private(set) var across: [Double] = []
  /// Of each commit.
  let columns: [Int]
  private(set) var sides: [Side] = []

  /// What a line takes of the way to get from one branch to another.
  static let bend = 42.0
  static let radius = 9.0
  private static let step = 52.0
  private static let gap = 12.0

  private let history: GitHistory
  /// The rank of each branch.
  private let lanes: [Int]

  /// - Parameters:
  ///   - texts: what each commit's texts take.
  ///   - names: what each branch's name takes.
  init(_ history: GitHistory, texts: [Size], names: [Size]) {
    self.history = history
    // Upright ones have their texts in lines of their own.
    let isParallel = history.isParallel && history.direction == .right
    var columns: [Int] = []
    for (index, commit) in history.commits.enumerated() {
      columns.append(isParallel ? (commit.parents.map { columns[$0] + 1 }.max() ?? 0) : index)
    }
    self.columns = columns
    var lanes = Array(repeating: 0, count: history.branches.count)
    for (lane, branch) in history.lanes.enumerated() { lanes[branch] = lane }
    self.lanes = lanes
    if history.direction == .right {
      chooseSides()
      placeColumns(texts)
      placeLanes(texts, names)
    } else {
      placeRows(texts)
      placeUprightLanes(names)
    }
  }

  // MARK: - To the right

  /// Texts keep off the side on which lines come in, then off that on which lines go out.
  private mutating func chooseSides() {
    var costs = history.commits.map { commit in
      let isTop = lanes[commit.branch] == 0 && lanes.count > 1
      return isTop ? [0, 1] : [1, 0]
    }
    for (index, commit) in history.commits.enumerated() {
      for parent in commit.parents {
        let (from, to) = (lanes[history.commits[parent].branch], lanes[commit.branch])
        guard from != to else { continue }
        let isDown = from < to
        costs[parent][(isDown ? Side.below : .above).rawValue] += 3
        costs[index][(isDown ? Side.above : .below).rawValue] += 10
      }
    }
    sides = costs.map { $0[0] < $0[1] ? .above : .below }
  }

  /// Far enough apart for the texts on each branch, and for lines that go out on the side of a text.
  private mutating func placeColumns(_ texts: [Size]) {
    var right: [[Double]] = Array(repeating: [-1000, -1000], count: lanes.count)
    var behind = Array(repeating: 0.0, count: history.commits.count)
    for commit in history.commits {
      for parent in commit.parents where crosses(parent, commit, on: sides[parent]) {
        behind[parent] = texts[parent].width / 2 + Self.bend + 4
      }
    }
    let byColumn = Dictionary(grouping: history.commits.indices) { columns[$0] }
    var next = 0.0
    for column in 0..<byColumn.count {
      var place = next
      let commits = byColumn[column] ?? []
      for commit in commits {
        let last = right[lanes[history.commits[commit].branch]][sides[commit].rawValue]
        place = max(place, last + Self.gap + texts[commit].width / 2)
      }
      next = place + Self.step
      for commit in commits {
        right[lanes[history.commits[commit].branch]][sides[commit].rawValue] = place + texts[commit].width / 2
        next = max(next, place + behind[commit])
      }
      along.append(place)
    }
  }

  private func crosses(_ parent: Int, _ child: GitHistory.Commit, on side: Side) -> Bool {
    let (from, to) = (lanes[history.commits[parent].branch], lanes[child.branch])
    return side == .above ? to < from : to > from
  }

  private mutating func placeLanes(_ texts: [Size], _ names: [Size]) {
    var room: [[Double]] = Array(repeating: [0, 0], count: lanes.count)
    for (index, commit) in history.commits.enumerated() where texts[index].height > 0 {
      let lane = lanes[commit.branch]
      let height = texts[index].height + Self.radius + 5
      room[lane][sides[index].rawValue] = max(room[lane][sides[index].rawValue], height)
    }
    for (branch, name) in names.enumerated() where name.height > 0 {
      for side in 0...1 { room[lanes[branch]][side] = max(room[lanes[branch]][side], name.height / 2 + 6) }
    }
    var places = Array(repeating: 0.0, count: lanes.count)
    for lane in places.indices {
      let above = max(room[lane][0], Self.radius)
      places[lane] = lane == 0 ? above : max(places[lane - 1] + room[lane - 1][1] + above + 10, places[lane - 1] + 54)
    }
    across = lanes.map { places[$0] }
    depth = (places.last ?? 0) + max(room.last?[1] ?? 0, Self.radius)
  }

  /// What all branches and the texts of commits take across.
  private(set) var depth = 0.0

  // MARK: - Down and up

  private mutating func placeRows(_ texts: [Size]) {
    var heights = Array(repeating: 0.0, count: (columns.max() ?? 0) + 1)
    for (index, column) in columns.enumerated() { heights[column] = max(heights[column], texts[index].height) }
    var place = 0.0
    for (index, height) in heights.enumerated() {
      if index > 0 { place += max((heights[index - 1] + height) / 2 + 8, 38) }
      along.append(place)
    }
  }

  private mutating func placeUprightLanes(_ names: [Size]) {
    var places = Array(repeating: 0.0, count: lanes.count)
    let order = history.lanes
    for lane in places.indices {
      let half = max(names[order[lane]].width / 2, Self.radius)
      places[lane] = lane == 0 ? half : places[lane - 1] + max(names[order[lane - 1]].width / 2 + half + 12, 36)
    }
    across = lanes.map { places[$0] }
    depth = (places.last ?? 0) + max(order.last.map { names[$0].width / 2 } ?? 0, Self.radius)
  }
}
