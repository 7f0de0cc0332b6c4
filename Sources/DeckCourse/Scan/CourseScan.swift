import DeckBuild
import DeckModel

/// What lies below a course's folder, sorted out into decks and what is none.
///
/// Names that begin with a dot are passed over, and so are symbolic links to folders, which could lead in circles. What
/// git ignores, and what programs put beside people's files, is no deck; patterns with `!` take it back in.
package struct CourseScan: Sendable {
  package struct File: Sendable {
    /// From the course's folder, with `/` between names.
    package var path: String
    package var stamp: FileStamp
    /// The day of its last commit, as ISO 8601, where the user asked for it.
    package var date: String?
    /// Whether it is outside the part that is built, and its page stays as the last build made it.
    var isKept = false
  }

  /// In natural order.
  package private(set) var decks: [File] = []
  /// `README.md` files by the path of their folder, which they introduce.
  package private(set) var introductions: [String: File] = [:]
  /// Everything that links may lead to besides decks: all other files, ignored ones included.
  package private(set) var others: Set<[UInt8]> = []
  /// Markdown files that are no decks, for the report.
  package private(set) var leftOut: [String] = []
  /// The folders that were looked through, the course's own, which is empty, first.
  package private(set) var folders: [String] = []
  /// Further folders, in which no decks are.
  private(set) var passedOver: [String] = []
  /// What could not be looked at.
  package private(set) var problems: [FileError] = []

  private let root: String
  private let rules: IgnoreRules
  private let output: FileSystem.Identity?
  /// Of the course's own folder.
  let git: GitRules

  /// Looks through `root`.
  ///
  /// - Parameters:
  ///   - rules: What is not to be built.
  ///   - output: A folder that is passed over.
  package init(
    _ root: String, ignore rules: [String] = [], output: FileSystem.Identity? = nil
  ) throws(FileError) {
    self.root = root
    git = GitRules(root: root)
    self.output = output
    var ignore = IgnoreRules()
    let file = root + "/.deckcignore"
    if FileStamp(of: file) != nil {
      ignore.add(lines: String(decoding: try FileSystem.read(file).bytes, as: UTF8.self))
    }
    for rule in rules { ignore.add(rule) }
    self.rules = ignore
    try scan()
    decks = decks.map { (Array($0.path.utf8), $0) }.sorted { precedesNaturally($0.0, $1.0) }.map(\.1)
    leftOut.sort()
  }

  /// A folder that is to be looked through.
  private struct Place {
    var path: String
    var git: GitRules
    /// Whether no decks are in it.
    var isIgnored = false
  }

  /// Folders of other people's files, by the names that package managers and site generators give them.
  static let foreign: Set<String> = ["node_modules", "venv", "_site"]

  /// A stack of folders instead of recursion: how deep they lie is up to others.
  private mutating func scan() throws(FileError) {
    var places = [Place(path: "", git: git)]
    while let place = places.popLast() {
      let folder = place.path
      let entries: [FileSystem.Entry]
      do throws(FileError) {
        entries = try FileSystem.entries(of: folder.isEmpty ? root : root + "/" + folder)
      } catch {
        if folder.isEmpty { throw error }
        problems.append(error)
        continue
      }
      let git = place.git.entering(folder, at: root + "/" + folder)
      if place.isIgnored { passedOver.append(folder) } else { folders.append(folder) }
      for entry in entries where !entry.name.hasPrefix(".") {
        let path = SitePath.join(folder, entry.name)
        switch entry.kind {
        case .folder:
          if let output, FileSystem.status(root + "/" + path)?.identity == output { continue }
          let isIncluded = rules.verdict(path, isFolder: true) == false
          if Self.foreign.contains(entry.name), !isIncluded {
            passedOver.append(path)
            continue
          }
          let isIgnored = !isIncluded && (place.isIgnored || git.ignore(path, isFolder: true))
          places.append(Place(path: path, git: git, isIgnored: isIgnored))
        case .file, .link:
          let isIgnored = rules.verdict(path) ?? (place.isIgnored || git.ignore(path, isFolder: false))
          take(path, entry.name, folder, isLink: entry.kind == .link, isIgnored: isIgnored)
        case .other: break
        }
      }
    }
  }

  private mutating func take(_ path: String, _ name: String, _ folder: String, isLink: Bool, isIgnored: Bool) {
    let isMarkdown = Self.isMarkdown(name)
    if isLink, !leadsInside(path) {
      if isMarkdown, !isIgnored {
        problems.append(FileError(.noInput, root + "/" + path, "leads out of the course, or nowhere"))
      }
      return
    }
    if isMarkdown, !isIgnored {
      if Self.isIntroduction(name) {
        if introductions[folder].map({ path < $0.path }) ?? true { introductions[folder] = stamped(path) }
        leftOut.append(path)
        return
      }
      if Self.isDeck(name) {
        if let file = stamped(path) { decks.append(file) }
        return
      }
      leftOut.append(path)
    }
    others.insert(Array(path.utf8))
  }

  private mutating func stamped(_ path: String) -> File? {
    guard let stamp = FileStamp(of: root + "/" + path) else { return nil }
    return File(path: path, stamp: stamp)
  }

  private func leadsInside(_ path: String) -> Bool {
    guard let real = FileSystem.realPath(root + "/" + path), let base = FileSystem.realPath(root) else { return false }
    return base == "/" || real.hasPrefix(base + "/")
  }

  static func isMarkdown(_ name: String) -> Bool { name.hasSuffix(".md") || name.hasSuffix(".markdown") }

  /// `README.md`, and those in other languages, `README.zh.md`.
  private static func isIntroduction(_ name: String) -> Bool { stem(name) == "readme" }

  /// By the names that repositories give to files about themselves.
  private static func isDeck(_ name: String) -> Bool {
    !["license", "licence", "changelog", "contributing", "code_of_conduct", "security", "todo"].contains(stem(name))
  }

  private static func stem(_ name: String) -> String {
    String(Substring(name.utf8.prefix { $0 != UInt8(ascii: ".") })).lowercased()
  }
}
