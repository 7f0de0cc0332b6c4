/// What a stream of Server-Sent Events says (HTML standard, 9.2).
enum ServerEvent: Hashable, Sendable {
  /// The page is another one now.
  case changed(version: String)
  /// Nothing, so that a connection whose other end is gone is noticed.
  case beat

  var text: String {
    switch self {
    case .changed(let version): "event: changed\ndata: \(version)\n\n"
    case .beat: ":\n\n"
    }
  }
}
