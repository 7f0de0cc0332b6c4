import DeckModel

/// Draws `{%qr TEXT %}` in the page as inline SVG, dark on light whatever the theme, over its text, for those without a
/// camera; an empty one is the address that the metadata's `url` names.
///
/// What cannot be drawn stays text, with a warning.
enum QRCodes {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard context.options.form == .page else { return }
    let address = deck.metadata["url"]?.string
    for index in deck.slides.indices where deck.slides[index].contents.mayHold(.boxes) {
      draw(&deck.slides[index].children, address, &deck.text, &context.diagnostics)
      draw(&deck.slides[index].notes, address, &deck.text, &context.diagnostics)
    }
  }

  private static func draw(
    _ nodes: inout [Node], _ address: String?, _ text: inout TextPool, _ diagnostics: inout [Diagnostic]
  ) {
    for index in nodes.indices {
      if case .element("div") = nodes[index].kind, nodes[index].attributes["class"] == "qr",
        let content = nodes[index].attributes["data-qr"]
      {
        if content.isEmpty, let address {
          nodes[index].children = [Node(.text(text.append(address)), nodes[index].range)]
        }
        draw(content.isEmpty ? address : content, &nodes[index], &diagnostics)
      } else if !nodes[index].children.isEmpty {
        draw(&nodes[index].children, address, &text, &diagnostics)
      }
    }
  }

  private static func draw(_ text: String?, _ node: inout Node, _ diagnostics: inout [Diagnostic]) {
    guard let text else {
      diagnostics.append(
        Diagnostic(
          .warning, "qr-code", at: node.range, "This QR code has nothing to say, so it is not drawn",
          hint: "write {%qr https://example.org %}, or give the metadata a `url`"))
      return
    }
    // Above this a symbol is too fine for a camera in the last row.
    guard text.utf8.count <= 1000, let code = QRCode(Array(text.utf8)) else {
      diagnostics.append(
        Diagnostic(.warning, "qr-code", at: node.range, "This text is too long for a QR code (1,000 bytes)"))
      return
    }
    let caption = Node(
      .element("div"), node.range, attributes: [.own("style", "font-size:.6em;overflow-wrap:anywhere")],
      children: node.children)
    node.children = [svg(code, node.range), caption]
  }

  private static func svg(_ code: QRCode, _ range: SourceRange) -> Node {
    let side = code.size + 8
    var path = ""
    for y in 0..<code.size {
      var x = 0
      while x < code.size {
        let start = x
        while x < code.size, code[x, y] { x += 1 }
        if x > start { path += "M\(start + 4) \(y + 4)h\(x - start)v1h\(start - x)z" }
        x += 1
      }
    }
    func shape(_ data: String, _ color: String) -> Node {
      Node(.element("path"), range, attributes: [.own("d", data), .own("fill", color)])
    }
    return Node(
      .element("svg"), range,
      attributes: [
        .own("viewBox", "0 0 \(side) \(side)"), .own("width", "240"), .own("height", "240"),
        .own("style", "max-width:100%"), .own("shape-rendering", "crispEdges"), .own("role", "img"),
        .own("aria-label", "QR code"),
      ],
      children: [shape("M0 0h\(side)v\(side)H0z", "#fff"), shape(path, "#000")])
  }
}
