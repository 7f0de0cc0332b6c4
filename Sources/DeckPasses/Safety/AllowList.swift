import DeckModel

/// What authors may write: elements and attributes by name (`trust` S1, S2; `hackmd-dialect` 8). Where the two pages
/// differ, a name is allowed when either lists it.
package enum AllowList {
  /// What becomes of an author's tag.
  enum Fate {
    case kept
    /// Kept as a check box without effect, else only the tag goes.
    case checkbox
    /// Moved to the deck's styles.
    case style
    /// Judged by its address.
    case frame
    /// The tags go, what they hold stays.
    case tagRemoved
    /// All goes.
    case removed
    /// Shown as text.
    case escaped
  }

  static func fate(of tag: String) -> Fate {
    switch tag {
    case "style": .style
    case "iframe": .frame
    case "input": .checkbox
    default:
      if ElementNames.kept.contains(tag) || isCustomElement(tag) {
        .kept
      } else if ElementNames.removed.contains(tag) {
        .removed
      } else if ElementNames.otherHTML.contains(tag) || ElementNames.foreign.contains(tag) {
        .tagRemoved
      } else {
        .escaped
      }
    }
  }

  /// Whether an element is handled in one piece with what it holds.
  static func takesWhole(_ tag: String) -> Bool {
    tag == "style" || tag == "iframe" || ElementNames.removed.contains(tag)
  }

  /// ASCII letters and digits in two or more parts joined by `-`, a letter first, and no name of SVG or MathML.
  static func isCustomElement(_ tag: String) -> Bool {
    var previous = UInt8(ascii: "-")
    var hyphens = 0
    for (index, byte) in tag.utf8.enumerated() {
      if byte == UInt8(ascii: "-") {
        guard previous != byte else { return false }
        hyphens += 1
      } else {
        guard byte.isLetter || (byte.isDigit && index > 0) else { return false }
      }
      previous = byte
    }
    guard hyphens > 0, previous != UInt8(ascii: "-") else { return false }
    switch tag {
    case "annotation-xml", "color-profile", "font-face", "missing-glyph": return false
    default: return !tag.hasPrefix("font-face-")
    }
  }
}

// MARK: - Attributes

extension AllowList {
  /// Whether `tag` may have the attribute, its value aside. Names are in lower case.
  package static func allows(_ name: String, on tag: String) -> Bool {
    allowsEverywhere(name) || attributes(of: tag)?.contains(name) == true
  }

  /// Whether every element may have the attribute.
  static func allowsEverywhere(_ name: String) -> Bool {
    if name.hasPrefix("data-") { return name.utf8.dropFirst(5).allSatisfy(isNameByte) && !refusedData.contains(name) }
    if name.hasPrefix("aria-") { return name.utf8.dropFirst(5).allSatisfy(\.isLetter) }
    return global.contains(name)
  }

  /// Names that deckc's own script and style read: never an author's.
  static func isOwn(_ name: String) -> Bool { name.hasPrefix("data-deckc") }

  /// Whether an `.element` comment may set the attribute: an allowed one that holds no address (`hackmd-dialect` 4.3).
  static func allowsComment(toSet name: String, on tag: String) -> Bool {
    guard allows(name, on: tag), !isOwn(name) else { return false }
    switch AttributeValue.kind(of: name, on: tag) {
    case .address, .addresses, .sourceSet, .frame: return false
    case .declarations, .background, .plain, .empty: return true
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
  }

  private static let global = WordTable("align class dir id lang role style title valign")

  /// `data-` names that reveal.js reads as HTML, code or patterns (`trust` S10).
  private static let refusedData = WordTable(
    "data-background-html data-separator data-separator-notes data-separator-vertical")

  /// What a tag may have besides the global attributes.
  private static func attributes(of tag: String) -> WordTable? {
    switch tag {
    case "a": WordTable("href rel target")
    case "area": WordTable("alt coords href shape")
    case "audio": WordTable("autoplay controls loop muted playsinline poster preload src")
    case "blockquote", "q": WordTable("cite")
    case "col", "colgroup": WordTable("span width")
    case "del", "ins", "time": WordTable("datetime")
    case "details": WordTable("open")
    case "font": WordTable("color face size")
    case "hr": WordTable("size width")
    case "iframe":
      WordTable("allow allowfullscreen frameborder height loading referrerpolicy sandbox scrolling src width")
    case "img": WordTable("alt height loading sizes src srcset width")
    case "input": WordTable("checked disabled type")
    case "li": WordTable("value")
    case "ol": WordTable("reversed start type")
    case "source": WordTable("height media sizes src srcset type width")
    case "table": WordTable("border cellpadding cellspacing width")
    case "td", "th": WordTable("colspan height rowspan scope width")
    case "tr": WordTable("rowspan")
    case "track": WordTable("default kind label src srclang")
    case "ul": WordTable("type")
    case "video": WordTable("autoplay controls height loop muted playsinline poster preload src width")
    default: nil
    }
  }
}

extension Diagnostic {
  /// An attribute that goes because its name is not allowed. Most never did anything; a handler of events may be missed.
  static func dropped(_ attribute: Attribute, of tag: String) -> Diagnostic {
    let severity: Diagnostic.Severity = attribute.name.hasPrefix("on") ? .warning : .note
    return Diagnostic(
      severity, "attribute-dropped", at: attribute.range, "\(attribute.name) on <\(tag)> is removed (S2)")
  }

  /// An attribute that goes because of its value.
  static func dropped(_ attribute: Attribute, of tag: String, because reason: String) -> Diagnostic {
    let what = "\(attribute.name) on <\(tag)> is removed: \(reason)"
    return Diagnostic(.warning, "attribute-dropped", at: attribute.range, what)
  }
}
