import DeckBuild
import DeckHTML
import DeckModel

/// A course as a whole: its decks in order, what `course.yml` says about them, and where everything comes to lie.
struct Course: Sendable {
  let root: String
  let config: CourseConfig
  /// In the course's order, those that are in no list included.
  let units: [BuildUnit]
  /// Folders that have an index page, outermost first; the course's own is empty.
  let folders: [String]
  let introductions: [String: CourseScan.File]
  /// Of units, by their source's path and by their page's.
  private let bySource: [[UInt8]: Int]
  private let byPage: [[UInt8]: Int]
  /// What the folders with an index page are called.
  private let titles: [[UInt8]: String]

  init(_ files: [CourseScan.File], introductions: [String: CourseScan.File], config: CourseConfig, root: String) {
    self.root = root
    self.config = config
    self.introductions = introductions
    var units = files.map { BuildUnit($0, config) }
    // Stable: `files` are in natural order, which decides between equals.
    let ranks = units.map { Self.rank($0.path, config) }
    units = units.indices.sorted { ranks[$0] == ranks[$1] ? $0 < $1 : ranks[$0] < ranks[$1] }.map { units[$0] }
    var last: Int?
    for index in units.indices where !units[index].isHidden {
      units[index].previous = last
      if let last { units[last].next = index }
      last = index
    }
    self.units = units

    var folders: Set<[UInt8]> = [[]]
    for unit in units where !unit.isHidden {
      var folder = unit.folder
      while !folder.isEmpty, folders.insert(Array(folder.utf8)).inserted { folder = SitePath.folder(of: folder) }
    }
    titles = Dictionary(
      uniqueKeysWithValues: folders.map { ($0, Self.title(of: String(decoding: $0, as: UTF8.self), config, root)) })
    self.folders = folders.sorted(by: precedesNaturally).map { String(decoding: $0, as: UTF8.self) }
    bySource = Dictionary(units.indices.map { (Array(units[$0].path.utf8), $0) }, uniquingKeysWith: { $1 })
    byPage = Dictionary(units.indices.map { (Array(units[$0].page.utf8), $0) }, uniquingKeysWith: { $1 })
  }

  /// What stands above the decks of `folder`: the slides of its `README.md`, as HTML.
  func introduction(of folder: String, _ compiler: Compiler) throws(FileError) -> [UInt8] {
    guard let file = introductions[folder] else { return [] }
    let path = root + "/" + file.path
    var context = PageContext()
    context.address = { address($0, in: folder) }
    return SlideMarkup(compiler.compile(name: path, bytes: try FileSystem.read(path).bytes, in: context)).sections
  }

  private static func rank(_ path: String, _ config: CourseConfig) -> (Int, Int) {
    let group = config.groups.firstIndex { $0.decks.contains { $0.matches(path) } } ?? config.groups.count
    let place = config.order.firstIndex { $0.matches(path) } ?? config.order.count
    return (group, place)
  }

  /// The index page of `folder`.
  static func indexPage(of folder: String) -> String { SitePath.join(folder, "index.html") }

  func hasIndex(_ folder: String) -> Bool { titles[Array(folder.utf8)] != nil }

  /// The nearest folder from `folder` outwards that has an index page.
  func indexFolder(for folder: String) -> String {
    var folder = folder
    while !hasIndex(folder) { folder = SitePath.folder(of: folder) }
    return folder
  }

  func unit(ofSource path: String) -> Int? { bySource[Array(path.utf8)] }

  func unit(ofPage path: String) -> Int? { byPage[Array(path.utf8)] }

  /// What the course says about the deck `unit`.
  ///
  /// - Parameter theme: The course's own.
  func context(of unit: BuildUnit, theme: Theme?) -> PageContext {
    var context = PageContext()
    context.address = { [self, folder = unit.folder] in address($0, in: folder) }
    context.untitledName = unit.untitledName
    context.standardTheme = theme
    context.defaults = config.defaults(in: unit.folder)
    context.levels = config.levels
    if let named = unit.settings.theme.map({ Theme.builtIn($0) }), named.diagnostics.isEmpty {
      context.theme = named.value
    }
    return context
  }

  /// What `folder` is called: by `course.yml`, else by its name.
  func title(of folder: String) -> String { titles[Array(folder.utf8)] ?? Self.title(of: folder, config, root) }

  private static func title(of folder: String, _ config: CourseConfig, _ root: String) -> String {
    if let title = config.pages[folder]?.title { return title }
    if !folder.isEmpty { return NaturalName(SitePath.name(of: folder)).ofFolder }
    if let title = config.title { return title }
    return NaturalName(SitePath.name(of: FileSystem.realPath(root) ?? root)).ofFolder
  }

  /// What the written address `address` becomes in a page in `folder`: sources of decks are their pages, folders and
  /// their `README.md` the index pages. nil leaves the address.
  func address(_ address: String, in folder: String) -> String? {
    guard let link = LinkAddress(address, in: folder), !link.isOwnPage else { return nil }
    let written = address.utf8.prefix(link.writtenPathCount)
    let rest = String(Substring(address.utf8.dropFirst(link.writtenPathCount)))
    if !link.isFolder, unit(ofSource: link.path) != nil {
      return SitePath.stem(of: String(Substring(written))) + ".html" + rest
    }
    if introductions[SitePath.folder(of: link.path)]?.path == link.path {
      let index = Self.indexPage(of: indexFolder(for: SitePath.folder(of: link.path)))
      return SitePath.address(of: index, from: folder) + rest
    }
    if hasIndex(link.path) {
      return SitePath.address(of: Self.indexPage(of: link.path), from: folder) + rest
    }
    return nil
  }
}

/// One deck of a course: where it comes from, where its page goes, and what stands around it.
struct BuildUnit: Sendable {
  let source: CourseScan.File
  /// From the site's folder.
  let page: String
  let settings: CourseConfig.Page
  let isHidden: Bool
  /// Of the course's groups.
  let group: Int?
  /// Indices of the decks before and behind, hidden ones left out.
  var previous: Int?
  var next: Int?

  var path: String { source.path }
  var folder: String { SitePath.folder(of: source.path) }
  /// What the deck is called where neither it nor the course says it.
  var untitledName: String { NaturalName(SitePath.name(of: SitePath.stem(of: path))).ofDeck }

  init(_ source: CourseScan.File, _ config: CourseConfig) {
    self.source = source
    page = SitePath.stem(of: source.path) + ".html"
    settings = config.page(of: source.path)
    isHidden = settings.isHidden || config.hidden.contains { $0.matches(source.path) }
    group = config.groups.firstIndex { $0.decks.contains { $0.matches(source.path) } }
  }
}
