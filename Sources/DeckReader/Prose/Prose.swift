import DeckModel

/// What HackMD does to the plain text of a leaf once its inlines are known, in this order: bare addresses become
/// links, abbreviations are marked, signs and quotes become typographic.
///
/// One look at the bytes decides which of these have anything to do; most leaves pay nothing more.
struct Prose {
  private var abbreviations: AbbreviationMarks

  init(abbreviations: [Abbreviation]) { self.abbreviations = AbbreviationMarks(abbreviations) }

  /// The slide's own abbreviations come before the deck's.
  mutating func use(_ abbreviations: [Abbreviation]) { self.abbreviations.use(abbreviations) }

  /// Whether there are abbreviations to mark.
  var abbreviates: Bool { !abbreviations.isEmpty }

  /// The texts of abbreviations that were marked.
  var usedAbbreviations: Set<[UInt8]> { abbreviations.used }

  /// Whether nothing but abbreviations can change in a leaf that is all text.
  static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var traits = Traits()
    look(at: text, &traits)
    return traits.isEmpty
  }

  /// `source` is the leaf as it was written.
  mutating func apply(to nodes: inout [Node], source: TextRange, pool: inout TextPool) {
    var traits = Traits()
    Self.look(at: nodes, pool, &traits)
    if traits.contains(.address), pool.withBytes(source, { AddressScanner($0).mayHoldAddress }) {
      Linkify.apply(to: &nodes, pool: &pool)
    }
    if !abbreviations.isEmpty { abbreviations.apply(to: &nodes, pool: &pool) }
    if traits.contains(.signs) || traits.contains(.quotes) { Typographer.apply(to: &nodes, pool: &pool) }
  }

  private struct Traits: OptionSet {
    let rawValue: UInt8
    static let address = Traits(rawValue: 1)
    static let signs = Traits(rawValue: 2)
    static let quotes = Traits(rawValue: 4)
  }

  private static func look(at nodes: [Node], _ pool: TextPool, _ traits: inout Traits) {
    for index in nodes.indices {
      if case .text(let range) = nodes[index].kind {
        pool.withBytes(range) { look(at: $0, &traits) }
      } else if !nodes[index].children.isEmpty {
        look(at: nodes[index].children, pool, &traits)
      }
    }
  }

  private static func look(at text: UnsafeBufferPointer<UInt8>, _ traits: inout Traits) {
    var previous: UInt8 = 0x20
    for index in text.indices {
      let byte = text[index]
      // Neither blanks nor letters matter, nor what lies between and behind these.
      if byte > 0x20, byte < 0x41 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): traits.insert(.quotes)
        case UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "+"):
          if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "+") || byte == previous { traits.insert(.signs) }
        case UInt8(ascii: "-"):
          if previous == byte { traits.insert(.signs) }
        case UInt8(ascii: "."):
          if previous == byte { traits.insert(.signs) }
          if index + 1 < text.count, text[index + 1] > 0x2D, previous > 0x20 { traits.insert(.address) }
        case UInt8(ascii: "/"):
          if previous == byte { traits.insert(.address) }
        case UInt8(ascii: "@"): traits.insert(.address)
        default: break
        }
      }
      previous = byte
    }
  }
}
