import Dispatch
import Synchronization

/// Runs `work` for every number below `count`, several at a time, and feeds each result to `take` in the order of
/// the numbers, one at a time and as early as that order allows.
///
/// `work` runs on the caller's thread when there is nothing to share out.
///
/// - Returns: `state` as `take` left it.
package func runInOrder<Result: Sendable, State: Sendable>(
  _ count: Int, jobs: Int, state: State, work: @escaping @Sendable (Int) -> Result,
  take: @escaping @Sendable (inout State, Result) -> Void
) -> State {
  let jobs = min(jobs, count)
  guard jobs > 1 else {
    var state = state
    for index in 0..<count { take(&state, work(index)) }
    return state
  }

  let queue = Mutex(Queue<Result, State>(state: state))
  // Each thread takes numbers as it gets free, so that a long deck holds up one core only. Dispatch waits by working
  // along, which a synchronous command may do and a task group may not.
  DispatchQueue.concurrentPerform(iterations: jobs) { _ in
    while let index = queue.withLock({ $0.next(below: count) }) {
      let result = work(index)
      queue.withLock { $0.add(result, at: index, take) }
    }
  }
  return queue.withLock { $0.state }
}

/// Numbers not begun, and results that came before their turn.
private struct Queue<Result: Sendable, State: Sendable>: Sendable {
  var state: State
  private var begun = 0
  private var waiting: [Int: Result] = [:]
  private var turn = 0

  init(state: State) { self.state = state }

  mutating func next(below count: Int) -> Int? {
    guard begun < count else { return nil }
    defer { begun += 1 }
    return begun
  }

  mutating func add(_ result: Result, at index: Int, _ take: (inout State, Result) -> Void) {
    waiting[index] = result
    while let result = waiting.removeValue(forKey: turn) {
      take(&state, result)
      turn += 1
    }
  }
}
