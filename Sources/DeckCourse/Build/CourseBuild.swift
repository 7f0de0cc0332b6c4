import DeckBuild
import DeckHTML
import DeckModel

/// From a folder of decks to a site.
///
/// 1. ``CourseScan`` and ``CourseConfig``: what there is, and what it is to be called
/// 2. ``Course``: decks in order, with their neighbours
/// 3. ``LedgerFile``: what the last build made; ``Freshness``: what of it still holds
/// 4. ``DeckRound``: decks that changed, on all cores, then those whose neighbours changed
/// 5. ``LinkCheck``: all links of all decks
/// 6. ``CoursePages``: indexes, search, lists for machines
/// 7. what is no longer wanted goes, the site's disk is synced, and the new ledger takes the old one's place
///
/// When nothing changed, only the first three steps run and nothing is written.
package struct CourseBuild {
  let options: CourseOptions
  let started = FileStamp.now
  let course: Course
  let scan: CourseScan
  let inputs: InputTable
  let writer: SiteWriter
  let compiler: Compiler
  let theme: Theme?
  let old: LedgerFile?
  let place: LedgerPlace
  /// What `settings`, `plan`, `targets` and `names` of the ledger are now.
  var keys: Keys
  var report: CourseReport
  private let lock: FileLock
  /// What builds that did not end were going to make.
  private let unfinished: [String]

  /// Builds, and says how it went.
  ///
  /// - Parameters:
  ///   - waiting: Called when another build of the same site is under way, which is waited for.
  ///   - progress: Called for every deck as it is done: how many are, of how many, and which.
  /// - Throws: What kept the build from beginning. What goes wrong with single decks is in the report.
  package static func run(
    _ options: CourseOptions, waiting: () -> Void = {},
    progress: @escaping @Sendable (Int, Int, String) -> Void = { _, _, _ in }
  ) throws -> CourseReport {
    var build = try CourseBuild(options, waiting)
    try build.run(progress)
    return build.report
  }

  private init(_ options: CourseOptions, _ waiting: () -> Void) throws {
    guard FileSystem.status(options.source)?.isFolder == true else {
      let isThere = FileSystem.status(options.source) != nil
      throw FileError(.noInput, options.source, isThere ? "is not a folder" : "is not there")
    }
    try FileSystem.makeFolder(options.output)
    guard let site = FileSystem.status(options.output),
      site.identity != FileSystem.status(options.source)?.identity
    else {
      throw UsageError("The site cannot be the course's own folder '\(options.output)'.")
    }
    place = try LedgerPlace(of: options.output)
    lock = try FileLock(place.lock, waiting: waiting)
    self.options = options
    let isForced = options.force || options.compile.network == .refreshes
    old = isForced ? nil : LedgerFile(place.ledger)
    report = CourseReport()
    inputs = InputTable(old?.ledger)

    let config = try Self.readConfig(options, &report)
    scan = try CourseScan(
      options.source, ignore: config.ignored, only: options.only.map { PathPattern($0) }, output: site.identity)
    let theme = try config.readTheme(below: options.source)
    report.config?.diagnostics += theme.diagnostics
    self.theme = theme.value
    var compile = options.compile
    compile.root = compile.root ?? options.source
    compiler = try Compiler(compile)
    var decks = scan.decks
    if options.takesGitDates {
      let dates = try GitDates.read(options.source)
      for index in decks.indices { decks[index].date = dates[Array(decks[index].path.utf8)] }
    }
    let files = Self.readable(decks, config, options, old, &report)
    course = Course(files, introductions: scan.introductions, config: config, root: options.source)
    report.problems += scan.problems
    report.leftOut = scan.leftOut
    guard !course.units.isEmpty else { throw FileError(.noInput, options.source, "holds no decks") }
    try Self.refuseClashes(course, CoursePages.paths(options))

    unfinished = LedgerDraft.plan(of: place.ledger)
    let oldForWriting = isForced ? LedgerFile(place.ledger)?.ledger : old?.ledger
    writer = SiteWriter(options.output, old: oldForWriting, plan: unfinished, force: options.force)
    if !unfinished.isEmpty { writer.removeLitter() }
    keys = Keys(options, course, scan, theme: theme.value, config: report.config?.source.bytes ?? [])
  }

  private mutating func run(_ progress: @escaping @Sendable (Int, Int, String) -> Void) throws(FileError) {
    let freshness = Freshness(self)
    report.decks = course.units.count
    if let old, !freshness.hasWork, keys.equal(old.ledger), writer.isIntact(butFor: course.units) {
      return report.replay(old.ledger, course)
    }

    let plan =
      course.units.map(\.page) + course.folders.map(Course.indexPage) + CoursePages.paths(options)
      + (options.sharesAssets ? [SharedAssets.folder + "/"] : [])
    let own = Set(plan.map { Array($0.utf8) })
    let draft = try LedgerDraft(
      replacing: place.ledger, plan: plan + unfinished.filter { !own.contains(Array($0.utf8)) })
    var ledger = Ledger()
    do throws(FileError) {
      let round = DeckRound(self, draft, freshness, progress)
      ledger.decks = try round.run(&report)
      let summaries = ledger.decks.map { draft.summary(of: $0) }
      let aliases = try checkLinks(&ledger.decks, summaries)
      var pages = CoursePages(self, ledger.decks, summaries, draft, aliases)
      try pages.write(&report)
      for path in report.unreadable { writer.keep(SitePath.stem(of: path) + ".html") }
      if options.sharesAssets { writer.keep(below: SharedAssets.folder) }
      let rest = try writer.removeRest()
      report.removed = rest.removed
      report.kept = rest.kept
    } catch {
      draft.abandon()
      // With what else went wrong until then; the next build makes the rest.
      report.problems.append(error)
      return report.add(ledger.decks, course)
    }
    AtomicFile.sync(volumeOf: options.output)
    keys.fill(&ledger)
    ledger.started = started
    ledger.inputs = inputs.inputs
    ledger.outputs = writer.outputs
    ledger.slides = report.slides
    try draft.finish(ledger)
    report.add(ledger.decks, course)
    report.written = writer.written
  }

  /// Decks that cannot be opened are no part of this build; their pages stay as they are.
  private static func readable(
    _ files: [CourseScan.File], _ config: CourseConfig, _ options: CourseOptions, _ old: LedgerFile?,
    _ report: inout CourseReport
  ) -> [CourseScan.File] {
    var readable: [CourseScan.File] = []
    let until = options.until ?? config.until
    for file in files {
      let path = options.source + "/" + file.path
      let known = old?.record(of: file.path)
      guard known?.stamp == file.stamp || FileSystem.isReadable(path) else {
        report.problems.append(FileError(.noInput, path, "cannot be read"))
        report.unreadable.append(file.path)
        continue
      }
      if let until, let date = DeckDate.of(file, config, root: options.source, known: known), date > until {
        report.later += 1
        continue
      }
      readable.append(file)
    }
    return readable
  }

  static func refuseClashes(_ course: Course, _ own: [String]) throws(FileError) {
    var owners: [[UInt8]: String] = [:]
    for path in own { owners[Array(path.utf8)] = "deckc's own page" }
    for folder in course.folders {
      owners[Array(Course.indexPage(of: folder).utf8)] = folder.isEmpty ? "the index" : "the index of '\(folder)'"
    }
    for unit in course.units {
      guard let other = owners.updateValue("'\(unit.path)'", forKey: Array(unit.page.utf8)) else { continue }
      throw FileError(
        .cannotCreate, unit.page, "would be made twice, of \(other) and of '\(unit.path)'",
        hint: "rename one of them, or leave one out by 'ignore' in course.yml")
    }
  }

  static func readConfig(
    _ options: CourseOptions, _ report: inout CourseReport
  ) throws(FileError) -> CourseConfig {
    let path = options.compile.config ?? options.source + "/course.yml"
    guard options.compile.readsConfig, options.compile.config != nil || FileSystem.status(path) != nil else {
      return CourseConfig()
    }
    let source = normalised(path, try FileSystem.read(path).bytes)
    let config = CourseConfig.read(source)
    report.config = (source, config.diagnostics)
    return config.value
  }
}
