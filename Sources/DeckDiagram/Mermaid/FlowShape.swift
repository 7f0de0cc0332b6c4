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
