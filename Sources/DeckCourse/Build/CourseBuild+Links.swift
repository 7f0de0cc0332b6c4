import DeckBuild
import DeckModel

extension CourseBuild {
  /// Checks the links of all decks, adds what is wrong to their records, and copies the files that links lead to.
  ///
  /// - Returns: The earlier paths of decks, each once.
  mutating func checkLinks(
    _ records: inout [DeckRecord], _ summaries: [DeckSummary?]
  ) throws(FileError) -> [CoursePages.Alias] {
    let own = course.units.map(\.page) + CoursePages.paths(options) + course.folders.map(Course.indexPage)
    let aliases = Aliases(course, summaries, taken: own)
    for index in records.indices { records[index].reported = summaries[index]?.findings ?? [] }
    for (index, problem) in aliases.problems { records[index].reported.append(problem) }

    // Pictures that stand in the pages were looked for when they were read.
    let checksImages = options.compile.embed == .none
    var check = LinkCheck(
      course, checksImages: checksImages, checksOwnPages: true, files: scan.others, pages: course.ownPages(aliases),
      summary: { summaries[$0] })
    var files: Set<[UInt8]> = []
    for index in records.indices {
      guard let summary = summaries[index] else { continue }
      let outcome = check.check(index, summary)
      records[index].reported +=
        options.compile.diagnostics.judged(outcome.diagnostics, weaker: course.config.levels)
      for file in outcome.files { files.insert(Array(file.utf8)) }
    }
    let taken = (own + aliases.all.map(\.path)).map { Array($0.utf8) }
    for path in files.subtracting(taken).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      try copy(String(decoding: path, as: UTF8.self))
    }
    return aliases.all
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
    try writer.write(path, bytes, original: original)
  }
}
