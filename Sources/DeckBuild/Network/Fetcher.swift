import DeckAssets
import Dispatch
import Synchronization

/// The files of the network that the decks of a run ask for, each asked for once: of the cache, else of the network,
/// several at the same time.
final class Fetcher: Sendable {
  private let fetch: Fetch
  private let cache: FetchCache
  private let network: CompileOptions.Network
  private let progress: FetchProgress
  private let known = Mutex<[String: Result<Asset, AssetFailure>]>([:])

  /// How many are fetched at the same time.
  private static let width = 8

  init(_ fetch: Fetch, cache: FetchCache, network: CompileOptions.Network, progress: FetchProgress) {
    self.fetch = fetch
    self.cache = cache
    self.network = network
    self.progress = progress
  }

  /// The files in the order of their addresses.
  func load(_ addresses: [String]) -> [Result<Asset, AssetFailure>] {
    var missing: [String] = []
    for address in addresses where known.withLock({ $0[address] == nil }) {
      if let result = kept(address) {
        known.withLock { $0[address] = result }
      } else if network == .fetches || network == .refreshes, !missing.contains(address) {
        missing.append(address)
      }
    }
    if !missing.isEmpty { fetchAll(missing) }
    return known.withLock { known in addresses.map { known[$0] ?? .failure(.offline) } }
  }

  private func kept(_ address: String) -> Result<Asset, AssetFailure>? {
    guard network != .refreshes, let entry = cache.entry(address) else { return nil }
    switch entry {
    case .file(let bytes): return Result { () throws(AssetFailure) in try Asset(bytes) }
    case .failure(let failure): return .failure(failure.asset)
    }
  }

  private func fetchAll(_ addresses: [String]) {
    progress.begin(addresses.count)
    let next = Atomic<Int>(0)
    let group = DispatchGroup()
    for worker in 0..<min(Self.width, addresses.count) {
      // A queue of its own has a thread of its own, which may wait without holding up a core.
      DispatchQueue(label: "deckc.fetch.\(worker)").async(group: group) { [self] in
        while case let index = next.add(1, ordering: .relaxed).oldValue, index < addresses.count {
          let result = fetched(addresses[index])
          known.withLock { $0[addresses[index]] = result }
          progress.advance()
        }
      }
    }
    group.wait()
    progress.end()
  }

  private func fetched(_ address: String) -> Result<Asset, AssetFailure> {
    switch fetch.bytes(of: address) {
    case .failure(let failure):
      cache.keep(.failure(failure), for: address)
      return .failure(failure.asset)
    case .success(let bytes):
      do throws(AssetFailure) {
        let asset = try Asset(bytes)
        cache.keep(.file(bytes), for: address)
        return .success(asset)
      } catch {
        // Told now as it will be told from the cache.
        let failure = FetchFailure(error.message)
        cache.keep(.failure(failure), for: address)
        return .failure(failure.asset)
      }
    }
  }
}

extension FetchFailure {
  fileprivate var asset: AssetFailure { AssetFailure("fetch-failed", message, hint: hint) }
}

/// A line on the terminal that says how far fetching is; nothing where there is no terminal.
final class FetchProgress: Sendable {
  private let isShown: Bool
  private let counts = Mutex((done: 0, all: 0, runs: 0))

  init(isShown: Bool) { self.isShown = isShown }

  func begin(_ count: Int) {
    counts.withLock {
      $0.all += count
      $0.runs += 1
      show($0)
    }
  }

  func advance() {
    counts.withLock {
      $0.done += 1
      show($0)
    }
  }

  func end() {
    counts.withLock {
      $0.runs -= 1
      if isShown, $0.runs == 0 { StandardStream.error.write("\r\u{1B}[K") }
    }
  }

  private func show(_ counts: (done: Int, all: Int, runs: Int)) {
    if isShown { StandardStream.error.write("\r\u{1B}[Kfetching images: \(counts.done) of \(counts.all)") }
  }
}
