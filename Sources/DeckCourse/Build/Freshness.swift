import DeckBuild
import DeckModel

/// Which decks are as the last build found them.
struct Freshness: Sendable {
  /// The records of the decks that are, by the course's order; nil for those to be compiled.
  private(set) var records: [DeckRecord?]
  /// Whether something is to be done.
  private(set) var hasWork = false

  init(_ build: CourseBuild) {
    records = [DeckRecord?](repeating: nil, count: build.course.units.count)
    for (index, unit) in build.course.units.enumerated() where unit.isKept {
      records[index] = build.last?.record(of: unit.path)
      records[index]?.inputs = []
    }
    guard let old = build.old?.ledger, old.settings == build.keys.settings else {
      hasWork = true
      return
    }
    let keepsLinks = old.targets == build.keys.targets
    for (index, unit) in build.course.units.enumerated() where !unit.isKept {
      guard var record = build.old?.record(of: unit.path), !record.hasFailed, keepsLinks || !record.hasLinks,
        record.inputs.allSatisfy({ build.inputs.isUnchanged($0) }),
        build.writer.isIntact(unit.page, key: record.hash)
      else {
        hasWork = true
        continue
      }
      let stamp = unit.source.stamp
      if record.stamp != stamp || !stamp.isSettled(before: old.started) {
        // Touched, or changed while the last build read it: the content decides.
        let path = build.options.source + "/" + unit.path
        guard let bytes = try? FileSystem.read(path).bytes, ContentHash(of: bytes) == record.hash else {
          hasWork = true
          continue
        }
        if record.stamp != stamp { hasWork = true }
        record.stamp = stamp
      }
      record.inputs = record.inputs.map { build.inputs.keep($0) }
      records[index] = record
    }
    if old.decks.count != records.count { hasWork = true }
  }
}
