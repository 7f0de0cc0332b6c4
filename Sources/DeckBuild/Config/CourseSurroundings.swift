import DeckHTML
import DeckModel
import DeckReader
import Synchronization

/// The courses around decks that are compiled by themselves: what each `course.yml` says to them, read once.
///
/// Of what is wrong with a `course.yml`, decks say the first error; the rest is said where the course as a whole is built
/// or checked.
package final class CourseSurroundings: Sendable {
  /// The folders of decks, each with its course; nil for a folder that lies in none.
  private struct Known: Sendable {
    /// Neighbours in a run mostly share theirs.
    var last: (folder: String, course: Course?)?
    /// Those before. A run in one folder never makes this table, which would cost it more than all else here.
    var others: [String: Course?] = [:]

    subscript(folder: String) -> Course?? {
      if let last, last.folder == folder { return .some(last.course) }
      return others.isEmpty ? nil : others[folder]
    }

    mutating func add(_ folder: String, _ course: Course?) {
      if let last { others[last.folder] = .some(last.course) }
      last = (folder, course)
    }
  }

  private struct Course: Sendable {
    var config: CourseConfig
    /// Its folder without symbolic links.
    var root: String
    var looks: CourseLooks
    /// `course.yml` and what it names.
    var files: [Dependency]
    /// What each of its decks says about a `course.yml` with errors.
    var problem: Diagnostic?
  }

  private let config: String?
  private let readsConfig: Bool
  private let known = Mutex(Known())

  package init(_ options: CompileOptions) {
    config = options.config
    readsConfig = options.readsConfig
  }

  /// What the course says about the deck at `path`; nothing for a deck that is in none.
  package func context(of path: String) -> PageContext {
    let folder = FileSystem.folder(of: path)
    guard readsConfig, let course = course(around: folder) else { return PageContext() }
    let place = FileSystem.realPath(folder) ?? folder
    let inner = place.utf8.starts(with: course.root.utf8) ? place.utf8.dropFirst(course.root.utf8.count) : ""[...].utf8
    let names = inner.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) } + [SitePath.name(of: path)]
    var context = course.looks.context(of: names.joined(separator: "/"), course.config)
    context.files = course.files
    context.diagnostics = course.problem.map { [$0] } ?? []
    return context
  }

  private func course(around folder: String) -> Course? {
    if let known = known.withLock({ $0[folder] }) { return known }
    let course = read(folder)
    known.withLock { $0.add(folder, course) }
    return course
  }

  private func read(_ folder: String) -> Course? {
    guard let root = config.map({ FileSystem.realPath(FileSystem.folder(of: $0)) ?? "." }) ?? CourseRoot.around(folder)
    else { return nil }
    let path = config ?? root + "/course.yml"
    guard let file = try? CourseFile.read(path) else { return nil }
    let looks = CourseLooks.read(file.config, below: root).value
    return Course(
      config: file.config, root: root, looks: looks,
      files: [Dependency(path, ContentHash(of: file.source.bytes))] + looks.files, problem: file.problem)
  }
}
