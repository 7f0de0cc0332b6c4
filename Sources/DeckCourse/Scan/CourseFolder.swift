import DeckBuild
import DeckModel
import DeckReader

/// A course's folder as every command finds it: what `course.yml` says, what lies below, what its pages look like.
struct CourseFolder: Sendable {
  let root: String
  /// nil where there is no `course.yml`.
  private(set) var file: CourseFile?
  let config: CourseConfig
  let scan: CourseScan
  let looks: CourseLooks

  /// - Parameter output: A folder in which no decks are.
  init(_ root: String, _ options: CompileOptions, output: FileSystem.Identity? = nil) throws(FileError) {
    self.root = root
    file = try Self.file(root, options)
    config = file?.config ?? CourseConfig()
    scan = try CourseScan(root, ignore: config.ignored, output: output)
    let looks = CourseLooks.read(config, below: root)
    self.looks = looks.value
    guard let read = file else { return }
    // What cannot be read is an error whatever anybody says of rules.
    let errors = read.diagnostics.filter { $0.severity == .error }
    let others =
      read.diagnostics.filter { $0.severity != .error }
      + UnmatchedPatterns.find(read, scan) + looks.diagnostics
    file?.diagnostics = errors + options.diagnostics.judged(others, weaker: config.levels)
  }

  /// Whether nothing may be published.
  var isBroken: Bool { file?.isBroken == true }

  private static func file(_ root: String, _ options: CompileOptions) throws(FileError) -> CourseFile? {
    guard options.readsConfig else { return nil }
    let path = options.config ?? root + "/course.yml"
    if options.config != nil || FileSystem.status(path) != nil { return try CourseFile.read(path) }
    let other = root + "/course.yaml"
    guard FileSystem.status(other) != nil else { return nil }
    var file = try CourseFile.read(other)
    file.diagnostics.append(
      Diagnostic(
        .error, "course-file-name", at: .none, "the course's file is called course.yml, so this one is not read",
        hint: "rename it"))
    return file
  }
}
