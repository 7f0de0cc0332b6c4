import DeckModel
import Synchronization

/// Where decks that are being compiled tell their titles, which stand in the pages of their neighbours.
///
/// A page waits here until both neighbours' titles are known; whoever brings the last one writes it. Decks are compiled
/// in their order, so that few pages wait.
final class TitleBoard: Sendable {
  /// A page with a gap for its links.
  struct Page: Sendable {
    let bytes: [UInt8]
    let gap: Int
    /// Of the deck's source.
    let hash: ContentHash
  }

  private struct State {
    var titles: [String?]
    var waiting: [Int: Page] = [:]
  }

  private let neighbours: [[Int]]
  private let state: Mutex<State>

  /// - Parameter titles: By the decks' order; nil for those that are going to tell.
  init(_ titles: [String?], units: [BuildUnit]) {
    neighbours = units.map { [$0.previous, $0.next].compactMap { $0 } }
    state = Mutex(State(titles: titles))
  }

  /// Takes the title, and the page unless there is none.
  ///
  /// - Returns: The pages that nothing is missing for any more, each of them once.
  func tell(_ index: Int, title: String, page: Page?) -> [(index: Int, page: Page)] {
    state.withLock { state in
      state.titles[index] = title
      state.waiting[index] = page
      return ([index] + neighbours[index]).compactMap { candidate in
        guard let page = state.waiting[candidate],
          neighbours[candidate].allSatisfy({ state.titles[$0] != nil })
        else { return nil }
        state.waiting[candidate] = nil
        return (candidate, page)
      }
    }
  }

  /// The title of deck `index`, if it is known.
  subscript(_ index: Int) -> String? { state.withLock { $0.titles[index] } }
}
