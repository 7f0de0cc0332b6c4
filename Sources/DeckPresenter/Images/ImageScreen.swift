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
  /// Within tmux kitty's pictures are placeholders; nil elsewhere.
  private var placeholders: KittyPlaceholders?

  init(_ store: ImageStore, way: ImageProtocol?, canAsk: Bool, isInTmux: Bool, capabilities: Capabilities) {
    self.store = store
    // Nobody can say where on the screen a file's picture would stand.
    self.way = isInTmux && way == .iterm ? .blocks : way ?? .blocks
    placeholders = isInTmux ? KittyPlaceholders() : nil
    mustAsk = way == nil && canAsk
    depth = capabilities.depth
    if self.way == .blocks, depth < .twoHundredFiftySix { self.way = .none }
  }

  /// Whether kitty has pictures that its own sequences take away.
  var usesKitty: Bool { way == .kitty && placeholders == nil }

  /// Those around tmux.
  var tmuxNumbers: [UInt8] { placeholders?.shown ?? [] }

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
    case .kitty, .sixel, .blocks: PixelImage.canDecode(asset)
    case .none: false
    }
  }

  /// Takes an answer; whether it changes anything.
  mutating func learn(_ reply: Reply) -> Bool {
    guard mustAsk else { return false }
    switch reply {
    case .kittyGraphics: way = .kitty
    case .attributes(let numbers):
      // tmux answers for itself; the terminal around it may come later.
      mustAsk = placeholders != nil
      guard way != .kitty, numbers.contains(4) else { return false }
      way = .sixel
      return true
    default: return false
    }
    mustAsk = false
    return true
  }

  /// The terminal may have lost what it had.
  mutating func forget() {
    numbers = [:]
    placeholders?.forget()
  }

  /// Draws what is drawn in cells, and says how the rest is sent.
  mutating func prepare(_ frame: inout Frame, of presenter: Presenter) -> PictureWriter {
    guard !frame.images.isEmpty || !numbers.isEmpty || !tmuxNumbers.isEmpty else { return .none }
    switch way {
    case .none:
      frame.images = []
      return .none
    case .blocks:
      for placement in frame.images {
        guard let image = image(placement.address, placement.width, placement.height * 2) else { continue }
        HalfBlocks(depth: depth).draw(image, placement, into: &frame)
      }
      frame.images = []
      return .none
    case .kitty where placeholders != nil: return kittyThroughTmux(&frame, presenter.window.cell)
    case .kitty: return kitty(frame.images, presenter.window.cell)
    case .iterm:
      return PictureWriter(
        place: { [store] placement in
          guard let asset = store.asset(placement.address), placement.visibleRows.count == placement.height else {
            return []
          }
          return ControlSequence.iterm(asset.bytes, width: placement.width, height: placement.height)
        }, remove: { _ in [] })
    case .sixel:
      let cell = presenter.window.cell
      return PictureWriter(
        place: { [self] placement in
          guard
            let image = image(placement.address, placement.width * cell.width, placement.height * cell.height)
          else { return [] }
          return ControlSequence.sixel(Sixel.encode(image.cropped(placement.visibleRows, of: placement.height)))
        }, remove: { _ in [] })
    }
  }

  /// PNG is sent as it is and stays with the terminal; what kitty does not read is sent in pixels of the screen.
  private mutating func kitty(_ placements: [ImagePlacement], _ cell: DeckTerminal.PixelSize) -> PictureWriter {
    var known = Set(numbers.keys)
    var sent: [ImagePlacement: KittyPicture] = [:]
    for placement in placements {
      let address = placement.address
      guard let asset = store.asset(address), var size = asset.size else { continue }
      var key = address
      if asset.type != .png {
        size = .init(width: placement.width * cell.width, height: placement.height * cell.height)
        key += " \(size.width)x\(size.height)"
      }
      let number = numbers[key] ?? numbers.count + 1
      numbers[key] = number
      sent[placement] = KittyPicture(
        number: number, address: address, asset: asset, width: size.width, height: size.height,
        isNew: known.insert(key).inserted)
    }
    return PictureWriter(
      place: { [self, sent] placement in
        guard let picture = sent[placement] else { return [] }
        let top = picture.height * placement.visibleRows.lowerBound / max(placement.height, 1)
        let height = max(picture.height * placement.visibleRows.count / max(placement.height, 1), 1)
        let place =
          "a=p,i=\(picture.number),p=\(placement.image + 1),c=\(placement.width),r=\(placement.visibleRows.count),C=1,"
          + "x=0,y=\(top),w=\(picture.width),h=\(height)"
        return (picture.isNew ? data(of: picture) : []) + ControlSequence.kitty(place, payload: [])
      },
      remove: { _ in ControlSequence.kittyRemovePlacements }, coversCells: false)
  }

  /// What is gone is taken away and what is new is sent before its cells are.
  private mutating func kittyThroughTmux(_ frame: inout Frame, _ cell: DeckTerminal.PixelSize) -> PictureWriter {
    guard let (new, gone) = placeholders?.draw(frame.images, into: &frame) else { return .none }
    frame.images = []
    var writer = PictureWriter.none
    writer.first = gone.flatMap(ControlSequence.kittyDeleteThroughTmux)
    for (placement, number) in new {
      guard let asset = store.asset(placement.address) else { continue }
      let (width, height) = (placement.width, placement.height)
      var (control, payload) = ("f=100", asset.bytes)
      if asset.type != .png {
        guard let image = image(placement.address, width * cell.width, height * cell.height) else { continue }
        (control, payload) = ("f=32,s=\(image.width),v=\(image.height)", image.bytes)
      }
      writer.first += ControlSequence.kittyThroughTmux(
        control, number: number, width: width, height: height, payload: payload)
    }
    return writer
  }

  private struct KittyPicture {
    var number: Int
    var address: String
    var asset: Asset
    /// Of what is sent.
    var width: Int
    var height: Int
    var isNew: Bool
  }

  private func data(of picture: KittyPicture) -> [UInt8] {
    if picture.asset.type == .png {
      return ControlSequence.kitty("a=t,f=100,i=\(picture.number)", payload: picture.asset.bytes)
    }
    guard let image = image(picture.address, picture.width, picture.height) else { return [] }
    return ControlSequence.kitty(
      "a=t,f=32,s=\(image.width),v=\(image.height),i=\(picture.number)", payload: image.bytes)
  }

  /// A picture in pixels of the screen; nil when it cannot be decoded.
  private func image(_ address: String, _ width: Int, _ height: Int) -> PixelImage? {
    decoded.image(address, width, height) { store.asset(address).flatMap(PixelImage.decode) }
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

extension TerminalSize {
  /// A cell in pixels, as most are where the terminal does not say.
  fileprivate var cell: DeckTerminal.PixelSize {
    // No larger than anybody's letters, since a picture is made for all cells that it takes.
    DeckTerminal.PixelSize(min(cellWidth > 0 ? cellWidth : 10, 100), min(cellHeight > 0 ? cellHeight : 20, 200))
  }
}

extension PixelImage {
  /// Whether the header promises a picture that ``decode(_:)`` knows.
  fileprivate static func canDecode(_ asset: Asset) -> Bool {
    guard let size = asset.size, size.width * size.height <= limit else { return false }
    return switch asset.type {
    case .png, .gif: true
    case .jpeg: JPEG.isKnown(asset.bytes)
    default: false
    }
  }

  fileprivate static func decode(_ asset: Asset) -> PixelImage? {
    switch asset.type {
    case .png: PNG.decode(asset.bytes)
    case .gif: GIF.decode(asset.bytes)
    case .jpeg: JPEG.decode(asset.bytes)?.turned(DeckAssets.PixelSize.orientation(ofJPEG: asset.bytes))
    default: nil
    }
  }
}
