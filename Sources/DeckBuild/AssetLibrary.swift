import DeckAssets
import DeckTerminal
import Synchronization

/// Where the files of all decks of a run come from: the disk, or the network through its cache.
package final class AssetLibrary: Sendable {
  private let root: String?
  private let cache = AssetCache()
  private let makeFetcher: @Sendable () -> Fetcher
  /// Made when the first address of the network is met.
  private let madeFetcher = Mutex<Fetcher?>(nil)

  package convenience init(_ options: CompileOptions) {
    self.init(options, Fetch(barrier: .publicOnly, usesProxy: options.usesProxy), .standard)
  }

  init(_ options: CompileOptions, _ fetch: Fetch, _ kept: FetchCache) {
    root = options.root
    let messages = options.diagnostics
    let showsProgress = messages.format == .human && !messages.isQuiet && Platform.standardErrorIsTerminal
    makeFetcher = { [network = options.network] in
      Fetcher(fetch, cache: kept, network: network, progress: FetchProgress(isShown: showsProgress))
    }
  }

  private var fetcher: Fetcher {
    madeFetcher.withLock { made in
      if let made { return made }
      let fetcher = makeFetcher()
      made = fetcher
      return fetcher
    }
  }

  /// The picture that a deck in `folder` calls `address`; nil where a page would have none.
  package func picture(_ address: AssetAddress, in folder: String) -> Asset? {
    guard case .success(let asset) = load([AssetRequest(address, .image)], in: folder).results.first,
      asset.type.family == .image
    else { return nil }
    return asset
  }

  /// The sizes of the pictures that a terminal may show, by their addresses in a deck in `folder`.
  package func pictureSizes(in folder: String) -> @Sendable (String) -> DeckTerminal.PixelSize? {
    { [self] address in
      guard let place = AssetAddress(followed: address), let asset = picture(place, in: folder), asset.type != .svg,
        let size = asset.size
      else { return nil }
      return DeckTerminal.PixelSize(size.width, size.height)
    }
  }

  /// The file below the root that a deck in `folder` calls `name`, if its bytes show a type that pages carry.
  package func file(_ name: String, in folder: String) -> Asset? {
    try? load([AssetRequest(.file(name), .image)], in: folder).results.first?.get()
  }

  /// The bytes of such a file of any type.
  package func bytes(_ name: String, in folder: String) -> [UInt8]? {
    AssetFiles(in: folder, below: root ?? CourseRoot.of(folder), cache: cache).bytes(name)
  }

  struct Loaded {
    /// In the order of the requests.
    var results: [Result<Asset, AssetFailure>]
    /// Local files only: the network's are no one's to watch.
    var dependencies: [Dependency]
  }

  /// The files that a deck in `folder` asks for.
  ///
  /// - Parameter isConfined: Whether they must lie below the root.
  func load(_ requests: [AssetRequest], in folder: String, isConfined: Bool = true) -> Loaded {
    let files = AssetFiles(in: folder, below: isConfined ? root ?? CourseRoot.of(folder) : nil, cache: cache)
    var loaded = Loaded(results: [], dependencies: [])
    var addresses: [String] = []
    var places: [Int] = []
    for request in requests {
      switch request.address {
      case .file(let name):
        let (result, dependency) = files.load(name)
        loaded.results.append(result)
        if let dependency { loaded.dependencies.append(dependency) }
      case .web(let address):
        places.append(loaded.results.count)
        addresses.append(address)
        loaded.results.append(.failure(.offline))
      }
    }
    if !addresses.isEmpty {
      for (place, result) in zip(places, fetcher.load(addresses)) { loaded.results[place] = result }
    }
    return loaded
  }
}
