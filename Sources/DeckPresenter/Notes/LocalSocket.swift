#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The system's calls for Unix sockets, all without waiting.
enum LocalSocket {
  static func make() -> Int32? {
    #if canImport(Glibc)
      let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
    #endif
    guard descriptor >= 0 else { return nil }
    prepare(descriptor)
    return descriptor
  }

  private static func prepare(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  static func connect(_ descriptor: Int32, to path: String) -> Bool {
    withAddress(path) { address, length in
      #if canImport(Glibc)
        Glibc.connect(descriptor, address, length) == 0
      #else
        Darwin.connect(descriptor, address, length) == 0
      #endif
    }
  }

  /// Only this user may connect, from the moment the socket is there. False when something is at `path` already.
  ///
  /// The socket is bound under a name of its own and linked to `path` once it listens, so that whoever sees it there
  /// can connect.
  static func listen(_ descriptor: Int32, at path: String) -> Bool {
    let own = "\(path).\(getpid())"
    unlink(own)
    defer { unlink(own) }
    let mask = umask(0o177)
    let isBound = withAddress(own) { address, length in bind(descriptor, address, length) == 0 }
    umask(mask)
    #if canImport(Glibc)
      let listens = isBound && Glibc.listen(descriptor, 8) == 0
    #else
      let listens = isBound && Darwin.listen(descriptor, 8) == 0
    #endif
    return listens && link(own, path) == 0
  }

  /// The next one who connects; nil for nobody, and for another user.
  static func accept(_ descriptor: Int32) -> Int32? {
    #if canImport(Glibc)
      let peer = Glibc.accept(descriptor, nil, nil)
    #else
      let peer = Darwin.accept(descriptor, nil, nil)
    #endif
    guard peer >= 0 else { return nil }
    guard isOurs(peer) else {
      close(peer)
      return nil
    }
    prepare(peer)
    return peer
  }

  static func isOurs(_ peer: Int32) -> Bool {
    #if canImport(Glibc)
      // `struct ucred`, which Swift's module leaves out.
      var credentials: (process: Int32, user: UInt32, group: UInt32) = (0, .max, 0)
      var length = socklen_t(MemoryLayout.size(ofValue: credentials))
      return getsockopt(peer, SOL_SOCKET, SO_PEERCRED, &credentials, &length) == 0 && credentials.user == getuid()
    #else
      var user = uid_t.max
      var group = gid_t.max
      return getpeereid(peer, &user, &group) == 0 && user == getuid()
    #endif
  }

  /// Nil at the end, and on an error; empty when nothing has come.
  static func read(_ descriptor: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = recv(descriptor, &bytes, bytes.count, 0)
    if count > 0 { return Array(bytes[..<count]) }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? [] : nil
  }

  /// How many bytes were taken, 0 when there is no room; nil when the other end is gone.
  static func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> Int? {
    let count = bytes.withUnsafeBufferPointer { send(descriptor, $0.baseAddress, $0.count, 0) }
    if count >= 0 { return count }
    return errno == EAGAIN || errno == EINTR ? 0 : nil
  }

  static func close(_ descriptor: Int32) {
    #if canImport(Glibc)
      _ = Glibc.close(descriptor)
    #else
      _ = Darwin.close(descriptor)
    #endif
  }

  static func remove(_ path: String) { unlink(path) }

  /// False for a path that no socket can have.
  private static func withAddress(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Bool) -> Bool {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let name = Array(path.utf8)
    guard name.count < MemoryLayout.size(ofValue: address.sun_path) else { return false }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
    return withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
    }
  }
}
