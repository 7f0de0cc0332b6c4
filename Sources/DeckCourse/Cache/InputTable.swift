import DeckBuild
import DeckModel
import Synchronization

/// The files that a build reads besides decks, each hashed once, or not at all when its stamp says that it is as the
/// last build found it.
final class InputTable: Sendable {
  private struct State {
    var inputs: [Ledger.Input] = []
    var index: [[UInt8]: Int] = [:]
  }

  private let old: [[UInt8]: Ledger.Input]
  private let oldInputs: [Ledger.Input]
  private let started: Int64
  private let state = Mutex(State())

  init(_ old: Ledger?) {
    oldInputs = old?.inputs ?? []
    self.old = Dictionary(oldInputs.map { (Array($0.path.utf8), $0) }, uniquingKeysWith: { $1 })
    started = old?.started ?? 0
  }

  /// The place of `path` in the new ledger's list.
  func index(of path: String) -> Int {
    let key = Array(path.utf8)
    if let known = state.withLock({ $0.index[key] }) { return known }
    let input = look(at: path, key)
    return state.withLock { state in
      if let known = state.index[key] { return known }
      state.inputs.append(input)
      state.index[key] = state.inputs.count - 1
      return state.inputs.count - 1
    }
  }

  func hash(of path: String) -> ContentHash {
    let index = index(of: path)
    return state.withLock { $0.inputs[index].hash }
  }

  /// Whether input number `index` of the old ledger is as it was.
  func isUnchanged(_ index: Int) -> Bool {
    guard oldInputs.indices.contains(index) else { return false }
    return hash(of: oldInputs[index].path) == oldInputs[index].hash
  }

  /// The place in the new list of what stands at `index` in the old one.
  func moved(_ index: Int) -> Int { self.index(of: oldInputs[index].path) }

  var inputs: [Ledger.Input] { state.withLock { $0.inputs } }

  private func look(at path: String, _ key: [UInt8]) -> Ledger.Input {
    // Before the reading: a change in between shows in the next build.
    guard let stamp = FileStamp(of: path) else { return Ledger.Input(path: path, stamp: nil, hash: .empty) }
    if let known = old[key], known.stamp == stamp, stamp.isSettled(before: started) {
      return Ledger.Input(path: path, stamp: stamp, hash: known.hash)
    }
    let contents = try? FileSystem.read(path)
    return Ledger.Input(path: path, stamp: stamp, hash: contents.map { ContentHash(of: $0.bytes) } ?? .empty)
  }
}

extension FileStamp {
  /// Whether the last change came so long before `start` that a build begun then has seen it. The clock of stamps ticks
  /// more slowly than the one that `start` was taken from.
  func isSettled(before start: Int64) -> Bool { changed < start - 20_000_000 }
}
