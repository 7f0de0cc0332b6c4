import DeckBuild
import DeckHTML
import DeckModel
import DeckPasses

/// A course as a whole: its decks in order, what `course.yml` says about them, and where everything comes to lie.
struct Course: Sendable {
  let root: String
  let config: CourseConfig
  let looks: CourseLooks
  /// In the course's order, those that are in no list included.
  let units: [BuildUnit]
  /// Folders that have an index page, outermost first; the course's own is empty.
  let folders: [String]
  let introductions: [String: CourseScan.File]
  /// Sources and pages of decks that are not there yet, and folders that hold nothing else.
  let absent: Set<[UInt8]>
  /// Decks that have another address than their names say, because that is another page's.
  let moved: [(unit: Int, diagnostic: Diagnostic)]
  /// Of units, by their source's path and by their page's.
  private let bySource: [[UInt8]: Int]
  private let byPage: [[UInt8]: Int]
  /// What the folders with an index page are called.
  private let titles: [[UInt8]: String]

  /// - Parameters:
  ///   - files: The decks that are built, in natural order.
  ///   - absent: Those that will be built another time.
  ///   - pages: The course's own pages but for indexes.
  init(
    _ folder: CourseFolder, _ files: [CourseScan.File], absent: [CourseScan.File] = [],
    pages: [String] = CoursePages.always
  ) {
    root = folder.root
    config = folder.config
    looks = folder.looks
    let sorted = Introductions(folder, files)
    introductions = sorted.all
    var units = sorted.decks.map { BuildUnit($0, folder.config) }
    // Stable: `files` are in natural order, which decides between equals.
    let ranks = units.map { Self.rank($0.path, folder.config) }
    units = units.indices.sorted { ranks[$0] == ranks[$1] ? $0 < $1 : ranks[$0] < ranks[$1] }.map { units[$0] }
    var last: Int?
    for index in units.indices where !units[index].isHidden {
      units[index].previous = last
      if let last { units[last].next = index }
      last = index
    }

    var folders: Set<[UInt8]> = [[]]
    for unit in units where !unit.isHidden {
      var folder = unit.folder
      while !folder.isEmpty, folders.insert(Array(folder.utf8)).inserted { folder = SitePath.folder(of: folder) }
    }
    let (config, root) = (folder.config, folder.root)
    titles = Dictionary(
      uniqueKeysWithValues: folders.map { ($0, Self.title(of: String(decoding: $0, as: UTF8.self), config, root)) })
    let indexes = folders.map { Self.indexPage(of: String(decoding: $0, as: UTF8.self)) }
    moved = Self.move(&units, from: pages + indexes)
    self.units = units
    self.absent = Self.absent(absent, folders)
    self.folders = folders.sorted(by: precedesNaturally).map { String(decoding: $0, as: UTF8.self) }
    bySource = Dictionary(units.indices.map { (Array(units[$0].path.utf8), $0) }, uniquingKeysWith: { $1 })
    byPage = Dictionary(units.indices.map { (Array(units[$0].page.utf8), $0) }, uniquingKeysWith: { $1 })
  }

  /// A deck by itself, in the folder `root`.
  init(deck file: CourseScan.File, in root: String) {
    self.root = root
    config = CourseConfig()
    looks = CourseLooks()
    units = [BuildUnit(file, config)]
    folders = [""]
    introductions = [:]
    absent = []
    moved = []
    bySource = [Array(file.path.utf8): 0]
    byPage = [Array(units[0].page.utf8): 0]
    titles = [[]: Self.title(of: "", config, root)]
  }

  /// What stands above the decks of `folder`: the slides of its introduction, as HTML.
  func introduction(of folder: String, _ compiler: Compiler) throws(FileError) -> [UInt8] {
    guard let file = introductions[folder] else { return [] }
    let path = root + "/" + file.path
    var context = PageContext()
    context.address = { address($0, in: folder) }
    return SlideMarkup(compiler.compile(name: path, bytes: try FileSystem.read(path).bytes, in: context)).sections
  }

