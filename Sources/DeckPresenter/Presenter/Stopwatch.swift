/// The time that a talk has taken; the clock is the caller's, in milliseconds.
package struct Stopwatch: Hashable, Sendable {
  private var before = 0
  private var startedAt: Int?
  private var hasBegun = false

  package init() {}

  package var isRunning: Bool { startedAt != nil }

  package func elapsed(at now: Int) -> Int { before + (startedAt.map { max(now - $0, 0) } ?? 0) }

  /// Starts the first time, and never again by itself.
  package mutating func begin(at now: Int) {
    guard !hasBegun else { return }
    hasBegun = true
    startedAt = now
  }

  package mutating func toggle(at now: Int) {
    hasBegun = true
    if startedAt == nil {
      startedAt = now
    } else {
      before = elapsed(at: now)
      startedAt = nil
    }
  }

  package mutating func reset(at now: Int) {
    before = 0
    if startedAt != nil { startedAt = now }
  }

  /// `12:03`, or `1:02:03` from an hour on.
  package static func text(milliseconds: Int) -> String {
    let seconds = abs(milliseconds) / 1000
    let tail = two(seconds / 60 % 60) + ":" + two(seconds % 60)
    return seconds >= 3600 ? "\(seconds / 3600):" + tail : tail
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
