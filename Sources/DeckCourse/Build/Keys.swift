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

  init(_ options: CourseOptions, _ course: Course, _ scan: CourseScan, theme: Theme?, inputs: InputTable) {
    var compile = options.compile
    compile.inputs = []
    compile.output = nil
    compile.jobs = nil
    compile.force = false
    let isStern = compile.diagnostics.warningsAreErrors
    compile.diagnostics = DiagnosticOptions()
    settings.add("deckc \(version) \(compile) \(isStern) \(options.sharesAssets) \(course.config.searchesNotes)")
    // Another program makes other pages, whatever its version says.
    if let program = Platform.program { settings.add(inputs.hash(of: program)) }
    for path in options.compile.css + [options.compile.theme ?? ""] where FileStamp(of: path) != nil {
      settings.add(inputs.hash(of: path))
    }
    if let theme { settings.add(ContentHash(of: theme.part.text)) }

    plan.add("\(course.config) \(options.makesBundle) \(course.title(of: ""))")
    for unit in course.units { plan.add(unit.path) }
    for folder in course.folders {
      guard let file = course.introductions[folder] else { continue }
      plan.add(inputs.hash(of: course.root + "/" + file.path))
    }

    for unit in course.units { targets.add(unit.path) }
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
