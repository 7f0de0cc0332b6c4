import DeckBuild

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A browser that speaks over two pipes: it reads from descriptor 3 and writes to 4, as Chromium's
/// `--remote-debugging-pipe` has it. It ends with this value.
struct BrowserProcess: ~Copyable {
  private let child: ChildProcess
  private let toChild: Pipe
  private let fromChild: Pipe
  private let name: String

  /// - Parameter log: A file for what the program says besides.
  init(_ program: String, _ arguments: [String], environment: [String], log: String) throws(FileError) {
    guard let toChild = Pipe(), let fromChild = Pipe() else {
      throw FileError(.transferFailed, program, "cannot be started: no pipes")
    }
    do throws(ChildProcess.Failure) {
      child = try .start(
        [program] + arguments, environment: environment,
        streams: [.nothing, .nothing, .file(log), .end(toChild.reading), .end(fromChild.writing)],
        // So that its helpers can be ended with it.
        leadsGroup: true)
    } catch {
      throw FileError(.cannotCreate, program, "cannot be started: \(Platform.reason(error.code))")
    }
    toChild.closeReading()
    fromChild.closeWriting()
    self.toChild = toChild
    self.fromChild = fromChild
    name = program
  }

  /// Sends all of `bytes`.
  func write(_ bytes: [UInt8]) throws(FileError) {
    guard bytes.withUnsafeBufferPointer({ Platform.writeAll(toChild.writing, $0) }) else { throw ended }
  }

  /// What has come since, waiting for it until `deadline` or an interruption; nil when the time is over.
  func read(until deadline: ContinuousClock.Instant) throws(FileError) -> [UInt8]? {
    while true {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero, !Interruption.isPending else { return nil }
      var waiting = pollfd(fd: fromChild.reading, events: Int16(POLLIN), revents: 0)
      // Woken now and then, to look for an interruption.
      if poll(&waiting, 1, 100) <= 0 { continue }
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      let count = bytes.withUnsafeMutableBytes { Platform.readSome(fromChild.reading, into: $0) }
      guard count > 0 else { throw ended }
      return Array(bytes.prefix(count))
    }
  }

  private var ended: FileError { FileError(.transferFailed, name, "ended before it was done") }

  deinit {
    // By force: told to leave, Chromium would write its profile first, which goes away anyhow.
    child.kill()
    child.wait()
  }
}
