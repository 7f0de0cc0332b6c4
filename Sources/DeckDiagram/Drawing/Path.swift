/// A line of straight and curved pieces.
struct Path: Sendable {
  enum Piece: Sendable {
    case line(Point)
    /// A cubic Bézier curve.
    case curve(Point, Point, Point)
    /// A circle's arc round the pie, clockwise.
    case arc(radius: Double, isLarge: Bool, Point)
  }

  var start: Point
  var pieces: [Piece] = []
  var isClosed = false

  init(_ start: Point, _ pieces: [Piece] = [], closed: Bool = false) {
    self.start = start
    self.pieces = pieces
    isClosed = closed
  }

  static func lines(_ points: Point...) -> Path {
    Path(points[0], points.dropFirst().map { .line($0) })
  }
}

extension Path {
  var points: [Point] {
    [start]
      + pieces.flatMap { piece in
        switch piece {
        case .line(let point), .arc(_, _, let point): [point]
        case .curve(let first, let second, let point): [first, second, point]
        }
      }
  }

  var end: Point { points.last ?? start }

  func mapped(_ change: (Point) -> Point) -> Path {
    Path(
      change(start),
      pieces.map { piece in
        switch piece {
        case .line(let point): .line(change(point))
        case .curve(let first, let second, let point): .curve(change(first), change(second), change(point))
        case .arc(let radius, let isLarge, let point): .arc(radius: radius, isLarge: isLarge, change(point))
        }
      }, closed: isClosed)
  }

  /// Whether it leads through a box, as far as points along it tell.
  func crosses(_ box: Box) -> Bool {
    samples.contains { $0.x > box.x - 3 && $0.x < box.right + 3 && $0.y > box.y && $0.y < box.bottom }
  }

  /// Where from left to right it leads through a height, as far as points along it tell.
  func crossings(_ height: ClosedRange<Double>) -> [Double] {
    samples.filter { height.contains($0.y) }.map(\.x)
  }

  /// Points along it, the same number for each piece.
  private var samples: [Point] {
    var samples: [Point] = []
    var from = start
    for piece in pieces {
      for step in 0...16 {
        let t = Double(step) / 16
        let s = 1 - t
        switch piece {
        case .line(let to), .arc(_, _, let to): samples.append(from * s + to * t)
        case .curve(let a, let b, let to):
          samples.append(from * (s * s * s) + a * (3 * s * s * t) + b * (3 * s * t * t) + to * (t * t * t))
        }
      }
      switch piece {
      case .line(let to), .arc(_, _, let to), .curve(_, _, let to): from = to
      }
    }
    return samples
  }

  /// From the end to the start; arcs are not turned.
  var reversed: Path {
    var pieces: [Piece] = []
    var place = start
    for piece in self.pieces {
      switch piece {
      case .line(let point), .arc(_, _, let point):
        pieces.append(.line(place))
        place = point
      case .curve(let first, let second, let point):
        pieces.append(.curve(second, first, place))
        place = point
      }
    }
    return Path(place, pieces.reversed())
  }

  /// The way the line takes where it ends, one unit long.
  var endDirection: Point {
    let points = points
    let end = points[points.count - 1]
    let before = points.last { ($0 - end).length > 0.5 }
    return before.map { (end - $0).unit } ?? Point(0, 1)
  }

  /// The same line, `length` shorter at its end.
  func shortened(_ length: Double) -> Path {
    guard length > 0, let last = pieces.last else { return self }
    var path = self
    let back = endDirection * -length
    switch last {
    case .line(let point), .arc(_, _, let point): path.pieces[pieces.count - 1] = .line(point + back)
    case .curve(let first, let second, let point):
      path.pieces[pieces.count - 1] = .curve(first, second + back, point + back)
    }
    return path
  }
}
