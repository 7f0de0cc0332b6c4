import DeckBuild
import DeckHTML
import DeckModel

/// Compiles the decks that changed, and then those of the others whose links around the slides changed.
struct DeckRound: Sendable {
  private let course: Course
  private let last: LedgerFile?
  private let draft: LedgerDraft
  private let freshness: Freshness
  private let deck: DeckCompiling
  private let jobs: Int
  /// What the results so far are.
  private struct Progress: Sendable {
    var records: [DeckRecord?]
    var failures: [(index: Int, error: FileError)] = []
    var done = 0
  }

  private let progress: @Sendable (Int, Int, String) -> Void

  init(
    _ build: CourseBuild, _ draft: LedgerDraft, _ freshness: Freshness,
    _ progress: @escaping @Sendable (Int, Int, String) -> Void
  ) {
    course = build.course
    last = build.last
    self.draft = draft
    self.freshness = freshness
    self.progress = progress
    jobs = build.options.compile.jobs ?? Platform.coreCount
    let units = build.course.units
    let titles = units.indices.map { index in
      freshness.records[index].map { units[index].settings.title ?? $0.title }
    }
    deck = DeckCompiling(build, draft, TitleBoard(titles, units: units))
  }

  /// - Returns: The records of all decks, in the course's order.
  func run(_ report: inout CourseReport) throws(FileError) -> [DeckRecord] {
    var records = freshness.records
    let changed = records.indices.filter { records[$0] == nil }
    compile(changed, &records, &report)
    // All titles are known now.
    let moved = records.indices.filter { index in
      guard freshness.records[index] != nil, !course.units[index].isKept, let record = records[index] else {
        return false
      }
      return record.place != deck.place(index)
    }
    compile(moved, &records, &report)

    let kept = Set(changed + moved)
    return records.indices.compactMap { index in
      guard var record = records[index] else { return nil }
      if !kept.contains(index), let last {
        // They stand side by side.
        let bytes = last.bytes(record.summary.lowerBound..<max(record.summary.upperBound, record.search.upperBound))
        let place = draft.append(bytes)
        record.summary = place.lowerBound..<place.lowerBound + record.summary.count
        record.search = record.summary.upperBound..<place.upperBound
        deck.writer.keep(course.units[index].page)
      }
      return record
    }
  }

  private func compile(_ indices: [Int], _ records: inout [DeckRecord?], _ report: inout CourseReport) {
    guard !indices.isEmpty else { return }
    let results = runInOrder(
      indices.count, jobs: jobs, state: Progress(records: records),
      work: { deck.compile(indices[$0]) },
      take: { state, made in
        state.records[made.index] = made.record
        state.failures += made.failures
        state.done += 1
        progress(state.done, indices.count, course.units[made.index].path)
      })
    records = results.records
    for index in indices { records[index]?.place = deck.place(index) }
    for failure in results.failures {
      records[failure.index]?.hasFailed = true
      report.problems.append(failure.error)
    }
    report.compiled += indices.count
  }
}
