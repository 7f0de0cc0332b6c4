import DeckBuild
import DeckHTML
import DeckModel

/// The pages that a course has besides its decks, and the lists for machines.
struct CoursePages {
  /// Paths that are taken whatever the course holds.
  static let fixedPaths = ["search.html", "bundle.html", "course.json", "sitemap.xml", "feed.xml", ".nojekyll"]

  private let course: Course
  private let options: CourseOptions
  private let writer: SiteWriter
  private let compiler: Compiler
  private let theme: Theme
  private let records: [DeckRecord]
  private let draft: LedgerDraft
  private let aliases: [Alias]

  /// An earlier path of a deck.
  struct Alias: Hashable, Sendable {
    var path: String
    var unit: Int
  }

  init(_ build: CourseBuild, _ records: [DeckRecord], _ draft: LedgerDraft, aliases: [Alias]) {
    course = build.course
    options = build.options
    writer = build.writer
    compiler = build.compiler
    theme = build.compiler.theme ?? build.theme ?? .standard
    self.records = records
    self.draft = draft
    self.aliases = aliases
  }

  func write(_ report: inout CourseReport) throws(FileError) {
    let decks = entries
    report.slides = decks.reduce(0) { $0 + $1.summary.slides }
    let listed = decks.filter { !$0.unit.isHidden }
    for folder in course.folders {
      let inFolder = folder.isEmpty ? listed : listed.filter { $0.unit.path.utf8.starts(with: (folder + "/").utf8) }
      let introduction = try self.introduction(of: folder, &report)
      let page = IndexPage(course: course, folder: folder, theme: theme, introduction: introduction, decks: inFolder)
      try writer.write(Course.indexPage(of: folder), page.write())
    }
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
      var reader = RecordReader(draft.bytes(records[index].summary))
      let summary = DeckSummary(from: &reader)
      guard reader.isIntact else { return nil }
      return DeckEntry(unit: course.units[index], summary: summary, hash: records[index].hash)
    }
  }

  private func introduction(of folder: String, _ report: inout CourseReport) throws(FileError) -> [UInt8] {
    guard let file = course.introductions[folder] else { return [] }
    var options = compiler.options
    options.emit = .fragment
    options.theme = nil
    options.css = []
    let path = course.root + "/" + file.path
    var context = PageContext()
    let course = course
    context.address = { course.address($0, in: folder) }
    let output = try Compiler(options).compile(name: path, bytes: try FileSystem.read(path).bytes, in: context)
    return output.bytes.array()
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
    let bundle = Bundle(course: course, theme: theme, compiler: compiler)
    try writer.write("bundle.html", key: key) { stream throws(FileError) in try bundle.write(decks, into: &stream) }
  }
}
