import DeckBuild
import DeckModel

/// What stands at a page's earlier address: it leads on at once, and says where to.
enum RedirectPage {
  /// The path in the site that `alias` means: a page's, a source's, or a folder's whose index it is; nil for one that
  /// leaves the site.
  static func path(of alias: String) -> String? {
    let relative = alias.hasPrefix("/") ? String(alias.dropFirst()) : alias
    guard let address = LinkAddress(relative, in: ""), !address.path.isEmpty else { return nil }
    if address.isFolder { return Course.indexPage(of: address.path) }
    if address.path.hasSuffix(".html") { return address.path }
    if CourseScan.isMarkdown(address.path) { return SitePath.stem(of: address.path) + ".html" }
    return Course.indexPage(of: address.path)
  }

  static func html(at path: String, to page: String, title: String) -> [UInt8] {
    let target = SitePath.address(of: page, from: SitePath.folder(of: path))
    var out = ByteBuffer(capacity: 512)
    out.put("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    out.put("<meta http-equiv=\"refresh\" content=\"0; url=")
    out.put(escaped: target)
    out.put("\">\n<meta name=\"generator\" content=\"deckc ")
    out.put(escaped: version)
    out.put("\">\n<link rel=\"canonical\" href=\"")
    out.put(escaped: target)
    out.put("\">\n<title>")
    out.put(escaped: title)
    out.put("</title>\n</head>\n<body><p>This deck has moved: ")
    out.put(link: target, title)
    out.put("</p></body>\n</html>\n")
    return out.array()
  }
}
