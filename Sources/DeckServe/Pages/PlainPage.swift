import DeckHTML
import DeckModel

/// A page with a sentence instead of slides: for what is not there, and for decks that never could be read.
enum PlainPage {
  /// - Parameter isLive: Whether it is loaded anew when there is something to be shown.
  /// - Returns: The document, and where more may stand behind the sentence.
  static func html(_ title: String, _ sentence: String, isLive: Bool) -> (bytes: [UInt8], gap: Int) {
    var policy = ContentSecurityPolicy()
    policy.styles = [Assets.liveStyle.source]
    if isLive { policy.scripts = [Assets.liveScript.source] }
    policy.connectsToSelf = isLive
    var out = ByteBuffer(capacity: 8192)
    out.put("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    policy.write(into: &out)
    out.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    out.put(escaped: title)
    out.put("</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>")
    out.put(Assets.liveStyle.text)
    out.put("</style>\n</head>\n<body class=\"deckc-plain\">\n<h1>")
    out.put(escaped: title)
    out.put("</h1>\n<p>")
    out.put(escaped: sentence)
    out.put("</p>\n<p><a href=\"/\">To the start</a></p>\n")
    let gap = out.count
    if isLive {
      out.put("<script>")
      out.put(Assets.liveScript.text)
      out.put("</script>\n")
    }
    out.put("</body>\n</html>\n")
    return (out.array(), gap)
  }
}
