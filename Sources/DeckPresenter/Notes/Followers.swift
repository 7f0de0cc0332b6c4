/// The presentation's end: a socket that followers connect to, and those who did.
package struct Followers: ~Copyable {
  private let path: String
  private let listener: Int32
  private var connections: [Connection] = []
  private var last: Message?

  /// Nil when the deck has no place in the file system, or is being presented already. A socket that nobody listens to
  /// any more is replaced.
  package init?(of deck: String) {
    guard let path = RuntimeFolder.socket(of: deck) else { return nil }
    var listener = Self.listener(at: path)
    if listener == nil, Connection.open(path) == nil {
      LocalSocket.remove(path)
      listener = Self.listener(at: path)
    }
    guard let listener else { return nil }
    self.path = path
    self.listener = listener
  }

  private static func listener(at path: String) -> Int32? {
    guard let listener = LocalSocket.make() else { return nil }
    if LocalSocket.listen(listener, at: path) { return listener }
    LocalSocket.close(listener)
    return nil
  }

  deinit {
    LocalSocket.remove(path)
    LocalSocket.close(listener)
  }

  func add(to poll: inout Poll) {
    poll.add(listener)
    for connection in connections {
      poll.add(connection.descriptor)
      if connection.isWaitingToWrite { poll.add(connection.descriptor, writing: true) }
    }
  }

  /// Takes new followers in and gives what they ask for.
  mutating func receive(_ poll: borrowing Poll) -> [Message] {
    if poll.isReady(listener) {
      while connections.count < 16, let descriptor = LocalSocket.accept(listener) {
        let connection = Connection(descriptor)
        if let last { connection.send(last) }
        connections.append(connection)
      }
    }
    var found: [Message] = []
    for connection in connections where poll.isReady(connection.descriptor) {
      connection.flush()
      found += connection.receive()
    }
    connections.removeAll { !$0.isOpen }
    return found
  }

  /// Tells all when something is new.
  mutating func send(_ message: Message) {
    guard message != last else { return }
    last = message
    for connection in connections { connection.send(message) }
  }
}
