import NIOCore
import NIOHTTP1
import Synchronization

/// The open connections, of which there are not more than so many (`trust` V6), and what is sent to those that listen.
///
/// When all are taken, a new one takes the place of the one that has been sending its request for longest, else of
/// the oldest stream, whose client opens another: slow clients are in nobody's way.
final class Connections: Sendable {
  static let limit = 64

  private struct Connection: Sendable {
    let channel: any Channel
    var stage: Stage

    var isAsking: Bool { if case .asking = stage { true } else { false } }
    var listens: Bool { if case .listening = stage { true } else { false } }
  }

  private enum Stage: Sendable {
    case asking, answered
    /// Listening for what happens to a page; `version` is what the client has.
    case listening(page: String, version: String)
  }

  /// Oldest first.
  private let connections = Mutex<[Connection]>([])

  /// Takes `channel` in, or closes it when there is no place for it.
  func add(_ channel: any Channel) {
    let victim = connections.withLock { connections -> (any Channel)? in
      var victim: (any Channel)?
      if connections.count >= Self.limit {
        let place = connections.firstIndex { $0.isAsking } ?? connections.firstIndex { $0.listens }
        guard let place else { return channel }
        victim = connections.remove(at: place).channel
      }
      connections.append(Connection(channel: channel, stage: .asking))
      return victim
    }
    victim?.close(promise: nil)
  }

  func remove(_ channel: any Channel) { connections.withLock { $0.removeAll { $0.channel === channel } } }

  /// The request has come.
  func answer(_ channel: any Channel) { set(channel, .answered) }

  func listen(_ channel: any Channel, page: String, version: String) {
    set(channel, .listening(page: page, version: version))
  }

  /// The pages that somebody listens to, each once.
  var pages: Set<String> {
    connections.withLock { connections in
      Set(
        connections.compactMap { connection in
          if case .listening(let page, _) = connection.stage { page } else { nil }
        })
    }
  }

  /// Tells those who have another version of `page` than `version`.
  func tell(_ page: String, version: String) {
    let channels = connections.withLock { connections in
      connections.indices.compactMap { index -> (any Channel)? in
        guard case .listening(page, let known) = connections[index].stage, known != version else { return nil }
        connections[index].stage = .listening(page: page, version: version)
        return connections[index].channel
      }
    }
    for channel in channels { Self.send(.changed(version: version), to: channel) }
  }

  static func send(_ event: ServerEvent, to channel: any Channel) {
    let part = HTTPServerResponsePart.body(.byteBuffer(channel.allocator.buffer(string: event.text)))
    channel.writeAndFlush(part, promise: nil)
  }

  private func set(_ channel: any Channel, _ stage: Stage) {
    connections.withLock { connections in
      if let index = connections.firstIndex(where: { $0.channel === channel }) { connections[index].stage = stage }
    }
  }
}
