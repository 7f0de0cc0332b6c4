import DeckModel

/// Writes a drawing as an `svg` element that stands in HTML.
///
/// It holds shapes and text and nothing else: no ids, no links, no styles, no references, so that any number of them
/// can stand in one page under any policy (`trust` S7). Colours are the theme's by `currentColor` and variables.
struct SVGWriter: ~Copyable {
  private var out = ByteBuffer(capacity: 4096)

  /// CSS pixels for one unit, where there is room: a label of 16 units is as tall as small text on a slide.
  private static let scale = 1.5

  static func svg(_ drawing: Drawing) -> [UInt8] {
    var writer = SVGWriter()
    writer.write(drawing)
    return writer.out.array()
  }

  private mutating func write(_ drawing: Drawing) {
    let size = Size(drawing.size.width.rounded(.up), drawing.size.height.rounded(.up))
    out.put("<svg role=\"img\" viewBox=\"0 0 ")
    put(size.width)
    out.put(" ")
    put(size.height)
    out.put("\"")
    attribute(" width=\"", size.width * Self.scale)
    attribute(" height=\"", size.height * Self.scale)
    out.put(" fill=\"none\" font-family=\"Helvetica, Arial, 'Liberation Sans', sans-serif\" text-anchor=\"middle\">")
    element("title", drawing.title)
    element("desc", drawing.description)
    for mark in drawing.marks { write(mark) }
    out.put("</svg>")
  }

  private mutating func element(_ tag: StaticString, _ text: String) {
    guard !text.isEmpty else { return }
    out.put("<")
    out.put(tag)
    out.put(">")
    put(escaped: text)
    out.put("</")
    out.put(tag)
    out.put(">")
  }

  private mutating func write(_ mark: Mark) {
    switch mark.shape {
    case .box(let box, let radius):
      out.put("<rect")
      attribute(" x=\"", box.x)
      attribute(" y=\"", box.y)
      attribute(" width=\"", max(box.width, 0))
      attribute(" height=\"", max(box.height, 0))
      if radius > 0 { attribute(" rx=\"", radius) }
      end(mark.style)
    case .ellipse(let box):
      out.put("<ellipse")
      attribute(" cx=\"", box.center.x)
      attribute(" cy=\"", box.center.y)
      attribute(" rx=\"", max(box.width / 2, 0))
      attribute(" ry=\"", max(box.height / 2, 0))
      end(mark.style)
    case .polygon(let points):
      out.put("<polygon points=\"")
      for (index, point) in points.enumerated() {
        if index > 0 { out.put(" ") }
        put(point)
      }
      out.put("\"")
      end(mark.style)
    case .path(let path):
      out.put("<path d=\"")
      put(path)
      out.put("\"")
      end(mark.style)
    case .text(let label, let place, let anchor): write(label, place, anchor, mark.style)
    }
  }

  private mutating func write(_ label: Label, _ place: Point, _ anchor: Shape.Anchor, _ style: Style) {
    guard !label.isEmpty else { return }
    // The first base line: the middle of the block lies at `place.y`.
    let first = place.y - Double(label.lines.count - 1) * label.lineHeight / 2 + label.fontSize * 0.35
    for (index, line) in label.lines.enumerated() where !line.isEmpty {
      out.put("<text")
      attribute(" x=\"", place.x)
      attribute(" y=\"", first + Double(index) * label.lineHeight)
      attribute(" font-size=\"", label.fontSize)
      if label.isBold { out.put(" font-weight=\"bold\"") }
      if label.isItalic { out.put(" font-style=\"italic\"") }
      switch anchor {
      case .start: out.put(" text-anchor=\"start\"")
      case .middle: break
      case .end: out.put(" text-anchor=\"end\"")
      }
      paint(" fill=\"", style.fill)
      out.put(">")
      put(escaped: line)
      out.put("</text>")
    }
  }

  // MARK: - Attributes

  private mutating func end(_ style: Style) {
    paint(" fill=\"", style.fill)
    if style.stroke != .none {
      if style.stroke == .tint {
        out.put(" stroke=\"currentColor\" stroke-opacity=\".3\"")
      } else {
        paint(" stroke=\"", style.stroke)
      }
      attribute(" stroke-width=\"", style.width)
      switch style.dash {
      case .solid: break
      case .dashed: out.put(" stroke-dasharray=\"7 5\"")
      case .dotted: out.put(" stroke-dasharray=\"2 4\"")
      }
    }
    out.put("/>")
  }

  private mutating func paint(_ name: StaticString, _ paint: Style.Paint) {
    guard paint != .none else { return }
    out.put(name)
    switch paint {
    case .none: break
    case .ink: out.put("currentColor")
    case .tint: out.put("currentColor\" fill-opacity=\".09")
    case .accent(let index): put(accent: index)
    case .wash(let index):
      put(accent: index)
      out.put("\" fill-opacity=\".3")
    case .named(let colour): out.put(string: colour.css)
    }
    out.put("\"")
  }

  private mutating func put(accent index: Int) {
    if index % 8 == 0 { return out.put("var(--r-link-color, currentColor)") }
    out.put("var(--deckc-accent-")
    out.put(decimal: index % 8)
    out.put(", currentColor)")
  }

  private mutating func attribute(_ name: StaticString, _ value: Double) {
    out.put(name)
    put(value)
    out.put("\"")
  }

  private mutating func put(_ path: Path) {
    out.put("M")
    put(path.start)
    for piece in path.pieces {
      switch piece {
      case .line(let point):
        out.put("L")
        put(point)
      case .curve(let first, let second, let point):
        out.put("C")
        put(first)
        out.put(" ")
        put(second)
        out.put(" ")
        put(point)
      case .arc(let radius, let isLarge, let point):
        out.put("A")
        put(radius)
        out.put(" ")
        put(radius)
        out.put(isLarge ? " 0 1 1 " : " 0 0 1 ")
        put(point)
      }
    }
    if path.isClosed { out.put("Z") }
  }

  private mutating func put(_ point: Point) {
    put(point.x)
    out.put(" ")
    put(point.y)
  }

  /// With at most one decimal.
  private mutating func put(_ value: Double) {
    guard value.isFinite, abs(value) < 1e9 else { return out.put("0") }
    let tenths = Int((value * 10).rounded())
    if tenths < 0 { out.put("-") }
    out.put(decimal: abs(tenths) / 10)
    if tenths % 10 != 0 {
      out.put(".")
      out.put(decimal: abs(tenths) % 10)
    }
  }

  private mutating func put(escaped text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): out.put("&amp;")
      case UInt8(ascii: "<"): out.put("&lt;")
      case UInt8(ascii: ">"): out.put("&gt;")
      default: out.put(byte)
      }
    }
  }
}
