import DeckBuild
import DeckReader

/// The texts that stand above the decks of their folders: each folder's `README.md`, or its `index.md` where that reads
/// like an introduction: it has no separators, and there are decks to introduce. Any other `index.md` is a deck.
struct Introductions {
  /// By the folders' paths.
  private(set) var all: [String: CourseScan.File]
  /// All decks but those that are introductions.
  private(set) var decks: [CourseScan.File] = []

  init(_ folder: CourseFolder, _ files: [CourseScan.File]) {
    // What is hidden, or may be meant to be, stands above nothing.
    all = folder.isBroken ? [:] : folder.scan.introductions.filter { !folder.config.hides($0.value.path) }
    let found = files.filter { Self.isIndex($0.path) && Self.introduces($0, folder, files) }
    for file in found { all[SitePath.folder(of: file.path)] = file }
    decks = files.filter { file in !found.contains { $0.path == file.path } }
  }

  static func isIndex(_ path: String) -> Bool { ["index.md", "index.markdown"].contains(SitePath.name(of: path)) }

  private static func introduces(
    _ file: CourseScan.File, _ folder: CourseFolder, _ files: [CourseScan.File]
  ) -> Bool {
    if folder.config.hides(file.path) { return false }
    let place = SitePath.folder(of: file.path)
    let prefix = place.isEmpty ? "" : place + "/"
    let isNeeded = files.contains { other in
      other.path != file.path && other.path.utf8.starts(with: prefix.utf8) && !folder.config.hides(other.path)
    }
    guard isNeeded else { return false }
    let path = folder.root + "/" + file.path
    guard let bytes = try? FileSystem.read(path).bytes else { return false }
    let defaults = folder.config.defaults(of: file.path)
    return split(normalise(name: path, bytes: bytes).value, defaults: defaults).value.slides.count == 1
  }
}
