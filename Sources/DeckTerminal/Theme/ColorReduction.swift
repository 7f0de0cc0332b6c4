/// Finds for a colour the nearest one that the terminal has and that can be read on its background (TP-25).
struct ColorReduction: Sendable {
  private let depth: ColorDepth
  /// The window's colour; two when it may be anything, since what can be read on black and on white can be read.
  private var window: [RGB]

  /// - Parameters:
  ///   - background: what the theme paints; nil leaves the terminal's own.
  ///   - assumed: the terminal's own, if known.
  init(depth: ColorDepth, background: RGB?, assumed: RGB?) {
    self.depth = depth
    window = assumed.map { [$0] } ?? [RGB(0x000000), RGB(0xFFFFFF)]
    if let background { window = [Self.nearest(background, in: grounds)?.color ?? background] }
  }

  /// Made when the first colour has to be reduced: decks without colours need none of them.
  private var colors: [(index: UInt8, color: RGB, lab: Oklab)] {
    switch depth {
    case .none, .trueColor: []
    case .sixteen: Self.sixteen
    case .twoHundredFiftySix: Self.cube
    }
  }

  /// Those that may stand behind text. A grey in the middle is a poor ground for all that was chosen for a dark or a
  /// light one.
  private var grounds: [(index: UInt8, color: RGB, lab: Oklab)] {
    depth == .sixteen ? colors.filter { $0.index != 7 && $0.index != 8 } : colors
  }

  func background(_ color: RGB) -> CellColor {
    switch depth {
    case .none: .default
    case .trueColor: .rgb(color)
    default: Self.nearest(color, in: grounds).map { .indexed($0.index) } ?? .default
    }
  }

  /// - Parameter behind: the colour below the text before it is reduced; nil for the window's.
  func foreground(_ color: RGB, on behind: RGB?) -> CellColor {
    guard depth != .none else { return .default }
    let backgrounds = behind.map { [Self.nearest($0, in: grounds)?.color ?? $0] } ?? window
    let wanted = color.readable(on: backgrounds)
    guard depth != .trueColor else { return .rgb(wanted) }
    let lab = Oklab(wanted)
    func worst(_ color: RGB) -> Float { backgrounds.map { color.contrast(to: $0) }.min() ?? 21 }
    var best: (index: UInt8, distance: Float)?
    for entry in colors {
      let lack = max(0, 4.5 - worst(entry.color))
      let distance = entry.lab.distance(to: lab) + lack * 10
      if distance < best?.distance ?? .infinity { best = (entry.index, distance) }
    }
    return best.map { .indexed($0.index) } ?? .default
  }

  private static func nearest(
    _ color: RGB, in colors: [(index: UInt8, color: RGB, lab: Oklab)]
  ) -> (index: UInt8, color: RGB, lab: Oklab)? {
    let lab = Oklab(color)
    return colors.min { $0.lab.distance(to: lab) < $1.lab.distance(to: lab) }
  }

  static var all: [(index: UInt8, color: RGB, lab: Oklab)] { sixteen + cube }

  /// What xterm shows for one of the sixteen.
  static func color(named index: UInt8) -> RGB { sixteen[Int(index) % sixteen.count].color }

  /// xterm's.
  private static let sixteen = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ].enumerated().map { (index: UInt8($0.offset), color: RGB($0.element), lab: Oklab(RGB($0.element))) }

  /// The cube and the greys, which no user changes: 16 to 255.
  private static let cube = (16...255).map { index in
    let color: RGB
    if index < 232 {
      func part(_ value: Int) -> UInt8 { value == 0 ? 0 : UInt8(55 + 40 * value) }
      color = RGB(red: part((index - 16) / 36), green: part((index - 16) / 6 % 6), blue: part((index - 16) % 6))
    } else {
      let grey = UInt8(8 + 10 * (index - 232))
      color = RGB(red: grey, green: grey, blue: grey)
    }
    return (index: UInt8(index), color: color, lab: Oklab(color))
  }
}
