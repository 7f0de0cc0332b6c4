import DeckBuild
import DeckHTML
import DeckModel

/// From a folder of decks to a site.
///
/// 1. ``CourseFolder``: what there is, and what it is to be called; with an error in `course.yml` nothing more happens
/// 2. ``BuildPart``, ``Course``: which decks are built, in order, with their neighbours
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
  /// Of what the last build made, what this one may take as it is.
  let old: LedgerFile?
  /// What the last build made.
  let last: LedgerFile?
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
    guard FileSystem.status(options.source)?.isFolder == true else {
      let isThere = FileSystem.status(options.source) != nil
      throw FileError(.noInput, options.source, isThere ? "is not a folder" : "is not there")
    }
    let site = FileSystem.status(options.output)
    if let site, site.identity == FileSystem.status(options.source)?.identity {
      throw UsageError("The site cannot be the course's own folder '\(options.output)'.")
    }
    let folder = try CourseFolder(options.source, options.compile, output: site?.identity)
    var report = CourseReport()
    report.config = folder.file.map { ($0.source, $0.diagnostics) }
    // What was to be hidden could be among what is published. Nothing is touched, the output least of all.
    if folder.isBroken { return report }
    var build = try CourseBuild(options, folder, report, waiting)
    try build.run(progress)
    return build.report
  }

  private init(
    _ options: CourseOptions, _ folder: CourseFolder, _ started: CourseReport, _ waiting: () -> Void
  ) throws {
    try FileSystem.makeFolder(options.output)
    place = try LedgerPlace(of: options.output)
    lock = try FileLock(place.lock, waiting: waiting)
    self.options = options
    let isForced = options.force || options.compile.network == .refreshes
    last = LedgerFile(place.ledger)
    old = isForced ? nil : last
    report = started
    inputs = InputTable(old?.ledger)
    scan = folder.scan
    var compile = options.compile
    compile.root = compile.root ?? options.source
    compiler = try Compiler(compile)
    let part = try BuildPart(folder, options, last, &report)
    course = Course(folder, part.files, absent: part.absent, pages: CoursePages.paths(options))
    report.problems += scan.problems
    report.leftOut = scan.leftOut
    guard !course.units.isEmpty else { throw FileError(.noInput, options.source, "holds no decks") }

    unfinished = LedgerDraft.plan(of: place.ledger)
    writer = SiteWriter(options.output, old: last?.ledger, plan: unfinished, force: options.force)
    if !unfinished.isEmpty { writer.removeLitter() }
    keys = Keys(options, course, scan, config: report.config?.source.bytes ?? [])
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
      keepOthers()
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

  /// Keeps what lies outside the part that is built, and what is outside for good.
  private func keepOthers() {
    guard !options.only.isEmpty else { return }
    let patterns = options.only.map { PathPattern($0) }
    let decks = (last?.ledger.decks ?? []).map(\.path)
    let gone = decks.filter { path in
      course.unit(ofSource: path) == nil && patterns.contains { $0.matches(path) }
    }
    writer.keep(butFor: gone.map { SitePath.stem(of: $0) + ".html" })
  }
}
