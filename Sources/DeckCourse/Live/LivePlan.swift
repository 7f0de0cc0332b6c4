import DeckBuild
import DeckHTML
import DeckModel

/// What there is to be shown, as the folder was when it was looked through.
struct LivePlan: Sendable {
  let course: Course
  /// Of decks that name none.
  let theme: Theme?
  /// All folders below the course's, that one first, by paths that can be opened.
  let folders: [String]
  /// Equal for plans by which every deck's page is the same.
  let key: ContentHash

  /// The course in `root`.
  init(courseIn root: String, _ options: CompileOptions) throws(FileError) {
    let file = root + "/course.yml"
    let bytes = FileSystem.status(file) == nil ? [] : try FileSystem.read(file).bytes
    let config = CourseConfig.read(normalised(file, bytes)).value
    let scan = try CourseScan(root, ignore: config.ignored)
    theme = try config.readTheme(below: root).value
    course = Course(scan.decks, introductions: scan.introductions, config: config, root: root)
    folders = scan.folders.map { $0.isEmpty ? root : root + "/" + $0 }
    var key = ContentHash(of: bytes)
    for unit in course.units { key.add(unit.path) }
    for folder in course.folders { key.add(folder) }
    for path in course.introductions.values.map(\.path).sorted() { key.add(path) }
    if let theme { key.add(ContentHash(of: theme.part.text)) }
    self.key = key
  }

  /// A deck by itself.
  init(deck name: String, in root: String) {
    theme = nil
    let stamp = FileStamp(of: root + "/" + name) ?? FileStamp(size: 0, inode: 0, modified: 0, changed: 0)
    course = Course([.init(path: name, stamp: stamp)], introductions: [:], config: CourseConfig(), root: root)
    folders = [root]
    key = .empty
  }
}
