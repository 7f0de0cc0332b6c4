import DeckModel
import DeckPasses

/// Puts the files that a deck names into its page.
///
///  1. Finds every address that the page would load.
///  2. Loads all of them at once.
///  3. Goes the same way again and writes at each place what stands there from now on: a mark for the file's bytes, the
///     name of the place where they stand already, the address on the network, or nothing.
struct Embedding {
  var deck: Deck
  let takesRemote: Bool
  private(set) var table = AssetTable()
  /// By the files' numbers, 0-based.
  private var homes: [AssetHome] = []
  /// `data` elements and custom properties that the page needs: name and file.
  private(set) var stored: [(name: String, asset: Int)] = []
  private(set) var properties: [(name: String, asset: Int)] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The names under which files stand in the page by now.
  private var filled: Set<String> = []
  /// Of all copies in the page.
  private var storedBytes = 0
  /// Whether the places are being filled; before that they are found.
  private var isPlacing = false
  private var told: Set<AssetRequest> = []
  private var hasRefusals = false
  /// What was found, in the page's order: entries of the table.
  private var places: [(entry: Int, place: Place)] = []

  /// What an address is for, and with that, how it can share a file with others.
  enum Place {
    case source(id: String?)
    case list
    case style
    case fixed
  }

  /// What stands in an address's place.
  enum Outcome {
    case unchanged
    /// The file's mark; the element that it stands in takes `id`.
    case file(String, PixelSize?, id: String?)
    /// The file stands in the page under this name.
    case stored(String, PixelSize?)
    /// The address on the network stays.
    case link(String)
    /// Nothing loads; a link leads there.
    case card(String)
    case nothing
  }

  /// The largest that all files of a page may be together, in bytes (`trust` F3).
  private static let mostBytes = 100_000_000

  init(_ deck: consuming Deck, takesRemote: Bool) {
    self.deck = deck
    self.takesRemote = takesRemote
  }

  /// - Parameter drawsLinks: Whether there may be pictures that must not be loaded, also where no file is named.
  mutating func run(_ slides: [Int], drawsLinks: Bool, _ loader: AssetLoader) {
    findPlaces(slides)
    guard !table.entries.isEmpty || hasRefusals || drawsLinks else { return }
    table.load(loader)
    countUses()
    isPlacing = true
    fillPlaces(slides)
  }

  // MARK: - One address

  /// What is to stand for `address`; while addresses are being found it is noted and stays.
  mutating func outcome(
    _ address: String, _ family: MediaType.Family, _ place: Place, at range: SourceRange
  ) -> Outcome {
    switch AssetAddress.read(address) {
    case .nothing: return .unchanged
    case .refused(let failure):
      hasRefusals = true
      guard isPlacing else { return .unchanged }
      tell(failure, address, at: range, "is left out")
      return .nothing
    case .found(let found, let fragment, let isUpgraded):
      if case .web = found, !takesRemote || family == .media || family == .captions { return .unchanged }
      let request = AssetRequest(found, family)
      guard isPlacing else {
        let index = table.enter(request, address, isUpgraded: isUpgraded, at: range)
        places.append((index, fragment.isEmpty ? place : .fixed))
        return .unchanged
      }
      guard let entry = table.entry(request) else { return .unchanged }
      guard let asset = entry.asset, entry.failure == nil else { return failed(entry, place) }
      tellFlaw(of: asset, entry)
      guard !fragment.isEmpty else { return placed(asset, entry, place) ?? .nothing }
      let suffix = table.assets[asset].type == .svg ? fragment : ""
      return mark(asset, entry).map { .file($0 + suffix, table.assets[asset].size, id: nil) } ?? .nothing
    }
  }

  private mutating func placed(_ asset: Int, _ entry: AssetTable.Entry, _ place: Place) -> Outcome? {
    let home = homes[asset]
    let size = table.assets[asset].size
    guard let name = home.name, home.serves(place) else { return mark(asset, entry).map { .file($0, size, id: nil) } }
    if case .element = home, case .list = place { return .stored(name, size) }
    guard filled.insert(name).inserted else { return .stored(name, size) }
    guard let mark = mark(asset, entry) else { return nil }
    switch home {
    case .data: stored.append((name, asset))
    case .property: properties.append((name, asset))
    case .element, .inPlace: return .file(mark, size, id: name)
    }
    return .stored(name, size)
  }

