import DeckHTML
import DeckModel
import DeckReader
import Synchronization

/// The courses around decks that are compiled by themselves: what each `course.yml` says to them, read once.
///
/// What is wrong with a `course.yml` is said where the course as a whole is built or checked.
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
    var theme: Theme?
    var file: Dependency
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
    var context = PageContext()
    context.standardTheme = course.theme
    context.levels = course.config.levels
    context.files = [course.file]
    let place = FileSystem.realPath(folder) ?? folder
    let inner = place.utf8.starts(with: course.root.utf8) ? place.utf8.dropFirst(course.root.utf8.count) : ""[...].utf8
    let names = inner.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    context.defaults = course.config.defaults(in: names.joined(separator: "/"))
    let page = course.config.page(of: (names + [SitePath.name(of: path)]).joined(separator: "/"))
    if let theme = page.theme.map({ Theme.builtIn($0) }), theme.diagnostics.isEmpty { context.theme = theme.value }
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
    guard let bytes = try? FileSystem.read(path).bytes else { return nil }
    let config = CourseConfig.read(normalise(name: path, bytes: bytes).value).value
    let theme = try? config.readTheme(below: root).value
    return Course(config: config, root: root, theme: theme ?? nil, file: Dependency(path, ContentHash(of: bytes)))
  }
}
