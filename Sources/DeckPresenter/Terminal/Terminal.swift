#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The terminal that a presentation runs in: its modes, its size, bytes in and bytes out. The only file that knows
/// termios.
///
/// Input and output are descriptions of their own, so that "do not block" never becomes a mode of the shell too.
package struct Terminal: ~Copyable {
  package let input: Int32
  package let output: Int32
  /// What is not written yet, because the terminal is slow (`TP-63`).
  private var queue: [UInt8] = []
  private var written = 0

  /// The terminals of standard input and output; keys come from `/dev/tty` when standard input is a file.
  /// Nil when standard output is no terminal, or there is nobody to press keys.
  package init?() {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    let screen = Self.open(STDOUT_FILENO) ?? dup(STDOUT_FILENO)
    let keyboard =
      isatty(STDIN_FILENO) == 1 ? Self.open(STDIN_FILENO) ?? dup(STDIN_FILENO) : Self.open(path: "/dev/tty")
    guard let keyboard, screen >= 0, keyboard >= 0, Restoration.prepare(input: keyboard, output: screen) else {
      return nil
    }
    input = keyboard
    output = screen
  }

  deinit {
    Restoration.run()
    close(input)
    close(output)
  }

  private static func open(_ descriptor: Int32) -> Int32? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { name in
      guard ttyname_r(descriptor, name.baseAddress!, name.count) == 0 else { return nil }
      return open(path: String(cString: name.baseAddress!))
    }
  }

  private static func open(path: String) -> Int32? {
    #if canImport(Glibc)
      let descriptor = Glibc.open(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    #else
      let descriptor = Darwin.open(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    #endif
    return descriptor >= 0 ? descriptor : nil
  }

  // MARK: Modes

  /// Takes keys one by one and unseen, and sends `opening`. In the background this stops the program until it is in
  /// the foreground, as for every program that changes a terminal.
  ///
  /// - Parameter closing: what brings the terminal back, sent on every way out.
  package mutating func enter(_ opening: [UInt8], closing: [UInt8]) {
    Restoration.arm(closing)
    var settings = Restoration.settings
    settings.c_iflag &= ~tcflag_t(BRKINT | ICRNL | IGNCR | INLCR | INPCK | ISTRIP | IXON | PARMRK)
    settings.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | IEXTEN | ISIG)
    withUnsafeMutableBytes(of: &settings.c_cc) {
      $0[Int(VMIN)] = 1
      $0[Int(VTIME)] = 0
    }
    while tcsetattr(input, TCSANOW, &settings) != 0, errno == EINTR {}
    send(opening)
  }

  /// Between ``enter(_:closing:)`` and ``leave()``.
  package var isEntered: Bool { Restoration.isArmed }

  /// Everything as it was before ``enter(_:closing:)``.
  package mutating func leave() {
    drain(milliseconds: 500)
    queue = []
    written = 0
    Restoration.run()
  }

  /// Changes what ``leave()`` and the signal handlers send.
  package func setClosing(_ closing: [UInt8]) { Restoration.arm(closing) }

  /// Gives the terminal back and stops until the shell continues the program (`TP-62`); ``enter(_:closing:)`` must
  /// follow.
  ///
  /// - Parameter group: stop the whole job, as the key does where terminals make a signal of it.
  package mutating func suspend(group: Bool) {
    leave()
    Signals.stop(group: group)
    // The shell may have changed them.
    Restoration.readSettings()
  }

  // MARK: Size

  /// In cells, and in pixels where the terminal says so (else 0).
  package struct Size: Hashable, Sendable {
    package var columns: Int
    package var rows: Int
    package var width = 0
    package var height = 0
  }

  package var size: Size {
    var window = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return Size(columns: Self.number("COLUMNS") ?? 80, rows: Self.number("LINES") ?? 24)
    }
    return Size(
      columns: Int(window.ws_col), rows: Int(window.ws_row), width: Int(window.ws_xpixel),
      height: Int(window.ws_ypixel))
  }

  private static func number(_ name: String) -> Int? {
    guard let text = getenv(name), let number = Int(String(cString: text)), number > 0 else { return nil }
    return min(number, 10_000)
  }

  // MARK: Bytes

  package enum Failure: Error, Sendable {
    /// The window is closed or the line hung up.
    case lost
  }

  /// Whether bytes wait for a slow terminal. While they do, no frame is made.
  package var isBusy: Bool { written < queue.count }

  /// Sends `bytes` behind what is waiting; never blocks.
  package mutating func send(_ bytes: [UInt8]) {
    if isBusy {
      queue += bytes
    } else {
      queue = bytes
      written = 0
    }
  }

  /// Writes as much as the terminal takes now.
  package mutating func flush() throws(Failure) {
    while isBusy {
      let count = queue.withUnsafeBufferPointer { write(output, $0.baseAddress! + written, $0.count - written) }
      if count > 0 {
        written += count
      } else if errno == EAGAIN {
        return
      } else if errno != EINTR {
        throw .lost
      }
    }
  }

  /// Reads what has been typed; empty when nothing has.
  package func read() throws(Failure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 4096)
    #if canImport(Glibc)
      let count = Glibc.read(input, &bytes, bytes.count)
    #else
      let count = Darwin.read(input, &bytes, bytes.count)
    #endif
    if count > 0 { return Array(bytes[..<count]) }
    if count < 0, errno == EAGAIN || errno == EINTR { return [] }
    throw .lost
  }

  /// Waits for the terminal to take everything, but not for ever.
  private mutating func drain(milliseconds: Int32) {
    try? flush()
    var waits = milliseconds / 50
    while isBusy, waits > 0 {
      var poller = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
      poll(&poller, 1, 50)
      guard (try? flush()) != nil else { return }
      waits -= 1
    }
  }
}

