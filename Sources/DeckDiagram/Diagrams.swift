import DeckModel

/// Draws the text of a fence called `name`; no value for a text that is not understood, with a diagnostic that says
/// where. Ranges of diagnostics are byte offsets into `text`.
///
/// - Complexity: linear in the text up to a fixed bound; what is larger is not drawn.
package func draw(_ name: String, _ text: [UInt8]) -> Diagnosed<[UInt8]?> {
  do throws(NotDrawn) {
    guard text.count <= 100_000 else { throw NotDrawn(0, "it is too long") }
    return Diagnosed(SVGWriter.svg(try drawing(name, text)))
  } catch {
    let place = min(max(error.place, 0), text.count)
    return Diagnosed(
      nil,
      [
        Diagnostic(
          .warning, "diagram-not-drawn", at: SourceRange(place, place),
          "The diagram is not drawn and its source is shown: \(error.reason)")
      ])
  }
}

private func drawing(_ name: String, _ text: [UInt8]) throws(NotDrawn) -> Drawing {
  switch name {
  case "mermaid": return try mermaid(text)
  case "sequence": return try JSSequence.conversation(text).drawing()
  case "flow": return try drawn(try FlowchartJS.graph(text), 0)
  case "graphviz": return try drawn(try DotText.graph(text), 0)
  default: throw NotDrawn(0, "diagrams of the kind “\(name)” are not known")
  }
}

private func mermaid(_ text: [UInt8]) throws(NotDrawn) -> Drawing {
  let mermaid = try MermaidText(text)
  var drawing = try drawing(mermaid)
  // The author's own words for who cannot see it.
  if !mermaid.accessibleTitle.isEmpty { drawing.title = mermaid.accessibleTitle }
  if !mermaid.accessibleDescription.isEmpty { drawing.description = mermaid.accessibleDescription }
  return drawing
}

private func drawing(_ mermaid: MermaidText) throws(NotDrawn) -> Drawing {
  var scanner = mermaid.scanner
  let start = scanner.place
  guard !scanner.isAtEnd else { throw NotDrawn(0, "it is empty") }
  let kind = scanner.take { TextScanner.isName($0) || $0 == UInt8(ascii: "-") }
  switch kind {
  case "graph", "flowchart", "flowchart-elk":
    return try drawn(try Flowchart.graph(scanner, title: mermaid.title), start)
  case "stateDiagram", "stateDiagram-v2":
    return try drawn(try StateDiagram.graph(scanner, title: mermaid.title), start)
  case "classDiagram", "classDiagram-v2":
    return try drawn(try ClassDiagram.graph(scanner, title: mermaid.title), start)
  case "erDiagram": return try drawn(try EntityDiagram.graph(scanner, title: mermaid.title), start)
  case "sequenceDiagram": return try MermaidSequence.conversation(scanner, title: mermaid.title).drawing()
  case "pie": return try PieChart.drawing(scanner, title: mermaid.title)
  case "gantt": return try GanttText(scanner, title: mermaid.title).drawing()
  case "timeline": return try Timeline(scanner, title: mermaid.title).drawing()
  case "journey": return try Journey(scanner, title: mermaid.title).drawing()
  case "quadrantChart": return try QuadrantChart(scanner, title: mermaid.title).drawing()
  case "gitGraph": return try GitGraphText.history(scanner, mermaid).drawing()
  case "mindmap": return try MindMap.drawing(scanner, title: mermaid.title)
  default: throw NotDrawn(start, "Mermaid's diagrams of the kind “\(kind.prefix(30))” are not known")
  }
}

private func drawn(_ graph: Graph, _ start: Int) throws(NotDrawn) -> Drawing {
  guard !graph.nodes.isEmpty else { throw NotDrawn(start, "it is empty") }
  guard let drawing = graph.drawing() else { throw NotDrawn(start, "the graph is too large to be drawn") }
  return drawing
}
