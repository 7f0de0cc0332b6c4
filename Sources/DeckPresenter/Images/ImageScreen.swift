import DeckTerminal

/// The pictures of a show: which way they go to the terminal, and which are there.
struct ImageScreen {
  private(set) var way: ImageProtocol
  private(set) var mustAsk: Bool

  init(_ file: DeckFile, way: ImageProtocol?, canAsk: Bool) {
    self.way = way ?? .blocks
    mustAsk = way == nil && canAsk
  }

  var usesKitty: Bool { way == .kitty }

  var sizes: (@Sendable (String) -> PixelSize?)? { nil }

  func forget() {}

  func forgetFiles() {}

  /// Takes an answer; whether it changes anything.
  mutating func learn(_ reply: Reply) -> Bool {
    guard mustAsk else { return false }
    switch reply {
    case .kittyGraphics:
      way = .kitty
      mustAsk = false
      return true
    case .attributes(let numbers):
      mustAsk = false
      guard numbers.contains(4) else { return false }
      way = .sixel
      return true
    default: return false
    }
  }

  func prepare(_ frame: inout Frame, of presenter: Presenter) -> PictureWriter { .none }
}
