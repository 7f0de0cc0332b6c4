/// How a run ends, for the shell; the numbers of sysexits.h, as ArgumentParser uses them.
///
/// A run that a signal interrupts ends with 128 + its number (``Interruption``).
package enum ExitStatus: Int32, Sendable {
  /// Done; warnings are allowed.
  case success = 0
  /// A deck failed, or `check` or `--werror` found something.
  case deckFailed = 1
  case usage = 64
  /// An input is missing or cannot be read.
  case noInput = 66
  /// An output cannot be made, or must not be replaced.
  case cannotCreate = 73
  /// Reading or writing failed midway.
  case transferFailed = 74
  /// `course.yml` has an error, so that nothing of the course is published.
  case configuration = 78
}
