import DeckBuild
import DeckHTML
import DeckModel

/// The pages that a course has besides its decks, and the lists for machines.
struct CoursePages {
  /// Paths that are taken whatever the course holds.
  static let always = ["search.html", "course.json", "sitemap.xml", "feed.xml", ".nojekyll"]

  static func paths(_ options: CourseOptions) -> [String] {
    options.makesBundle ? always + ["bundle.html"] : always
  }

  private let course: Course
  private let options: CourseOptions
  private let writer: SiteWriter
  private let compiler: Compiler
  private let theme: Theme
  private let records: [DeckRecord]
  private let summaries: [DeckSummary?]
  private let draft: LedgerDraft
  private let aliases: [Alias]
  private let keys: Keys
  /// Style sheets of themes other than the course's, by the themes.
  private var scopes: [Set<String>: [PagePart]] = [:]

  /// An earlier path of a deck.
  struct Alias: Hashable, Sendable {
    var path: String
    var unit: Int
  }

  init(
    _ build: CourseBuild, _ records: [DeckRecord], _ summaries: [DeckSummary?], _ draft: LedgerDraft, _ aliases: [Alias]
  ) {
    course = build.course
    options = build.options
    writer = build.writer
    compiler = build.compiler
    theme = build.compiler.theme ?? build.course.looks.standard ?? .standard
    self.records = records
    self.summaries = summaries
    keys = build.keys
    self.draft = draft
    self.aliases = aliases
  }

  mutating func write(_ report: inout CourseReport) throws(FileError) {
    let decks = entries
    report.slides = decks.reduce(0) { $0 + $1.summary.slides }
    let listed = decks.filter { !$0.unit.isHidden }
    let folders = self.folders(of: listed)
    for folder in course.folders { try writeIndex(of: folder, (folders[Array(folder.utf8)] ?? []).map { listed[$0] }) }
    for alias in aliases {
      let unit = course.units[alias.unit]
      try writer.write(
        alias.path, RedirectPage.html(at: alias.path, to: unit.page, title: title(alias.unit)))
    }
    try writeSearch()
    let lists = MachineLists(course: course)
    try writer.write("course.json", lists.json(listed))
    if let url = course.config.url {
      try writer.write("sitemap.xml", lists.sitemap(listed, url: url))
      try writer.write("feed.xml", lists.feed(listed, url: url))
    }
    // Else GitHub's servers would leave out what begins with a low line.
    try writer.write(".nojekyll", [])
    if options.makesBundle { try writeBundle(listed) }
  }

  private func title(_ index: Int) -> String { course.units[index].settings.title ?? records[index].title }

  private var entries: [DeckEntry] {
    records.indices.compactMap { index in
      summaries[index].map { DeckEntry(unit: course.units[index], summary: $0, hash: records[index].hash) }
    }
  }

  /// Which of `decks` lie below each folder, by its path.
  private func folders(of decks: [DeckEntry]) -> [[UInt8]: [Int]] {
    var folders: [[UInt8]: [Int]] = [:]
    for (index, deck) in decks.enumerated() {
      var folder = deck.unit.folder
      folders[[], default: []].append(index)
      while !folder.isEmpty {
        folders[Array(folder.utf8), default: []].append(index)
        folder = SitePath.folder(of: folder)
      }
    }
    return folders
  }

  /// A page of the same decks, options and `course.yml` is the same page.
  private mutating func writeIndex(of folder: String, _ decks: [DeckEntry]) throws(FileError) {
    var key = keys.settings
    key.add(keys.plan)
    key.add(keys.targets)
    for deck in decks { key.add(deck.hash) }
    let path = Course.indexPage(of: folder)
    if writer.isIntact(path, key: key) { return writer.keep(path) }
    let themes = Set(decks.map(\.summary.theme)).subtracting([theme.name])
    let page = IndexPage(
      course: course, folder: folder, theme: theme, styles: styles(for: themes),
      introduction: try course.introduction(of: folder, compiler), decks: decks)
    try writer.write(path, key: key) { $0.put(page.write()) }
  }

  /// Most pages need the same.
  private mutating func styles(for themes: Set<String>) -> [PagePart] {
    if themes.isEmpty { return [] }
    if let known = scopes[themes] { return known }
    let names = Assets.themeNames.filter { themes.contains($0) }
    let styles = names.isEmpty ? [] : [ThemeScope.style(for: names)]
    scopes[themes] = styles
    return styles
  }

  private func writeSearch() throws(FileError) {
    let page = SearchPage(course: course, theme: theme)
    let listed = records.indices.filter { !course.units[$0].isHidden && !records[$0].search.isEmpty }
    let opening = page.open()
    var key = ContentHash(of: opening)
    key.add(ContentHash(of: page.close()))
    for index in listed {
      key.add(records[index].searchKey)
      key.add(title(index))
      key.add(course.units[index].page)
      key.add(course.title(of: course.units[index].folder))
    }
    if writer.isIntact("search.html", key: key) { return writer.keep("search.html") }
    try writer.write("search.html", key: key) { stream in
      stream.put(opening)
      for index in listed {
        stream.put(
          page.deck(
            course.units[index], title: title(index), slides: draft.bytes(records[index].search),
            isFirst: index == listed.first))
      }
      stream.put(page.close())
    }
  }

  private func writeBundle(_ decks: [DeckEntry]) throws(FileError) {
    var key = ContentHash(of: theme.part.text)
    for deck in decks {
      key.add(deck.hash)
      key.add(deck.title)
    }
    key.add(version)
    if writer.isIntact("bundle.html", key: key) { return writer.keep("bundle.html") }
    var bundle = Bundle(course: course, theme: theme, compiler: compiler)
    try writer.write("bundle.html", key: key) { stream throws(FileError) in try bundle.write(decks, into: &stream) }
  }
}
