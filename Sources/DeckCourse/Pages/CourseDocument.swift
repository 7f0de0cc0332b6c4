import DeckBuild
import DeckHTML
import DeckModel

/// The document around a page of the course's own: head, policy, styles.
struct CourseDocument {
  var title: String
  var description = ""
  var language = "en"
  /// Where the page will live; empty when nobody said.
  var canonical = ""
  var theme = Theme.standard
  /// Styles behind the course's.
  var styles: [PagePart] = []
  var scripts: [PagePart] = []
  /// Whether further style sheets may stand in the body.
  var allowsStyles = false
  /// See ``PageContext/liveScripts``.
  var liveScripts: [PagePart] = []

  /// Writes all that comes before the body's content.
  func open(into out: inout ByteBuffer) {
    let styles = Assets.slideStyles + [theme.part, Assets.courseStyle] + self.styles
    out.put("<!DOCTYPE html>\n<html lang=\"")
    out.put(escaped: language)
    out.put("\">\n<head>\n<meta charset=\"utf-8\">\n")
    var policy = ContentSecurityPolicy()
    policy.scripts = (scripts + liveScripts).map(\.source)
    policy.connectsToSelf = !liveScripts.isEmpty
    policy.styles = allowsStyles ? ["'unsafe-inline'"] : styles.map(\.source)
    policy.write(into: &out)
    out.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    out.put("<meta name=\"generator\" content=\"deckc ")
    out.put(escaped: version)
    out.put("\">\n<title>")
    out.put(escaped: title)
    out.put("</title>\n")
    if !description.isEmpty {
      out.put("<meta name=\"description\" content=\"")
      out.put(escaped: description)
      out.put("\">\n")
    }
    if !canonical.isEmpty {
      out.put("<link rel=\"canonical\" href=\"")
      out.put(escaped: canonical)
      out.put("\">\n")
    }
    out.put("<link rel=\"icon\" href=\"data:,\">\n")
    for style in styles { put(style, "style", into: &out) }
    out.put("</head>\n<body class=\"deckc-index\">\n<a class=\"deckc-skip\" href=\"#content\">To the content</a>\n")
  }

  /// Writes all that comes behind it.
  func close(into out: inout ByteBuffer) {
    for script in scripts + liveScripts { put(script, "script", into: &out) }
    out.put("</body>\n</html>\n")
  }

  private func put(_ part: PagePart, _ tag: StaticString, into out: inout ByteBuffer) {
    out.put("<")
    out.put(tag)
    out.put(">")
    out.put(part.text)
    out.put("</")
    out.put(tag)
    out.put(">\n")
  }
}

extension ByteBuffer {
  /// `<tag class="names">escaped text</tag>`
  mutating func put(element tag: StaticString, class names: StaticString = "", _ text: String) {
    put("<")
    put(tag)
    if names.utf8CodeUnitCount > 0 {
      put(" class=\"")
      put(names)
      put("\"")
    }
    put(">")
    put(escaped: text)
    put("</")
    put(tag)
    put(">")
  }

  mutating func put(link address: String, _ text: String) {
    put("<a href=\"")
    put(escaped: address)
    put("\">")
    put(escaped: text)
    put("</a>")
  }
}
