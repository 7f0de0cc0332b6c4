import DeckBuild

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that speaks over two pipes: it reads from descriptor 3 and writes to 4, as Chromium's
/// `--remote-debugging-pipe` has it. It is started without a shell, in a process group of its own, and ends with this
/// value.
struct ChildProcess: ~Copyable {
  private let identifier: pid_t
  private let input: Int32
  private let output: Int32
  private let name: String

  private init(identifier: pid_t, input: Int32, output: Int32, name: String) {
    self.identifier = identifier
    self.input = input
    self.output = output
    self.name = name
  }

  /// - Parameter log: A file for what the program says besides.
  static func start(
    _ program: String, _ arguments: [String], environment: [String], log: String
  ) throws(FileError) -> ChildProcess {
    guard let toChild = makePipe(), let fromChild = makePipe() else {
      throw FileError(.transferFailed, program, "cannot be started: no pipes")
    }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, log, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_adddup2(&actions, toChild.reading, 3)
    posix_spawn_file_actions_adddup2(&actions, fromChild.writing, 4)
    // A group of its own, so that its helpers can be ended with it.
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))

    var started: pid_t = 0
    let code = withStrings([program] + arguments) { words in
      withStrings(environment) { posix_spawn(&started, program, &actions, &attributes, words, $0) }
    }
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
    close(toChild.reading)
    close(fromChild.writing)
    guard code == 0 else {
      close(toChild.writing)
      close(fromChild.reading)
      throw FileError(.cannotCreate, program, "cannot be started: \(Platform.reason(code))")
    }
    return ChildProcess(identifier: started, input: toChild.writing, output: fromChild.reading, name: program)
  }

  /// Sends all of `bytes`.
  func write(_ bytes: [UInt8]) throws(FileError) {
    guard bytes.withUnsafeBufferPointer({ Platform.writeAll(input, $0) }) else { throw ended }
  }

  /// What has come since, waiting for it until `deadline` or an interruption; nil when the time is over.
  func read(until deadline: ContinuousClock.Instant) throws(FileError) -> [UInt8]? {
    while true {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero, !Interruption.isPending else { return nil }
      var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      // Woken now and then, to look for an interruption.
      if poll(&waiting, 1, 100) <= 0 { continue }
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      let count = bytes.withUnsafeMutableBytes { Platform.readSome(output, into: $0) }
      guard count > 0 else { throw ended }
      return Array(bytes.prefix(count))
    }
  }

  private var ended: FileError { FileError(.transferFailed, name, "ended before it was done") }

  deinit {
    close(input)
    close(output)
    // A closed pipe has Chromium write its profile and leave; the profile goes away anyhow.
    kill(-identifier, SIGKILL)
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
  }

  /// A pipe whose ends are above the numbers that the child wants, and closed in it.
  private static func makePipe() -> (reading: Int32, writing: Int32)? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    let high = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 10) }
    for end in ends { close(end) }
    return high.contains { $0 < 0 } ? nil : (high[0], high[1])
  }

  private static func withStrings<R>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> R) -> R {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
