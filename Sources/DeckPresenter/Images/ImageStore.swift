import DeckAssets
import DeckBuild
import DeckTerminal
import Dispatch
import Synchronization

/// The pictures of a deck by their addresses: files below its root, and those of the network that a compiler's run left
/// in the cache or that come while the deck is shown (`TP-39`).
final class ImageStore: Sendable {
  private struct State {
    var assets: [String: Asset?] = [:]
    var hasNews = false
  }

  typealias Find = @Sendable (AssetAddress) -> Asset?

  /// At once, and from the network; nil for `--offline`.
  private let find: Find
  private let fetch: Find?
  private let state = Mutex(State())

  init(find: @escaping Find, fetch: Find? = nil) {
    self.find = find
    self.fetch = fetch
  }

  convenience init(_ file: DeckFile, isOffline: Bool) {
    let folder = file.folder
    let library = file.library(.silent)
    let network = file.library(.fetches)
    let fetch: Find = { network.picture($0, in: folder) }
    self.init(find: { library.picture($0, in: folder) }, fetch: isOffline ? nil : fetch)
  }

  /// Nil for what is no picture, and for one that has not come yet.
  func asset(_ address: String) -> Asset? {
    if let known = state.withLock({ $0.assets[address] }) { return known }
    let place = AssetAddress(followed: address)
    let asset = place.flatMap(find)
    state.withLock { $0.assets[address] = .some(asset) }
    if asset == nil, let place, case .web = place { fetchAside(address, place) }
    return asset
  }

  private func fetchAside(_ address: String, _ place: AssetAddress) {
    guard let fetch else { return }
    DispatchQueue.global().async { [self] in
      guard let asset = fetch(place) else { return }
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

extension DeckFile {
  /// The sizes of its pictures that are at hand, by their addresses.
  package var pictureSizes: @Sendable (String) -> DeckTerminal.PixelSize? { library(.silent).pictureSizes(in: folder) }

  fileprivate var folder: String {
    path == "-" ? "." : FileSystem.parent(of: path) ?? (path.hasPrefix("/") ? "/" : ".")
  }

  fileprivate func library(_ network: CompileOptions.Network) -> AssetLibrary {
    var options = CompileOptions()
    options.root = root
    options.diagnostics.isQuiet = true
    options.network = network
    return AssetLibrary(options)
  }
}
