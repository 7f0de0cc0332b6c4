import DeckBuild
import DeckHTML
import DeckModel
import DeckPasses

extension CourseBuild {
  /// Checks the links of all decks, adds what is wrong to their records, and copies the files that links lead to.
  ///
  /// - Returns: The earlier paths of decks, each once.
  mutating func checkLinks(
    _ records: inout [DeckRecord], _ summaries: [DeckSummary?]
  ) throws(FileError) -> [CoursePages.Alias] {
    var aliases: [CoursePages.Alias] = []
    let own = course.units.map(\.page) + CoursePages.paths(options) + course.folders.map(Course.indexPage)
    var taken = Set(own.map { Array($0.utf8) })
    var pages = Set(course.folders.map { Array(Course.indexPage(of: $0).utf8) })
    pages.insert(Array("search.html".utf8))

    for (index, unit) in course.units.enumerated() {
      records[index].reported = summaries[index]?.findings ?? []
      for alias in unit.settings.aliases + (summaries[index]?.aliases ?? []) {
        guard let path = RedirectPage.path(of: alias) else {
          records[index].reported.append(.alias("`\(alias)` leaves the site"))
          continue
        }
        guard taken.insert(Array(path.utf8)).inserted else {
          records[index].reported.append(.alias("`\(alias)` is another page's path already"))
          continue
        }
        aliases.append(.init(path: path, unit: index))
        pages.insert(Array(path.utf8))
      }
    }

    // Pictures that stand in the pages were looked for when they were read.
    let checksImages = options.compile.embed == .none
    var check = LinkCheck(
      course, checksImages: checksImages, files: scan.others, pages: pages, summary: { summaries[$0] })
    var files: Set<[UInt8]> = []
    for index in records.indices {
      guard let summary = summaries[index] else { continue }
      let outcome = check.check(index, summary)
      records[index].reported += outcome.diagnostics.map { judged($0) }
      for file in outcome.files { files.insert(Array(file.utf8)) }
    }
    for path in files.subtracting(taken).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      try copy(String(decoding: path, as: UTF8.self))
    }
    return aliases
  }

  /// Copies a file that a deck leads to, if it lies in the course after all symbolic links (`trust` F1).
  private mutating func copy(_ path: String) throws(FileError) {
    let place = options.source + "/" + path
    guard let stamp = FileStamp(of: place) else { return }
    let original = Ledger.Output.Original(path: path, stamp: stamp)
    if let known = writer.known(path), known.original == original, writer.isIntact(path, key: known.key),
      stamp.isSettled(before: old?.ledger.started ?? 0)
    {
      return writer.keep(path)
    }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileSystem.read(place).bytes
    } catch {
      report.problems.append(error)
      return
    }
    try writer.write(path, key: ContentHash(of: bytes), original: original) { $0.put(bytes) }
  }

  private func judged(_ diagnostic: Diagnostic) -> Diagnostic {
    guard options.compile.diagnostics.warningsAreErrors, diagnostic.severity == .warning else { return diagnostic }
    var diagnostic = diagnostic
    diagnostic.severity = .error
    return diagnostic
  }

  /// The theme that `course.yml` names: a built-in one, or a style sheet below the course's folder, which may load
  /// nothing (`trust` S5).
  static func theme(_ config: CourseConfig, below folder: String) throws(FileError) -> Diagnosed<Theme?> {
    guard let name = config.theme else { return Diagnosed(nil) }
    let builtIn = Theme.builtIn(name)
    if builtIn.diagnostics.isEmpty { return Diagnosed(builtIn.value) }
    if let address = LinkAddress(name, in: ""), let real = FileSystem.realPath(folder + "/" + address.path),
      let root = FileSystem.realPath(folder), real.hasPrefix(root + "/"), FileStamp(of: real) != nil
    {
      return Diagnosed(Theme(name: name, css: filteredStyle(try FileSystem.read(real).bytes)))
    }
    return Diagnosed(nil, builtIn.diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func alias(_ message: String) -> Diagnostic {
    Diagnostic(.warning, "invalid-alias", at: .none, message, hint: "an alias is an earlier path of the deck's page")
  }
}
