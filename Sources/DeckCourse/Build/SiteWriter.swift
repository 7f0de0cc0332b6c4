import DeckBuild
import DeckModel
import Synchronization

/// Writes the files of a site, knows which of them need no writing, and takes away those that are no longer wanted.
///
/// It replaces and removes what an earlier build made and nothing else. Any thread may use it.
final class SiteWriter: Sendable {
  private struct State {
    var outputs: [[UInt8]: Ledger.Output] = [:]
    var folders: Set<String> = []
    var written = 0
    var bytes = 0
  }

  let folder: String
  private let old: [[UInt8]: Ledger.Output]
  /// What a build that was killed may have made, or made anew.
  private let planned: Set<[UInt8]>
  private let force: Bool
  private let state = Mutex(State())

  /// - Parameter plan: What a build that was killed may have made; with a slash at its end, a folder of such files.
  init(_ folder: String, old: Ledger?, plan: [String], force: Bool) {
    self.folder = folder
    self.force = force
    var known = Dictionary((old?.outputs ?? []).map { (Array($0.path.utf8), $0) }, uniquingKeysWith: { $1 })
    let planned = plan.flatMap { path in
      guard path.hasSuffix("/") else { return [path] }
      let entries = (try? FileSystem.entries(of: folder + "/" + path)) ?? []
      return entries.filter { $0.kind == .file }.map { path + $0.name }
    }
    for path in planned where known[Array(path.utf8)] == nil {
      known[Array(path.utf8)] = Ledger.Output(path: path, stamp: nil, key: .empty)
    }
    self.old = known
    self.planned = Set(planned.map { Array($0.utf8) })
  }

  /// Whether the last build made `path` of the same, and nobody touched it since.
  func isIntact(_ path: String, key: ContentHash) -> Bool {
    guard !force, let output = old[Array(path.utf8)], output.key == key else { return false }
    return isIntact(output)
  }

  private func isIntact(_ output: Ledger.Output) -> Bool {
    guard let stamp = output.stamp else { return false }
    return FileStamp(of: folder + "/" + output.path) == stamp
  }

  /// Whether everything that the last build made is still there as it was, the pages of `units` taken for that.
  func isIntact(butFor units: [BuildUnit]) -> Bool {
    let pages = Set(units.map { Array($0.page.utf8) })
    return old.allSatisfy { pages.contains($0.key) || isIntact($0.value) }
  }

  /// What the last build noted about `path`.
  func known(_ path: String) -> Ledger.Output? { old[Array(path.utf8)] }

  /// Keeps `path` as the last build made it.
  func keep(_ path: String) {
    let key = Array(path.utf8)
    guard let output = old[key] else { return }
    state.withLock { $0.outputs[key] = output }
  }

  /// Keeps everything below `folder` that this build did not make anew.
  func keep(below folder: String) {
    for (key, output) in old where output.path.utf8.starts(with: (folder + "/").utf8) && isIntact(output) {
      state.withLock { state in
        if state.outputs[key] == nil { state.outputs[key] = output }
      }
    }
  }

  /// Keeps everything that this build did not make anew, but for `paths`.
  func keep(butFor paths: [String]) {
    let gone = Set(paths.map { Array($0.utf8) })
    for (key, output) in old where !gone.contains(key) {
      state.withLock { state in
        if state.outputs[key] == nil { state.outputs[key] = output }
      }
    }
  }

  /// Writes `bytes` unless they are there already: since the last build, or since one that was killed, which nobody
  /// took notes of.
  func write(_ path: String, _ bytes: [UInt8], original: Ledger.Output.Original? = nil) throws(FileError) {
    let key = ContentHash(of: bytes)
    if original == nil, isIntact(path, key: key) { return keep(path) }
    let place = folder + "/" + path
    if !force, old[Array(path.utf8)] == nil, let stamp = FileStamp(of: place), Int(stamp.size) == bytes.count,
      (try? FileSystem.read(place).bytes) == bytes
    {
      return note(Ledger.Output(path: path, stamp: stamp, key: key, original: original))
    }
    try write(path, key: key, original: original) { $0.put(bytes) }
  }

