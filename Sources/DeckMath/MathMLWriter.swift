import DeckModel

/// Writes a formula as MathML Core, so that a browser with a maths font sets it as TeX would.
///
/// Elements are those of KaTeX's MathML where MathML Core draws them; what Core lacks (fences of one's own size,
/// cancelled terms, columns) is done with the classes of `CAssets/math.css`. All text passes one escape.
package struct MathMLWriter: ~Copyable {
  var out: ByteBuffer
  /// TeX's style where the writer stands.
  var style: MathStyleLevel
  /// The style that decides where limits go: it changes in commands and cells, not in fractions and scripts.
  var limitStyle: MathStyleLevel
  /// What `\Large` and its relatives have set, as a factor of the formula's size.
  var size = 1.0
  /// Whether `\middle` stands between fences that grow.
  var fencesGrow = true
  /// The gaps of the row being written, and which atom comes next.
  var gaps: [MathGaps] = []
  var cursor = 0
  /// The address to link to, or nil to leave the link out.
  let link: (String) -> String?

  private init(into out: consuming ByteBuffer, display: Bool, link: @escaping (String) -> String?) {
    self.out = out
    style = display ? .display : .text
    limitStyle = style
    self.link = link
  }

  private consuming func finish() -> ByteBuffer { out }

  /// Writes `<math>` with the TeX as its annotation.
  ///
  /// `link` gets the addresses of `\href` and `\url` and returns what may be linked; by default nothing is.
  package static func write(
    _ tree: MathNode, tex: UnsafeBufferPointer<UInt8>, display: Bool, into out: inout ByteBuffer,
    link: @escaping (String) -> String? = { _ in nil }
  ) {
    var writer = MathMLWriter(into: out, display: display, link: link)
    writer.out.put(display ? "<math display=\"block\"><semantics>" : "<math><semantics>")
    writer.formula(tree)
    writer.out.put("<annotation encoding=\"application/x-tex\">")
    writer.escape(tex)
    writer.out.put("</annotation></semantics></math>")
    out = writer.finish()
  }

  /// The formula as one element.
  private mutating func formula(_ tree: MathNode) {
    if case .row = tree.kind, tree.children.contains(where: { $0.kind == .newline }) {
      return lines(tree.children)
    }
    single(tree)
  }

  /// `a \\ b` outside an array: lines below each other.
  private mutating func lines(_ nodes: [MathNode]) {
    out.put("<mtable class=\"tex-break\"")
    if style == .display { out.put(" displaystyle=\"true\"") }
    out.put(">")
    for line in nodes.split(omittingEmptySubsequences: false, whereSeparator: { $0.kind == .newline }) {
      out.put("<mtr><mtd>")
      row(Array(line))
      out.put("</mtd></mtr>")
    }
    out.put("</mtable>")
  }

  // MARK: Text

  /// Text for element content and for attribute values in double quotes.
  mutating func escape(_ text: String) {
    var rest = text
    // A combining character would join the `>` before it (U+003E and U+0338 are the canonical form of U+226F).
    if let scalar = text.unicodeScalars.first, Self.isCombining(scalar) {
      out.put("&#")
      out.put(decimal: Int(scalar.value))
      out.put(";")
      rest.unicodeScalars.removeFirst()
    }
    rest.withUTF8 { escape($0) }
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
    default: false
    }
  }

  mutating func escape(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"): out.put("&amp;")
      case UInt8(ascii: "<"): out.put("&lt;")
      case UInt8(ascii: ">"): out.put("&gt;")
      case UInt8(ascii: "\""): out.put("&quot;")
      default: out.put(byte)
      }
    }
  }

  /// A length in em with at most four decimals.
  mutating func em(_ value: Double) {
    let scaled = Int((value.magnitude * 10_000).rounded())
    if value < 0, scaled != 0 { out.put("-") }
    out.put(decimal: scaled / 10_000)
    var fraction = scaled % 10_000
    if fraction != 0 {
      out.put(".")
      var unit = 1000
      while fraction > 0 {
        out.put(UInt8(ascii: "0") + UInt8(fraction / unit))
        fraction %= unit
        unit /= 10
      }
    }
    if scaled != 0 { out.put("em") }
  }

  /// Runs `body` in another style.
  mutating func inStyle(_ style: MathStyleLevel, _ body: (inout MathMLWriter) -> Void) {
    let outer = self.style
    self.style = style
    body(&self)
    self.style = outer
  }
}

extension MathStyleLevel {
  /// Of superscripts and subscripts (The TeXbook, chapter 17).
  var script: MathStyleLevel { self <= .text ? .script : .scriptscript }

  /// Of a fraction's parts.
  var fraction: MathStyleLevel {
    switch self {
    case .display: .text
    case .text: .script
    case .script, .scriptscript: .scriptscript
    }
  }
}
