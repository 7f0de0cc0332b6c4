extension LayeredLayout {
  /// Orders the items of each layer: sweeps down and up the layers put each item at the mean of its neighbours in the
  /// layer before, and the arrangement with the fewest crossings stays.
  mutating func arrange() {
    layers = Array(repeating: [], count: (items.map(\.rank).max() ?? 0) + 1)
    for item in firstOrder() { layers[items[item].rank].append(item) }
    number()
    gather(down: true, keepsOrder: true)
    var best = layers
    var fewest = crossings()
    var idle = 0
    for sweep in 0..<24 where fewest > 0 && idle < 6 {
      gather(down: sweep % 2 == 0, keepsOrder: false)
      exchange()
      let count = crossings()
      idle += 1
      if count < fewest { (best, fewest, idle) = (layers, count, 0) }
    }
    layers = best
    number()
  }

  /// The items as a walk along the edges meets them, so that what is written first stands first.
  private func firstOrder() -> [Int] {
    var order: [Int] = []
    var isSeen = Array(repeating: false, count: items.count)
    let starts = items.indices.filter { items[$0].above.isEmpty } + Array(items.indices)
    for start in starts where !isSeen[start] {
      isSeen[start] = true
      var stack = [start]
      while let item = stack.popLast() {
        order.append(item)
        for next in items[item].below.reversed() where !isSeen[next] {
          isSeen[next] = true
          stack.append(next)
        }
      }
    }
    return order
  }

  private mutating func number() {
    for layer in layers {
      for (index, item) in layer.enumerated() { items[item].index = index }
    }
  }

  /// The distance of an item from the middle of its layer.
  private func position(_ item: Int) -> Double {
    Double(items[item].index) - Double(layers[items[item].rank].count - 1) / 2
  }

  /// Sorts the layers one after the other by the neighbours in the layer before; frames by the mean of all their
  /// items, which is the same in all layers, so that two frames never change sides.
  private mutating func gather(down: Bool, keepsOrder: Bool) {
    var sums = Array(repeating: (sum: 0.0, count: 0.0), count: graph.frames.count)
    for item in items.indices {
      let place = position(item)
      for frame in graph.frames(round: items[item].frame) {
        sums[frame].sum += place
        sums[frame].count += 1
      }
    }
    // No two keys are equal, or frames might stand one way here and the other way there.
    let frameKeys = sums.enumerated().map { frame, total in
      total.sum / max(total.count, 1) + Double(frame) * 1e-6
    }
    for rank in down ? Array(layers.indices) : layers.indices.reversed() {
      var keys: [Int: Double] = [:]
      for item in layers[rank] {
        let neighbours = down ? items[item].above : items[item].below
        keys[item] =
          keepsOrder || neighbours.isEmpty
          ? position(item) : neighbours.reduce(0) { $0 + position($1) } / Double(neighbours.count)
      }
      layers[rank] = sorted(layers[rank], keys, frameKeys, inside: 0)
      for (index, item) in layers[rank].enumerated() { items[item].index = index }
    }
  }

  /// Sorts what lies at the same depth of frames, each frame standing as one. Recursion follows the frames, whose
  /// depth ``Graph`` caps.
  private func sorted(_ list: [Int], _ keys: [Int: Double], _ frameKeys: [Double], inside depth: Int) -> [Int] {
    guard !graph.frames.isEmpty else { return list.sorted(by: keys) }
    var groups: [(key: Double, items: [Int], isFrame: Bool)] = []
    var groupOf: [Int: Int] = [:]
    for item in list {
      let chain = graph.frames(round: items[item].frame)
      guard depth < chain.count else {
        groups.append((keys[item] ?? 0, [item], false))
        continue
      }
      let frame = chain[depth]
      if let group = groupOf[frame] {
        groups[group].items.append(item)
      } else {
        groupOf[frame] = groups.count
        groups.append((frameKeys[frame], [item], true))
      }
    }
    let order = groups.indices.sorted { (groups[$0].key, $0) < (groups[$1].key, $1) }
    return order.flatMap {
      groups[$0].isFrame ? sorted(groups[$0].items, keys, frameKeys, inside: depth + 1) : groups[$0].items
    }
  }

  /// Exchanges neighbours in a layer where that saves crossings.
  private mutating func exchange() {
    for _ in 0..<4 {
      var isBetter = false
      for rank in layers.indices {
        for index in layers[rank].indices.dropLast() {
          let (a, b) = (layers[rank][index], layers[rank][index + 1])
          guard items[a].frame == items[b].frame, gain(a, b) > 0 else { continue }
          layers[rank].swapAt(index, index + 1)
          items[a].index = index + 1
          items[b].index = index
          isBetter = true
        }
        if !graph.frames.isEmpty, passFrames(rank) { isBetter = true }
      }
      guard isBetter else { return }
    }
  }

  /// Moves items past a frame beside them where that saves crossings. Frames themselves never change sides.
  private mutating func passFrames(_ rank: Int) -> Bool {
    var isBetter = false
    for item in layers[rank] {
      let depth = graph.frames(round: items[item].frame).count
      for step in [1, -1] {
        let start = items[item].index
        var index = start + step
        var block: Int?
        var saved = 0
        while layers[rank].indices.contains(index) {
          let chain = graph.frames(round: items[layers[rank][index]].frame)
          guard chain.count > depth, depth == 0 || chain[depth - 1] == items[item].frame else { break }
          guard block == nil || block == chain[depth] else { break }
          block = chain[depth]
          saved += step > 0 ? gain(item, layers[rank][index]) : gain(layers[rank][index], item)
          index += step
        }
        guard block != nil, saved > 0 else { continue }
        layers[rank].remove(at: start)
        layers[rank].insert(item, at: index - step)
        for (place, moved) in layers[rank].enumerated() { items[moved].index = place }
        isBetter = true
        break
      }
    }
    return isBetter
  }

  /// How many crossings it saves to exchange `a` and `b`.
  private func gain(_ a: Int, _ b: Int) -> Int {
    func difference(_ first: [Int], _ second: [Int]) -> Int {
      // Items with very many lines stay: comparing them would cost more than it brings.
      guard first.count * second.count < 400 else { return 0 }
      return first.reduce(0) { sum, one in
        second.reduce(sum) { $0 + (items[one].index - items[$1].index).signum() }
      }
    }
    return difference(items[a].above, items[b].above) + difference(items[a].below, items[b].below)
  }

  /// - Complexity: O(e log n) for each pair of layers, by a tree of sums over the lower one.
  private func crossings() -> Int {
    var count = 0
    for layer in layers {
      let ends = layer.flatMap { item in items[item].below.map { items[$0].index }.sorted() }
      guard let last = ends.max() else { continue }
      var sums = Array(repeating: 0, count: last + 2)
      for (seen, end) in ends.enumerated() {
        var notAfter = 0
        var index = end + 1
        while index > 0 {
          notAfter += sums[index]
          index &= index - 1
        }
        count += seen - notAfter
        index = end + 1
        while index < sums.count {
          sums[index] += 1
          index += index & -index
        }
      }
    }
    return count
  }
}

extension [Int] {
  /// Sorted by keys, and by the order so far where they are equal.
  fileprivate func sorted(by keys: [Int: Double]) -> [Int] {
    indices.sorted { (keys[self[$0]] ?? 0, $0) < (keys[self[$1]] ?? 0, $1) }.map { self[$0] }
  }
}
