import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Interrupt, terminate and hang-up signals end the program with 128 + their number and leave no temporary
/// file behind.
///
/// The signal's handler ends the program at once when no temporary file exists. Otherwise it only leaves its
/// number, and whoever finishes the last temporary file ends the program. Both sides announce themselves
/// before they look at the other, so one of them always acts. A second signal does not wait.
package enum Interruption {
  private static let signal = Atomic<Int32>(0)
  private static let temporaries = Atomic<Int>(0)

  /// Installs the handlers; once, before any output is written. Writing into a closed pipe becomes an error
  /// instead of a signal.
  package static func install() {
    // Both values are made here, because a handler may not make them.
    signal.store(0, ordering: .relaxed)
    temporaries.store(0, ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var old = sigaction()
      sigaction(number, nil, &old)
      // `nohup`, and shells that start something in the background, have a signal ignored: so it stays.
      if !old.isIgnored { handle(number) { Interruption.arrived($0) } }
    }
    // A reader that is gone and a file that may not grow are errors of the call that meets them.
    handle(SIGPIPE, by: SIG_IGN)
    handle(SIGXFSZ, by: SIG_IGN)
  }

  /// Whether a signal has come that ends the program as soon as its temporary files are gone.
  package static var isPending: Bool { signal.load(ordering: .relaxed) != 0 }

  /// Runs `body`, which makes a temporary file and has renamed or removed it when it ends.
  package static func guarding<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
    temporaries.add(1, ordering: .sequentiallyConsistent)
    if signal.load(ordering: .sequentiallyConsistent) != 0 {
      leave()
      while true { pause() }
    }
    defer { leave() }
    try body()
  }

  private static func leave() {
    let left = temporaries.subtract(1, ordering: .sequentiallyConsistent).newValue
    let number = signal.load(ordering: .sequentiallyConsistent)
    if number != 0, left == 0 { _exit(128 + number) }
  }

  private static func arrived(_ number: Int32) {
    let earlier = signal.exchange(number, ordering: .sequentiallyConsistent)
    if earlier != 0 || temporaries.load(ordering: .sequentiallyConsistent) == 0 { _exit(128 + number) }
  }

  private static func handle(_ number: Int32, by handler: @convention(c) (Int32) -> Void) {
    var action = sigaction()
    action.handler = handler
    sigaction(number, &action, nil)
  }
}

extension sigaction {
  fileprivate var handler: (@convention(c) (Int32) -> Void)? {
    get {
      #if canImport(Darwin)
        __sigaction_u.__sa_handler
      #else
        __sigaction_handler.sa_handler
      #endif
    }
    set {
      #if canImport(Darwin)
        __sigaction_u.__sa_handler = newValue
      #else
        __sigaction_handler.sa_handler = newValue
      #endif
    }
  }

  fileprivate var isIgnored: Bool {
    unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