/// What brings the terminal back: plain memory that a signal handler may read, because a handler may neither allocate
/// nor lock.
enum Restoration {
  private struct Memory {
    var input: Int32 = -1
    var output: Int32 = -1
    var settings = termios()
    var bytes: UnsafeMutablePointer<UInt8>
    var count = 0
    var isArmed = false
  }

  private static let capacity = 4096

  // Written with signals blocked, or before the handlers are there.
  nonisolated(unsafe) private static let memory: UnsafeMutablePointer<Memory> = {
    let memory = UnsafeMutablePointer<Memory>.allocate(capacity: 1)
    memory.initialize(to: Memory(bytes: .allocate(capacity: capacity)))
    return memory
  }()

  /// False when `input` is no terminal.
  static func prepare(input: Int32, output: Int32) -> Bool {
    memory.pointee.input = input
    memory.pointee.output = output
    return readSettings()
  }

  @discardableResult
  static func readSettings() -> Bool { tcgetattr(memory.pointee.input, &memory.pointee.settings) == 0 }

  static var settings: termios { memory.pointee.settings }

  static var isArmed: Bool { memory.pointee.isArmed }

  static func arm(_ closing: [UInt8]) {
    Signals.blocked {
      let count = min(closing.count, capacity)
      for index in 0..<count { memory.pointee.bytes[index] = closing[index] }
      memory.pointee.count = count
      memory.pointee.isArmed = true
    }
  }

  /// Sends the closing bytes and sets the modes as they were, once. Only calls that a signal handler may make.
  static func run() {
    guard memory.pointee.isArmed else { return }
    memory.pointee.isArmed = false
    let output = memory.pointee.output
    var sent = 0
    var waits = 10
    while sent < memory.pointee.count {
      let count = write(output, memory.pointee.bytes + sent, memory.pointee.count - sent)
      if count > 0 {
        sent += count
      } else if count < 0, errno == EINTR {
        continue
      } else if count < 0, errno == EAGAIN, waits > 0 {
        var poller = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        poll(&poller, 1, 50)
        waits -= 1
      } else {
        break
      }
    }
    // Answers that are on their way must not become the shell's input.
    tcflush(memory.pointee.input, TCIFLUSH)
    tcsetattr(memory.pointee.input, TCSANOW, &memory.pointee.settings)
  }
}
