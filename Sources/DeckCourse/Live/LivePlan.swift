import DeckBuild
import DeckHTML
import DeckModel

/// What there is to be shown, as the folder was when it was looked through.
struct LivePlan: Sendable {
  let course: Course
  /// `course.yml`, and what is said about it.
  let file: CourseFile?
  /// All folders below the course's, that one first, by paths that can be opened.
  let folders: [String]
  /// Equal for plans by which every deck's page is the same.
  let key: ContentHash

  /// The course in `root`.
  init(courseIn root: String, _ options: CompileOptions) throws(FileError) {
    let folder = try CourseFolder(root, options)
    file = folder.file
    // What was to be hidden could be among the decks.
    course = Course(folder, folder.isBroken ? [] : folder.scan.decks)
    folders = folder.scan.folders.map { $0.isEmpty ? root : root + "/" + $0 }
    var key = ContentHash(of: file?.source.bytes ?? [])
    for unit in course.units { key.add("\(unit.path) \(unit.page)") }
    for folder in course.folders { key.add(folder) }
    for path in course.introductions.values.map(\.path).sorted() { key.add(path) }
    for file in course.looks.files { key.add("\(file.path) \(file.contents?.hexadecimal ?? "")") }
    self.key = key
  }

  /// A deck by itself.
  init(deck name: String, in root: String) {
    file = nil
    let stamp = FileStamp(of: root + "/" + name) ?? FileStamp(size: 0, inode: 0, modified: 0, changed: 0)
    course = Course(deck: .init(path: name, stamp: stamp), in: root)
    folders = [root]
    key = .empty
  }

  /// The decks of `other`, with what is said about `course.yml` now.
  init(_ other: LivePlan, file: CourseFile?, folders: [String]) {
    course = other.course
    key = other.key
    self.file = file
    self.folders = folders
  }
}
