/// Where in the page a file's bytes stand, so that they stand there once (`settlements`, "Stored once").
enum AssetHome: Equatable {
  /// Wherever they are used: for small files, and for the only use.
  case inPlace
  /// In the first element that loads them, under its id.
  case element(String)
  /// In a `data` element behind the slides: what only the runtime uses.
  case data(String)
  /// In a custom property of the root, for CSS.
  case property(String)

  /// What the other places say instead of the bytes: an id, or a property's name.
  var name: String? {
    switch self {
    case .inPlace: nil
    case .element(let name), .data(let name), .property(let name): name
    }
  }

  /// Whether `place` can take the file from here, or give it.
  func serves(_ place: Embedding.Place) -> Bool {
    switch (self, place) {
    case (.inPlace, _), (_, .fixed), (.data, .source), (.data, .style), (.element, .style): false
    default: true
    }
  }
}

/// Where a file is used in one deck.
struct AssetUses {
  /// Elements that load it by `src`.
  var sources = 0
  /// Backgrounds and previews, which the runtime makes.
  var lists = 0
  /// In CSS, fonts left out.
  var styles = 0
  /// In attributes that hold it themselves, and in `@font-face`.
  var fixed = 0
  /// The id of the first element that loads it, if the author gave one.
  var id: String?

  /// Files below this many bytes may stand in a page several times.
  private static let smallFile = 4096
  /// Chromium drops what is put for `var()` when it is longer than 2 MiB; base64 makes four bytes of three.
  private static let largestProperty = 1_500_000

  /// The name comes from the bytes, so that style sheets made apart from the deck never mean another file by it.
  func home(of asset: Asset) -> AssetHome {
    let name = "deckc-asset-" + String(asset.hash.low, radix: 36)
    let isSmall = asset.bytes.count < Self.smallFile
    if styles > 0, styles + sources + lists > 1, !isSmall, asset.bytes.count <= Self.largestProperty {
      return .property("--" + name)
    }
    if lists > 0, sources == 0 || isSmall { return .data(name) }
    return sources > 1 && !isSmall || lists > 0 ? .element(id ?? name) : .inPlace
  }
}
