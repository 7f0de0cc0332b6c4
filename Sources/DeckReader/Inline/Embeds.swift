import DeckModel

/// `{%youtube ID %}` and the others (`hackmd-dialect` 6.13). Only plain identifiers are taken (`trust.md` S6);
/// everything else stays text.
extension InlineParser {
  mutating func embed() -> Bool {
    guard position + 4 < text.count, text[position + 1] == UInt8(ascii: "%"),
      let close = searches.first(.embed, from: position + 2, in: text)
    else { return false }
    let content = String(decoding: text[position + 2..<close], as: UTF8.self)
    if content.hasPrefix("qr") { return symbol(content.dropFirst(2), close) }
    guard let embed = Embed.all.first(where: { content.hasPrefix($0.name) }) else { return false }
    let argument = content.dropFirst(embed.name.count).drop { $0.isWhitespace }
    let trimmed = String(argument.reversed().drop { $0.isWhitespace }.reversed())
    guard let value = embed.value(trimmed) else { return false }
    let range = range(position, close + 2)
    add(embed.node(value, range), end: close + 2)
    return true
  }
}

extension InlineParser {
  /// `{%qr TEXT %}`, ours: a QR code of the text; without one, of the address that the deck's metadata names. Its text
  /// stays inside, for outputs that draw none.
  private mutating func symbol(_ argument: Substring, _ close: Int) -> Bool {
    guard argument.first?.isWhitespace ?? true else { return false }
    let words = argument.split(whereSeparator: \.isWhitespace)
    let range = range(position, close + 2)
    var node = Node(.element("div"), range, attributes: [Attribute("class", "qr", at: range)])
    node.attributes.append(Attribute("data-qr", words.joined(separator: " "), at: range))
    var shown = position..<close + 2
    if !words.isEmpty {
      let start = text[(position + 4)..<close].firstIndex { $0 > 0x20 } ?? close
      let end = text[start..<close].lastIndex { $0 > 0x20 } ?? start
      shown = start..<end + 1
    }
    let textRange = TextRange(base + shown.lowerBound, base + shown.upperBound)
    node.children = [Node(.text(textRange), self.range(shown.lowerBound, shown.upperBound))]
    add(node, end: close + 2)
    return true
  }
}

private struct Embed {
  var name: String
  var tag = "div"
  var attribute: String
  /// Where the argument is cut, as HackMD does.
  var isCut = false
  var icon: String?

  static let all = [
    Embed(name: "youtube", attribute: "data-videoid", icon: "icon fa fa-youtube-play fa-5x"),
    Embed(name: "vimeo", attribute: "data-videoid", isCut: true, icon: "icon fa fa-vimeo-square fa-5x"),
    Embed(name: "gist", tag: "code", attribute: "data-gist-id", isCut: true),
    Embed(name: "slideshare", attribute: "data-slideshareid", isCut: true),
    Embed(name: "speakerdeck", attribute: "data-speakerdeckid"),
    Embed(name: "pdf", attribute: "data-pdfurl"),
  ]

  /// The argument as it is kept; nil when it is refused.
  func value(_ argument: String) -> String? {
    if name == "pdf" { return isWebAddress(argument) ? argument : nil }
    var value = argument[...]
    if isCut, let cut = value.firstIndex(where: { $0 == "?" || $0 == "&" || $0 == "=" }) { value = value[..<cut] }
    let parts = value.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy(isIdentifier) else { return nil }
    return String(value)
  }

  private func isIdentifier(_ part: Substring) -> Bool {
    !part.isEmpty && part.utf8.count <= 64
      && part.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
  }

  private func isWebAddress(_ text: String) -> Bool {
    for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
      let host = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
      return host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".") && !host.contains("@")
        && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }
    return false
  }

  func node(_ value: String, _ range: SourceRange) -> Node {
    var attributes = [Attribute(attribute, value, at: range)]
    if tag == "div" { attributes.insert(Attribute("class", name, at: range), at: 0) }
    var node = Node(.element(tag), range, attributes: attributes)
    if let icon { node.children = [Node(.element("i"), range, attributes: [Attribute("class", icon, at: range)])] }
    return node
  }
}
