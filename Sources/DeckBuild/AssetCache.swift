import DeckAssets
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files that decks of one process have read, so that each is read once however many decks show it.
final class AssetCache: Sendable {
  /// A file as it was when it was read.
  struct Key: Hashable {
    private let identity: FileSystem.Identity
    private let stamp: FileStamp

    init(_ info: stat) {
      identity = FileSystem.Identity(info)
      stamp = FileStamp(info)
    }
  }

  private struct State {
    var assets: [Key: Asset] = [:]
    /// Oldest first.
    var order: [Key] = []
    /// Of all files here, in bytes.
    var size = 0
  }

  private let limit: Int
  private let state = Mutex(State())

  /// - Parameter limit: In bytes; the oldest files go when they are more.
  init(limit: Int = 128_000_000) { self.limit = limit }

  /// The file of `key`, read by `read` where it is not here yet. Two threads may read the same file at once; both
  /// get the same bytes.
  func asset(_ key: Key, read: () throws(AssetFailure) -> Asset) throws(AssetFailure) -> Asset {
    if let known = state.withLock({ $0.assets[key] }) { return known }
    let asset = try read()
    state.withLock { state in
      guard state.assets.updateValue(asset, forKey: key) == nil else { return }
      state.order.append(key)
      state.size += asset.bytes.count
      while state.size > limit, let oldest = state.order.first {
        state.order.removeFirst()
        state.size -= state.assets.removeValue(forKey: oldest)?.bytes.count ?? 0
      }
    }
    return asset
  }
}
