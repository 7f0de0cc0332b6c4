import DeckModel

/// One style sheet or script of a page: its text, and the hash by which the page's policy admits it.
///
/// Made once and used for many pages.
package struct PagePart: Sendable {
  /// The element's `id`; empty for none.
  package let id: String
  /// Exactly what stands between the tags: UTF-8 that HTML's parser hands on unchanged and that cannot end the
  /// element.
  package let text: [UInt8]
  /// A source expression of Content Security Policy, quotes included: `'sha256-...'`.
  package let source: String

  /// Whether it is the runtime or one of its optional parts, and no style sheet.
  package var isScript: Bool { id == "deckc-runtime" || id.hasSuffix("-script") }

  /// A style sheet from anywhere.
  package static func style(id: String, _ css: [UInt8]) -> PagePart {
    PagePart(id: id, own: escapedForStyle(asParsed(css)))
  }

  /// Nothing: what stands for an asset that the build left out.
  static let none = PagePart(id: "", own: [])

  /// A script or style sheet of ours whose SHA-256 in base64 is known.
  init(id: String, own text: [UInt8], hash: String) {
    self.id = id
    self.text = text
    source = "'sha256-\(hash)'"
  }

  /// A script or style sheet of ours: UTF-8 without CR, NUL, `</` and `<!--` (a test holds our files to it), or the
  /// deck's options in their escapes.
  package init(id: String, own text: [UInt8]) {
    self.id = id
    self.text = text
    source = text.withUnsafeBytes { "'sha256-\(Self.hash(of: $0))'" }
  }

  /// SHA-256 in base64.
  package static func hash(of text: UnsafeRawBufferPointer) -> String {
    var out = ByteBuffer(capacity: 64)
    SHA256.digest(of: text).withUnsafeBufferPointer { out.put(base64: $0) }
    return out.string()
  }
}

/// `css` as HTML's parser passes it on, so that browser and compiler hash the same bytes: valid UTF-8, LF line ends,
/// no NUL (HTML standard, 13.2.3.5 and 13.2.5.3).
private func asParsed(_ css: [UInt8]) -> [UInt8] {
  guard css.contains(where: { $0 >= 0x80 || $0 == 0 || $0 == UInt8(ascii: "\r") }) else { return css }
  var text: [UInt8] = []
  text.reserveCapacity(css.count)
  var afterReturn = false
  for scalar in String(decoding: css, as: UTF8.self).unicodeScalars {
    switch scalar {
    case "\r": text.append(UInt8(ascii: "\n"))
    case "\n" where afterReturn: break
    case "\0": text.append(contentsOf: "\u{FFFD}".utf8)
    default: text.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
    }
    afterReturn = scalar == "\r"
  }
  return text
}

/// CSS that cannot close its element: `</` becomes `<\/`, which means the same in strings, the only place where CSS
/// has use for it.
private func escapedForStyle(_ css: [UInt8]) -> [UInt8] {
  var text: [UInt8] = []
  var start = 0
  var position = 0
  while let open = css[position...].firstIndex(of: UInt8(ascii: "<")) {
    position = open + 1
    guard position < css.count, css[position] == UInt8(ascii: "/") else { continue }
    text.append(contentsOf: css[start..<position])
    text.append(UInt8(ascii: "\\"))
    start = position
  }
  guard start > 0 else { return css }
  text.append(contentsOf: css[start...])
  return text
}
