import DeckBuild
import DeckHTML
import DeckModel

/// One deck of a course, from its file to its page; any thread may do it.
struct DeckCompiling: Sendable {
  let writer: SiteWriter
  private let course: Course
  private let compiler: Compiler
  private let inputs: InputTable
  private let draft: LedgerDraft
  private let board: TitleBoard
  private let theme: Theme?
  private let shared: SharedAssets?

  struct Made: Sendable {
    let index: Int
    var record: DeckRecord
    /// Pages that could not be written or read, by their decks' places: this deck's, or a neighbour's.
    var failures: [(index: Int, error: FileError)] = []
  }

  init(_ build: CourseBuild, _ draft: LedgerDraft, _ board: TitleBoard) {
    writer = build.writer
    course = build.course
    compiler = build.compiler
    inputs = build.inputs
    theme = build.theme
    shared = build.options.sharesAssets ? SharedAssets(build.writer) : nil
    self.draft = draft
    self.board = board
  }

  /// What stands around the deck's slides and is not of the deck itself, in one hash.
  func place(_ index: Int) -> ContentHash {
    var place = ContentHash(of: links(index))
    place.add(course.units[index].settings.theme ?? "")
    return place
  }

  func compile(_ index: Int) -> Made {
    let unit = course.units[index]
    let path = course.root + "/" + unit.path
    // The stamp is older than the bytes: a change in between shows in the next build.
    let stamp = FileStamp(of: path) ?? unit.source.stamp
    var made = Made(
      index: index,
      record: DeckRecord(
        path: unit.path, stamp: stamp, hash: .empty, place: .empty, inputs: [], reported: [],
        summary: 0..<0, search: 0..<0, searchKey: .empty))
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileSystem.read(path).bytes
    } catch {
      made.failures.append((index, error))
      let title = unit.settings.title ?? unit.untitledName
      made.failures += write(board.tell(index, title: title, page: nil))
      return made
    }
    made.record.hash = ContentHash(of: bytes)
    let output = compiler.compile(name: path, bytes: bytes, in: context(of: unit))
    guard let page = output.page else { return made }
    var (summary, search) = DeckReading.read(page.content, takesNotes: course.config.searchesNotes)
    summary.show(firstSlideOf: output)
    made.record.title = summary.title
    made.record.date = summary.date
    made.record.hasLinks = summary.links.contains { $0.kind == .page }
    made.record.inputs = output.dependencies.map { inputs.add($0) }
    summary.findings = output.diagnostics
    var record = RecordWriter()
    summary.write(into: &record)
    let place = draft.append(record.bytes + search)
    made.record.summary = place.lowerBound..<place.lowerBound + record.bytes.count
    made.record.search = made.record.summary.upperBound..<place.upperBound
    made.record.searchKey = ContentHash(of: search)
    let title = unit.settings.title ?? summary.title
    let waiting = TitleBoard.Page(bytes: output.bytes.array(), gap: page.end, hash: made.record.hash)
    made.failures += write(board.tell(index, title: title, page: waiting))
    return made
  }

  private func context(of unit: BuildUnit) -> PageContext {
    var context = course.context(of: unit, theme: theme)
    context.hasCourseLinks = true
    if let shared { context.assetAddress = { [folder = unit.folder] in shared.address(of: $0, from: folder) } }
    return context
  }

  private func links(_ index: Int) -> [UInt8] {
    CourseLinks.html(of: course.units[index], in: course) { board[$0] ?? "" }
  }

  private func write(_ pages: [(index: Int, page: TitleBoard.Page)]) -> [(index: Int, error: FileError)] {
    var failures: [(index: Int, error: FileError)] = []
    for (index, page) in pages {
      let links = links(index)
      let unit = course.units[index]
      do throws(FileError) {
        try writer.write(unit.page, key: page.hash) { stream in
          page.bytes.withUnsafeBufferPointer { bytes in
            stream.put(UnsafeBufferPointer(rebasing: bytes[..<page.gap]))
            stream.put(links)
            stream.put(UnsafeBufferPointer(rebasing: bytes[page.gap...]))
          }
        }
      } catch {
        failures.append((index, error))
      }
    }
    return failures
  }
}
