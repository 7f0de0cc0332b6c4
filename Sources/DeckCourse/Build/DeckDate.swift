import DeckBuild
import DeckModel
import DeckReader

/// When a deck is given, found without compiling it.
enum DeckDate {
  /// By `course.yml`, else by the deck's metadata, else by its history.
  static func of(_ file: CourseScan.File, _ config: CourseConfig, root: String, known: DeckRecord?) -> String? {
    BuildUnit(file, config).settings.date ?? written(file, root: root, known: known) ?? file.date
  }

  private static func written(_ file: CourseScan.File, root: String, known: DeckRecord?) -> String? {
    if let known, known.stamp == file.stamp, !known.hasFailed { return known.date.isEmpty ? nil : known.date }
    let path = root + "/" + file.path
    guard let bytes = try? FileSystem.read(path).bytes else { return nil }
    let text = split(normalise(name: path, bytes: bytes).value)
    return text.value.metadata["date"]?.string.flatMap(CourseConfig.day)
  }
}
