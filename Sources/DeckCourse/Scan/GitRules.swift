import DeckBuild

/// What git passes over below a course's folder: by `.gitignore` there and in the folders around it as far as the
/// repository goes, and by the repository's `info/exclude`. git itself is not asked, because a repository may name
/// programs for git to run; what a user ignores on one machine only counts for nothing.
struct GitRules: Sendable {
  /// The rules of one file, for what lies below its folder.
  private struct Layer: Sendable {
    /// From the course's folder; empty for that and those around it.
    let folder: String
    /// What leads from the rules' folder to the course's, with a slash at its end.
    var way = ""
    let rules: IgnoreRules
  }

  /// The outermost first.
  private var layers: [Layer] = []

  /// The rules for the folder `root`.
  init(root: String) {
    guard let real = FileSystem.realPath(root) else { return }
    var names: [String] = []
    var place = real
    while true {
      if let file = Self.file(place + "/.gitignore") { insert(file, names) }
      if FileSystem.status(place + "/.git") != nil {
        if let file = Self.file(place + "/.git/info/exclude") { insert(file, names) }
        return
      }
      guard let parent = FileSystem.parent(of: place), parent != place else { break }
      names.insert(SitePath.name(of: place), at: 0)
      place = parent
    }
    // Beyond a repository only what lies in the course speaks about it.
    layers.removeAll { !$0.way.isEmpty }
  }

  private mutating func insert(_ rules: IgnoreRules, _ names: [String]) {
    layers.insert(Layer(folder: "", way: names.map { $0 + "/" }.joined(), rules: rules), at: 0)
  }

  private static func file(_ path: String) -> IgnoreRules? {
    guard FileSystem.status(path)?.isRegular == true, let bytes = try? FileSystem.read(path).bytes else { return nil }
    var rules = IgnoreRules()
    rules.add(lines: String(decoding: bytes, as: UTF8.self))
    return rules.isEmpty ? nil : rules
  }

  /// The same rules and those of the `.gitignore` in `folder`, which lies at `place`.
  func entering(_ folder: String, at place: String) -> GitRules {
    guard !folder.isEmpty, let rules = Self.file(place + "/.gitignore") else { return self }
    var inner = self
    inner.layers.append(Layer(folder: folder, rules: rules))
    return inner
  }

  /// Whether the file or folder at `path` is passed over; it lies in none that is.
  func ignore(_ path: String, isFolder: Bool) -> Bool {
    for layer in layers.reversed() {
      let inner = layer.folder.isEmpty ? path : String(Substring(path.utf8.dropFirst(layer.folder.utf8.count + 1)))
      if let verdict = layer.rules.exactVerdict(layer.way + inner, isFolder: isFolder) { return verdict }
    }
    return false
  }
}
