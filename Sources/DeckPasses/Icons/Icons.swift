import DeckModel

/// Draws Font Awesome's icons (`<i class="fa fa-github"></i>`) into their elements as inline SVG, in the page only.
///
/// HackMD loads the font of version 4, other tools that of later ones (`fas`, `fa-solid`); a page that loads nothing has
/// the drawings of ``IconTable``. The element stays as it was written, so that the deck's CSS still finds it. A name
/// without a drawing leaves it empty: nothing to see, no box.
enum Icons {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard context.options.form == .page, context.options.html != .trusted else { return }
    for index in deck.slides.indices where deck.slides[index].contents.mayHold(.attributes) {
      draw(&deck.slides[index].children, &context.diagnostics)
      draw(&deck.slides[index].notes, &context.diagnostics)
    }
  }

  private static func draw(_ nodes: inout [Node], _ diagnostics: inout [Diagnostic]) {
    for index in nodes.indices {
      if let icon = Icon(nodes[index]) {
        if let drawing = drawing(icon.name) {
          nodes[index].children.insert(icon.svg(drawing, nodes[index].range), at: 0)
        } else {
          diagnostics.append(unknown(icon.name, nodes[index].range))
        }
      } else if !nodes[index].children.isEmpty {
        draw(&nodes[index].children, &diagnostics)
      }
    }
  }

  private static func unknown(_ name: String, _ range: SourceRange) -> Diagnostic {
    let similar = closest(to: name, among: lines.keys.sorted())
    return Diagnostic(
      .note, "unknown-icon", at: range, "There is no drawing for the icon `fa-\(name.prefix(30))`, so nothing is shown",
      hint: similar.map { "`fa-\($0)` is there" })
  }

  fileprivate struct Drawing: Sendable {
    var lines: String
    var shapes: String
    /// Clockwise, in degrees.
    var turn: Int
  }

  /// Where the table's line for each name begins.
  private static let lines: [String: Int] = {
    var lines: [String: Int] = [:]
    let table = IconTable.bytes
    var line = 0
    var start = 0
    for place in table.indices {
      switch table[place] {
      case UInt8(ascii: ","), UInt8(ascii: " "):
        guard start >= line else { continue }
        let name = table[start..<place].prefix { $0 != UInt8(ascii: "@") }
        lines[String(decoding: name, as: UTF8.self)] = start
        // Behind the blank the names of the line are over.
        start = table[place] == UInt8(ascii: ",") ? place + 1 : line - 1
      case UInt8(ascii: "\n"):
        line = place + 1
        start = line
      default: break
      }
    }
    return lines
  }()

  /// The drawing of a name, read from the table. Later versions of Font Awesome call outlines by the plain name, and
  /// variants `-alt`.
  private static func drawing(_ name: String) -> Drawing? {
    let plain = name.hasSuffix("-alt") ? String(name.dropLast(4)) : name
    guard let start = lines[name] ?? lines[plain] ?? lines[plain + "-o"] else { return nil }
    let line = String(decoding: IconTable.bytes[start...].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    let parts = line.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let paths = parts[1].split(separator: "|", omittingEmptySubsequences: false)
    let turned = parts[0].prefix { $0 != "," }.split(separator: "@")
    return Drawing(
      lines: String(paths[0]), shapes: paths.count > 1 ? String(paths[1]) : "",
      turn: turned.count > 1 ? Int(turned[1]) ?? 0 : 0)
  }
}

/// What the classes of an element ask for.
private struct Icon {
  var name = ""
  /// In em.
  private var size = "1em"
  private var hasFixedWidth = false
  private var turn = 0
  private var flip: String?

  /// The font's own classes, of which an icon has one.
  private static let fonts: Set<Substring> = [
    "fa", "fas", "far", "fab", "fal", "fa-solid", "fa-regular", "fa-brands", "fa-light",
  ]

  /// Nil unless the element has a class of the font and one that names an icon.
  init?(_ node: Node) {
    guard case .element(let tag) = node.kind, tag == "i" || tag == "span", let value = node.attributes["class"],
      value.utf8.starts(with: "fa".utf8) || value.contains(" fa")
    else { return nil }
    let classes = value.split(whereSeparator: \.isWhitespace)
    guard classes.contains(where: Self.fonts.contains) else { return nil }
    for item in classes where item.hasPrefix("fa-") { read(item.dropFirst(3)) }
    if name.isEmpty { return nil }
  }

  private mutating func read(_ word: Substring) {
    switch word {
    case "solid", "regular", "brands", "light": break
    case "lg": size = "1.333em"
    case "2x", "3x", "4x", "5x": size = "\(word.prefix(1))em"
    case "fw": hasFixedWidth = true
    case "rotate-90": turn = 90
    case "rotate-180": turn = 180
    case "rotate-270": turn = 270
    case "flip-horizontal": flip = "matrix(-1 0 0 1 16 0)"
    case "flip-vertical": flip = "matrix(1 0 0 -1 0 16)"
    case "spin", "pulse", "ul", "li", "border", "inverse", "pull-left", "pull-right", "stack", "stack-1x", "stack-2x":
      break
    default: if name.isEmpty { name = String(word) }
    }
  }

  func svg(_ drawing: Icons.Drawing, _ range: SourceRange) -> Node {
    let degrees = (turn + drawing.turn) % 360
    let moves = [flip, degrees == 0 ? nil : "rotate(\(degrees) 8 8)"].compactMap { $0 }.joined(separator: " ")
    func path(_ data: String, _ more: [Attribute]) -> [Node] {
      if data.isEmpty { return [] }
      let move = moves.isEmpty ? [] : [Attribute.own("transform", moves)]
      return [Node(.element("path"), range, attributes: [.own("d", data)] + more + move)]
    }
    return Node(
      .element("svg"), range,
      attributes: [
        .own("viewBox", "0 0 16 16"), .own("width", size), .own("height", size), .own("aria-hidden", "true"),
        .own("fill", "none"), .own("stroke", "currentColor"), .own("stroke-width", "1.5"),
        .own("stroke-linecap", "round"), .own("stroke-linejoin", "round"),
        .own("style", hasFixedWidth ? "vertical-align:-.125em;margin:0 .143em" : "vertical-align:-.125em"),
      ],
      children: path(drawing.lines, [])
        + path(drawing.shapes, [.own("fill", "currentColor"), .own("stroke", "none")]))
  }
}
