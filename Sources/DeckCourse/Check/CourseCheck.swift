import DeckBuild
import DeckHTML
import DeckModel

/// Looks a course through as a build would, and writes nothing.
package struct CourseCheck {
  package private(set) var report = CourseReport()
  package private(set) var statistics = CourseStatistics()
  private let options: CourseOptions
  private let course: Course
  private let scan: CourseScan
  private let compiler: Compiler
  private let theme: Theme?

  /// What is learned of one deck.
  private struct Finding: Sendable {
    var diagnostics: [Diagnostic] = []
    var summary: DeckSummary?
    var numbers: CourseStatistics.Deck?
    var error: FileError?
  }

  /// - Parameter options: `output` means nothing here.
  /// - Throws: ``FileError`` for a course that cannot be looked at as a whole.
  package init(_ options: CourseOptions) throws {
    self.options = options
    let config = try CourseBuild.readConfig(options, &report)
    scan = try CourseScan(options.source, ignore: config.ignored)
    report.problems = scan.problems
    report.leftOut = scan.leftOut
    let theme = try config.readTheme(below: options.source)
    report.config?.diagnostics += theme.diagnostics
    self.theme = theme.value
    course = Course(scan.decks, introductions: scan.introductions, config: config, root: options.source)
    guard !course.units.isEmpty else { throw FileError(.noInput, options.source, "holds no decks") }
    var compile = options.compile
    compile.root = compile.root ?? options.source
    compiler = try Compiler(compile)
    do throws(FileError) {
      try CourseBuild.refuseClashes(course, CoursePages.paths(options))
    } catch {
      report.problems.append(error)
    }
    look()
  }

  private mutating func look() {
    let units = course.units
    var findings = runInOrder(
      units.count, jobs: options.compile.jobs ?? Platform.coreCount, state: [Finding](),
      work: { [self] in look(at: units[$0]) }, take: { $0.append($1) })
    report.decks = units.count
    let summaries = findings.map(\.summary)
    let own = units.map(\.page) + CoursePages.paths(options) + course.folders.map(Course.indexPage)
    let aliases = Aliases(course, summaries, taken: own)
    var problems = aliases.problems.map { (unit: $0.unit, diagnostics: [$0.diagnostic]) }
    var links = LinkCheck(
      course, checksImages: false, checksOwnPages: false, files: scan.others, pages: course.ownPages(aliases),
      summary: { summaries[$0] })
    for index in units.indices {
      guard let summary = summaries[index] else { continue }
      report.slides += summary.slides
      problems.append((index, links.check(index, summary).diagnostics))
    }
    statistics = CourseStatistics(decks: findings.compactMap(\.numbers))
    problems += repeatedTitles
    for (index, diagnostics) in problems {
      findings[index].diagnostics +=
        options.compile.diagnostics.judged(diagnostics, weaker: course.config.levels)
    }
    for (unit, finding) in zip(units, findings) {
      if let error = finding.error { report.problems.append(error) }
      report.add(course.root + "/" + unit.path, finding.diagnostics)
    }
    for file in course.introductions.values.sorted(by: { $0.path < $1.path }) { look(atIntroduction: file.path) }
  }

  private func look(at unit: BuildUnit) -> Finding {
    var finding = Finding()
    let path = course.root + "/" + unit.path
    do throws(FileError) {
      let bytes = try FileSystem.read(path).bytes
      let output = compiler.compile(name: path, bytes: bytes, in: course.context(of: unit, theme: theme))
      finding.diagnostics = output.diagnostics
      guard let page = output.page?.content else { return finding }
      let summary = DeckReading.read(page, takesNotes: false).summary
      finding.summary = summary
      finding.numbers = CourseStatistics.Deck(
        path: unit.path, title: unit.settings.title ?? summary.title, slides: summary.slides, words: summary.words,
        notes: summary.notes, page.deck, imagesWithoutText: output.diagnostics.count { $0.rule == "missing-alt" })
    } catch {
      finding.error = error
    }
    return finding
  }

  /// What stands above the decks of a folder is no deck, and no rules of taste are for it.
  private mutating func look(atIntroduction path: String) {
    let place = course.root + "/" + path
    guard let bytes = try? FileSystem.read(place).bytes else {
      return report.problems.append(FileError(.noInput, place, "cannot be read"))
    }
    let diagnostics = compiler.compile(name: place, bytes: bytes, in: PageContext()).diagnostics
    report.add(place, diagnostics.filter { $0.severity > .note })
  }

  /// Decks that lists cannot tell apart.
  private var repeatedTitles: [(unit: Int, diagnostics: [Diagnostic])] {
    statistics.repeatedTitles.flatMap { title, paths in
      paths.dropFirst().compactMap { path in
        course.unit(ofSource: path).map { unit in
          (unit, [Diagnostic(.note, "duplicate-deck-title", at: .none, "`\(paths[0])` has the same title")])
        }
      }
    }
  }
}
