/// Boxes and the lines between them: what flowcharts, state and class diagrams and Graphviz's graphs are.
struct Graph {
  enum Direction { case down, up, right, left }

  struct Node {
    var name: String
    var label: Label
    var shape = NodeShape.rectangle
    /// Further parts below the label, with rules between: a class's members.
    var parts: [Label] = []
    /// Whether the parts stand beside the label and each other: a record's fields.
    var isRow = false
    var look = Look()
    var frame: Int?
  }

  struct Edge {
    enum Line { case solid, dotted, thick, hidden }

    var from: End
    var to: End
    var label = Label("")
    var line = Line.solid
    var tail = Arrow.none
    var head = Arrow.filled
    /// Layers between its ends.
    var length = 1
    /// Small texts near the ends: multiplicities.
    var tailLabel = Label("")
    var headLabel = Label("")
    var colour: Colour?
  }

  /// A node, or the border of a frame with the node inside that stands for it.
  struct End: Hashable {
    var node: Int
    var frame: Int?

    init(_ node: Int, frame: Int? = nil) {
      self.node = node
      self.frame = frame
    }
  }

  struct Frame {
    var label: Label
    var parent: Int?
    var look = Look()
    var isRounded = false
    /// Whether it is one of several that stand side by side in the frame round them.
    var isRegion = false
    /// The nodes in it that stand for it at the ends of lines; see ``joinFrames(_:)``.
    var first = 0
    var last = 0
  }

  /// The author's colours.
  struct Look: Hashable {
    var fill: Colour?
    var stroke: Colour?
    var text: Colour?
    var dash = Style.Dash.solid
    var width: Double?
  }

  /// Nodes, edges and frames of one graph at most, and frames in frames.
  static let most = 400
  static let deepest = 12

  var title = ""
  /// What it is called if it has no title.
  let kind: String
  var direction = Direction.down
  var nodes: [Node] = []
  var edges: [Edge] = []
  var frames: [Frame] = []
  /// Nodes that stand in one layer, if lines let them.
  var levels: [[Int]] = []
  private var byName: [String: Int] = [:]

  /// Whether lines meet a side of a box in places of their own, because their ends tell them apart.
  let keepsEndsApart: Bool

  init(kind: String, keepsEndsApart: Bool = false) {
    self.kind = kind
    self.keepsEndsApart = keepsEndsApart
  }

  var isTooLarge: Bool {
    nodes.count > Self.most || edges.count > Self.most || frames.count > Self.most / 4
      || frames.indices.contains { depth(of: $0) > Self.deepest }
  }

  private func depth(of frame: Int) -> Int {
    var depth = 0
    var next: Int? = frame
    while let frame = next, depth <= Self.deepest {
      depth += 1
      next = frames[frame].parent
    }
    return depth
  }

  func node(named name: String) -> Int? { byName[name] }

  /// The node called `name`; a new one shows its name.
  mutating func node(_ name: String, in frame: Int? = nil) -> Int {
    if let node = byName[name] { return node }
    byName[name] = nodes.count
    nodes.append(Node(name: name, label: Label(name), frame: frame))
    return nodes.count - 1
  }

  /// What its picture shows, in words.
  var description: String {
    var parts: [String] = []
    var length = 0
    for edge in edges where edge.line != .hidden && length < 600 {
      var part = "\(words(edge.from)) to \(words(edge.to))"
      if !edge.label.isEmpty { part += " (\(edge.label.text))" }
      length += part.utf8.count
      parts.append(part)
    }
    if edges.isEmpty { parts = nodes.prefix(40).map(\.label.text) }
    return parts.joined(separator: "; ")
  }

  private func words(_ end: End) -> String {
    if let frame = end.frame, !frames[frame].label.isEmpty { return frames[frame].label.text }
    let node = nodes[end.node]
    switch node.shape {
    case .start: return "start"
    case .end: return "end"
    default: return node.label.isEmpty ? node.name : node.label.text
    }
  }
}
