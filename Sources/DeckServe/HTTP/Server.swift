import DeckBuild
import DeckModel
import NIOCore
import NIOHTTP1
import NIOPosix

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The server of the live preview: HTTP/1.1 at addresses of this machine (`trust` V1).
package struct Server: Sendable {
  /// Where the site begins.
  package let address: String
  private let site: Site
  private let connections: Connections

  /// Ports that are tried when none is asked for, before any free one.
  private static let ports = 8000..<8020

  /// Begins to serve.
  ///
  /// - Parameters:
  ///   - host: An address of this machine; nil for those that only this machine reaches.
  ///   - port: 0 for any free one; nil for the first of a few that is.
  package init(_ site: Site, host: String?, port: Int?) throws(FileError) {
    let connections = Connections()
    let bootstrap = Self.bootstrap(site, connections, host)
    let shown = host.map { $0.utf8.contains(UInt8(ascii: ":")) ? "[\($0)]" : $0 } ?? "127.0.0.1"
    var failure: (any Error)?
    for candidate in port.map({ [$0] }) ?? Array(Self.ports) + [0, 0, 0] {
      do {
        let port = try Self.listen(bootstrap, host.map { [$0] } ?? ["127.0.0.1", "::1"], candidate)
        address = "http://\(shown):\(port)/" + site.course.opening
        self.site = site
        self.connections = connections
        return
      } catch {
        failure = error
      }
    }
    let reason = (failure as? IOError).map { Platform.reason($0.errnoCode) } ?? "this is no address"
    throw FileError(
      .cannotCreate, "\(shown):\(port ?? 0)", "cannot be listened to: \(reason)",
      hint: port == nil ? nil : "'--port 0' takes any free port")
  }

  /// Tells pages when they change; never returns.
  package func run() -> Never {
    site.watch {
      for page in connections.pages { connections.tell(page, version: site.version(at: page)) }
    }
  }

  private static func bootstrap(_ site: Site, _ connections: Connections, _ host: String?) -> ServerBootstrap {
    let threads = NIOThreadPool(numberOfThreads: 2)
    threads.start()
    return ServerBootstrap(group: MultiThreadedEventLoopGroup(numberOfThreads: 1))
      .serverChannelOption(.backlog, value: 128)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let policy = RequestPolicy(port: channel.localAddress?.port ?? 0, host: host)
          let pipeline = channel.pipeline.syncOperations
          try pipeline.addHandlers([
            HeadHandler(), ByteToMessageHandler(HTTPRequestDecoder()), HTTPResponseEncoder(),
            RequestHandler(site, policy, connections, threads),
          ])
        }
      }
  }

  /// - Returns: The port, which is the same at all `addresses`.
  private static func listen(_ bootstrap: ServerBootstrap, _ addresses: [String], _ port: Int) throws -> Int {
    var port = port
    var channels: [any Channel] = []
    for address in addresses {
      do {
        let channel = try bootstrap.bind(to: SocketAddress(ipAddress: address, port: port)).wait()
        channels.append(channel)
        port = channel.localAddress?.port ?? port
      } catch let error as IOError where error.errnoCode != EADDRINUSE && !channels.isEmpty {
        // A machine without IPv6.
      } catch {
        for channel in channels { channel.close(promise: nil) }
        throw error
      }
    }
    return port
  }
}
