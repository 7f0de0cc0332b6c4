import DeckBuild

#if canImport(Glibc)
  import CPlatform
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The user's own editor, opened at a line (`--edit`): never by a deck, only at the user's key (`trust` T5).
enum Editor {
  /// Runs `$VISUAL`, else `$EDITOR`, else `vi`, on this terminal to its end, `+LINE` in front of the file as all of them
  /// take it. - Returns: false when it could not be run, or failed.
  static func open(_ path: String, line: Int) -> Bool {
    let named = ["VISUAL", "EDITOR"].lazy.compactMap { Platform.environment($0) }.first { !$0.isEmpty }
    // A name may have options behind it; there is no shell.
    let words = (named ?? "vi").split(separator: " ").map(String.init)
    guard let program = words.first else { return false }
    // What begins with a dash is a file here, too.
    let file = path.hasPrefix("-") ? "./" + path : path
    let arguments = (words + ["+\(line)", file]).map { strdup($0) }
    defer { arguments.forEach { free($0) } }
    var isDone = false
    // A Ctrl-C is the editor's meanwhile.
    Signals.blocked { isDone = run(program, arguments + [nil]) }
    return isDone
  }

  private static func run(_ program: String, _ arguments: [UnsafeMutablePointer<CChar>?]) -> Bool {
    #if canImport(Glibc)
      var attributes = posix_spawnattr_t()
    #else
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var process: pid_t = 0
    guard posix_spawnp(&process, program, nil, &attributes, arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { if errno != EINTR { return false } }
    return status == 0
  }
}
