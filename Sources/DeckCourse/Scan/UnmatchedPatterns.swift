import DeckBuild
import DeckModel

/// What `course.yml` names and nothing in the course is called: an error where it was to be hidden, because then
/// something that is called otherwise is shown.
struct UnmatchedPatterns {
  private let file: CourseFile
  private let scan: CourseScan
  private var found: [Diagnostic] = []

  static func find(_ file: CourseFile, _ scan: CourseScan) -> [Diagnostic] {
    var search = UnmatchedPatterns(file: file, scan: scan)
    search.run()
    return search.found
  }

  private init(file: CourseFile, scan: CourseScan) {
    self.file = file
    self.scan = scan
  }

  private mutating func run() {
    let config = file.config
    for pattern in config.hidden { look(for: pattern, "hide", hides: true) }
    for rule in config.ignored {
      let takesBack = rule.hasPrefix("!")
      let pattern = PathPattern(takesBack ? String(rule.dropFirst()) : rule)
      if !takesBack, comesAndGoes(pattern.text) { continue }
      look(for: pattern, "ignore", hides: !takesBack)
    }
    for pattern in config.order { look(for: pattern, "order", hides: false) }
    for pattern in config.groups.flatMap(\.decks) { look(for: pattern, "groups", hides: false) }
    for (path, page) in config.pages.sorted(by: { $0.key < $1.key }) where !scan.holds(path) {
      let hides = page.isHidden || page.date != nil
      report(path, at: config.places[MetadataKey("pages", path)] ?? place(of: path, "pages"), hides: hides)
    }
  }

  private mutating func look(for pattern: PathPattern, _ key: String, hides: Bool) {
    guard !scan.holds(pattern) else { return }
    report(pattern.text, at: place(of: pattern.text, key), hides: hides)
  }

  private mutating func report(_ text: String, at range: SourceRange, hides: Bool) {
    let near = closest(to: text, among: scan.names)
    found.append(
      Diagnostic(
        hides ? .error : .warning, "unmatched-pattern", at: range, "nothing in the course fits `\(text)`",
        hint: near.map { "did you mean `\($0)`?" }))
  }

  /// Whether a pattern is for what is no deck anyway, there or not: names with a dot in front, other people's files,
  /// what git ignores.
  private func comesAndGoes(_ pattern: String) -> Bool {
    let path = pattern.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    return path.contains { $0.hasPrefix(".") || CourseScan.foreign.contains($0) }
      || scan.git.ignore(path.joined(separator: "/"), isFolder: true)
  }

  /// Where `text` stands behind `key`, else that key's place.
  private func place(of text: String, _ key: String) -> SourceRange {
    guard let outer = file.config.places[MetadataKey(key)] else { return .none }
    let bytes = file.source.bytes
    let wanted = Array(text.utf8)
    var start = outer.upperBound
    while start + wanted.count <= bytes.count {
      if bytes[start..<start + wanted.count].elementsEqual(wanted) { return SourceRange(start, start + wanted.count) }
      start += 1
    }
    return outer
  }
}

extension CourseScan {
  fileprivate var names: [String] {
    decks.map(\.path) + introductions.values.map(\.path).sorted() + folders.filter { !$0.isEmpty }.map { $0 + "/" }
  }

  /// Whether a file or folder is at `path`.
  fileprivate func holds(_ path: String) -> Bool {
    decks.contains { $0.path == path } || others.contains(Array(path.utf8))
      || introductions.values.contains { $0.path == path } || folders.contains(path) || passedOver.contains(path)
  }

  fileprivate func holds(_ pattern: PathPattern) -> Bool {
    decks.contains { pattern.matches($0.path) } || introductions.values.contains { pattern.matches($0.path) }
      || folders.contains { !$0.isEmpty && pattern.matches($0, isFolder: true) }
      || passedOver.contains { pattern.matches($0, isFolder: true) }
      || others.contains { pattern.matches(String(decoding: $0, as: UTF8.self)) }
  }
}
