import DeckBuild
import DeckModel
import DeckReader

/// When a deck is given, found without compiling it.
enum DeckDate {
  /// As ISO 8601.
  case day(String)
  case none
  /// There is a date, and nobody can tell which day it is.
  case unreadable(reason: String)

  /// By `course.yml`, else by the deck's metadata, else by its history.
  static func of(
    _ file: CourseScan.File, _ config: CourseConfig, root: String, known: DeckRecord?
  ) -> DeckDate {
    if let day = config.page(of: file.path).date { return .day(day) }
    let written = written(file, root: root, known: known)
    if case .none = written, let day = file.date { return .day(day) }
    return written
  }

  private static func written(_ file: CourseScan.File, root: String, known: DeckRecord?) -> DeckDate {
    if let known, known.stamp == file.stamp, !known.hasFailed, !known.date.isEmpty { return .day(known.date) }
    let path = root + "/" + file.path
    guard let bytes = try? FileSystem.read(path).bytes else { return .none }
    let text = split(normalise(name: path, bytes: bytes).value)
    if text.diagnostics.contains(where: { $0.rule == "front-matter-invalid" }) {
      return .unreadable(reason: "its front matter cannot be read, which may hold a date")
    }
    switch text.value.metadata["date"] {
    case nil, .null?, .string("")?: return .none
    case let value?:
      if let day = value.string.flatMap(CourseConfig.day) { return .day(day) }
      return .unreadable(reason: "its date `\((value.string ?? value.text).prefix(40))` is no day of the calendar")
    }
  }
}
