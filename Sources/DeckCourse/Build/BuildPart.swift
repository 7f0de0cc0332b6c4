import DeckBuild

/// The decks that a build makes or keeps, and those that it leaves for another time.
struct BuildPart {
  /// In natural order.
  private(set) var files: [CourseScan.File] = []
  /// For their dates, or because they are outside the part that is built and were never built.
  private(set) var absent: [CourseScan.File] = []

  /// - Parameter last: What the last build made, which stands for what is outside the part.
  init(
    _ folder: CourseFolder, _ options: CourseOptions, _ last: LedgerFile?, _ report: inout CourseReport
  ) throws(FileError) {
    var decks = folder.scan.decks
    if options.takesGitDates {
      let dates = try GitDates.read(options.source)
      for index in decks.indices { decks[index].date = dates[Array(decks[index].path.utf8)] }
    }
    let part = options.only.map { PathPattern($0) }
    func isOutside(_ file: CourseScan.File) -> Bool { !part.isEmpty && !part.contains { $0.matches(file.path) } }
    if !decks.isEmpty, decks.allSatisfy(isOutside) {
      throw FileError(.noInput, options.source, "holds no decks that '--only' names")
    }
    let until = options.until ?? folder.config.until
    for var file in decks {
      let path = options.source + "/" + file.path
      let known = last?.record(of: file.path)
      if isOutside(file) {
        file.isKept = known?.hasFailed == false
        if !file.isKept {
          absent.append(file)
          continue
        }
      } else if known?.stamp != file.stamp, !FileSystem.isReadable(path) {
        report.problems.append(FileError(.noInput, path, "cannot be read"))
        report.unreadable.append(file.path)
        continue
      }
      switch until.map({ ($0, DeckDate.of(file, folder.config, root: options.source, known: known)) }) {
      case (let until, .day(let day))? where day > until:
        report.later += 1
        absent.append(file)
      case (_, .unreadable(let reason))?:
        report.problems.append(
          FileError(.deckFailed, path, "is left out, because \(reason)", hint: "write a day such as 2026-03-01"))
        absent.append(file)
      default: files.append(file)
      }
    }
  }
}
