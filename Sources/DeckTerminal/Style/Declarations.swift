/// The declarations of CSS that a terminal can follow (TP-18); nil where nothing is said.
struct Declarations: Sendable {
  var alignment: Block.Alignment?
  var color: RGB?
  var background: RGB?
  var isBold: Bool?
  var isItalic: Bool?
  var isUnderlined: Bool?
  var isStruck: Bool?
  var transform: Look.Transform?
  var isHidden: Bool?
  var keepsBlanks: Bool?
  /// Whether children stand side by side: `display: flex` in rows, and `grid`.
  var isRow: Bool?
  /// `columns` and `column-count`.
  var columns: Int?
  /// A share of the container: `width` and `flex-basis` in percent, `flex`.
  var share: Int?

  init() {}

  /// Reads the declarations between the braces of a rule, or in a `style` attribute. What is unknown is passed over.
  init(_ text: some Collection<UInt8>) {
    for declaration in text.split(separator: UInt8(ascii: ";")) {
      guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = word(declaration[..<colon])
      var value = word(declaration[declaration.index(after: colon)...])
      if value.hasSuffix("!important") {
        value = word(value.dropLast("!important".utf8.count).utf8)
      }
      set(name, value)
    }
  }

  private func word(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes.prefix(200).map { $0 == 0x09 || $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
      .lowercased().trimmed
  }

  private mutating func set(_ name: String, _ value: String) {
    switch name {
    case "text-align": alignment = Self.alignment(value) ?? alignment
    case "color": color = CSSColor.read(value) ?? color
    case "background-color", "background": background = CSSColor.read(value) ?? background
    case "font-weight":
      isBold = value.hasPrefix("bold") || (Int(value) ?? 0) >= 600
    case "font-style": isItalic = value == "italic" || value.hasPrefix("oblique")
    case "text-decoration", "text-decoration-line":
      isUnderlined = value.contains("underline")
      isStruck = value.contains("line-through")
    case "text-transform": transform = Self.transform(value) ?? transform
    case "display":
      isHidden = value == "none"
      isRow = value.hasSuffix("flex") || value.hasSuffix("grid")
    case "flex-direction", "flex-flow": if value.hasPrefix("column") { isRow = false }
    case "visibility": isHidden = value == "hidden"
    case "white-space": keepsBlanks = value.hasPrefix("pre")
    case "columns", "column-count":
      columns = value.split(separator: " ").compactMap { Int($0) }.first.map { min($0, 10) }
    case "flex", "flex-grow":
      share = value.split(separator: " ").first.flatMap { Int($0) }.flatMap { (1...1000) ~= $0 ? $0 : nil } ?? share
    case "width", "flex-basis":
      if value.hasSuffix("%") {
        share = Int(value.dropLast().prefix { $0 != "." }).flatMap { $0 > 0 ? min($0, 100) : nil }
      }
    default: break
    }
  }

  static func alignment(_ word: String) -> Block.Alignment? {
    switch word {
    case "left", "start", "justify": .left
    case "center": .center
    case "right", "end": .right
    default: nil
    }
  }

  private static func transform(_ word: String) -> Look.Transform? {
    switch word {
    case "uppercase": .uppercase
    case "lowercase": .lowercase
    case "capitalize": .capitalize
    case "none": Look.Transform.none
    default: nil
    }
  }

  /// Sets what the other one sets.
  mutating func override(_ other: Declarations) {
    alignment = other.alignment ?? alignment
    color = other.color ?? color
    background = other.background ?? background
    isBold = other.isBold ?? isBold
    isItalic = other.isItalic ?? isItalic
    isUnderlined = other.isUnderlined ?? isUnderlined
    isStruck = other.isStruck ?? isStruck
    transform = other.transform ?? transform
    isHidden = other.isHidden ?? isHidden
    keepsBlanks = other.keepsBlanks ?? keepsBlanks
    isRow = other.isRow ?? isRow
    columns = other.columns ?? columns
    share = other.share ?? share
  }
}

extension StringProtocol {
  /// Without blanks at both ends.
  var trimmed: String {
    var rest = Array(utf8.drop { $0 <= 0x20 })[...]
    while let last = rest.last, last <= 0x20 { rest = rest.dropLast() }
    return String(decoding: rest, as: UTF8.self)
  }
}

/// WCAG's contrast, 1 to 21, of the text and the background that a `style` attribute sets; nil unless it sets both.
package func colorContrast(ofStyle style: String) -> Float? {
  let declarations = Declarations(Array(style.utf8))
  guard let color = declarations.color, let background = declarations.background else { return nil }
  return color.contrast(to: background)
}