  /// The mark for one more copy of the file, unless there are too many bytes in the page.
  private mutating func mark(_ asset: Int, _ entry: AssetTable.Entry) -> String? {
    storedBytes += table.assets[asset].bytes.count
    if storedBytes <= Self.mostBytes { return PageSlots.mark(asset) }
    storedBytes -= table.assets[asset].bytes.count
    let failure = AssetFailure(
      "file-too-large", "takes the files of this deck over the limit of \(Self.mostBytes / 1_000_000) MB")
    table.fail(entry.request, failure)
    told.insert(entry.request)
    tell(failure, entry.written, at: entry.range, "is left out")
    return nil
  }

  private mutating func failed(_ entry: AssetTable.Entry, _ place: Place) -> Outcome {
    guard let failure = entry.failure else { return .unchanged }
    let isFirst = told.insert(entry.request).inserted
    guard case .web(let address) = entry.request.address else {
      if isFirst { tell(failure, entry.written, at: entry.range, "is left out") }
      return .nothing
    }
    let isOffline = failure.rule == AssetFailure.offlineRule
    let staysLink: Bool
    switch place {
    case .style: staysLink = false
    case .source: staysLink = true
    case .list, .fixed: staysLink = (!entry.isUpgraded || isOffline) && entry.request.family != .font
    }
    if isFirst {
      tell(failure, entry.written, at: entry.range, staysLink ? "stays a link" : "is left out")
    }
    if case .source = place, entry.isUpgraded, !isOffline { return .card(entry.written) }
    return staysLink ? .link(address) : .nothing
  }

  private mutating func tell(_ failure: AssetFailure, _ address: String, at range: SourceRange, _ end: String) {
    let name = address.utf8.count > 120 ? String(address.prefix(100)) + "..." : address
    diagnostics.append(
      Diagnostic(.warning, failure.rule, at: range, "`\(name)` \(failure.message) and \(end)", hint: failure.hint))
  }

  /// A broken image is embedded all the same: browsers show what there is of it.
  private mutating func tellFlaw(of asset: Int, _ entry: AssetTable.Entry) {
    guard let flaw = table.assets[asset].flaw, told.insert(entry.request).inserted else { return }
    diagnostics.append(Diagnostic(.warning, "file-broken", at: entry.range, "`\(entry.written)` \(flaw)"))
  }

  // MARK: - Sharing

  private mutating func countUses() {
    var uses = [AssetUses](repeating: AssetUses(), count: table.assets.count)
    for (entry, place) in places {
      guard let asset = table.entries[entry].asset else { continue }
      switch place {
      case .source(let id):
        if uses[asset].sources == 0 { uses[asset].id = id }
        uses[asset].sources += 1
      case .list: uses[asset].lists += 1
      case .style: uses[asset].styles += 1
      case .fixed: uses[asset].fixed += 1
      }
    }
    homes = zip(uses, table.assets).map { $0.home(of: $1) }
  }
}

// MARK: - Files

extension Embedding {
  /// `css` with the files' bytes.
  func filled(_ css: [UInt8]) -> [UInt8] {
    var text = ByteBuffer(capacity: css.count)
    text.put(css)
    var end = text.count
    return PageSlots(table.assets).fill(text, moving: &end).array()
  }

  /// The only style sheet, behind the properties that it uses.
  var styleWithProperties: [UInt8] {
    let css = deck.styles.first.map { deck.text.bytes($0.css) } ?? []
    return properties.isEmpty ? css : propertySheet + css
  }

  /// `:root{--name:url(data:...)}`
  var propertySheet: [UInt8] {
    var sheet = ByteBuffer()
    sheet.put(":root{")
    for (name, asset) in properties {
      sheet.put(string: "\(name):url(")
      sheet.put(dataAddressOf: table.assets[asset])
      sheet.put(");")
    }
    sheet.put("}")
    return sheet.array()
  }
}

extension AssetFailure {
  static let offlineRule = "not-fetched"

  /// Asked for while nothing may be.
  package static let offline = AssetFailure(offlineRule, "is not in the cache, and `--offline` fetches nothing,")
}
