extension GitHistory {
  /// The oldest commit first, as the picture has it, branches beside each other as far as they go.
  var outline: Outline {
    var outline = Outline(title)
    var lanes = Array(repeating: 0, count: branches.count)
    for (lane, branch) in self.lanes.enumerated() { lanes[branch] = lane }
    let ends = lastUses()
    /// Whether the branch on each lane has begun and goes on.
    var isOpen = Array(repeating: false, count: branches.count)
    for (index, commit) in commits.enumerated() {
      let lane = lanes[commit.branch]
      for (place, parent) in lines(to: commit).enumerated() {
        let other = lanes[commits[parent].branch]
        guard other != lane else { continue }
        if ends[commits[parent].branch] <= index { isOpen[other] = false }
        let isEnd = !isOpen[other]
        outline.add("", strokes: row(isOpen, from: other, isEnd, to: lane, isNew: place == 0 && !isOpen[lane]))
      }
      isOpen[lane] = ends[commit.branch] > index
      outline.add(words(commit), strokes: row(isOpen, dot: lane))
    }
    return outline
  }

  /// What is picked stands in the words only.
  private func lines(to commit: Commit) -> ArraySlice<Int> { commit.parents.prefix(commit.kind == .cherryPick ? 1 : 2) }

  /// The last commit that each branch has or gives to another one.
  private func lastUses() -> [Int] {
    var ends = Array(repeating: -1, count: branches.count)
    for (index, commit) in commits.enumerated() {
      ends[commit.branch] = index
      for parent in lines(to: commit) { ends[commits[parent].branch] = index }
    }
    return ends
  }

  private func row(_ isOpen: [Bool], dot lane: Int) -> [Outline.Stroke] {
    var strokes: [Outline.Stroke] = []
    for (index, isOpen) in isOpen.enumerated() {
      strokes.append(index == lane ? .dot : isOpen ? [.up, .down] : [])
      strokes.append([])
    }
    return trimmed(strokes)
  }

  /// The row in which a line leads from one lane to another.
  private func row(_ isOpen: [Bool], from: Int, _ isEnd: Bool, to: Int, isNew: Bool) -> [Outline.Stroke] {
    var strokes: [Outline.Stroke] = []
    let crossed = min(from, to)...max(from, to)
    for (index, isOpen) in isOpen.enumerated() {
      var stroke: Outline.Stroke = isOpen ? [.up, .down] : []
      if index == from { stroke = isEnd ? .up : [.up, .down] }
      if index == to { stroke = isNew ? .down : [.up, .down] }
      if crossed.contains(index), index > crossed.lowerBound { stroke.insert(.left) }
      if crossed.contains(index), index < crossed.upperBound { stroke.insert(.right) }
      strokes.append(stroke)
      strokes.append(crossed.contains(index) && index < crossed.upperBound ? [.left, .right] : [])
    }
    return trimmed(strokes)
  }

  private func trimmed(_ strokes: [Outline.Stroke]) -> [Outline.Stroke] {
    strokes.dropLast(strokes.reversed().prefix { $0.isEmpty }.count)
  }
}
