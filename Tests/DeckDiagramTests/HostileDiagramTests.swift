import TestSupport
import Testing

@testable import DeckDiagram

@Suite struct HostileDiagramTests {
  /// Slices, repetitions and broken bytes of the cases, the same on every run.
  @Test(arguments: Fixture.all(in: "Diagram")) func `mutilated text makes no broken picture`(_ fixture: Fixture) throws
  {
    let text = Array(fixture.input.text.utf8)
    let kind = try #require(fixture.sections.first?.name)
    var random = SplitMix(state: UInt64(text.count))
    for _ in 0..<40 {
      var text = text
      for _ in 0..<(1 + random.next() % 4) where !text.isEmpty {
        let (a, b) = (Int(random.next() % UInt64(text.count)), Int(random.next() % UInt64(text.count)))
        switch random.next() % 4 {
        case 0: text[a] = UInt8(truncatingIfNeeded: random.next())
        case 1: text.removeSubrange(min(a, b)..<min(max(a, b), min(a, b) + 20))
        case 2: text.insert(contentsOf: text[min(a, b)..<min(max(a, b), min(a, b) + 30)], at: a)
        default: text.removeLast(text.count - max(a, 1))
        }
      }
      let drawn = draw(kind, text)
      #expect((drawn.value == nil) == !drawn.diagnostics.isEmpty)
      if let svg = drawn.value { expectLawful(String(decoding: svg, as: UTF8.self)) }
    }
  }

  @Test(arguments: [
    ("mermaid", "graph TD\n", "A-->B\n"), ("mermaid", "graph TD\n", "A[\"<script>alert(1)</script>\"]\n"),
    ("mermaid", "graph TD\n", "subgraph a\n"), ("mermaid", "graph TD\n", "A & "), ("mermaid", "graph TD\nA", "-->B"),
    ("mermaid", "graph TD\n", "%%{ "), ("mermaid", "sequenceDiagram\n", "loop x\n"),
    ("mermaid", "sequenceDiagram\n", "A->>+A: x\n"), ("mermaid", "stateDiagram\n", "state a {\n"),
    ("mermaid", "classDiagram\n", "A <|-- B\n"), ("mermaid", "classDiagram\n", "class A { +a\n"),
    ("mermaid", "pie\n", "\"a\" : 1\n"), ("mermaid", "gantt\n", "a : 2020-01-01, 99999d\n"),
    ("mermaid", "mindmap\n", " a\n"), ("mermaid", "erDiagram\n", "A ||--o{ B : x\n"),
    ("mermaid", "graph TD\nA[", "<b"), ("mermaid", "timeline\n", "a : b : c\n"), ("mermaid", "timeline\na", " : b"),
    ("mermaid", "journey\n", "a: 5: me\n"), ("mermaid", "journey\na: 5: ", "x,"),
    ("mermaid", "quadrantChart\n", "a: [0.5, 0.5]\n"), ("mermaid", "gitGraph\n", "commit tag: \"x\"\n"),
    ("mermaid", "gitGraph\ncommit ", "tag: \"x\" "), ("mermaid", "gitGraph\n", "commit id: \"a\"\nbranch b\n"),
    ("mermaid", "xychart\nbar [", "1,"), ("mermaid", "xychart\n", "bar [1, 2]\n"),
    ("mermaid", "xychart\nx-axis [", "\"a\","),
    ("mermaid", "kanban\n", " a\n"), ("mermaid", "kanban\na\n", "  b[c]@{ ticket: x }\n"),
    ("mermaid", "requirementDiagram\n", "element a {\n"), ("mermaid", "C4Context\n", "Boundary(a, b) {\n"),
    ("mermaid", "C4Context\nPerson(", "a,"), ("mermaid", "C4Context\n", "Rel(a, b, \"c\")\n"),
    ("mermaid", "flowchart\n", "a@{ shape: x }\n"), ("mermaid", "flowchart\na@{ ", "\"x"),
    ("mermaid", "stateDiagram\nstate a {\nb\n", "--\n"), ("mermaid", "erDiagram\n", "style a fill:#f00\n"),
    ("mermaid", "gantt\na :a, 2020-01-01, 1d\n", "b :after a, 1d\n"), ("mermaid", "%%{a: ", "b: c, "),
    ("mermaid", "graph TD\na:::", "b,"),
    ("mermaid", "sankey\n", "a,b,1\n"), ("mermaid", "sankey\na,b,1\nb,", "\"a\"\""),
    ("mermaid", "packet\n", "+1: \"a\"\n"), ("mermaid", "packet\n0-4095: ", "a "),
    ("mermaid", "radar\naxis a, b, c\n", "curve a{1, 2, 3}\n"), ("mermaid", "radar\naxis a, b, c\ncurve a{", "a: 1, "),
    ("mermaid", "treemap\n\"a\"\n", "  \"b\": 1\n"), ("mermaid", "treemap\n\"", "a "),
    ("mermaid", "block\n", "space:40\n"), ("mermaid", "block\n", "block:a\n"), ("mermaid", "block\n", "a --> b c "),
    ("mermaid", "architecture\nservice a\n", "a:L -- R:a\n"), ("mermaid", "architecture\n", "group a in a\n"),
    ("sequence", "", "A->B: x\n"), ("flow", "", "a=>start: x\n"), ("flow", "a=>start\n", "a->a->"),
    ("graphviz", "digraph {", "a -> b -> c; "), ("graphviz", "digraph {", "{"),
    ("graphviz", "graph {", "subgraph cluster_a {"),
    ("graphviz", "digraph { a [label=\"", "|{"),
  ])
  func `very much of it is refused or drawn in no time`(_ kind: String, _ start: String, _ unit: String) {
    let text = Array((start + String(repeating: unit, count: 90_000 / unit.utf8.count)).utf8)
    let clock = ContinuousClock()
    let time = clock.measure {
      if let svg = draw(kind, text).value { expectLawful(String(decoding: svg, as: UTF8.self)) }
    }
    #expect(time < .seconds(20))
  }

  /// A graph as large as they may be, with lines everywhere.
  @Test func `the largest graph`() {
    var random = SplitMix(state: 7)
    var text = "graph TD\n"
    for _ in 0..<380 { text += "n\(random.next() % 200) --> n\(random.next() % 200)\n" }
    let clock = ContinuousClock()
    let time = clock.measure { _ = draw("mermaid", Array(text.utf8)) }
    #expect(time < .seconds(60))
  }
}
