import DeckBuild
import DeckHTML
import DeckModel

/// What the whole course depends on, in four hashes, so that a change makes no more anew than it must.
struct Keys: Hashable, Sendable {
  /// See ``Ledger/settings`` and those below it.
  private(set) var settings = ContentHash.empty
  private(set) var plan = ContentHash.empty
  private(set) var targets = ContentHash.empty
  private(set) var names = ContentHash.empty

  /// - Parameter config: The text of `course.yml`.
  init(_ options: CourseOptions, _ course: Course, _ scan: CourseScan, config: [UInt8]) {
    var compile = options.compile
    compile.inputs = []
    compile.output = nil
    compile.jobs = nil
    compile.force = false
    if compile.network == .refreshes { compile.network = .fetches }
    let isStern = compile.diagnostics.warningsAreErrors
    let levels = compile.diagnostics.levels.merging(course.config.levels) { option, _ in option }
    compile.diagnostics = DiagnosticOptions()
    settings.add("deckc \(version) \(compile) \(isStern) \(options.sharesAssets) \(course.config.searchesNotes)")
    for (rule, level) in levels.sorted(by: { $0.key < $1.key }) { settings.add("\(rule) \(level)") }
    for member in course.config.deckDefaults { settings.add("\(member.key) \(member.value)") }
    // Another program makes other pages, whatever its version says.
    if let stamp = Platform.program.flatMap({ FileStamp(of: $0) }) { settings.add("\(stamp.size) \(stamp.modified)") }
    for path in options.compile.css + [options.compile.theme ?? ""] {
      if let bytes = try? FileSystem.read(path).bytes { settings.add(ContentHash(of: bytes)) }
    }
    for file in course.looks.files { settings.add("\(file.path) \(file.contents?.hexadecimal ?? "")") }
    settings.add("\(course.config.theme ?? "") \(course.config.css)")

    plan.add(ContentHash(of: config))
    plan.add("\(options.makesBundle) \(course.title(of: ""))")
    for unit in course.units {
      plan.add(unit.path)
      if let date = unit.source.date { plan.add(date) }
    }
    for folder in course.folders {
      guard let file = course.introductions[folder] else { continue }
      if let bytes = try? FileSystem.read(course.root + "/" + file.path).bytes { plan.add(ContentHash(of: bytes)) }
    }

    for unit in course.units { targets.add("\(unit.path) \(unit.page)") }
    for path in course.absent.sorted(by: { $0.lexicographicallyPrecedes($1) }) { targets.add(ContentHash(of: path)) }
    for folder in course.folders { targets.add(folder) }
    for file in course.introductions.values.map(\.path).sorted() { targets.add(file) }

    for name in scan.others.sorted(by: { $0.lexicographicallyPrecedes($1) }) { names.add(ContentHash(of: name)) }
  }

  func equal(_ ledger: Ledger) -> Bool {
    settings == ledger.settings && plan == ledger.plan && targets == ledger.targets && names == ledger.names
  }

  func fill(_ ledger: inout Ledger) {
    ledger.settings = settings
    ledger.plan = plan
    ledger.targets = targets
    ledger.names = names
  }
}
