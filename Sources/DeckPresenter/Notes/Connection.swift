/// One end of a line between a presentation and a follower; closed when nobody holds it any more.
package final class Connection {
  package let descriptor: Int32
  private var incoming: [UInt8] = []
  private var outgoing: [UInt8] = []
  package private(set) var isOpen = true

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { LocalSocket.close(descriptor) }

  package var isWaitingToWrite: Bool { isOpen && !outgoing.isEmpty }

  /// The messages that came; closes on an end, and on a line that nobody of ours would write.
  package func receive() -> [Message] {
    guard let bytes = LocalSocket.read(descriptor) else {
      isOpen = false
      return []
    }
    incoming += bytes
    var found: [Message] = []
    while let end = incoming.firstIndex(of: UInt8(ascii: "\n")) {
      if let message = Message(line: incoming[..<end]) { found.append(message) }
      incoming.removeSubrange(...end)
    }
    if incoming.count > Message.limit { isOpen = false }
    return found
  }

  package func send(_ message: Message) {
    // Who does not read gets the newest state only.
    if outgoing.count > 65_536 { return }
    outgoing += message.line
    flush()
  }

  package func flush() {
    guard isOpen, !outgoing.isEmpty else { return }
    guard let count = LocalSocket.write(descriptor, outgoing[...]) else {
      isOpen = false
      return
    }
    outgoing.removeFirst(count)
  }

  /// To a presentation that listens at `path`; nil when there is none, or it is another user's.
  package static func open(_ path: String) -> Connection? {
    guard let descriptor = LocalSocket.make() else { return nil }
    let connection = Connection(descriptor)
    guard LocalSocket.connect(descriptor, to: path), LocalSocket.isOurs(descriptor) else { return nil }
    return connection
  }
}
