import Testing

@testable import DeckTerminal

/// Tables have rules between their rows where it cannot be seen otherwise where a row begins.
@Suite struct TableRuleTests {
  private static let long = "some words that need more room than there is in one row"

  private func rules(_ rows: [String], _ columns: Int = 40) -> Int {
    let text = "| A | B |\n|---|---|\n" + rows.joined(separator: "\n")
    return terminalDeck(text).text(columns, 30).split(separator: "\n").count { $0.contains("├") }
  }

  @Test func noneWhereEachRowIsOneLine() {
    #expect(rules(["| a | b |", "| c | d |", "|  | e |"]) == 1)
  }

  @Test func noneWhereNamesTellTheRowsApart() {
    #expect(rules(["| a | \(Self.long) |", "| c | d |", "| e | \(Self.long) |"]) == 1)
    #expect(rules(["| \(Self.long) | 1 |", "| c | 2 |"]) == 1)
  }

  @Test func betweenAllWhereNothingTellsThemApart() {
    #expect(rules(["| a | \(Self.long) |", "|  | \(Self.long) |"]) == 2)
    #expect(rules(["| \(Self.long) | \(Self.long) |", "| c | d |", "| e | f |"], 60) == 3)
  }
}
