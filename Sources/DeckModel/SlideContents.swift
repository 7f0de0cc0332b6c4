/// What a slide and its notes hold that later stages look for: one walk tells each of them which slides concern it.
package struct SlideContents: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Raw HTML that is not read yet.
  package static let rawHTML = SlideContents(rawValue: 1)
  package static let comments = SlideContents(rawValue: 2)
  /// Links and images of Markdown, and the elements `a`, `iframe` and `style`.
  package static let links = SlideContents(rawValue: 4)
  /// Attributes that are not deckc's own, those of the slide itself left out.
  package static let attributes = SlideContents(rawValue: 8)
  /// Elements that may be drawn as cards or filled with a table of contents.
  package static let boxes = SlideContents(rawValue: 16)
  package static let sections = SlideContents(rawValue: 32)
  /// Code that is lit in steps.
  package static let codeSteps = SlideContents(rawValue: 64)
  /// Code that names its language.
  package static let code = SlideContents(rawValue: 128)
  package static let diagrams = SlideContents(rawValue: 256)
  /// Images of Markdown.
  package static let images = SlideContents(rawValue: 512)
  package static let math = SlideContents(rawValue: 1024)
}

extension Slide {
  /// Fills ``contents``; after a stage that adds to the slide, anew.
  package mutating func lookThrough() { contents = SlideContents(of: self) }
}

extension SlideContents? {
  /// Whether the slide may hold one of two things: true for one that nobody looked through.
  ///
  /// Asked of the contents and not of the slide, which every question would copy; and not for a set of things, which
  /// other modules would make by calls of generic functions, for every slide.
  package func mayHold(_ thing: SlideContents, or other: SlideContents = SlideContents(rawValue: 0)) -> Bool {
    guard let self else { return true }
    return self.rawValue & (thing.rawValue | other.rawValue) != 0
  }
}

extension Deck {
  /// The indices of the slides on which something may be loaded, in order; the others need no look for addresses.
  /// Slides that the page leaves out load nothing (`settlements`, "Hidden slides and generated links").
  package var loadingSlides: [Int] {
    let showsHidden = Metadata(metadata).slideOptions["showHiddenSlides"]?.bool == true
    return slides.indices.filter { index in
      let slide = slides[index]
      let mayLoad = slide.contents.mayHold(.images, or: .attributes) || slide.contents.mayHold(.boxes)
      return (mayLoad || !slide.attributes.isEmpty)
        && (showsHidden || slide.attributes["data-visibility"] != "hidden")
    }
  }
}

extension SlideContents {
  fileprivate init(of slide: Slide) {
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
        if code.lineSteps != nil || code.litLines != nil { insert(.codeSteps) }
      case .diagram: insert(.diagrams)
      case .math: insert(.math)
      default: break
      }
      if !nodes[index].attributes.isEmpty, nodes[index].attributes.contains(where: { !$0.isOwn }) {
        insert(.attributes)
      }
      if !nodes[index].children.isEmpty { look(at: nodes[index].children) }
    }
  }
}
