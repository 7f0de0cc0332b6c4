#if canImport(Glibc)
  import CPlatform
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Another program that was started: a fixed list of arguments and no shell (`trust` F5). It inherits nothing but what
/// it is given, signals that deckc handles or ignores included.
package struct ChildProcess: Sendable {
  /// What one of the program's descriptors is.
  package enum Stream: Sendable {
    case nothing
    /// A file that it writes.
    case file(String)
    /// An end of a ``Pipe``.
    case end(Int32)
  }

  package enum Ending: Hashable, Sendable {
    case exited(Int32)
    case killed
  }

  /// Why it was not started, as `errno` has it.
  package struct Failure: Error {
    package let code: Int32

    package var isMissing: Bool { code == ENOENT }
  }

  private let identifier: pid_t
  /// Whether it leads a process group of its own, with the programs that it starts in it.
  private let leadsGroup: Bool

  /// Starts `arguments[0]`, searched for on `PATH` unless it is a path.
  ///
  /// - Parameters:
  ///   - environment: All of it, as `NAME=value`.
  ///   - streams: By its descriptors from 0 on; those not named here are closed.
  package static func start(
    _ arguments: [String], environment: [String], streams: [Stream], leadsGroup: Bool = false
  ) throws(Failure) -> ChildProcess {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #else
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (number, stream) in zip(Int32(0)..., streams) {
      switch stream {
      case .nothing:
        posix_spawn_file_actions_addopen(&actions, number, "/dev/null", number == 0 ? O_RDONLY : O_WRONLY, 0)
      case .file(let path): posix_spawn_file_actions_addopen(&actions, number, path, O_WRONLY | O_CREAT, 0o600)
      case .end(let end): posix_spawn_file_actions_adddup2(&actions, end, number)
      }
    }
    var all = sigset_t()
    var none = sigset_t()
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (leadsGroup ? POSIX_SPAWN_SETPGROUP : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var identifier: pid_t = 0
    let code = withStrings(arguments) { words in
      withStrings(environment) { posix_spawnp(&identifier, arguments[0], &actions, &attributes, words, $0) }
    }
    guard code == 0 else { throw Failure(code: code) }
    return ChildProcess(identifier: identifier, leadsGroup: leadsGroup)
  }

  /// Ends it by force, with its group if it leads one.
  package func kill() { _ = Self.kill(leadsGroup ? -identifier : identifier) }

  private static func kill(_ identifier: pid_t) -> Int32 {
    #if canImport(Glibc)
      Glibc.kill(identifier, SIGKILL)
    #else
      Darwin.kill(identifier, SIGKILL)
    #endif
  }

  /// Waits for its end; once.
  @discardableResult
  package func wait() -> Ending {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed
  }

  private static func withStrings<R>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> R) -> R {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

/// Two ends that no child inherits but by ``ChildProcess/Stream/end(_:)``; their numbers are above those that children
/// have for them.
package final class Pipe {
  package private(set) var reading: Int32
  package private(set) var writing: Int32

  package init?() {
    var ends: [Int32] = [-1, -1]
    #if canImport(Glibc)
      guard pipe2(&ends, O_CLOEXEC) == 0 else { return nil }
    #else
      guard pipe(&ends) == 0 else { return nil }
    #endif
    let high = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 10) }
    for end in ends { close(end) }
    (reading, writing) = (high[0], high[1])
    if reading < 0 || writing < 0 { return nil }
  }

  package func closeReading() {
    close(reading)
    reading = -1
  }

  package func closeWriting() {
    close(writing)
    writing = -1
  }

  deinit {
    if reading >= 0 { close(reading) }
    if writing >= 0 { close(writing) }
  }
}
