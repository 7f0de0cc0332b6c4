import DeckModel
import DeckPasses

/// What a slide's attributes put behind it (`runtime-contract` 1.3): a colour, which the window takes on, and a picture
/// or a player, which is shown where it is all that the slide has.
struct SlideBackground {
  private(set) var color: RGB?
  /// The address of a picture.
  private(set) var picture: String?
  /// The address of a video or a page.
  private(set) var player: String?

  init(_ attributes: [Attribute]) {
    for attribute in attributes where attribute.name.hasPrefix("data-background") {
      let value = attribute.value.trimmed
      switch attribute.name {
      case "data-background" where AttributeValue.isPictureAddress(value): picture = picture ?? value
      case "data-background": color = color ?? CSSColor.read(value.lowercased())
      case "data-background-color": color = CSSColor.read(value.lowercased()) ?? color
      case "data-background-image": picture = value.split(separator: ",").first.map { $0.trimmed }
      case "data-background-video", "data-background-iframe":
        player = value.split(separator: ",").first.map { $0.trimmed }
      default: break
      }
    }
  }
}

extension SlideBuilder {
  /// The background of a slide that has nothing in front of it.
  mutating func shown(_ background: SlideBackground) -> [Block] {
    if let picture = background.picture, !picture.isEmpty {
      let width = Attribute.own("width", "100%")
      image(Node(.plain, .none, attributes: [width]), address: picture, alternative: "")
    } else if let player = background.player, !player.isEmpty {
      apply(.image)
      putText("[video: \(player.prefix(200))]", source: 0)
    }
    return finished()
  }
}
