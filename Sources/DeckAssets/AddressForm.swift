/// How the value of an attribute names what is loaded.
enum AddressForm {
  /// One address, which an element loads by itself.
  case source(MediaType.Family)
  /// One address that stays where it is.
  case single(MediaType.Family)
  /// Addresses with their sizes (HTML standard, "srcset attributes").
  case sourceSet
  /// Addresses with commas between them, which the runtime loads (reveal.js's backgrounds and previews).
  case list(MediaType.Family)
  /// A list of pictures, or CSS, as reveal.js tells them apart.
  case background
  case declarations

  /// nil for attributes that load nothing.
  static func of(_ name: String, on tag: String) -> AddressForm? {
    switch name {
    case "src", "data-src": source(of: tag)
    case "srcset", "data-srcset": .sourceSet
    case "poster": .single(.image)
    case "style": .declarations
    case "data-background-image", "data-preview-image": .list(.image)
    case "data-background-video", "data-preview-video": .list(.media)
    case "data-background": .background
    default: nil
    }
  }

  private static func source(of tag: String) -> AddressForm? {
    switch tag {
    case "img": .source(.image)
    case "video", "audio", "source": .source(.media)
    case "track": .source(.captions)
    default: nil
    }
  }
}
