import DeckModel

/// Which pages may be shown in a frame (`trust` S6).
package enum FramePolicy {
  /// The embed list.
  package static let hosts = [
    "www.youtube.com", "www.youtube-nocookie.com", "player.vimeo.com", "www.slideshare.net", "speakerdeck.com",
    "docs.google.com", "codepen.io", "www.figma.com", "jsfiddle.net",
  ]

  /// Whether the address is `https` on a listed host, without user and port. `//host` counts as `https`.
  package static func allows(_ address: String, _ mode: HTMLMode) -> Bool {
    guard mode != .trusted else { return true }
    guard mode == .safe, let host = host(of: address) else { return false }
    return hosts.contains(host)
  }

  /// The host of an `https` or `//` address in lower case; nil where there is none, or a user, port or escape in it.
  package static func host(of address: String) -> String? {
    let parts = URLPolicy.Parts(address.utf8)
    guard parts.scheme == "https" || parts.scheme.isEmpty, parts.rest.starts(with: "//".utf8) else { return nil }
    let authority = parts.rest.dropFirst(2).prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "\\")
    }
    guard !authority.isEmpty,
      authority.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") })
    else { return nil }
    return String(decoding: authority.map(\.lowercased), as: UTF8.self)
  }

  /// Whether a link can stand in for the frame.
  static func isWeb(_ address: String) -> Bool { URLPolicy.Parts(address.utf8).isRemote }
}

extension Sanitizer {
  /// An author's `iframe` as it may be written: the frame of a listed host with a fixed set of attributes, else a link
  /// that says in `data-deckc-frame` what it stands for; without an address that a link may have, it is empty or gone.
  mutating func frame(_ node: Node) -> Node {
    let name = node.attributes["src"] == nil ? "data-src" : "src"
    let address = node.attributes[name] ?? ""
    if FramePolicy.allows(address, mode) { return Node(node.kind, node.range, attributes: attributes(node, name)) }
    guard !address.isEmpty, URLPolicy.allows(address, .link, mode), !URLPolicy.Parts(address.utf8).rest.isEmpty else {
      report("tag-removed", node.range, "<iframe> without an address that is allowed is removed (S6)")
      // Elsewhere than in the page a frame stays one, with nothing in it.
      return Node(options.form == .page ? .comment(.empty) : .element("iframe"), node.range)
    }
    report(
      "frame-linked", node.range, "The host of this frame is not listed, so it becomes a link (S6)", severity: .note)
    let label = node.attributes["title"].flatMap { $0.isEmpty ? nil : $0 } ?? address
    return Node(
      .element("a"), node.range,
      attributes: [
        Attribute("href", address), Attribute("target", "_blank"), Attribute("rel", "noopener"),
        Attribute("data-deckc-frame", address),
      ] + node.attributes.filter { $0.name == "width" || $0.name == "height" }.map(asData),
      children: [Node(.text(text.append(label)), node.range)])
  }

  /// Size of the frame that was, for the card that the page draws.
  private func asData(_ attribute: Attribute) -> Attribute {
    Attribute("data-deckc-\(attribute.name)", attribute.value, at: attribute.range)
  }

  private func attributes(_ node: Node, _ address: String) -> [Attribute] {
    let own = ["sandbox", "referrerpolicy", "loading", "allow", "allowfullscreen", "src", "data-src"]
    let rest = node.attributes.filter { $0.name == address || !own.contains($0.name) }
    return rest + [
      Attribute("sandbox", "allow-scripts allow-same-origin allow-presentation allow-popups"),
      Attribute("referrerpolicy", "strict-origin-when-cross-origin"),
      Attribute("loading", "lazy"),
      Attribute("allow", "fullscreen; picture-in-picture"),
      Attribute("allowfullscreen"),
    ]
  }
}
