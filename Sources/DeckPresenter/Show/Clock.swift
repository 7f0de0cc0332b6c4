#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Time for timers, and for people.
enum Clock {
  /// Milliseconds that only go forward, whatever happens to the clock on the wall.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// The local time of the day, such as `14:05`, some milliseconds from now.
  static func wall(after milliseconds: Int = 0) -> String {
    var seconds = time(nil) + milliseconds / 1000
    var parts = tm()
    localtime_r(&seconds, &parts)
    let minutes = parts.tm_min < 10 ? "0\(parts.tm_min)" : "\(parts.tm_min)"
    return "\(parts.tm_hour):\(minutes)"
  }
}

/// Waits for several descriptors at once.
struct Poll {
  private var entries: [pollfd] = []

  mutating func add(_ descriptor: Int32, writing: Bool = false) {
    guard descriptor >= 0 else { return }
    entries.append(pollfd(fd: descriptor, events: Int16(writing ? POLLOUT : POLLIN), revents: 0))
  }

  /// - Parameter milliseconds: nil: as long as it takes. A signal ends it too.
  mutating func wait(_ milliseconds: Int?) {
    poll(&entries, nfds_t(entries.count), milliseconds.map { Int32(clamping: max($0, 0)) } ?? -1)
  }

  /// Whether something can be read, or the other end is gone.
  func isReady(_ descriptor: Int32) -> Bool { entries.contains { $0.fd == descriptor && $0.revents != 0 } }
}
