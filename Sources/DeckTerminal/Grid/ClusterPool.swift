/// The grapheme clusters of several scalars that a layout's cells point to, each kept once.
package struct ClusterPool: Sendable {
  private var bytes: [UInt8] = []
  /// Where each cluster ends in `bytes`.
  private var ends: [UInt32] = []
  private var indices: [[UInt8]: Int] = [:]
  /// More do not fit into a cell.
  private static let limit = 1 << 21

  package init() {}

  package var count: Int { ends.count }

  /// The index of `cluster`, which is added when it is new; nil when the pool is full.
  package mutating func intern(_ cluster: UnsafeBufferPointer<UInt8>) -> Int? {
    let key = Array(cluster)
    if let index = indices[key] { return index }
    guard ends.count < Self.limit else { return nil }
    bytes += key
    ends.append(UInt32(clamping: bytes.count))
    indices[key] = ends.count - 1
    return ends.count - 1
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
