/// A flow chart of mermaid that is one chain of boxes, `graph LR` or `TD`, which text can draw (TP-40); what is more than
/// that is better read as its source.
struct FlowChart {
  /// Whether the boxes stand side by side.
  private(set) var isHorizontal = false
  /// The texts of the boxes in the chain's order.
  private(set) var boxes: [String] = []
  /// The text on the arrow behind each box but the last; empty for none.
  private(set) var labels: [String] = []

  private struct Edge {
    var from: String
    var to: String
    var label: String
  }

  /// More boxes than this are no simple chart.
  private static let limit = 12

  /// Nil for all that is no single chain. - Complexity: linear in the source
  init?(_ source: String) {
    var statements = source.split { $0 == "\n" || $0 == ";" }.map { $0.trimmed }.filter {
      !$0.isEmpty && !$0.hasPrefix("%%")
    }
    guard statements.count > 1, statements.count <= 2 * Self.limit else { return nil }
    switch statements.removeFirst().split(separator: " ").map(String.init) {
    case ["graph", "LR"], ["flowchart", "LR"]: isHorizontal = true
    case ["graph", "TD"], ["flowchart", "TD"], ["graph", "TB"], ["flowchart", "TB"]: isHorizontal = false
    default: return nil
    }
    var texts: [String: String] = [:]
    var edges: [Edge] = []
    for statement in statements {
      guard Self.read(statement, &texts, &edges) else { return nil }
    }
    guard order(edges, texts) else { return nil }
  }

  /// Reads `A[text] -->|label| B --> C`.
  private static func read(_ statement: String, _ texts: inout [String: String], _ edges: inout [Edge]) -> Bool {
    var rest = Substring(statement)
    guard var last = node(&rest, &texts) else { return false }
    while !rest.isEmpty {
      guard let arrow = ["-->", "==>", "-.->"].first(where: { rest.hasPrefix($0) }) else { return false }
      rest = rest.dropFirst(arrow.count).drop { $0 == " " }
      var label = ""
      if rest.first == "|" {
        guard let end = rest.dropFirst().firstIndex(of: "|") else { return false }
        label = rest[rest.index(after: rest.startIndex)..<end].trimmed
        rest = rest[rest.index(after: end)...].drop { $0 == " " }
      }
      guard let next = node(&rest, &texts), edges.count < limit else { return false }
      edges.append(Edge(from: last, to: next, label: label))
      last = next
    }
    return true
  }

  /// The name of the node that `rest` begins with, whose text is noted.
  private static func node(_ rest: inout Substring, _ texts: inout [String: String]) -> String? {
    let name = String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    guard !name.isEmpty else { return nil }
    rest = rest.dropFirst(name.count)
    let brackets: [(Character, Character)] = [("[", "]"), ("(", ")"), ("{", "}")]
    if let (open, close) = brackets.first(where: { rest.first == $0.0 }) {
      guard let end = rest.firstIndex(of: close) else { return nil }
      var text = rest[rest.index(after: rest.startIndex)..<end].drop { $0 == open }
      if text.first == "\"", text.last == "\"" { text = text.dropFirst().dropLast() }
      texts[name] = text.trimmed
      rest = rest[end...].drop { $0 == close }
    }
    rest = rest.drop { $0 == " " }
    return name
  }

  /// Follows the edges from the box that none leads to; false unless they are one chain.
  private mutating func order(_ edges: [Edge], _ texts: [String: String]) -> Bool {
    var following: [String: Edge] = [:]
    var reached: Set<String> = []
    for edge in edges {
      guard following.updateValue(edge, forKey: edge.from) == nil, reached.insert(edge.to).inserted else {
        return false
      }
    }
    guard let start = edges.first(where: { !reached.contains($0.from) })?.from else { return false }
    var name = start
    boxes = [texts[name] ?? name]
    while let edge = following.removeValue(forKey: name) {
      labels.append(edge.label)
      name = edge.to
      boxes.append(texts[name] ?? name)
    }
    return following.isEmpty && texts.keys.allSatisfy { $0 == start || reached.contains($0) }
  }

  // MARK: - Drawing

  /// The chart side by side: three rows.
  func row(_ signs: Signs, columns: (String) -> Int) -> [String] {
    var rows = ["", "", ""]
    for (index, box) in boxes.enumerated() {
      let drawn = Self.box(box, signs, width: columns(box))
      for row in rows.indices { rows[row] += drawn[row] }
      guard index < labels.count else { continue }
      let line = String(signs.horizontal)
      let label = labels[index].isEmpty ? line : "\(line) \(labels[index]) \(line)"
      rows[1] += label + String(signs.arrowRight)
      let gap = String(repeating: " ", count: columns(label) + 1)
      rows[0] += gap
      rows[2] += gap
    }
    return rows
  }

  /// The chart from top to bottom.
  func column(_ signs: Signs, columns: (String) -> Int) -> [String] {
    let widest = boxes.reduce(0) { max($0, columns($1)) }
    var rows: [String] = []
    for (index, box) in boxes.enumerated() {
      let spare = widest - columns(box)
      let text = String(repeating: " ", count: spare / 2) + box + String(repeating: " ", count: spare - spare / 2)
      rows += Self.box(text, signs, width: widest)
      guard index < labels.count else { continue }
      let lead = String(repeating: " ", count: widest / 2 + 1)
      rows.append(lead + String(signs.arrowDown) + (labels[index].isEmpty ? "" : " " + labels[index]))
    }
    return rows
  }

  private static func box(_ text: String, _ signs: Signs, width: Int) -> [String] {
    let line = String(repeating: String(signs.horizontal), count: width + 2)
    let bar = String(signs.vertical)
    func edge(_ row: Signs.Place) -> String {
      String(signs.crossing(row: row, column: .first)) + line + String(signs.crossing(row: row, column: .last))
    }
    return [edge(.first), "\(bar) \(text) \(bar)", edge(.last)]
  }
}
