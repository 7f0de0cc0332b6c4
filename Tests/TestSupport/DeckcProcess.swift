import Foundation

/// A run of the `deckc` that was built beside the tests.
package struct DeckcProcess: Sendable {
  package struct Result: Sendable {
    /// The exit code, or 128 + n when signal n ended the process.
    package let status: Int32
    package let out: String
    package let err: String
  }

  package let identifier: pid_t
  private let streams: TemporaryFolder

  /// Runs to the end.
  ///
  /// - Parameter environment: added to a small fixed environment; the caller's own is not passed on.
  package static func run(
    _ arguments: [String], in folder: TemporaryFolder? = nil, input: String = "", environment: [String: String] = [:]
  ) throws -> Result {
    try DeckcProcess(arguments, in: folder, input: input, environment: environment).wait()
  }

  /// Runs a script of `sh`, in which `"$DECKC"` is the program.
  package static func shell(_ script: String, in folder: TemporaryFolder) throws -> Result {
    try DeckcProcess(["-c", script], of: "/bin/sh", in: folder, environment: ["DECKC": binary]).wait()
  }

  /// Starts the process; ``wait()`` must follow.
  package init(
    _ arguments: [String], of program: String = binary, in folder: TemporaryFolder? = nil, input: String = "",
    environment: [String: String] = [:]
  ) throws {
    // Files instead of pipes: nothing can fill up, whatever the process writes.
    streams = try TemporaryFolder()
    try streams.write("in", input)
    let standard = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": streams.url.path, "SWIFT_BACKTRACE": "enable=no",
    ]

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let created = O_WRONLY | O_CREAT | O_EXCL
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, streams.path("in"), O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, streams.path("out"), created, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, streams.path("err"), created, 0o600)
    // glibc hides the file action that changes the folder.
    let command =
      folder.map { ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, $0.url.path, program] + arguments }
      ?? [program] + arguments

    // Tests run on threads that block signals, which a child would inherit.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var identifier: pid_t = 0
    let variables = standard.merging(environment) { $1 }.map { "\($0)=\($1)" }
    let code = Self.withStrings(command) { words in
      Self.withStrings(variables) { posix_spawn(&identifier, command[0], &actions, &attributes, words, $0) }
    }
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .ENOEXEC) }
    self.identifier = identifier
  }

  package func send(signal: Int32) { kill(identifier, signal) }

  package func wait() throws -> Result {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0 {
      guard errno == EINTR else { throw POSIXError(.ECHILD) }
    }
    let signal = status & 0x7F
    return Result(
      status: signal == 0 ? status >> 8 & 0xFF : 128 + signal, out: try streams.read("out"),
      err: try streams.read("err"))
  }

  /// The path of `deckc` in the folder of built products; `DECKC` in the environment names another one.
  package static let binary: String = {
    if let path = ProcessInfo.processInfo.environment["DECKC"] { return path }
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    let product = bundles.first ?? Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    return product.deletingLastPathComponent().appending(path: "deckc").path
  }()

  private static func withStrings<R>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> R
  ) -> R {
    let copies = strings.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }
}
