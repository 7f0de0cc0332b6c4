import DeckModel

/// Which optional parts a deck needs: one walk over the finished tree, and a look at the options.
struct PartNeeds: OptionSet {
  let rawValue: UInt16

  /// Frames that wait for a click.
  static let cards = PartNeeds(rawValue: 1)
  /// Blocks of code.
  static let code = PartNeeds(rawValue: 2)
  /// Tables, boxes, lists of tasks and definitions, disclosures, footnotes and the like.
  static let elements = PartNeeds(rawValue: 4)
  static let fragments = PartNeeds(rawValue: 8)
  /// reveal.js's classes for layout.
  static let helpers = PartNeeds(rawValue: 16)
  static let parallax = PartNeeds(rawValue: 32)
  /// Layers with a page, a picture or a video.
  static let preview = PartNeeds(rawValue: 64)
  /// HackMD's spotlight and allotted time.
  static let spotlight = PartNeeds(rawValue: 128)
  /// Code that is lit in steps.
  static let steps = PartNeeds(rawValue: 256)
  /// Any transition but none.
  static let transitions = PartNeeds(rawValue: 512)
  /// reveal.js's messages between windows.
  static let messages = PartNeeds(rawValue: 1024)
  /// Header, footer and logo, the ring of auto-slide, notes for viewers.
  static let extras = PartNeeds(rawValue: 4096)
  /// Things around the slides that keep their places: header, footer, logo, the links of a course.
  static let furniture = PartNeeds(rawValue: 32768)
  /// Formulas, besides their font.
  static let math = PartNeeds(rawValue: 16384)
  /// Video and sound.
  static let media = PartNeeds(rawValue: 8192)
  /// What the speaker has of every deck: windows that follow each other, the speaker view, the search.
  static let speaker = PartNeeds(rawValue: 2048)

  /// Each with its part, in the page's order.
  private static let all: [(need: PartNeeds, part: @Sendable () -> OptionalPart)] = [
    (.cards, { .cards }),
    (.code, { .code }),
    (.elements, { .elements }),
    (.extras, { .extras }),
    (.fragments, { .fragments }),
    (.furniture, { .furniture }),
    (.helpers, { .helpers }),
    (.math, { .math }),
    (.media, { .media }),
    (.messages, { .messages }),
    (.parallax, { .parallax }),
    (.preview, { .preview }),
    (.speaker, { .speaker }),
    (.spotlight, { .spotlight }),
    (.steps, { .steps }),
    (.transitions, { .transitions }),
  ]

  var parts: [OptionalPart] { Self.all.filter { contains($0.need) }.map { $0.part() } }

  /// - Parameter isClosed: Whether no script but ours runs; others may make elements of any kind.
  init(_ deck: Deck, config: RuntimeConfig, isClosed: Bool) {
    self = .speaker
    guard isClosed else {
      for (need, _) in Self.all { insert(need) }
      return
    }
    for option in config.options { look(at: option) }
    if !deck.furniture.isEmpty { formUnion([.extras, .furniture]) }
    for slide in deck.slides {
      look(at: slide.attributes)
      look(at: slide.children)
      look(at: slide.notes)
    }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  private mutating func look(at option: JSONValue.Member) {
    switch option.key {
    case "transition": if option.value.string != "none" { insert(.transitions) }
    case "backgroundTransition": if !["none", "fade"].contains(option.value.string) { insert(.transitions) }
    case "postMessage", "postMessageEvents": insert(.messages)
    case "autoSlide", "showNotes": insert(.extras)
    case "previewLinks": insert(.preview)
    case "parallaxBackgroundImage": insert(.parallax)
    case "spotlight", "allottedTime", "allottedMinutes", "progressBarHeight": insert(.spotlight)
    default: break
    }
  }

  /// - Complexity: linear in the nodes. Recursion follows the tree, whose depth the passes cap.
  private mutating func look(at nodes: [Node]) {
    for index in nodes.indices {
      switch nodes[index].kind {
      case .codeBlock(let code):
        insert(.code)
        if code.lineSteps != nil || code.litLines != nil { formUnion([.steps, .fragments]) }
      case .diagram(let diagram): insert(diagram.drawing == nil ? .code : .elements)
      case .math: insert(.math)
      case .element(let tag): look(atTag: tag)
      default: break
      }
      if !nodes[index].attributes.isEmpty { look(at: nodes[index].attributes) }
      if !nodes[index].children.isEmpty { look(at: nodes[index].children) }
    }
  }

  private mutating func look(atTag tag: String) {
    switch tag {
    case "pre": insert(.code)
    case "video", "audio": insert(.media)
    case "table", "details", "input", "kbd", "ruby", "dl", "figure": insert(.elements)
    default: break
    }
  }

  private mutating func look(at attributes: [Attribute]) {
    for attribute in attributes {
      switch attribute.name {
      case "class": look(atClasses: attribute.value)
      case "data-line-numbers": formUnion([.steps, .fragments])
      case "data-transition", "data-background-transition": insert(.transitions)
      case "data-preview-link", "data-preview-image", "data-preview-video": insert(.preview)
      case "data-autoslide": insert(.extras)
      case "data-background-video": insert(.media)
      case "data-deckc-card": insert(.cards)
      default: break
      }
    }
  }

  /// What classes begin with, and what they need.
  private static let classes: [(StaticString, PartNeeds)] = [
    ("r-", .helpers), ("items-", .helpers), ("justify-", .helpers), ("alert", .elements),
    ("fa", .elements), ("deckc-card", .elements), ("task-list", .elements),
    ("footnotes", .elements), ("toc", .elements), ("hljs-ln", .elements),
  ]

  private mutating func look(atClasses value: String) {
    var value = value
    value.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let word = bytes[start...].prefix { $0 != UInt8(ascii: " ") }
        if word.count == 7, word.begins(with: "stretch") { insert(.helpers) }
        if word.count == 8, word.begins(with: "fragment") { insert(.fragments) }
        for (beginning, need) in Self.classes where word.begins(with: beginning) { insert(need) }
        start = word.endIndex + 1
      }
    }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate func begins(with beginning: StaticString) -> Bool {
    guard count >= beginning.utf8CodeUnitCount, first == beginning.utf8Start.pointee else { return false }
    for index in 0..<beginning.utf8CodeUnitCount where self[startIndex + index] != beginning.utf8Start[index] {
      return false
    }
    return true
  }
}
