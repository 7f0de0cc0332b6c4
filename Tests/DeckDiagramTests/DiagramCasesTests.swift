import DeckModel
import TestSupport
import Testing

@testable import DeckDiagram

/// What is read from diagrams' texts, one `.case` file for each language. The name of a case's first section is the
/// name of the fence.
@Suite struct DiagramCasesTests {
  @Test(arguments: Fixture.all(in: "Diagram")) func `what is read`(_ fixture: Fixture) throws {
    let text = fixture.input.text
    let kind = try #require(fixture.sections.first?.name)
    try fixture.check(outputs: ["read"]) { _ in
      let drawn = draw(kind, Array(text.utf8))
      if let refusal = drawn.diagnostics.first {
        #expect(drawn.value == nil)
        let place = Source(name: "", bytes: Array(text.utf8)).location(of: refusal.range.lowerBound)
        return "\(place.line):\(place.column) \(refusal.message)\n"
      }
      let svg = String(decoding: try #require(drawn.value), as: UTF8.self)
      expectLawful(svg)
      return listing(svg)
    }
  }

  /// The name, the description and the texts of a drawing in the order in which they are painted.
  private func listing(_ svg: String) -> String {
    func texts(_ tag: String) -> [String] {
      svg.components(separatedBy: "<\(tag)").dropFirst().compactMap { part in
        part.components(separatedBy: "</\(tag)>").first?.components(separatedBy: ">").dropFirst().joined(separator: ">")
      }
    }
    let shapes = ["rect", "ellipse", "polygon", "path"].map { name in
      "\(svg.components(separatedBy: "<\(name)").count - 1) \(name)"
    }
    return """
      \(texts("title").joined())
      \(texts("desc").joined(separator: "\n"))
      \(texts("text").joined(separator: " | "))
      \(shapes.joined(separator: ", "))

      """
  }
}

/// A drawing holds shapes and text, closed as they were opened, and nothing that loads, links or runs.
func expectLawful(_ svg: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let allowed: Set<String> = ["svg", "title", "desc", "rect", "ellipse", "polygon", "path", "text"]
  let attributes: Set<String> = [
    "role", "viewBox", "width", "height", "fill", "font-family", "text-anchor", "x", "y", "rx", "ry", "cx", "cy",
    "points", "d", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "fill-opacity", "font-size",
    "font-weight", "font-style",
  ]
  var open: [Substring] = []
  var problems: [String] = []
  var rest = svg[...]
  while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
    var tag = rest[rest.index(after: start)..<end]
    rest = rest[rest.index(after: end)...]
    if tag.hasPrefix("/") {
      if open.popLast() != tag.dropFirst() { problems.append("</\(tag)>") }
      continue
    }
    let isEmpty = tag.hasSuffix("/")
    if isEmpty { tag.removeLast() }
    let name = tag.prefix { $0 != " " }
    if !allowed.contains(String(name)) { problems.append("<\(tag)>") }
    let pieces = tag.dropFirst(name.count).split(separator: "\"", omittingEmptySubsequences: false)
    for index in stride(from: 0, to: pieces.count - 1, by: 2) {
      let attribute = pieces[index].drop { $0 == " " }.dropLast()
      if !attributes.contains(String(attribute)) { problems.append("\(attribute) in <\(tag)>") }
      if pieces[index + 1].contains("nan") || pieces[index + 1].contains("inf") { problems.append(String(tag)) }
    }
    if !isEmpty { open.append(name) }
  }
  if !open.isEmpty { problems.append("open: \(open)") }
  #expect(problems.isEmpty, "\(problems.prefix(5))", sourceLocation: sourceLocation)
}
