import DeckAssets
import DeckBuild
import DeckCourse
import DeckHTML
import DeckModel

/// A course as it is served: what stands at each address, now.
package final class Site: Sendable {
  let course: LiveCourse
  /// Only our own pages know where their events are (`settlements`, "Event stream").
  let token: String
  private let least: Diagnostic.Severity
  private let watch = PageWatch()

  /// What the pages of the course have to carry.
  package static var parts: LiveParts { LiveParts(style: Assets.liveStyle, script: Assets.liveScript) }

  /// - Parameter least: The least severe diagnostics that pages show.
  package init(_ course: LiveCourse, showing least: Diagnostic.Severity) {
    self.course = course
    self.least = least
    var random = SystemRandomNumberGenerator()
    token = ContentHash(high: random.next(), low: random.next()).hexadecimal
    watch.follow(course)
  }

  /// Calls `look` whenever something changed that pages are made of; never returns.
  func watch(_ look: () -> Void) -> Never {
    while true {
      watch.wait()
      // A deck that was saved is on the screen before the others are looked at.
      look()
      course.scan()
      if watch.follow(course) { course.scan() }
      look()
    }
  }

  /// What stands at `route`; nil is what leads nowhere. For streams, what they begin with.
  func reply(to route: Route?) -> Reply {
    switch route {
    case .page("index.html") where !course.opening.isEmpty: .redirect(to: "/" + course.opening)
    case .page(let path): page(at: path)
    case .file(let path): file(at: path)
    case .events(let token, _, _) where token == self.token: .events
    case .events: .refusal(403, "Events are for the pages of this server.")
    case nil: missing(isLive: false)
    }
  }

  /// The version of what stands at `path`: equal as long as it looks the same. Of nothing too.
  func version(at path: String) -> String {
    course.page(at: path).map { document($0).version } ?? nothing
  }

  /// The version of a page that is not there.
  private var nothing: String { ContentHash(of: coursePanel).hexadecimal }

  /// What is said about the course as a whole.
  private var coursePanel: [UInt8] {
    var panel = ByteBuffer()
    MessagePanel(.nothing(of: course), least: least).write(into: &panel)
    return panel.array()
  }

  private func page(at path: String) -> Reply {
    // What came since the folder was looked through last.
    if course.page(at: path) == nil { course.scan() }
    guard let page = course.page(at: path) else { return missing(isLive: true) }
    watch.follow(course)
    return html(page.failure != nil && page.bytes.isEmpty ? 500 : 200, document(page).bytes)
  }

  /// A page with its messages in it.
  private func document(_ page: LivePage) -> (bytes: [UInt8], version: String) {
    var bytes = page.bytes
    var gap = page.gap
    if bytes.isEmpty { (bytes, gap) = PlainPage.html(page.title, "There are no slides yet.", isLive: true) }
    var panel = ByteBuffer()
    MessagePanel(page, least: least).write(into: &panel)
    var version = ContentHash(of: bytes)
    version.add(ContentHash(of: panel.bytes))
    bytes.insert(contentsOf: box(version.hexadecimal, panel.array()), at: gap)
    return (bytes, version.hexadecimal)
  }

  /// What the script finds its way by.
  private func box(_ version: String, _ panel: [UInt8]) -> [UInt8] {
    var out = ByteBuffer(capacity: panel.count + 256)
    out.put("<div class=\"deckc-live\" data-events=\"")
    out.put(string: Route.eventsFolder + token)
    out.put("\" data-version=\"")
    out.put(string: version)
    out.put("\">")
    out.put(panel)
    out.put("</div>\n")
    return out.array()
  }

  private func missing(isLive: Bool) -> Reply {
    let sentence = isLive ? "There is no such page. Should one come, it shows here." : "There is no such page."
    var page = PlainPage.html("Nothing here", sentence, isLive: isLive)
    if isLive { page.bytes.insert(contentsOf: box(nothing, coursePanel), at: page.gap) }
    return html(404, page.bytes)
  }

  private func html(_ status: Int, _ bytes: [UInt8]) -> Reply {
    var reply = Reply(status: status, type: "text/html; charset=utf-8", body: bytes)
    let frames = "frame-ancestors 'self'"
    reply.policy = frames
    // Servers and browsers have limits for fields, and the page carries its policy itself.
    if let policy = ContentSecurityPolicy.text(in: bytes), policy.utf8.count < 12_000 {
      reply.policy = policy + "; " + frames
    }
    return reply
  }

  private func file(at path: String) -> Reply {
    if course.hasIndex(path) { return .redirect(to: "/" + LiveCourse.address(of: path) + "/") }
    guard let asset = course.asset(at: path) else { return download(at: path) }
    var reply = Reply(status: 200, type: asset.type.rawValue, body: asset.bytes)
    if asset.type == .svg {
      reply.policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"
    }
    return reply
  }

  /// Never shown by the browser, whatever it is.
  private func download(at path: String) -> Reply {
    guard let bytes = course.download(at: path) else { return missing(isLive: false) }
    var reply = Reply(status: 200, type: "application/octet-stream", body: bytes)
    reply.isDownload = true
    return reply
  }
}
