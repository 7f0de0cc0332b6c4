/// A place in a drawing: x to the right, y down, in the drawing's units (at most one CSS pixel on a slide).
struct Point: Hashable, Sendable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  static func + (a: Point, b: Point) -> Point { Point(a.x + b.x, a.y + b.y) }
  static func - (a: Point, b: Point) -> Point { Point(a.x - b.x, a.y - b.y) }
  static func * (a: Point, factor: Double) -> Point { Point(a.x * factor, a.y * factor) }

  var length: Double { (x * x + y * y).squareRoot() }

  /// The same direction, one unit long; straight down for no direction at all.
  var unit: Point { length > 0.001 ? self * (1 / length) : Point(0, 1) }
}

struct Size: Hashable, Sendable {
  var width: Double
  var height: Double

  init(_ width: Double, _ height: Double) {
    self.width = width
    self.height = height
  }

  static let zero = Size(0, 0)

  var transposed: Size { Size(height, width) }
}

struct Box: Hashable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  init(center: Point, _ size: Size) {
    self.init(x: center.x - size.width / 2, y: center.y - size.height / 2, width: size.width, height: size.height)
  }

  /// Between any two of its corners that lie across from each other.
  init(corners a: Point, _ b: Point) {
    self.init(x: min(a.x, b.x), y: min(a.y, b.y), width: abs(a.x - b.x), height: abs(a.y - b.y))
  }

  var center: Point { Point(x + width / 2, y + height / 2) }
  var right: Double { x + width }
  var bottom: Double { y + height }

  func inset(_ by: Double) -> Box { Box(x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by) }

  func overlaps(_ other: Box) -> Bool { x < other.right && other.x < right && y < other.bottom && other.y < bottom }
}