  private func note(_ output: Ledger.Output) {
    state.withLock { $0.outputs[Array(output.path.utf8)] = output }
  }

  /// Writes what `body` puts; `key` stands for that.
  func write(
    _ path: String, key: ContentHash, original: Ledger.Output.Original? = nil,
    _ body: (inout AtomicFile.Stream) throws(FileError) -> Void
  ) throws(FileError) {
    let place = folder + "/" + path
    try makeFolder(SitePath.folder(of: path))
    try refuseForeign(path, place)
    try AtomicFile.write(to: place, durability: .later, body)
    let stamp = FileStamp(of: place)
    state.withLock { state in
      state.outputs[Array(path.utf8)] = Ledger.Output(path: path, stamp: stamp, key: key, original: original)
      state.written += 1
      state.bytes += Int(stamp?.size ?? 0)
    }
  }

  /// Removes what earlier builds made and this one did not, and the folders that are empty then.
  ///
  /// A file that somebody has changed since stays.
  ///
  /// - Returns: How many were removed, and which stayed.
  func removeRest() throws(FileError) -> (removed: Int, kept: [String]) {
    let made = state.withLock { $0.outputs }
    let rest = old.filter { made[$0.key] == nil }.values
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var removed = 0
    var kept: [String] = []
    for output in rest {
      let place = folder + "/" + output.path
      guard let stamp = FileStamp(of: place) else { continue }
      let mayBeNewer = output.stamp == nil || planned.contains(Array(output.path.utf8))
      guard stamp == output.stamp || (mayBeNewer && Self.isOurs(place)) else {
        kept.append(output.path)
        continue
      }
      try FileSystem.removeFile(place)
      removed += 1
      var outer = SitePath.folder(of: output.path)
      while !outer.isEmpty {
        FileSystem.removeFolderIfEmpty(folder + "/" + outer)
        outer = SitePath.folder(of: outer)
      }
    }
    return (removed, kept)
  }

  /// Removes temporary files that a killed build left in the folders it wrote to.
  func removeLitter() {
    var folders: Set<String> = [""]
    for output in old.values { folders.insert(SitePath.folder(of: output.path)) }
    for name in folders {
      let place = name.isEmpty ? folder : folder + "/" + name
      for entry in (try? FileSystem.entries(of: place)) ?? []
      where entry.kind == .file && entry.name.hasPrefix(".deckc-") && entry.name.hasSuffix(".tmp") {
        try? FileSystem.removeFile(place + "/" + entry.name)
      }
    }
  }

  /// What this build made or kept, in the order of the paths.
  var outputs: [Ledger.Output] {
    state.withLock { $0.outputs.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) } }
  }

  /// Files written and their bytes.
  var written: (files: Int, bytes: Int) { state.withLock { ($0.written, $0.bytes) } }

  private func makeFolder(_ name: String) throws(FileError) {
    guard !name.isEmpty, !state.withLock({ $0.folders.contains(name) }) else { return }
    try FileSystem.makeFolder(folder + "/" + name)
    _ = state.withLock { $0.folders.insert(name) }
  }

  private func refuseForeign(_ path: String, _ place: String) throws(FileError) {
    guard let status = FileSystem.status(place) else { return }
    if status.isFolder { throw FileError(.cannotCreate, place, "is a folder") }
    if !status.isRegular { throw FileError(.cannotCreate, place, "is not a regular file") }
    if force || old[Array(path.utf8)] != nil || Self.isOurs(place) { return }
    throw FileError(.cannotCreate, place, "exists and was not made by deckc", hint: "'--force' replaces it")
  }

  /// By the generator that pages, `course.json` and the feed name in their first 4 KB.
  private static func isOurs(_ place: String) -> Bool {
    let bytes = FileSystem.beginning(of: place, count: 4096)
    return bytes.isEmpty
      || signs.contains { sign in
        bytes.count >= sign.count && (0...bytes.count - sign.count).contains { bytes[$0...].starts(with: sign) }
      }
  }

  private static let signs = [
    #"name="generator" content="deckc"#, #""generator":"deckc"#, "<generator>deckc", "<!-- deckc -->",
    SharedAssets.mark,
  ].map { Array($0.utf8) }
}
