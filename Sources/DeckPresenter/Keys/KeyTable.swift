/// The keys of a presentation and what they do: the one table that keys are looked up in and that help is made from
/// (`TP-42`).
package struct KeyTable: Sendable {
  package struct Row: Sendable {
    package let command: Command
    package fileprivate(set) var keys: [Key]
    /// For people.
    package let text: String
  }

  package private(set) var rows: [Row] = Self.standard

  package init() {}

  /// The command of a key; nil for a key that does nothing.
  ///
  /// Not from a dictionary: a hundred keys are compared sooner than a table of them is made at every start.
  package subscript(_ key: Key) -> Command? { rows.first { $0.keys.contains(key) }?.command }

  /// Gives `command` these keys and no others, and takes them from whoever has them.
  package mutating func set(_ keys: [Key], for command: Command) {
    for index in rows.indices {
      rows[index].keys.removeAll { keys.contains($0) }
      if rows[index].command == command { rows[index].keys = keys }
    }
  }

  /// No keys but the one that always quits: while text is being typed.
  static let typing: KeyTable = {
    var table = KeyTable()
    table.rows = [row(.quit, "quit", "Ctrl-C")]
    return table
  }()

  /// Reads a user's key map (`TP-48`): lines such as `next Space Right Ctrl-F`, which replace a command's keys; a line
  /// that begins with `#` is a comment. What makes no sense is named in the result.
  package mutating func read(_ text: String) -> [String] {
    var problems: [String] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let words = line.split { $0 == " " || $0 == "\t" || $0 == "\r" }
      guard let name = words.first, !name.hasPrefix("#") else { continue }
      let keys = words.dropFirst()
      guard let command = Command(rawValue: String(name)) else {
        problems.append("line \(number + 1): there is no command '\(name)'")
        continue
      }
      let wrong = keys.filter { Key(String($0)) == nil }
      problems += wrong.map { "line \(number + 1): there is no key '\($0)'" }
      set(keys.compactMap { Key(String($0)) }, for: command)
    }
    return problems
  }

  private static let standard: [Row] = [
    row(.next, "next step: fragment, rest of the slide, slide", "Space Enter n PageDown Right l"),
    row(.previous, "previous step", "Backspace Delete p PageUp Left h Shift-Space"),
    row(.nextSlide, "next slide", "N Alt-Right Shift-PageDown"),
    row(.previousSlide, "previous slide", "P Alt-Left Shift-PageUp"),
    row(.down, "scroll down, else the slide below or next", "j Down"),
    row(.up, "scroll up, else the slide above or before", "k Up"),
    row(.halfPageDown, "half a window down", "Ctrl-D"),
    row(.halfPageUp, "half a window up", "Ctrl-U"),
    row(.rowDown, "a row down", "J"),
    row(.rowUp, "a row up", "K"),
    row(.panRight, "wide code and tables to the left", "> Shift-Right"),
    row(.panLeft, "wide code and tables to the right", "< Shift-Left"),
    row(.first, "first slide", "Home 0"),
    row(.last, "last slide; with a number in front that slide", "G End"),
    row(.toNumber, "with a number in front that slide, as Enter does; gg is the first", "g"),
    row(.goTo, "go to a number, 3/2 (column, row), #id or words of a title", ":"),
    row(.lastPosition, "where we were before", "' Ctrl-O"),
    row(.search, "search; then n and N", "/"),
    row(.nextMatch, "next match", "Ctrl-N"),
    row(.overview, "list of slides; typing filters it", "o Tab Ctrl-P"),
    row(.revealAll, "all fragments of this slide", "a"),
    row(.copyCode, "copy code; with a number in front that block", "y"),
    row(.copySlide, "copy the slide as Markdown", "Y"),
    row(.openLink, "a link by its number: go there, or see the address", "f"),
    row(.sourcePosition, "where this stands in the file", "e"),
    row(.notes, "notes on this screen", "s"),
    row(.notesDown, "notes down", "Ctrl-E Alt-Down"),
    row(.notesUp, "notes up", "Ctrl-Y Alt-Up"),
    row(.black, "black screen", "b ."),
    row(.white, "white screen", "w"),
    row(.timer, "timer on and off", "t"),
    row(.resetTimer, "timer to zero", "T"),
    row(.autoAdvance, "advance by itself, on and off", "A F5"),
    row(.mouse, "mouse on and off", "m"),
    row(.theme, "light or dark", "d"),
    row(.grid, "lay-out grid", "`"),
    row(.warnings, "what reading the deck brought up", "!"),
    row(.reload, "read the deck again", "r Ctrl-R"),
    row(.redraw, "draw the window again", "Ctrl-L"),
    row(.help, "this list", "? F1"),
    row(.close, "close what is open", "Esc"),
    row(.stop, "stop; the shell's fg goes on", "Ctrl-Z"),
    row(.quit, "quit", "q Ctrl-C"),
  ]

  private static func row(_ command: Command, _ text: String, _ keys: String) -> Row {
    Row(command: command, keys: keys.split(separator: " ").compactMap { Key(String($0)) }, text: text)
  }
}
