import DeckAssets
import DeckTerminal

/// The pictures of a show: which way they go to the terminal, and which it has.
struct ImageScreen {
  let store: ImageStore
  private(set) var way: ImageProtocol
  /// Whether the terminal could tell a better way.
  private(set) var mustAsk: Bool
  private let depth: ColorDepth
  /// kitty's numbers of the pictures that it has, by their addresses.
  private var numbers: [String: Int] = [:]
  private let decoded = DecodedImages()

  init(_ store: ImageStore, way: ImageProtocol?, canAsk: Bool, capabilities: Capabilities) {
    self.store = store
    self.way = way ?? .blocks
    mustAsk = way == nil && canAsk
    depth = capabilities.depth
    if self.way == .blocks, depth < .twoHundredFiftySix { self.way = .none }
  }

  var usesKitty: Bool { way == .kitty }

  /// The sizes of those that can be shown this way; others are shown by their alternative text.
  var sizes: (@Sendable (String) -> DeckTerminal.PixelSize?)? {
    guard way != .none else { return nil }
    return { [store, way] address in
      guard let asset = store.asset(address), let size = asset.size, Self.canShow(asset, way) else { return nil }
      return DeckTerminal.PixelSize(size.width, size.height)
    }
  }

  /// The protocols that take files decode them; the others have what we decode.
  private static func canShow(_ asset: Asset, _ way: ImageProtocol) -> Bool {
    switch way {
    case .iterm: [.png, .jpeg, .gif, .webp, .bmp].contains(asset.type)
    case .kitty, .sixel, .blocks:
      asset.type == .png && asset.size.map { $0.width * $0.height <= PixelImage.limit } ?? false
    case .none: false
    }
  }

  /// Takes an answer; whether it changes anything.
  mutating func learn(_ reply: Reply) -> Bool {
    guard mustAsk else { return false }
    switch reply {
    case .kittyGraphics: way = .kitty
    case .attributes(let numbers):
      mustAsk = false
      guard way != .kitty, numbers.contains(4) else { return false }
      way = .sixel
      return true
    default: return false
    }
    mustAsk = false
    return true
  }

  /// The terminal may have lost what it had.
  mutating func forget() { numbers = [:] }

  /// Draws what is drawn in cells, and says how the rest is sent.
  mutating func prepare(_ frame: inout Frame, of presenter: Presenter) -> PictureWriter {
    guard !frame.images.isEmpty || !numbers.isEmpty else { return .none }
    var presenter = presenter
    let addresses = presenter.layout.images.map(\.address)
    let size = presenter.window
    switch way {
    case .none:
      frame.images = []
      return .none
    case .blocks:
      for placement in frame.images where addresses.indices.contains(placement.image) {
        guard let image = image(addresses[placement.image], placement.width, placement.height * 2) else { continue }
        HalfBlocks(depth: depth).draw(image, placement, into: &frame)
      }
      frame.images = []
      return .none
    case .kitty: return kitty(addresses)
    case .iterm:
      return PictureWriter(
        place: { [store] placement in
          guard addresses.indices.contains(placement.image), let asset = store.asset(addresses[placement.image]),
            placement.visibleRows.count == placement.height
          else { return [] }
          return ControlSequence.iterm(asset.bytes, width: placement.width, height: placement.height)
        }, remove: { _ in [] }, coversCells: true)
    case .sixel:
      let cell = (width: size.cellWidth > 0 ? size.cellWidth : 10, height: size.cellHeight > 0 ? size.cellHeight : 20)
      return PictureWriter(
        place: { [self] placement in
          guard addresses.indices.contains(placement.image),
            let image = image(addresses[placement.image], placement.width * cell.width, placement.height * cell.height)
          else { return [] }
          return ControlSequence.sixel(Sixel.encode(image.cropped(placement.visibleRows, of: placement.height)))
        }, remove: { _ in [] }, coversCells: true)
    }
  }

  private mutating func kitty(_ addresses: [String]) -> PictureWriter {
    let known = numbers
    for address in addresses where numbers[address] == nil { numbers[address] = numbers.count + 1 }
    let numbers = numbers
    return PictureWriter(
      place: { [store] placement in
        guard addresses.indices.contains(placement.image) else { return [] }
        let address = addresses[placement.image]
        guard let asset = store.asset(address), let size = asset.size, let number = numbers[address] else { return [] }
        let top = size.height * placement.visibleRows.lowerBound / max(placement.height, 1)
        let height = max(size.height * placement.visibleRows.count / max(placement.height, 1), 1)
        let place =
          "i=\(number),p=\(placement.image + 1),c=\(placement.width),r=\(placement.visibleRows.count),C=1,"
          + "x=0,y=\(top),w=\(size.width),h=\(height)"
        if known[address] != nil { return ControlSequence.kitty("a=p," + place, payload: []) }
        return ControlSequence.kitty("a=t,f=100,i=\(number)", payload: asset.bytes)
          + ControlSequence.kitty("a=p," + place, payload: [])
      },
      remove: { _ in ControlSequence.kittyRemovePlacements })
  }

  /// A picture in pixels of the screen; nil when it cannot be decoded.
  private func image(_ address: String, _ width: Int, _ height: Int) -> PixelImage? {
    decoded.image(address, width, height) { store.asset(address).flatMap { PNG.decode($0.bytes) } }
  }
}

/// The last pictures that were decoded and scaled: a slide is drawn at each key.
private final class DecodedImages: @unchecked Sendable {
  // Only the thread of the show draws.
  private var images: [String: PixelImage?] = [:]

  func image(_ address: String, _ width: Int, _ height: Int, decode: () -> PixelImage?) -> PixelImage? {
    let key = "\(width)x\(height) \(address)"
    if let known = images[key] { return known }
    if images.count >= 8 { images = [:] }
    let image = decode()?.scaled(width: width, height: height)
    images[key] = .some(image)
    return image
  }
}
