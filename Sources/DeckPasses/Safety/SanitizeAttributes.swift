import DeckModel

/// Attributes, one list at a time.
extension Sanitizer {
  private enum Verdict {
    case kept
    case changed(String)
    /// Nothing is left of it; what went has been told.
    case emptied
    case dropped(String)
  }

  /// Judges the attributes of an element.
  ///
  /// - Parameter range: the element's, for attributes that have none of their own.
  mutating func clean(_ attributes: inout [Attribute], of tag: String, at range: SourceRange) {
    var index = 0
    var kept = 0
    while index < attributes.count {
      defer { index += 1 }
      if keep(&attributes, index, tag, range) {
        if kept != index { attributes.swapAt(kept, index) }
        kept += 1
      }
    }
    if kept < attributes.count { attributes.removeLast(attributes.count - kept) }
  }

  private mutating func keep(
    _ attributes: inout [Attribute], _ index: Int, _ tag: String, _ range: SourceRange
  ) -> Bool {
    var attribute = attributes[index]
    if attribute.range == .none { attribute.range = range }
    guard AllowList.allows(attribute.name, on: tag) else {
      // An old anchor: what points to it still finds it.
      if attribute.name == "name", tag == "a", attributes["id"] == nil, !attribute.value.isEmpty {
        attributes[index].name = "id"
        return true
      }
      diagnostics.append(.dropped(attribute, of: tag))
      return false
    }
    switch verdict(attribute, tag) {
    case .kept: return true
    case .changed(let value):
      attributes[index].value = value
      return true
    case .emptied: return false
    case .dropped(let reason):
      diagnostics.append(.dropped(attribute, of: tag, because: reason))
      guard mode == .strict, isPlayedOrDrawn(attribute, tag) else { return false }
      attributes[index].name = "data-deckc-remote"
      return true
    }
  }

  private mutating func verdict(_ attribute: Attribute, _ tag: String) -> Verdict {
    let address = Verdict.dropped("its address is not allowed (S3)")
    let value = attribute.value
    switch AttributeValue.kind(of: attribute.name, on: tag) {
    case .plain: return .kept
    case .empty: return value.isEmpty ? .kept : .dropped("it would load Markdown (S10)")
    case .address(let use): return URLPolicy.allows(value, use, mode) ? .kept : address
    case .addresses(let use): return URLPolicy.allows(list: value, use, mode) ? .kept : address
    case .sourceSet: return URLPolicy.allows(sourceSet: value, mode) ? .kept : address
    case .frame: return allowsFrame(value, tag) ? .kept : .dropped("its page may not be shown in a frame (S6)")
    case .background where AttributeValue.isPictureAddress(value) || !URLPolicy.Parts(value.utf8).scheme.isEmpty:
      return URLPolicy.allows(list: value, .picture, mode) ? .kept : address
    case .declarations, .background: return declarations(attribute)
    }
  }

  /// An `iframe` has been judged as a whole; what is left are the backgrounds of slides. As HackMD shows them they
  /// stay, in the page only listed hosts do.
  private func allowsFrame(_ value: String, _ tag: String) -> Bool {
    if tag == "iframe" { return true }
    return options.form == .fragment && mode != .strict ? FramePolicy.isWeb(value) : FramePolicy.allows(value, mode)
  }

  private func isPlayedOrDrawn(_ attribute: Attribute, _ tag: String) -> Bool {
    guard attribute.name == "src", case .address(let use) = AttributeValue.kind(of: "src", on: tag) else {
      return false
    }
    return URLPolicy.allows(attribute.value, use, .safe)
  }

  private mutating func declarations(_ attribute: Attribute) -> Verdict {
    var value = attribute.value
    let result = value.withUTF8 { bytes in
      CSSFilter.needsLook(bytes) ? CSSFilter.filter(bytes, .declarations, allows: allowsInCSS) : CSSFilter.Result()
    }
    for what in result.removed {
      report("css-removed", attribute.range, "\(what) is removed from \(attribute.name) (S5)")
    }
    guard let css = result.css else { return .kept }
    if css.allSatisfy({ $0.isSpace || $0 == UInt8(ascii: ";") }) { return .emptied }
    return .changed(String(decoding: css, as: UTF8.self))
  }

  func allowsInCSS(_ address: [UInt8]) -> Bool {
    URLPolicy.allows(address, .style, mode) && (options.keepsRemoteStyles || !URLPolicy.Parts(address).isRemote)
  }
}

// MARK: - Style elements

extension Sanitizer {
  mutating func clean(_ style: inout Style) {
    style.css = clean(css: style.css, style.range)
    style.attributes.removeAll { attribute in
      let isKept = attribute.name == "id" || attribute.name == "class" || attribute.name.hasPrefix("data-")
      // `type` says nothing that is not so without it.
      if !isKept, attribute.name != "type" { diagnostics.append(.dropped(attribute, of: "style")) }
      return !isKept
    }
  }

  mutating func cleanStyle(_ node: inout Node) {
    guard case .text(let css)? = node.children.first?.kind else { return }
    var style = Style(css: css, range: node.range, attributes: node.attributes)
    clean(&style)
    node.children[0].kind = .text(style.css)
    node.attributes = style.attributes
  }

  private mutating func clean(css: TextRange, _ range: SourceRange) -> TextRange {
    let result = text.withBytes(css) { CSSFilter.filter($0, .sheet, allows: allowsInCSS) }
    for what in result.removed { report("css-removed", range, "\(what) is removed from <style> (S5)") }
    return result.css.map { text.append($0) } ?? css
  }
}
