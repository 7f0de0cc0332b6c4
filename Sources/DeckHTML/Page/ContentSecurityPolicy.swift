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
  var connectsToSelf = false

  package init() {}

  init(scripts: [String], styles: [String]) {
    self.scripts = scripts
    self.styles = styles
  }

  /// Writes the `meta` element.
  package func write(into out: inout ByteBuffer) {
    out.put("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'")
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
