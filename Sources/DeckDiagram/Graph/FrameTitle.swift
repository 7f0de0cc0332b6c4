/// Where a frame's title stands, so that no line leads through it.
///
/// The layout keeps room for one line of text, but lines that come into the frame there may need it too. The title then
/// stands at the other side, between two lines, or right of them all, for which the frame grows where nothing is beside
/// it.
struct FrameTitle {
  private(set) var frame: Box
  private(set) var title: Box

  private static let padding = 10.0

  /// - Parameters:
  ///   - y: the middle of the title.
  ///   - others: boxes that the frame must not grow into.
  ///   - limit: how far it may grow.
  init(_ frame: Box, _ size: Size, y: Double, paths: [Path], others: [Box], limit: Double) {
    self.frame = frame
    title = Box(x: frame.x + Self.padding, y: y - size.height / 2, width: size.width, height: size.height)
    guard size.width > 0, paths.contains(where: { $0.crosses(title) }) else { return }
    let crossings = paths.flatMap { $0.crossings(title.y...title.bottom) }
      .filter { $0 > frame.x && $0 < frame.right }.sorted()
    guard let last = crossings.last else { return }
    let other = frame.right - Self.padding - size.width
    let places = [other] + crossings.map { $0 + Self.padding }
    for place in places where place >= title.x && place + size.width <= frame.right - 4 {
      if set(place, paths) { return }
    }
    let more = last + 2 * Self.padding + size.width - frame.right
    let growth = Box(x: frame.right, y: frame.y, width: more + Self.padding, height: frame.height)
    guard more > 0, frame.right + more < limit, !others.contains(where: { $0.overlaps(growth) }) else { return }
    if set(last + Self.padding, paths) { self.frame.width += more }
  }

  /// Puts the title at `x` unless a line leads through it there.
  private mutating func set(_ x: Double, _ paths: [Path]) -> Bool {
    var moved = title
    moved.x = x
    if paths.contains(where: { $0.crosses(moved) }) { return false }
    title = moved
    return true
  }
}
