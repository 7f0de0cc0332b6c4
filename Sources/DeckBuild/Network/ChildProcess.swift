#if canImport(Glibc)
  import CPlatform
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One run of another program: a fixed list of arguments, no shell, and limits on what it takes (`trust` F5).
struct ChildProcess {
  enum Ending: Equatable {
    case exited(Int32)
    case killed
    /// It wrote more than the limit, or took longer.
    case tooLarge, tooLong
    case notFound
  }

  private(set) var ending = Ending.killed
  private(set) var out: [UInt8] = []
  private(set) var err: [UInt8] = []

  /// Runs `arguments[0]`, searched for on `PATH`, to its end. It reads nothing, and of the environment it sees `PATH`
  /// and what is given.
  ///
  /// - Parameters:
  ///   - limit: Of the standard output, in bytes.
  ///   - seconds: Until it is ended by force.
  static func run(
    _ arguments: [String], limit: Int, seconds: Double, environment: [String: String] = [:]
  ) -> ChildProcess {
    var child = ChildProcess()
    guard let out = Pipe(), let err = Pipe() else { return child }
    var process: pid_t = 0
    let code = spawn(arguments, environment, out, err, &process)
    out.closeWriting()
    err.closeWriting()
    guard code == 0 else {
      child.ending = code == ENOENT ? .notFound : .killed
      return child
    }
    let stopped = child.collect(out, err, limit: limit, until: Platform.seconds() + seconds)
    if stopped != nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    child.ending = stopped ?? (status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed)
    // How `posix_spawn` may say that there is no such program.
    if child.ending == .exited(127), child.out.isEmpty { child.ending = .notFound }
    return child
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String: String], _ out: Pipe, _ err: Pipe, _ process: inout pid_t
  ) -> Int32 {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #else
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, out.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, err.writing, STDERR_FILENO)
    // Signals that deckc handles or ignores are nothing to others.
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    var none = sigset_t()
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var variables = environment
    variables["PATH"] = Platform.environment("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
    variables["LC_ALL"] = "C"
    return withStrings(arguments) { words in
      withStrings(variables.map { "\($0)=\($1)" }) { environment in
        posix_spawnp(&process, arguments[0], &actions, &attributes, words, environment)
      }
    }
  }

  /// Reads both streams to their ends.
  ///
  /// - Returns: why that was given up, if it was.
  private mutating func collect(_ out: Pipe, _ err: Pipe, limit: Int, until end: Double) -> Ending? {
    var isOpen = [true, true]
    while isOpen[0] || isOpen[1] {
      let left = end - Platform.seconds()
      guard left > 0 else { return .tooLong }
      var polls = [out, err].enumerated().map { index, pipe in
        pollfd(fd: isOpen[index] ? pipe.reading : -1, events: Int16(POLLIN), revents: 0)
      }
      guard poll(&polls, nfds_t(polls.count), Int32(left * 1000) + 1) >= 0 || errno == EINTR else { return .killed }
      if polls[0].revents != 0 { isOpen[0] = Self.read(out, into: &self.out) }
      if polls[1].revents != 0 { isOpen[1] = Self.read(err, into: &self.err) }
      if self.out.count > limit || self.err.count > 1 << 20 { return .tooLarge }
    }
    return nil
  }

  /// - Returns: whether there may be more.
  private static func read(_ pipe: Pipe, into bytes: inout [UInt8]) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { buffer in
      let count = Platform.readSome(pipe.reading, into: buffer)
      if count > 0 { bytes.append(contentsOf: buffer[..<count]) }
      return count > 0
    }
  }

  private static func withStrings<R>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> R) -> R {
    let copies = strings.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }
}

/// Two ends that no other child inherits.
private final class Pipe {
  let reading: Int32
  private(set) var writing: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    #if canImport(Glibc)
      guard pipe2(&ends, O_CLOEXEC) == 0 else { return nil }
    #else
      guard pipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    #endif
    (reading, writing) = (ends[0], ends[1])
  }

  func closeWriting() {
    close(writing)
    writing = -1
  }

  deinit {
    close(reading)
    if writing >= 0 { close(writing) }
  }
}
