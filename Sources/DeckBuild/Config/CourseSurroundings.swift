import DeckHTML
import DeckModel
import DeckReader
import Synchronization

/// The courses around decks that are compiled by themselves: what each `course.yml` says to them, read once.
///
/// What is wrong with a `course.yml` is said where the course as a whole is built or checked.
package final class CourseSurroundings: Sendable {
  private struct Place: Sendable {
    var folder: String
    /// nil for a folder that lies in none.
    var course: Course?
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
  /// The folders of decks. Neighbours in a run mostly share theirs, so the last is looked at first; a table would cost
  /// a run with one deck more than all else here.
  private let known = Mutex<[Place]>([])

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
    if let place = known.withLock({ $0.last { $0.folder == folder } }) { return place.course }
    let course = read(folder)
    known.withLock { $0.append(Place(folder: folder, course: course)) }
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
