import DeckAssets
import DeckBuild
import Dispatch
import Synchronization

/// The pictures of a deck by their addresses: files below its root, and those of the network that a compiler's run left
/// in the cache or that come while the deck is shown (`TP-39`).
final class ImageStore: Sendable {
  private struct State {
    var assets: [String: Asset?] = [:]
    var hasNews = false
  }

  private let folder: String
  private let library: AssetLibrary
  /// The same with a network; nil for `--offline`.
  private let network: AssetLibrary?
  private let state = Mutex(State())

  init(_ file: DeckFile, isOffline: Bool) {
    folder = file.path == "-" ? "." : FileSystem.parent(of: file.path) ?? (file.path.hasPrefix("/") ? "/" : ".")
    var options = CompileOptions()
    options.root = file.root
    options.diagnostics.isQuiet = true
    options.network = .silent
    library = AssetLibrary(options)
    options.network = .fetches
    network = isOffline ? nil : AssetLibrary(options)
  }

  /// Nil for what is no picture, and for one that has not come yet.
  func asset(_ address: String) -> Asset? {
    if let known = state.withLock({ $0.assets[address] }) { return known }
    let place = AssetAddress(followed: address)
    let asset = place.flatMap { library.picture($0, in: folder) }
    state.withLock { $0.assets[address] = .some(asset) }
    if asset == nil, let place, case .web = place { fetch(address, place) }
    return asset
  }

  private func fetch(_ address: String, _ place: AssetAddress) {
    guard let network else { return }
    DispatchQueue.global().async { [self] in
      guard let asset = network.picture(place, in: folder) else { return }
      state.withLock {
        $0.assets[address] = asset
        $0.hasNews = true
      }
      Signals.wake()
    }
  }

  /// Whether a picture came since the last call.
  func hasNews() -> Bool {
    state.withLock { state in
      defer { state.hasNews = false }
      return state.hasNews
    }
  }

  /// Files may have changed.
  func forget() { state.withLock { $0.assets = [:] } }
}
