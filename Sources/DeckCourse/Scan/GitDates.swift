import DeckBuild
import DeckModel

/// The days on which files of a course changed last, by the history that git keeps of them.
///
/// git is only asked when the user wants it: a repository's own configuration can name programs that git runs.
enum GitDates {
  /// The author's day of the last commit that changed each file, as ISO 8601, by the file's path from `root`. Files that
  /// were never committed have none.
  ///
  /// - Throws: When there is no git or no history.
  static func read(_ root: String) throws(FileError) -> [[UInt8]: String] {
    let run = ProgramRun(
      [
        "git", "-C", root, "-c", "core.fsmonitor=false", "-c", "log.showSignature=false", "--no-pager", "log", "-z",
        "--format=%x01%as", "--name-only", "--no-renames", "--no-ext-diff", "--no-textconv", "--relative", "--", ".",
      ], limit: 500_000_000, seconds: 60,
      environment: ["HOME": Platform.environment("HOME") ?? "/", "GIT_OPTIONAL_LOCKS": "0"])
    guard run.ending == .exited(0) else { throw FileError(.noInput, root, "has no dates from git: \(reason(run))") }
    return dates(run.out)
  }

  /// - Parameter log: For each commit, the newest first: 0x01, its day, NUL, a line end, and names with a NUL behind each.
  static func dates(_ log: [UInt8]) -> [[UInt8]: String] {
    var dates: [[UInt8]: String] = [:]
    var day = ""
    var isFirst = false
    for part in log.split(separator: 0) {
      if part.first == 1 {
        day = String(decoding: part.dropFirst(), as: UTF8.self)
        isFirst = true
        continue
      }
      let name = Array(isFirst ? part.dropFirst() : part)
      isFirst = false
      if dates[name] == nil { dates[name] = day }
    }
    return dates
  }

  private static func reason(_ run: ProgramRun) -> String {
    switch run.ending {
    case .notFound: return "git is not installed"
    case .tooLong, .tooLarge: return "its history is too long"
    case .exited, .killed:
      let line = run.err.split(separator: UInt8(ascii: "\n")).first ?? []
      return line.isEmpty ? "git failed" : VisibleText.of(String(decoding: line, as: UTF8.self))
    }
  }
}
