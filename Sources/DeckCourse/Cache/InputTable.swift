import DeckBuild
import DeckModel
import Synchronization

/// The files that a build reads besides decks, each looked at once, and read for that only when its stamp does not say
/// that it is as the last build found it.
final class InputTable: Sendable {
  private struct State {
    var inputs: [Ledger.Input] = []
    var index: [[UInt8]: Int] = [:]
    /// By the old ledger's numbers.
    var verdicts: [Int: Bool] = [:]
  }

  private let old: [Ledger.Input]
  private let started: Int64
  private let state = Mutex(State())

  init(_ ledger: Ledger?) {
    old = ledger?.inputs ?? []
    started = ledger?.started ?? 0
  }

  /// Takes what a deck was made of; returns its place in the new ledger's list.
  func add(_ file: Dependency) -> Int {
    let key = Array(file.path.utf8)
    if let known = state.withLock({ $0.index[key] }) { return known }
    // After the reading: a file that changed in between has changed since the build began, and then contents decide.
    return add(Ledger.Input(path: file.path, stamp: FileStamp(of: file.path), contents: file.contents), key)
  }

  /// Takes over what stands at `number` in the old list and is unchanged.
  func keep(_ number: Int) -> Int {
    var input = old[number]
    input.stamp = FileStamp(of: input.path)
    return add(input, Array(input.path.utf8))
  }

  /// Whether input `number` of the old ledger is as it was.
  func isUnchanged(_ number: Int) -> Bool {
    guard old.indices.contains(number) else { return false }
    if let verdict = state.withLock({ $0.verdicts[number] }) { return verdict }
    let verdict = look(at: old[number])
    state.withLock { $0.verdicts[number] = verdict }
    return verdict
  }

  var inputs: [Ledger.Input] { state.withLock { $0.inputs } }

  private func add(_ input: Ledger.Input, _ key: [UInt8]) -> Int {
    state.withLock { state in
      if let known = state.index[key] { return known }
      state.inputs.append(input)
      state.index[key] = state.inputs.count - 1
      return state.inputs.count - 1
    }
  }

  private func look(at input: Ledger.Input) -> Bool {
    guard let stamp = FileStamp(of: input.path) else { return input.stamp == nil }
    if stamp == input.stamp, stamp.isSettled(before: started) { return true }
    guard let contents = input.contents, let bytes = try? FileSystem.read(input.path).bytes else { return false }
    return ContentHash(of: bytes) == contents
  }
}

extension FileStamp {
  /// Whether the last change came so long before `start` that a build begun then has seen it. The clock of stamps ticks
  /// more slowly than the one that `start` was taken from.
  func isSettled(before start: Int64) -> Bool { changed < start - 20_000_000 }
}
