import DeckModel

/// What a slide and its notes hold that passes look for: one walk tells each pass which slides concern it.
struct SlideContents: OptionSet {
  let rawValue: UInt16

  /// Raw HTML that is not read yet.
  static let rawHTML = SlideContents(rawValue: 1)
  static let comments = SlideContents(rawValue: 2)
  /// Links and images of Markdown, and the elements `a`, `iframe` and `style`.
  static let links = SlideContents(rawValue: 4)
  /// Attributes that are not deckc's own, those of the slide itself left out.
  static let attributes = SlideContents(rawValue: 8)
  /// Elements that may be drawn as cards or filled with a table of contents.
  static let boxes = SlideContents(rawValue: 16)
  static let sections = SlideContents(rawValue: 32)
  /// Code that is lit in steps.
  static let codeSteps = SlideContents(rawValue: 64)
  /// Code that names its language.
  static let code = SlideContents(rawValue: 128)
  static let diagrams = SlideContents(rawValue: 256)
  /// Images of Markdown.
  static let images = SlideContents(rawValue: 512)
}

extension SlideContents {
  init(of slide: Slide) {
    self = []
    look(at: slide.children)
    look(at: slide.notes)
  }

  private init(tag: String) {
    switch tag {
    case "a", "style": self = .links
    case "iframe": self = [.links, .boxes]
    case "div", "code", "video", "audio": self = .boxes
    case "section": self = .sections
    default: self = []
    }
  }

  /// - Complexity: linear in the nodes. Recursion follows the tree, whose depth the reader and ``RawHTML`` cap.
  private mutating func look(at nodes: [Node]) {
    for index in nodes.indices {
      switch nodes[index].kind {
      case .htmlBlock, .htmlInline: insert(.rawHTML)
      case .comment: insert(.comments)
      case .link: insert(.links)
      case .image: insert([.links, .images])
      case .element(let tag): formUnion(SlideContents(tag: tag))
      case .codeBlock(let code):
        if !code.name.isEmpty { insert(.code) }
        if code.lineSteps != nil { insert(.codeSteps) }
      case .diagram: insert(.diagrams)
      default: break
      }
      if !nodes[index].attributes.isEmpty, nodes[index].attributes.contains(where: { !$0.isOwn }) {
        insert(.attributes)
      }
      if !nodes[index].children.isEmpty { look(at: nodes[index].children) }
    }
  }
}
