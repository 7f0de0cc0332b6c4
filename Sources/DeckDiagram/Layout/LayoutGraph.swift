/// What a layered layout is made from: boxes to place, lines to draw between them, frames round some of them.
///
/// Layers go down the page; ``Graph`` turns the result for other directions.
struct LayoutGraph {
  enum Outline { case box, diamond, ellipse }

  struct Node {
    var size: Size
    var outline = Outline.box
    /// The innermost frame round it.
    var frame: Int?
  }

  struct Edge {
    var from: Int
    var to: Int
    var label = Size.zero
    /// Layers between its ends.
    var length = 1
    /// A frame whose border it starts or ends at, in place of the node inside.
    var fromFrame: Int?
    var toFrame: Int?

    mutating func setEnd(isFrom: Bool, _ node: Int) {
      if isFrom { from = node } else { to = node }
    }
  }

  struct Frame {
    var title: Size
    /// Stands before it in the list of frames.
    var parent: Int?
    /// The nodes that stand for it where a line ends at its border from above, and from below.
    var first = 0
    var last = 0
  }

  var nodes: [Node] = []
  var edges: [Edge] = []
  var frames: [Frame] = []
  /// Nodes that stand in one layer, if edges let them.
  var levels: [[Int]] = []
  /// Whether label sizes are turned, so that text lies along the lines.
  var isSideways = false
  /// Whether lines never share the middle of a side.
  var keepsEndsApart = false

  /// The frames round a node, the outermost first.
  func frames(round frame: Int?) -> [Int] {
    var chain: [Int] = []
    var next = frame
    while let frame = next, chain.count < frames.count {
      chain.append(frame)
      next = frames[frame].parent
    }
    return chain.reversed()
  }
}

struct LayoutResult {
  var size = Size.zero
  var nodes: [Point] = []
  var frames: [Box?] = []
  /// From the edge's start to its end.
  var paths: [Path] = []
  /// Where an edge's label begins in the direction across the layers, and its middle along them.
  var labels: [Point?] = []
}
