import DeckModel

/// Which addresses may stay, and where (`trust` S3; `hackmd-dialect` 8).
///
/// One function judges links and images of Markdown, attributes of raw HTML and of slides, metadata, and CSS.
package enum URLPolicy {
  /// What the browser does with the address.
  package enum Use: Sendable {
    /// Goes there when it is clicked, or shows it: `href`, `cite`.
    case link
    /// Draws it in an `img`, where SVG runs no script.
    case image
    /// Draws it in another way: `srcset`, `poster`, a slide's background.
    case picture
    /// Plays it: `audio`, `video`, `track`.
    case media
    /// Loads it for CSS.
    case style
  }

  /// `url` as the browser would read it: the scheme in lower case and the rest behind it.
  ///
  /// White space and control characters at the ends do not count, nor do tabs and line ends anywhere (URL standard,
  /// "basic URL parser", steps 1 to 3).
  package struct Parts: Sendable {
    /// Without the colon; empty for a relative address.
    package var scheme = ""
    /// The cleaned bytes behind the colon; all of them where there is no scheme.
    package var rest: [UInt8] = []

    package init(_ url: some Collection<UInt8>) {
      var cleaned = url.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }[...]
      while let first = cleaned.first, first <= 0x20 { cleaned.removeFirst() }
      while let last = cleaned.last, last <= 0x20 { cleaned.removeLast() }
      if let colon = cleaned.firstIndex(where: { !Self.isSchemeByte($0) }), cleaned[colon] == UInt8(ascii: ":"),
        cleaned.first?.isLetter == true
      {
        scheme = String(decoding: cleaned[..<colon].map(\.lowercased), as: UTF8.self)
        cleaned = cleaned[(colon + 1)...]
      }
      rest = Array(cleaned)
    }

    /// Whether it names another host: `//host`, with the slashes either way, as browsers take them.
    var startsWithHost: Bool { rest.count >= 2 && rest[..<2].allSatisfy { $0 == 0x2F || $0 == 0x5C } }

    /// Whether loading it needs the network.
    package var isRemote: Bool {
      scheme == "http" || scheme == "https" || (scheme.isEmpty && startsWithHost)
    }

    private static func isSchemeByte(_ byte: UInt8) -> Bool {
      byte.isLetter || byte.isDigit || byte == 0x2B || byte == 0x2D || byte == 0x2E
    }
  }

  /// - Complexity: O(length of `url`)
  package static func allows(_ url: some Collection<UInt8>, _ use: Use, _ mode: HTMLMode) -> Bool {
    guard mode != .trusted else { return true }
    // Most addresses, without taking them apart.
    if mode != .strict, url.starts(with: "https://".utf8) { return true }
    let parts = Parts(url)
    switch parts.scheme {
    case "":
      // HackMD takes a bar for the start of a relative address; it starts none.
      return parts.rest.first != UInt8(ascii: "|") && (use == .link || mode != .strict || !parts.isRemote)
    case "http", "https": return use == .link || mode != .strict
    case "mailto", "tel": return use == .link
    case "data": return isImage(parts.rest, use)
    case _ where use == .link: return !isScript(parts.scheme) && parts.startsWithHost
    default: return false
    }
  }

  package static func allows(_ url: String, _ use: Use, _ mode: HTMLMode) -> Bool { allows(url.utf8, use, mode) }

  /// Whether the Markdown parser takes no such destination, so that the link's source is text (`hackmd-dialect` 7.4).
  static func isNoDestination(_ url: some Collection<UInt8>) -> Bool {
    let parts = Parts(url)
    switch parts.scheme {
    case "javascript", "vbscript", "file": return true
    case "data": return !parts.rest.starts(with: "image/".utf8)
    default: return false
    }
  }

  /// Schemes whose addresses run, or stand for, something of this page or machine.
  private static func isScript(_ scheme: String) -> Bool {
    switch scheme {
    case "javascript", "vbscript", "livescript", "mocha", "data", "file", "blob", "filesystem", "about", "view-source",
      "jar", "resource", "chrome":
      true
    default: false
    }
  }

  private static func isImage(_ rest: [UInt8], _ use: Use) -> Bool {
    let type = String(decoding: rest.prefix { $0 != 0x3B && $0 != 0x2C }.map(\.lowercased), as: UTF8.self)
    switch type {
    case "image/png", "image/jpeg", "image/jpg", "image/gif", "image/webp", "image/avif": return use != .link
    case "image/svg+xml": return use == .image
    default: return use == .style && type.hasPrefix("font/")
    }
  }
}

extension URLPolicy {
  /// Whether every candidate of a `srcset` may stay (HTML standard, "parse a srcset attribute").
  static func allows(sourceSet: String, _ mode: HTMLMode) -> Bool {
    let bytes = Array(sourceSet.utf8)
    var position = 0
    while true {
      while position < bytes.count, bytes[position].isSpace || bytes[position] == UInt8(ascii: ",") { position += 1 }
      guard position < bytes.count else { return true }
      let start = position
      while position < bytes.count, !bytes[position].isSpace { position += 1 }
      var end = position
      while end > start, bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
      guard allows(bytes[start..<end], .picture, mode) else { return false }
      // A candidate that ends with a comma has no descriptor.
      guard end == position else { continue }
      var depth = 0
      while position < bytes.count, depth > 0 || bytes[position] != UInt8(ascii: ",") {
        if bytes[position] == UInt8(ascii: "(") { depth += 1 }
        if bytes[position] == UInt8(ascii: ")") { depth = max(depth - 1, 0) }
        position += 1
      }
    }
  }

  /// Whether every address of a comma-separated list may stay, as reveal.js reads background images and videos.
  static func allows(list: String, _ use: Use, _ mode: HTMLMode) -> Bool {
    if Parts(list.utf8).scheme == "data" { return allows(list, use, mode) }
    return list.utf8.split(separator: UInt8(ascii: ",")).allSatisfy { allows($0, use, mode) }
  }
}
