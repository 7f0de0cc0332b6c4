import DeckModel
import Synchronization

/// What the folders of a deck's files hold, to tell which name was meant. A folder is read once, however many of its
/// names are missing.
final class FolderNames: Sendable {
  private struct State {
    var folders: [String: Names] = [:]
    var searches = 0
  }

  private struct Names {
    var all: [String]
    /// By their small letters; of several that differ in case only, the first.
    var bySmallLetters: [String: String]
  }

  /// A search looks at every name of its folder. Whoever has missed this many files knows that he has the wrong folder.
  private static let mostSearches = 100
  private let state = Mutex(State())

  /// The name in `folder` that is `name` but for its case.
  func otherCase(of name: String, in folder: String) -> String? {
    state.withLock { state in
      let other = Self.names(of: folder, &state).bySmallLetters[name.lowercased()]
      return other == name ? nil : other
    }
  }

  /// The name in `folder` that `name` may be a slip of.
  func closest(to name: String, in folder: String) -> String? {
    state.withLock { state in
      state.searches += 1
      guard state.searches <= Self.mostSearches else { return nil }
      return DeckModel.closest(to: name, among: Self.names(of: folder, &state).all)
    }
  }

  private static func names(of folder: String, _ state: inout State) -> Names {
    if let known = state.folders[folder] { return known }
    let all = FileSystem.names(in: folder)
    let names = Names(
      all: all, bySmallLetters: Dictionary(all.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first }))
    state.folders[folder] = names
    return names
  }
}
