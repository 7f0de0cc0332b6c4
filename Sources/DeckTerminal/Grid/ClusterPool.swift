/// The grapheme clusters of several scalars that a layout's cells point to, each kept once.
package struct ClusterPool: Sendable {
  private var bytes: [UInt8] = []
  /// Where each cluster ends in `bytes`.
  private var ends: [UInt32] = []
  /// A hash table of the clusters by their bytes: the index and one, 0 where there is none. A power of two long, at most
  /// half full. Not a dictionary, whose type alone takes longer to make than most decks' clusters to find.
  private var slots: [UInt32] = []
  /// More do not fit into a cell.
  private static let limit = 1 << 21

  package init() {}

  package var count: Int { ends.count }

  /// The index of `cluster`, which is added when it is new; nil when the pool is full.
  package mutating func intern(_ cluster: UnsafeBufferPointer<UInt8>) -> Int? {
    if 2 * ends.count >= slots.count { grow() }
    let slot = slot(of: cluster)
    if slots[slot] > 0 { return Int(slots[slot]) - 1 }
    guard ends.count < Self.limit else { return nil }
    bytes += cluster
    ends.append(UInt32(clamping: bytes.count))
    slots[slot] = UInt32(ends.count)
    return ends.count - 1
  }

  /// Where a cluster is, or would be. - Complexity: constant on average
  private func slot(of cluster: UnsafeBufferPointer<UInt8>) -> Int {
    // Its seed changes with every run, so that no deck knows which clusters meet in one slot.
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(cluster))
    var slot = hasher.finalize() & (slots.count - 1)
    while slots[slot] > 0, !self[Int(slots[slot]) - 1].elementsEqual(cluster) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: max(16, 2 * slots.count))
    for index in ends.indices {
      let slot = self[index].withUnsafeBufferPointer { self.slot(of: $0) }
      slots[slot] = UInt32(index + 1)
    }
  }

  /// The UTF-8 of the cluster at `index`.
  package subscript(_ index: Int) -> ArraySlice<UInt8> {
    guard ends.indices.contains(index) else { return [] }
    return bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }

  /// Appends what `cell` shows as UTF-8; nothing for a continuation.
  package func append(_ cell: Cell, to out: inout [UInt8]) {
    if let scalar = cell.scalar {
      if scalar.isASCII {
        out.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        out += Array(UTF8.encode(scalar) ?? .init())
      }
    } else if let index = cell.cluster {
      out += self[index]
    }
  }
}
