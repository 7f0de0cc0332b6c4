#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard output and standard error, unbuffered.
package enum StandardStream: Sendable {
  case output, error

  package enum Outcome: Sendable {
    case written
    /// Nobody reads any more, which is no fault of ours (`deckc deck.md -o - | head -1`).
    case closed
    case failed(FileError)
  }

  @discardableResult
  package func write(_ bytes: [UInt8]) -> Outcome {
    bytes.withUnsafeBufferPointer { write($0) }
  }

  @discardableResult
  package func write(_ text: String) -> Outcome { write(Array(text.utf8)) }

  @discardableResult
  package func write(_ text: StaticString) -> Outcome { text.withUTF8Buffer { write($0) } }

  private func write(_ bytes: UnsafeBufferPointer<UInt8>) -> Outcome {
    if Platform.writeAll(self == .output ? STDOUT_FILENO : STDERR_FILENO, bytes) { return .written }
    if errno == EPIPE { return .closed }
    let name = self == .output ? "<stdout>" : "<stderr>"
    return .failed(FileError(.transferFailed, name, "cannot be written: \(Platform.reason())"))
  }
}
