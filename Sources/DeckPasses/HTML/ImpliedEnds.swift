import DeckModel

/// Which tags end which elements, by the HTML standard's rules for tags "in body" and in tables.
extension ElementBuilder {
  /// Closes what authors need not close themselves.
  mutating func impliedEnds(before tag: String) {
    if ElementNames.closesParagraph.contains(tag) {
      close({ $0 == "p" }, unless: isTableScope)
    }
    switch tag {
    case "li": close({ $0 == "li" }, unless: endsItemSearch)
    case "dt", "dd": close({ $0 == "dt" || $0 == "dd" }, unless: endsItemSearch)
    case "td", "th":
      close({ $0 == "colgroup" }, unless: { $0 != "colgroup" })
      close(isTableCell, unless: { $0 == "tr" || $0 == "table" })
    case "tr":
      close({ $0 == "colgroup" }, unless: { $0 != "colgroup" })
      close(isTableCell, unless: { $0 == "table" })
      close({ $0 == "tr" }, unless: { $0 == "table" })
    case "tbody", "thead", "tfoot", "colgroup", "caption":
      close(isTableCell, unless: { $0 == "table" })
      close({ $0 == "tr" }, unless: { $0 == "table" })
      close({ isTableSection($0) || $0 == "colgroup" }, unless: { $0 == "table" })
    case "table": close({ $0 == "table" }, unless: isTableCell)
    case "h1", "h2", "h3", "h4", "h5", "h6": close(isHeading, unless: { !isHeading($0) })
    case "rb", "rt", "rp", "rtc": close(isRubyText, unless: { !isRubyText($0) })
    case "a": close({ $0 == "a" }, unless: isTableScope)
    default: break
    }
  }

  /// Opens what a row or a cell needs round it.
  mutating func impliedStarts(before tag: String, at range: SourceRange) {
    let isCell = tag == "td" || tag == "th"
    guard isCell || tag == "tr" else { return }
    if open.last?.tag == "table" { push("tbody", [], range) }
    if isCell, let top = open.last?.tag, isTableSection(top) { push("tr", [], range) }
  }

  /// Whether `</end>` closes an element called `tag`: of the same name, or any heading.
  func isEnd(_ end: String, of tag: String) -> Bool { end == tag || (isHeading(end) && isHeading(tag)) }

  /// Whether `</end>` may not reach through an element called `tag`: cells keep what is in them, but for the tags of
  /// their own table.
  func isWall(_ tag: String, for end: String) -> Bool {
    switch end {
    case "table": false
    case "tr", "tbody", "thead", "tfoot", "caption", "colgroup", "td", "th": tag == "table"
    default: isTableCell(tag)
    }
  }
}

func isTableCell(_ tag: String) -> Bool { tag == "td" || tag == "th" || tag == "caption" }

private func isTableScope(_ tag: String) -> Bool { tag == "table" || isTableCell(tag) }

private func isTableSection(_ tag: String) -> Bool { tag == "tbody" || tag == "thead" || tag == "tfoot" }

/// Whether an element keeps a new `li`, `dt` or `dd` from ending the one before: a block that is no mere wrapper.
private func endsItemSearch(_ tag: String) -> Bool {
  switch tag {
  case "address", "div", "p": false
  default: isTableScope(tag) || ElementNames.closesParagraph.contains(tag)
  }
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
