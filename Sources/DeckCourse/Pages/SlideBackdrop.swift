import DeckModel

/// What stands behind a slide, as its picture in small shows it.
enum SlideBackdrop: Hashable {
  case theme
  /// A colour or a gradient, in words of CSS that can do nothing but that.
  case css(String)
  /// A picture, video or page, which is not loaded for this.
  case picture
  /// A small picture, as an address that holds it.
  case data(String)

  init(of slide: Slide) {
    self = .theme
    for name in ["data-background-image", "data-background-video", "data-background-iframe"]
    where !(slide.attributes[name] ?? "").isEmpty {
      self = .picture
      return
    }
    for name in ["data-background-gradient", "data-background-color", "data-background"] {
      guard let value = slide.attributes[name], !value.isEmpty else { continue }
      self = Self.isPaint(value) ? .css(value) : name == "data-background" ? .picture : .theme
      return
    }
  }

  /// As the ledger keeps it: empty, `picture`, an address, or the CSS.
  init(_ text: String) {
    self =
      switch text {
      case "": .theme
      case "picture": .picture
      case _ where text.hasPrefix("data:"): .data(text)
      default: .css(text)
      }
  }

  var text: String {
    switch self {
    case .theme: ""
    case .css(let value), .data(let value): value
    case .picture: "picture"
    }
  }

  /// A name, digits behind `#`, or one of the functions that give colours and gradients.
  private static func isPaint(_ value: String) -> Bool {
    guard value.utf8.count <= 300, value.utf8.allSatisfy(isPaintByte) else { return false }
    let functions = value.lowercased().split(separator: "(", omittingEmptySubsequences: false).dropLast().map { text in
      String(text.reversed().prefix { $0.isLetter || $0 == "-" }.reversed())
    }
    // Without any, a name with a point or a slash is a file's.
    if functions.isEmpty { return !value.contains { $0 == "." || $0 == "/" } }
    return functions.allSatisfy(paints.contains)
  }

  private static func isPaintByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case UInt8(ascii: "#"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: "."),
      UInt8(ascii: "%"), UInt8(ascii: "/"), UInt8(ascii: " "), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static let paints: Set<String> = [
    "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "linear-gradient", "radial-gradient",
    "conic-gradient", "repeating-linear-gradient", "repeating-radial-gradient", "repeating-conic-gradient",
  ]
}
