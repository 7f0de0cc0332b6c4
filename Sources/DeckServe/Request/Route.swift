/// What is asked for, by name; whether it is there is another question.
enum Route: Hashable, Sendable {
  /// The page at this path from the root, such as `week1/day1.html`.
  case page(String)
  /// A picture or the like.
  case file(String)
  /// What happens to the page at a path; `version` is the one that the client has.
  case events(token: String, page: String, version: String)

  /// Where streams of events lie: no file that is served has a name like this.
  static let eventsFolder = "/.deckc/"

  /// nil for a target that leads nowhere.
  init?(_ target: String) {
    if target.hasPrefix(Self.eventsFolder) {
      let rest = target.utf8.dropFirst(Self.eventsFolder.utf8.count)
      guard let slash = rest.firstIndex(of: UInt8(ascii: "/")),
        let path = RequestPath(String(target[slash...]))
      else { return nil }
      let query = rest.firstIndex(of: UInt8(ascii: "?")).map { String(target[rest.index(after: $0)...]) }
      self = .events(token: String(target[rest.startIndex..<slash]), page: Self.page(path), version: query ?? "")
      return
    }
    guard let path = RequestPath(target) else { return nil }
    let isPage = path.isFolder || path.text.hasSuffix(".html")
    self = isPage ? .page(Self.page(path)) : .file(path.text)
  }

  /// Of a folder, its index.
  private static func page(_ path: RequestPath) -> String {
    if !path.isFolder { return path.text }
    return path.names.isEmpty ? "index.html" : path.text + "/index.html"
  }
}
