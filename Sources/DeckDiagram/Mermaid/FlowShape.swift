/// The brackets round a node's text, which say what shape it has.
enum FlowShape {
  /// Openings with their closings; an opening that begins another one stands behind it.
  private static let brackets: [(open: StaticString, closings: [(StaticString, NodeShape)])] = [
    ("(((", [(")))", .doubleCircle)]),
    ("((", [("))", .circle)]),
    ("([", [("])", .stadium)]),
    ("(-", [("-)", .ellipse)]),
    ("(", [(")", .rounded)]),
    ("[[", [("]]", .subroutine)]),
    ("[(", [(")]", .cylinder)]),
    ("[/", [("/]", .leaningRight), ("\\]", .trapezoid)]),
    ("[\\", [("\\]", .leaningLeft), ("/]", .trapezoidDown)]),
    ("[", [("]", .rectangle)]),
    ("{{", [("}}", .hexagon)]),
    ("{", [("}", .diamond)]),
    (">", [("]", .flag)]),
  ]

  /// The shape that `@{ shape: name }` asks for; a rectangle for those that are not drawn.
  static func named(_ name: String) -> NodeShape {
    switch name {
    case "rounded", "event": .rounded
    case "stadium", "pill", "terminal": .stadium
    case "fr-rect", "framed-rectangle", "subproc", "subprocess", "subroutine": .subroutine
    case "cyl", "cylinder", "db", "database", "lin-cyl", "disk", "lined-cylinder", "datastore", "data-store": .cylinder
    case "circle", "circ", "cross-circ", "crossed-circle", "summary": .circle
    case "dbl-circ", "double-circle": .doubleCircle
    case "odd": .flag
    case "diam", "diamond", "decision", "question": .diamond
    case "hex", "hexagon", "prepare": .hexagon
    case "lean-r", "lean-right", "in-out": .leaningRight
    case "lean-l", "lean-left", "out-in": .leaningLeft
    case "trap-b", "trapezoid", "trapezoid-bottom", "priority": .trapezoid
    case "trap-t", "inv-trapezoid", "trapezoid-top", "manual": .trapezoidDown
    case "text", "brace", "brace-l", "brace-r", "braces", "comment": .plain
    case "doc", "document", "docs", "documents", "lin-doc", "lined-document", "tag-doc", "notch-rect", "card": .note
    case "sm-circ", "small-circle", "start", "f-circ", "filled-circle", "junction": .start
    case "fr-circ", "framed-circle", "stop": .end
    case "fork", "join": .bar
    default: .rectangle
    }
  }

  /// The shape and text that stand here; nil if no bracket does.
  static func take(_ scanner: inout TextScanner) throws(NotDrawn) -> (NodeShape, String)? {
    guard let bracket = brackets.first(where: { scanner.isAt($0.open) }) else { return nil }
    let start = scanner.place
    scanner.place += bracket.open.utf8CodeUnitCount
    scanner.skipWhiteSpace()
    if scanner.take("\"") {
      guard let text = scanner.take(until: "\"", acrossLines: true) else {
        throw NotDrawn(start, "the text has no closing quote")
      }
      scanner.skipWhiteSpace()
      for (closing, shape) in bracket.closings where scanner.take(closing) { return (shape, Label.unquoted(text)) }
      throw NotDrawn(start, "the bracket is not closed")
    }
    let textStart = scanner.place
    while !scanner.isAtEnd, scanner.next != UInt8(ascii: "\n") {
      for (closing, shape) in bracket.closings {
        let text = scanner.text(textStart, scanner.place)
        if scanner.isAt(closing) {
          scanner.place += closing.utf8CodeUnitCount
          return (shape, Label.unquoted(text))
        }
      }
      scanner.place += 1
    }
    throw NotDrawn(start, "the bracket is not closed")
  }
}