  /// Gives decks another address where theirs is taken.
  private static func move(
    _ units: inout [BuildUnit], from taken: [String]
  ) -> [(unit: Int, diagnostic: Diagnostic)] {
    var owners = Dictionary(taken.map { (Array($0.utf8), "the course's own page") }, uniquingKeysWith: { $1 })
    var moved: [(unit: Int, diagnostic: Diagnostic)] = []
    for index in units.indices {
      let wanted = units[index].page
      let owner = owners[Array(wanted.utf8)]
      var number = 1
      while owners[Array(units[index].page.utf8)] != nil {
        units[index].page = SitePath.stem(of: wanted) + "-slides\(number > 1 ? "-\(number)" : "").html"
        number += 1
      }
      owners[Array(units[index].page.utf8)] = "`\(units[index].path)`"
      guard let owner else { continue }
      let isIndex = SitePath.name(of: wanted) == "index.html"
      moved.append(
        (
          index,
          Diagnostic(
            isIndex ? .note : .warning, "page-moved", at: .none,
            "the deck's page is `\(units[index].page)`, because `\(wanted)` is \(isIndex ? "the index" : owner)",
            hint: isIndex ? nil : "give the deck another name")
        ))
    }
    return moved
  }

  private static func absent(_ files: [CourseScan.File], _ folders: Set<[UInt8]>) -> Set<[UInt8]> {
    var absent: Set<[UInt8]> = []
    for file in files {
      absent.insert(Array(file.path.utf8))
      absent.insert(Array((SitePath.stem(of: file.path) + ".html").utf8))
      var folder = SitePath.folder(of: file.path)
      while !folder.isEmpty, !folders.contains(Array(folder.utf8)) {
        absent.insert(Array(folder.utf8))
        absent.insert(Array(indexPage(of: folder).utf8))
        folder = SitePath.folder(of: folder)
      }
    }
    return absent
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
  func context(of unit: BuildUnit) -> PageContext {
    var context = looks.context(of: unit.path, config)
    context.address = { [self, folder = unit.folder] in address($0, in: folder) }
    context.untitledName = unit.untitledName
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

  /// What becomes of a link to the written address `address` in a page in `folder`: sources of decks are their pages,
  /// folders and their introductions the index pages, and what is not there yet is text. nil leaves the link.
  func address(_ address: String, in folder: String) -> LinkChange? {
    guard let link = LinkAddress(address, in: folder), !link.isOwnPage else { return nil }
    let written = address.utf8.prefix(link.writtenPathCount)
    let rest = String(Substring(address.utf8.dropFirst(link.writtenPathCount)))
    if !link.isFolder, let index = unit(ofSource: link.path) {
      let page = units[index].page
      if page == SitePath.stem(of: link.path) + ".html" {
        return .address(SitePath.stem(of: String(Substring(written))) + ".html" + rest)
      }
      return .address(SitePath.address(of: page, from: folder) + rest)
    }
    if introductions[SitePath.folder(of: link.path)]?.path == link.path {
      let index = Self.indexPage(of: indexFolder(for: SitePath.folder(of: link.path)))
      return .address(SitePath.address(of: index, from: folder) + rest)
    }
    if hasIndex(link.path) {
      return .address(SitePath.address(of: Self.indexPage(of: link.path), from: folder) + rest)
    }
    return absent.contains(Array(link.path.utf8)) && unit(ofPage: link.path) == nil ? .text : nil
  }
}

/// One deck of a course: where it comes from, where its page goes, and what stands around it.
struct BuildUnit: Sendable {
  let source: CourseScan.File
  /// From the site's folder.
  fileprivate(set) var page: String
  let settings: CourseConfig.Page
  let isHidden: Bool
  /// Of the course's groups.
  let group: Int?
  /// Indices of the decks before and behind, hidden ones left out.
  var previous: Int?
  var next: Int?
  /// Whether the deck's page stays as it is, whatever became of the deck.
  var isKept: Bool { source.isKept }

  var path: String { source.path }
  var folder: String { SitePath.folder(of: source.path) }
  /// What the deck is called where neither it nor the course says it.
  var untitledName: String { NaturalName(SitePath.name(of: SitePath.stem(of: path))).ofDeck }

  init(_ source: CourseScan.File, _ config: CourseConfig) {
    self.source = source
    page = SitePath.stem(of: source.path) + ".html"
    settings = config.page(of: source.path)
    isHidden = config.hides(source.path)
    group = config.groups.firstIndex { $0.decks.contains { $0.matches(source.path) } }
  }
}
