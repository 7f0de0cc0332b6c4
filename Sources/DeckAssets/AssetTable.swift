import DeckModel

/// The addresses of a deck with what was found behind them, and the files in it, each once.
struct AssetTable {
  struct Entry {
    var request: AssetRequest
    /// As the deck says it first.
    var written: String
    /// Whether the address was one of `http`, or of the page's own scheme.
    var isUpgraded: Bool
    /// Where it stands first.
    var range: SourceRange
    /// Of the file; nil as long as there is none.
    var asset: Int?
    var failure: AssetFailure?
  }

  private(set) var entries: [Entry] = []
  private(set) var assets: [Asset] = []
  private var known: [AssetRequest: Int] = [:]

  /// The entry of `request`, made where there is none. - Complexity: O(length of the address)
  mutating func enter(_ request: AssetRequest, _ written: String, isUpgraded: Bool, at range: SourceRange) -> Int {
    if let index = known[request] { return index }
    known[request] = entries.count
    entries.append(Entry(request: request, written: written, isUpgraded: isUpgraded, range: range))
    return entries.count - 1
  }

  func entry(_ request: AssetRequest) -> Entry? { known[request].map { entries[$0] } }

  /// Asks for everything. A file that several addresses lead to is kept once.
  mutating func load(_ loader: AssetLoader) {
    var indices: [ContentHash: Int] = [:]
    for (index, result) in zip(entries.indices, loader(entries.map(\.request))) {
      switch result {
      case .failure(let failure): entries[index].failure = failure
      case .success(let asset) where asset.type.family != entries[index].request.family:
        entries[index].failure = AssetFailure(
          "file-type", "is \(asset.type.rawValue), which cannot stand where it is named")
      case .success(let asset):
        if indices[asset.hash] == nil {
          indices[asset.hash] = assets.count
          assets.append(asset)
        }
        entries[index].asset = indices[asset.hash]
      }
    }
  }

  mutating func fail(_ request: AssetRequest, _ failure: AssetFailure) {
    if let index = known[request] { entries[index].failure = failure }
  }
}
