import DeckAssets
import DeckTerminal
import Testing

@testable import DeckPresenter

/// A talk without a terminal: the presenter, the pictures and the bytes that would be sent.
struct Walk {
  private var presenter: Presenter
  private var images: ImageScreen
  private var writer = FrameWriter()
  private let name: String
  private var now = 0
  private(set) var frames = 0
  private(set) var pictures = 0
  var slides: Int { presenter.stage.deck.count }

  private static let ways: [(ImageProtocol, isInTmux: Bool)] = [
    (.blocks, false), (.kitty, false), (.iterm, false), (.sixel, false), (.kitty, true),
  ]

  /// - Parameter turn: chooses the picture and the way that it is sent.
  init(_ bytes: [UInt8], name: String, turn: Int, maxColumns: Int = 100) {
    self.name = name
    let loaded = DeckFile("deck.md").load(bytes)
    let (way, isInTmux) = Self.ways[turn % Self.ways.count]
    var capabilities = Capabilities()
    capabilities.depth = .trueColor
    capabilities.hasImages = true
    let picture = RealPicture.all[turn % RealPicture.all.count]
    images = ImageScreen(
      ImageStore(find: { _ in picture }), way: way, canAsk: false, isInTmux: isInTmux, capabilities: capabilities)
    var options = LayoutOptions()
    options.capabilities = capabilities
    options.imageSize = images.sizes
    options.maxColumns = maxColumns
    options.hasBlockLetters = turn.isMultiple(of: 3)
    presenter = Presenter(
      Stage(loaded.deck, size: Self.size(80, 24), palette: Palette(.terminal, capabilities), options: options))
    presenter.hasMouse = true
  }

  /// Small cells, so that what is drawn in pixels is soon drawn.
  private static func size(_ columns: Int, _ rows: Int) -> TerminalSize {
    TerminalSize(columns, rows, cellWidth: 2, cellHeight: 4)
  }

  /// Forwards and backwards at each of `sizes`, with others in between.
  mutating func run(_ sizes: [(Int, Int)], _ passing: [(Int, Int)]) {
    for (index, (columns, rows)) in sizes.enumerated() {
      resize(columns, rows)
      presenter.jump(to: 0)
      through(index == 1 ? ["PageDown"] : ["Space"], passing, back: (columns, rows))
      through(["Backspace"], passing, back: (columns, rows))
      look(for: "e")
      press("o", "PageDown", "End", "Enter", "'", "?", "PageDown", "Esc", "s", "Home", "G", "K", "s", "a", "Ctrl-U")
    }
  }

  /// Presses keys in turn until nothing moves any more; each row of a slide is seen on the way.
  private mutating func through(_ keys: [String], _ passing: [(Int, Int)], back size: (Int, Int)) {
    for turn in 0..<5_000 {
      let place = presenter.place
      press(keys[turn % keys.count])
      if presenter.place == place { return }
      guard turn % 16 == 15 else { continue }
      let other = passing[turn / 16 % passing.count]
      resize(other.0, other.1)
      press("J")
      resize(size.0, size.1)
    }
    let layout = presenter.layout
    Issue.record(
      "\(name): no end at \(presenter.place) of \(layout.steps) steps, \(layout.rows.count) rows, \(size), \(keys)")
  }

  private mutating func look(for words: String) {
    press("/", words, "Enter", "n", "n", "N", "Esc")
  }

  mutating func go(to name: String) {
    press(":")
    for scalar in name.unicodeScalars { take(.typed(scalar)) }
    press("Enter")
  }

  mutating func resize(_ columns: Int, _ rows: Int) {
    presenter.resize(Self.size(columns, rows))
    images.forget()
    writer.forget()
    show()
  }

  mutating func press(_ names: String...) {
    for key in names.compactMap(Key.init) { take(key) }
  }

  private mutating func take(_ key: Key) {
    now += 100
    _ = presenter.press(key, at: now)
    presenter.tick(at: now)
    show()
  }

  private mutating func show() {
    var frame = presenter.frame(at: now)
    let window = presenter.window
    if frame.cells.count != window.columns * window.rows { Issue.record("\(name): a frame of another size") }
    for image in frame.images {
      pictures += 1
      let rows = image.row..<image.row + image.visibleRows.count
      if rows.isEmpty || rows != rows.clamped(to: 0..<window.rows) || image.column + image.width > window.columns {
        Issue.record("\(name): a picture outside of the window")
      }
    }
    let writing = images.prepare(&frame, of: presenter)
    _ = writer.write(frame, prompt: presenter.promptPlace, pictures: writing)
    _ = presenter.source
    frames += 1
  }
}

/// Pictures of every shape, made of pixels that are as cheap to read as they come.
enum RealPicture {
  static let all: [Asset] = [(16, 9), (9, 16), (300, 2), (2, 300), (1, 1), (64, 48), (1600, 900)].compactMap(asset)

  private static func asset(_ width: Int, _ height: Int) -> Asset? { try? Asset(png(width, height)) }

  /// Grey of one bit, in stored blocks of deflate.
  private static func png(_ width: Int, _ height: Int) -> [UInt8] {
    func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) } }
    func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] { number(data.count) + Array(type.utf8) + data + number(0) }
    let line = [0] + [UInt8](repeating: 0x5A, count: (width + 7) / 8)
    let raw = [UInt8](repeating: 0, count: 0) + (0..<height).flatMap { _ in line }
    var stored: [UInt8] = [0x78, 0x01]
    for start in stride(from: 0, to: raw.count, by: 65_535) {
      let part = raw[start..<min(start + 65_535, raw.count)]
      let (low, high) = (UInt8(part.count & 0xFF), UInt8(part.count >> 8))
      stored += [start + 65_535 >= raw.count ? 1 : 0, low, high, ~low, ~high] + part
    }
    stored += number(1)
    return PNG.signature + chunk("IHDR", number(width) + number(height) + [1, 0, 0, 0, 0])
      + chunk("IDAT", stored) + chunk("IEND", [])
  }
}
