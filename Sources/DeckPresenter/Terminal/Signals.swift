#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The signals of a presentation. Those that end the program bring the terminal back first and then end it with the
/// true cause (`TP-61`); those that only tell something wake ``Signals/descriptor``.
package enum Signals {
  package enum Event: UInt8, Sendable {
    case resized = 0x57
    case continued = 0x43
    case stopAsked = 0x5A
    /// By ``wake()``.
    case woken = 0x21
  }

  private struct Pipe {
    var reading: Int32 = -1
    var writing: Int32 = -1
  }

  nonisolated(unsafe) private static let pipe: UnsafeMutablePointer<Pipe> = {
    let memory = UnsafeMutablePointer<Pipe>.allocate(capacity: 1)
    memory.initialize(to: Pipe())
    return memory
  }()

  /// Readable when an event waits.
  package static var descriptor: Int32 { pipe.pointee.reading }

  /// Installs all handlers, and a stack of their own for them; once, before the terminal's modes change.
  package static func install() {
    var ends: [Int32] = [-1, -1]
    #if canImport(Glibc)
      _ = Glibc.pipe(&ends)
    #else
      _ = Darwin.pipe(&ends)
    #endif
    for end in ends where end >= 0 {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    pipe.pointee = Pipe(reading: ends[0], writing: ends[1])

    var stack = stack_t()
    stack.ss_size = 65_536
    stack.ss_sp = .allocate(byteCount: stack.ss_size, alignment: 16)
    sigaltstack(&stack, nil)

    let once = SA_RESETHAND_ | SA_NODEFER_ | SA_ONSTACK_
    for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] where !isIgnored(number) { handle(number, once, end) }
    // A trap of Swift's is one of the first two.
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS] { handle(number, once, end) }
    for number in [SIGWINCH, SIGCONT, SIGTSTP] { handle(number, SA_ONSTACK_ | SA_RESTART_, tell) }
  }

  /// The events since the last call.
  package static func events() -> [Event] {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(descriptor, &bytes, bytes.count)
    return count > 0 ? bytes[..<count].compactMap(Event.init) : []
  }

  /// Makes ``descriptor`` readable, from any thread.
  static func wake() {
    var event = Event.woken.rawValue
    _ = write(pipe.pointee.writing, &event, 1)
  }

  /// Stops until somebody continues the program.
  static func stop(group: Bool) {
    handle(SIGTSTP, 0, SIG_DFL)
    kill(group ? 0 : getpid(), SIGTSTP)
    handle(SIGTSTP, SA_ONSTACK_ | SA_RESTART_, tell)
    // What came with being continued is no news.
    _ = events()
  }

  static func blocked(_ body: () -> Void) {
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    sigprocmask(SIG_BLOCK, &all, &before)
    body()
    sigprocmask(SIG_SETMASK, &before, nil)
  }

  // MARK: Handlers

  private static let end: @convention(c) (Int32) -> Void = { number in
    Restoration.run()
    // The default action is back: it ends the program, and the parent sees why.
    raise(number)
  }

  private static let tell: @convention(c) (Int32) -> Void = { number in
    let saved = errno
    var event: UInt8 = number == SIGWINCH ? 0x57 : number == SIGCONT ? 0x43 : 0x5A
    _ = write(Signals.pipe.pointee.writing, &event, 1)
    errno = saved
  }

  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    sigaction(number, nil, &action)
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private static func handle(_ number: Int32, _ flags: Int32, _ handler: (@convention(c) (Int32) -> Void)?) {
    var action = sigaction()
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
    #else
      action.__sigaction_handler.sa_handler = handler
    #endif
    action.sa_flags = flags
    sigaction(number, &action, nil)
  }
}

// The same names on both systems: glibc's `SA_RESETHAND` is unsigned.
private let SA_RESETHAND_ = Int32(truncatingIfNeeded: SA_RESETHAND)
private let SA_NODEFER_ = Int32(truncatingIfNeeded: SA_NODEFER)
private let SA_ONSTACK_ = Int32(truncatingIfNeeded: SA_ONSTACK)
private let SA_RESTART_ = Int32(truncatingIfNeeded: SA_RESTART)
