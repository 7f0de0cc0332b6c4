import DeckModel

/// Draws the text of a fence called `name`; no value for a text that is not understood, with a diagnostic that says
/// where. Ranges of diagnostics are byte offsets into `text`.
///
/// - Complexity: linear in the text up to a fixed bound; what is larger is not drawn.
package func draw(_ name: String, _ text: [UInt8]) -> Diagnosed<[UInt8]?> {
  do throws(NotDrawn) {
    return Diagnosed(SVGWriter.svg(try DiagramText(name, text).drawing()))
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

/// The same text as lines of text; nil for kinds whose lines would say less than their source, and for a text that is
/// not understood.
package func outline(_ name: String, _ text: [UInt8]) -> Outline? { try? DiagramText(name, text).outline }

/// What a diagram's text says, whatever becomes of it.
private struct DiagramText {
  private enum Content {
    case graph(Graph, start: Int)
    /// One whose boxes say more than the lines between them.
    case parts(Graph, start: Int)
    case conversation(Conversation)
    case pie(PieChart)
    case gantt(GanttText)
    case mindMap(MindMap)
    case timeline(Timeline)
    case journey(Journey)
    case quadrants(QuadrantChart)
    case chart(XYChart)
    case kanban(Kanban)
    case packet(Packet)
    case radar(Radar)
    case treemap(Treemap)
    case sankey(Sankey)
    case blocks(BlockDiagram)
    case history(GitHistory)
  }

  private let content: Content
  /// The author's own words for who cannot see it.
  private var accessibleTitle = ""
  private var accessibleDescription = ""

  init(_ name: String, _ text: [UInt8]) throws(NotDrawn) {
    guard text.count <= 100_000 else { throw NotDrawn(0, "it is too long") }
    switch name {
    case "mermaid":
      let mermaid = try MermaidText(text)
      content = try Self.content(mermaid)
      accessibleTitle = mermaid.accessibleTitle
      accessibleDescription = mermaid.accessibleDescription
    case "sequence": content = .conversation(try JSSequence.conversation(text))
    case "flow": content = .graph(try FlowchartJS.graph(text), start: 0)
    case "graphviz": content = .graph(try DotText.graph(text), start: 0)
    default: throw NotDrawn(0, "diagrams of the kind “\(name)” are not known")
    }
  }

  private static func content(_ mermaid: MermaidText) throws(NotDrawn) -> Content {
    var scanner = mermaid.scanner
    let (start, title) = (scanner.place, mermaid.title)
    guard !scanner.isAtEnd else { throw NotDrawn(0, "it is empty") }
    let kind = scanner.take { TextScanner.isName($0) || $0 == UInt8(ascii: "-") }
    switch kind {
    case "graph", "flowchart", "flowchart-elk": return .graph(try Flowchart(scanner).graph(title: title), start: start)
    case "stateDiagram", "stateDiagram-v2": return .graph(try StateDiagram(scanner).graph(title: title), start: start)
    case "classDiagram", "classDiagram-v2": return .graph(try ClassDiagram(scanner).graph(title: title), start: start)
    case "erDiagram": return .graph(try EntityDiagram(scanner).graph(title: title), start: start)
    case "requirementDiagram": return .parts(try RequirementDiagram(scanner).graph(title: title), start: start)
    case "C4Context", "C4Container", "C4Component", "C4Dynamic", "C4Deployment":
      let graph = try C4Diagram(scanner, isNumbered: kind == "C4Dynamic").graph(title: title)
      return .parts(graph, start: start)
    case "sequenceDiagram": return .conversation(try MermaidSequence.conversation(scanner, title: title))
    case "pie": return .pie(try PieChart(scanner, title: title))
    case "gantt": return .gantt(try GanttText(scanner, title: title))
    case "mindmap": return .mindMap(try MindMap(scanner, title: title))
    case "timeline": return .timeline(try Timeline(scanner, title: title))
    case "journey": return .journey(try Journey(scanner, title: title))
    case "quadrantChart": return .quadrants(try QuadrantChart(scanner, title: title))
    case "xychart", "xychart-beta": return .chart(try XYChart(scanner, title: title))
    case "kanban": return .kanban(try Kanban(scanner, title: title))
    case "packet", "packet-beta":
      return .packet(try Packet(scanner, title: title, options: mermaid.options))
    case "radar", "radar-beta": return .radar(try Radar(scanner, title: title))
    case "treemap", "treemap-beta": return .treemap(try Treemap(scanner, title: title))
    case "sankey", "sankey-beta":
      return .sankey(try Sankey(scanner, title: title, options: mermaid.options))
    case "block", "block-beta": return .blocks(try BlockDiagram(scanner, title: title))
    case "architecture", "architecture-beta":
      return .graph(try ArchitectureDiagram(scanner).graph(title: title), start: start)
    case "gitGraph": return .history(try GitGraphText.history(scanner, mermaid))
    default: throw NotDrawn(start, "Mermaid's diagrams of the kind “\(kind.prefix(30))” are not known")
    }
  }

  func drawing() throws(NotDrawn) -> Drawing {
    var drawing: Drawing
    switch content {
    case .graph(let graph, let start), .parts(let graph, let start):
      guard !graph.nodes.isEmpty else { throw NotDrawn(start, "it is empty") }
      guard let drawn = graph.drawing() else { throw NotDrawn(start, "the graph is too large to be drawn") }
      drawing = drawn
    case .conversation(let conversation): drawing = conversation.drawing()
    case .pie(let chart): drawing = chart.drawing()
    case .gantt(let text): drawing = text.drawing()
    case .mindMap(var map): drawing = map.drawing()
    case .timeline(let timeline): drawing = timeline.drawing()
    case .journey(let journey): drawing = journey.drawing()
    case .quadrants(let chart): drawing = chart.drawing()
    case .chart(let chart): drawing = chart.drawing()
    case .kanban(let kanban): drawing = kanban.drawing()
    case .packet(let packet): drawing = packet.drawing()
    case .radar(let radar): drawing = radar.drawing()
    case .treemap(let map): drawing = map.drawing()
    case .sankey(let sankey): drawing = sankey.drawing()
    case .blocks(let blocks): drawing = blocks.drawing()
    case .history(let history): drawing = history.drawing()
    }
    if !accessibleTitle.isEmpty { drawing.title = accessibleTitle }
    if !accessibleDescription.isEmpty { drawing.description = accessibleDescription }
    return drawing
  }

  var outline: Outline? {
    switch content {
    case .graph: nil
    case .parts(let graph, _): graph.outline
    case .conversation(let conversation): conversation.outline
    case .pie(let chart): chart.outline
    case .gantt(let text): text.outline
    case .mindMap(let map): map.outline
    case .timeline(let timeline): timeline.outline
    case .journey(let journey): journey.outline
    case .quadrants(let chart): chart.outline
    case .chart(let chart): chart.outline
    case .kanban(let kanban): kanban.outline
    case .packet(let packet): packet.outline
    case .radar(let radar): radar.outline
    case .treemap(let map): map.outline
    case .sankey(let sankey): sankey.outline
    case .blocks(let blocks): blocks.outline
    case .history(let history): history.outline
    }
  }
}
