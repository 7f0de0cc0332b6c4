import DeckModel

/// What the value of an attribute is, and with that, who judges it.
package enum AttributeValue {
  enum Kind {
    case address(URLPolicy.Use)
    /// Addresses with commas between them.
    case addresses(URLPolicy.Use)
    case sourceSet
    /// A page to be shown in a frame.
    case frame
    /// CSS declarations or the value of one.
    case declarations
    /// A colour, a gradient or the address of a picture, as reveal.js tells them apart.
    case background
    /// Nothing: only the name may stand there.
    case empty
    case plain
  }

  static func kind(of name: String, on tag: String) -> Kind {
    switch name {
    case "style": return .declarations
    case "href", "cite": return .address(.link)
    case "src": return source(of: tag)
    case "srcset": return .sourceSet
    case "poster": return .address(.picture)
    default: return name.hasPrefix("data-") ? data(name, tag) : .plain
    }
  }

  private static func source(of tag: String) -> Kind {
    switch tag {
    case "img": .address(.image)
    case "iframe": .frame
    default: .address(.media)
    }
  }

  /// The `data-` names that the slide runtime loads from or puts into CSS (`runtime-contract` 8.1, 8.6).
  private static func data(_ name: String, _ tag: String) -> Kind {
    switch name {
    case "data-src": source(of: tag)
    case "data-srcset": .sourceSet
    case "data-background": .background
    case "data-background-image", "data-preview-image": .addresses(.picture)
    case "data-background-video", "data-preview-video": .addresses(.media)
    case "data-background-iframe": .frame
    case "data-preview-link": .address(.link)
    case "data-background-color", "data-background-gradient", "data-background-size", "data-background-position",
      "data-background-repeat", "data-background-opacity":
      .declarations
    case "data-markdown": .empty
    default: .plain
    }
  }

  /// Whether reveal.js takes the value of `data-background` for the address of a picture: it begins with `http`,
  /// `file` or `//`, or ends like the name of one.
  package static func isPictureAddress(_ value: String) -> Bool {
    let bytes = value.utf8.map(\.lowercased)
    let starts: [StaticString] = ["http", "file", "//"]
    if bytes.withUnsafeBufferPointer({ bytes in starts.contains { bytes.hasWord($0, at: 0) } }) { return true }
    let path = bytes.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") && !$0.isSpace }
    let suffixes: [StaticString] = [".svg", ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".avif"]
    return path.withUnsafeBufferPointer { path in
      suffixes.contains { path.hasWord($0, at: path.count - $0.utf8CodeUnitCount) }
    }
  }
}
