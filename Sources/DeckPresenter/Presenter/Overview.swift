import DeckTerminal

/// The list of slides: one is selected, and typing leaves those whose title or number holds what was typed.
package struct Overview: Sendable {
  package struct Entry: Hashable, Sendable {
    /// From 0.
    package var slide: Int
    package var number: String
    package var title: String
    /// In a column below another.
    package var isBelow: Bool
  }

  private let all: [Entry]
  package private(set) var filter = ""
  package private(set) var entries: [Entry]
  /// Of `entries`, from 0.
  package var selection: Int

  package init(_ deck: TerminalDeck, at slide: Int) {
    all = (0..<deck.count).map {
      Entry(slide: $0, number: deck.number(of: $0), title: deck.label(of: $0), isBelow: deck.place(of: $0).v > 0)
    }
    entries = all
    selection = slide
  }

  package var chosen: Int? { entries[ifThere: selection]?.slide }

  /// The entries that a list of `height` rows shows.
  package func visible(height: Int) -> Range<Int> {
    let height = max(height, 1)
    let start = max(min(selection - height / 2, entries.count - height), 0)
    return Range(from: start, to: min(start + height, entries.count))
  }

  /// The entry in a row of the window, below the one line of title.
  func row(at row: Int, height: Int) -> Int? {
    let visible = visible(height: height - 2)
    let index = visible.lowerBound + row - 1
    return row >= 1 && visible.contains(index) ? index : nil
  }

  mutating func select(by steps: Int) { selection = min(max(selection + steps, 0), max(entries.count - 1, 0)) }

  mutating func type(_ scalar: Unicode.Scalar) {
    guard filter.utf8.count < 100 else { return }
    filter.unicodeScalars.append(scalar)
    narrow()
  }

  /// False when there is nothing to take back.
  mutating func takeBack() -> Bool {
    guard !filter.isEmpty else { return false }
    filter.removeLast()
    narrow()
    return true
  }

  private mutating func narrow() {
    let current = chosen
    let words = filter.lowercased()
    entries = all.filter { $0.number.hasPrefix(words) || $0.title.lowercased().contains(words) || words.isEmpty }
    selection = entries.firstIndex { $0.slide == current } ?? 0
  }
}

extension Presenter {
  mutating func press(_ key: Key, in overview: Overview, at now: Int) -> [Effect] {
    var overview = overview
    overlay = .overview(overview)
    switch key.code {
    case .escape: overlay = .none
    case .enter: choose(overview)
    case .up: overview.select(by: -1)
    case .down: overview.select(by: 1)
    case .tab: overview.select(by: key.modifiers == .shift ? -1 : 1)
    case .pageUp: overview.select(by: -max(window.rows - 3, 1))
    case .pageDown: overview.select(by: max(window.rows - 3, 1))
    case .home: overview.selection = 0
    case .end: overview.selection = max(overview.entries.count - 1, 0)
    case .backspace: if !overview.takeBack() { overlay = .none }
    case .character("p") where key.modifiers == .control: overview.select(by: -1)
    case .character("n") where key.modifiers == .control: overview.select(by: 1)
    case .character("d") where key.modifiers == .control: overlay = .none
    case .character(let scalar) where key.modifiers.isEmpty: overview.type(scalar)
    default: break
    }
    if case .overview = overlay { overlay = .overview(overview) }
    return []
  }

  mutating func choose(_ overview: Overview) {
    overlay = .none
    if let slide = overview.chosen { jump(to: slide) }
  }
}
