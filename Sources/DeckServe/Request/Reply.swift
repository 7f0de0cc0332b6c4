import DeckModel

/// What a client gets: a status, the fields that every reply has (`trust` V5), and the body.
struct Reply: Sendable {
  var status: Int
  var type = "text/plain; charset=utf-8"
  /// The policy of the document, if it is one; everything may be framed by our own pages only.
  var policy = "default-src 'none'; frame-ancestors 'self'"
  /// Where to go instead.
  var location: String?
  /// The methods that are understood.
  var allow: String?
  /// Whether it is to be saved instead of shown.
  var isDownload = false
  var body: [UInt8] = []

  /// A sentence instead of a page.
  static func refusal(_ status: Int, _ sentence: String) -> Reply {
    Reply(status: status, body: Array((sentence + "\n").utf8))
  }

  /// Leads on to `address`, which is encoded.
  static func redirect(to address: String) -> Reply { Reply(status: 302, location: address) }

  /// Of a stream, whose length nobody knows; its body is what it begins with.
  static let events = Reply(status: 200, type: "text/event-stream", body: Array("retry: 500\n\n".utf8))

  var isStream: Bool { type == Self.events.type }

  /// The fields of the head. One request a connection: nothing that comes behind it can be taken for another.
  var fields: [(name: String, value: String)] {
    var fields = [
      ("Content-Type", type),
      ("Content-Security-Policy", policy),
      ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "no-referrer"),
      ("Cache-Control", "no-store"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
      ("Connection", "close"),
    ]
    if !isStream { fields.append(("Content-Length", "\(body.count)")) }
    if let location { fields.append(("Location", location)) }
    if isDownload { fields.append(("Content-Disposition", "attachment")) }
    if let allow { fields.append(("Allow", allow)) }
    return fields
  }
}
