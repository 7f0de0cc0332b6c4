/// Graphviz's attributes, and what they say of nodes and edges.
struct DotAttributes {
  private var values: [String: String] = [:]

  /// In the order of their names, the same in every run.
  var sorted: [(name: String, value: String)] { values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }

  subscript(name: String) -> String? {
    get { values[name] }
    set { values[name] = newValue }
  }

  mutating func merge(_ other: Self) { values.merge(other.values) { $1 } }

  func merging(_ other: Self) -> Self {
    var all = self
    all.merge(other)
    return all
  }

  func apply(to graph: inout Graph, _ node: Int) {
    if let shape = self["shape"] { setShape(shape, &graph.nodes[node]) }
    if let label = self["label"] { DotLabel.set(label, on: &graph.nodes[node], isSideways: graph.isSideways) }
    let style = self["style"] ?? ""
    if style.contains("rounded"), graph.nodes[node].shape == .rectangle { graph.nodes[node].shape = .rounded }
    if style.contains("dashed") { graph.nodes[node].look.dash = .dashed }
    if style.contains("dotted") { graph.nodes[node].look.dash = .dotted }
    if let colour = self["color"] { graph.nodes[node].look.stroke = Colour(colour) }
    if let colour = self["fontcolor"] { graph.nodes[node].look.text = Colour(colour) }
    if style.contains("filled") || style.isEmpty, let colour = self["fillcolor"] {
      graph.nodes[node].look.fill = Colour(colour)
    } else if style.contains("filled"), let colour = self["color"] {
      graph.nodes[node].look.fill = Colour(colour)
    }
  }

  private func setShape(_ name: String, _ node: inout Graph.Node) {
    let shape: NodeShape
    switch name {
    case "box", "rect", "rectangle", "square", "record", "folder", "tab", "box3d": shape = .rectangle
    case "Mrecord": shape = .rounded
    case "circle": shape = .circle
    case "doublecircle": shape = .doubleCircle
    case "diamond", "Mdiamond": shape = .diamond
    case "hexagon": shape = .hexagon
    case "parallelogram": shape = .leaningRight
    case "trapezium": shape = .trapezoid
    case "invtrapezium": shape = .trapezoidDown
    case "cylinder": shape = .cylinder
    case "note": shape = .note
    case "component": shape = .subroutine
    case "plaintext", "none", "plain", "underline": shape = .plain
    case "point":
      shape = .start
      node.label = Label("")
    default: shape = .ellipse
    }
    node.shape = shape
  }

  func edge(_ tail: Int, _ head: Int, isDirected: Bool) -> Graph.Edge {
    var edge = Graph.Edge(from: .init(tail), to: .init(head))
    edge.label = DotLabel.label(self["label"] ?? "").wrapped(to: 240)
    edge.headLabel = DotLabel.label(self["headlabel"] ?? "", fontSize: 14)
    edge.tailLabel = DotLabel.label(self["taillabel"] ?? "", fontSize: 14)
    edge.colour = self["color"].flatMap { Colour($0) }
    switch self["style"] {
    case "dashed", "dotted": edge.line = .dotted
    case "bold": edge.line = .thick
    case "invis": edge.line = .hidden
    default: break
    }
    let direction = self["dir"] ?? (isDirected ? "forward" : "none")
    edge.head = direction == "forward" || direction == "both" ? arrow(self["arrowhead"]) : .none
    edge.tail = direction == "back" || direction == "both" ? arrow(self["arrowtail"]) : .none
    edge.length = min(self["minlen"].flatMap { Int($0) } ?? 1, 8)
    return edge
  }

  private func arrow(_ name: String?) -> Arrow {
    switch name {
    case "none": .none
    case "vee", "open": .open
    case "empty", "onormal": .triangle
    case "diamond": .diamond
    case "odiamond": .hollowDiamond
    case "dot": .circle
    case "odot": .ring
    case "crow": .oneOrMore
    case "tee": .one
    default: .filled
    }
  }
}
