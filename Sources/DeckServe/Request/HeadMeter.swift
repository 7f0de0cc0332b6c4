/// Follows the bytes of a request up to the end of its head, and says when it is longer than one has reason to be
/// (`trust` V6).
struct HeadMeter: Sendable {
  enum State: Hashable, Sendable {
    case open
    /// The head is complete; what comes behind it is nobody's.
    case ended
    case lineTooLong
    case fieldsTooLong
  }

  static let longestLine = 8 * 1024
  static let mostFields = 32 * 1024

  private(set) var state = State.open
  private var lineCount: Int?
  private var count = 0
  /// Line ends without anything between them, CR not counted.
  private var lineEnds = 0

  /// Takes the next bytes.
  ///
  /// - Returns: How many of them belong to the head.
  mutating func take(_ bytes: some Collection<UInt8>) -> Int {
    var taken = 0
    for byte in bytes where state == .open {
      taken += 1
      count += 1
      if let lineCount {
        if count - lineCount > Self.mostFields { state = .fieldsTooLong }
      } else if count > Self.longestLine {
        state = .lineTooLong
      }
      guard state == .open else { break }
      if byte == UInt8(ascii: "\n") {
        // Empty lines in front of a request are passed over (RFC 9112, 2.2).
        if lineCount == nil, count > 2 { lineCount = count }
        lineEnds += 1
        if lineEnds >= 2, lineCount != nil { state = .ended }
      } else if byte != UInt8(ascii: "\r") {
        lineEnds = 0
      }
    }
    return taken
  }
}
