#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The few questions to the operating system that are no files.
package enum Platform {
  /// A variable of the environment; nil when it is missing or empty.
  package static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The path of the running program, if the system tells.
  package static var program: String? {
    #if canImport(Darwin)
      var count: UInt32 = 4096
      var path = [CChar](repeating: 0, count: Int(count))
      return _NSGetExecutablePath(&path, &count) == 0 ? String(cString: path) : nil
    #else
      FileSystem.realPath("/proc/self/exe")
    #endif
  }

  package static var standardOutputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Lets the thread rest.
  package static func sleep(milliseconds: Int) { usleep(UInt32(milliseconds) * 1000) }

  package static var standardErrorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  package static var isRoot: Bool { geteuid() == 0 }

  /// Processors that may run something now; at least 1.
  package static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Seconds of a clock that nobody sets.
  static func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  /// Seconds since 1970.
  static func time() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int(now.tv_sec)
  }

  /// Why the last call failed, in the system's English words.
  package static func reason(_ code: Int32 = errno) -> String { String(cString: strerror(code)) }

  /// `call` again as long as a signal interrupts it.
  static func retrying(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  /// Writes all of `bytes`; false on an error, with `errno` set.
  package static func writeAll(_ descriptor: Int32, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeBufferPointer(rebasing: rest)
      let count = retrying { write(descriptor, piece.baseAddress, piece.count) }
      guard count >= 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Reads at most `bytes.count` bytes; 0 at the end, negative on an error, with `errno` set.
  package static func readSome(_ descriptor: Int32, into bytes: UnsafeMutableRawBufferPointer) -> Int {
    retrying { read(descriptor, bytes.baseAddress, bytes.count) }
  }
}
