#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One run of another program from its start to its end, with limits on what it takes (`trust` F5).
package struct ProgramRun {
  package enum Ending: Equatable {
    case exited(Int32)
    case killed
    /// It wrote more than the limit, or took longer.
    case tooLarge, tooLong
    case notFound
  }

  package private(set) var ending = Ending.killed
  package private(set) var out: [UInt8] = []
  package private(set) var err: [UInt8] = []

  /// Runs `arguments[0]`, searched for on `PATH`. It reads nothing, and of the environment it sees `PATH` and what is
  /// given.
  ///
  /// - Parameters:
  ///   - limit: Of the standard output, in bytes.
  ///   - seconds: Until it is ended by force.
  package init(_ arguments: [String], limit: Int, seconds: Double, environment: [String: String] = [:]) {
    guard let out = Pipe(), let err = Pipe() else { return }
    var variables = environment
    variables["PATH"] = Platform.environment("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
    variables["LC_ALL"] = "C"
    let child: ChildProcess
    do throws(ChildProcess.Failure) {
      child = try .start(
        arguments, environment: variables.map { "\($0)=\($1)" },
        streams: [.nothing, .end(out.writing), .end(err.writing)])
    } catch {
      ending = error.isMissing ? .notFound : .killed
      return
    }
    out.closeWriting()
    err.closeWriting()
    let stopped = collect(out, err, limit: limit, until: Platform.seconds() + seconds)
    if stopped != nil { child.kill() }
    switch child.wait() {
    case _ where stopped != nil: ending = stopped ?? .killed
    // How `posix_spawn` may say that there is no such program.
    case .exited(127) where self.out.isEmpty: ending = .notFound
    case .exited(let code): ending = .exited(code)
    case .killed: ending = .killed
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
}
