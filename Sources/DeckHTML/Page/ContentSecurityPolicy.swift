import DeckModel

/// The policy that a page carries as its second wall behind the allow-list: nothing runs, loads or connects but what
/// the compiler put there (`trust` S7 as `settlements` corrects it).
package struct ContentSecurityPolicy {
  /// Hash expressions, one for each script and style element of the page.
  package var scripts: [String] = []
  package var styles: [String] = []
  var images: [String] = []
  var media: [String] = []
  /// Besides the page itself, which the speaker view frames.
  var frames: [String] = []
  /// For pages of the live preview.
  package var connectsToSelf = false

  package init() {}

  init(scripts: [String], styles: [String]) {
    self.scripts = scripts
    self.styles = styles
  }

  private static let opening: StaticString = "<meta http-equiv=\"Content-Security-Policy\" content=\""

  /// The policy that the page `bytes` carries, as a server may send it too; nil for a page without one.
  package static func text(in bytes: [UInt8]) -> String? {
    // Nothing of the deck stands before it.
    let head = bytes.prefix(1024)
    let mark = UnsafeBufferPointer(start: opening.utf8Start, count: opening.utf8CodeUnitCount)
    guard let place = head.indices.first(where: { head[$0] == mark[0] && head[$0...].starts(with: mark) }) else {
      return nil
    }
    return String(decoding: bytes[(place + mark.count)...].prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
  }

  /// Writes the `meta` element.
  package func write(into out: inout ByteBuffer) {
    out.put(Self.opening)
    out.put("default-src 'none'")
    write("script-src", scripts, into: &out)
    write("style-src-elem", styles, into: &out)
    out.put("; style-src-attr 'unsafe-inline'")
    write("img-src", ["data:"] + images, into: &out)
    write("media-src", ["data:"] + media, into: &out)
    out.put("; font-src data:")
    write("frame-src", ["'self'"] + frames, into: &out)
    out.put(connectsToSelf ? "; connect-src 'self'" : "; connect-src 'none'")
    out.put("; object-src 'none'; base-uri 'none'; form-action 'none'\">\n")
  }

  private func write(_ directive: StaticString, _ sources: [String], into out: inout ByteBuffer) {
    out.put("; ")
    out.put(directive)
    for source in sources {
      out.put(" ")
      out.put(string: source)
    }
  }
}
