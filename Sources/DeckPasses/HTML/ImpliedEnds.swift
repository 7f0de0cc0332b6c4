import DeckModel

/// End tags that authors leave out, by the HTML standard's rules for start tags "in body" and in tables.
extension ElementBuilder {
  mutating func impliedEnds(before tag: String) {
    if ElementNames.closesParagraph.contains(tag) {
      close({ $0 == "p" }, unless: isTableScope)
    }
    switch tag {
    case "li": close({ $0 == "li" }, unless: { $0 == "ul" || $0 == "ol" || isTableScope($0) })
    case "dt", "dd": close({ $0 == "dt" || $0 == "dd" }, unless: { $0 == "dl" || isTableScope($0) })
    case "td", "th": close({ isTableCell($0) }, unless: { $0 == "tr" || $0 == "table" })
    case "tr": close({ $0 == "tr" || $0 == "caption" || $0 == "colgroup" }, unless: { $0 == "table" })
    case "tbody", "thead", "tfoot", "colgroup", "caption":
      close({ $0 == "tr" }, unless: { $0 == "table" })
      close({ isTableSection($0) }, unless: { $0 == "table" })
    case "h1", "h2", "h3", "h4", "h5", "h6": close({ isHeading($0) }, unless: { !isHeading($0) })
    case "rb", "rt", "rp", "rtc": close({ isRubyText($0) }, unless: { !isRubyText($0) })
    case "a": close({ $0 == "a" }, unless: isTableScope)
    default: break
    }
  }
}

private func isTableScope(_ tag: String) -> Bool { tag == "table" || isTableCell(tag) }

private func isTableSection(_ tag: String) -> Bool {
  tag == "tbody" || tag == "thead" || tag == "tfoot" || tag == "caption" || tag == "colgroup"
}

private func isHeading(_ tag: String) -> Bool {
  tag.utf8.count == 2 && tag.utf8.first == UInt8(ascii: "h") && tag != "hr"
}

private func isRubyText(_ tag: String) -> Bool { tag == "rb" || tag == "rt" || tag == "rp" || tag == "rtc" }

extension Node {
  /// Whether a browser ends an open `p` where this Markdown node begins.
  var endsParagraph: Bool {
    switch kind {
    case .paragraph, .heading, .blockQuote, .list, .codeBlock, .thematicBreak, .diagram: true
    case .element(let tag): ElementNames.closesParagraph.contains(tag)
    default: false
    }
  }
}
