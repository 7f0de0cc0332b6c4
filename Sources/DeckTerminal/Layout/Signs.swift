/// The characters that frames, lists and marks are drawn with: Unicode's, or ASCII where the terminal has no others or
/// gives ambiguous ones two columns.
struct Signs: Sendable {
  let capabilities: Capabilities

  init(_ capabilities: Capabilities) { self.capabilities = capabilities }

  var isASCII: Bool { !capabilities.isUnicode || capabilities.ambiguousWidth == 2 }

  private func choose(_ unicode: Unicode.Scalar, _ ascii: Unicode.Scalar) -> Unicode.Scalar {
    isASCII ? ascii : unicode
  }

  var horizontal: Unicode.Scalar { choose("─", "-") }
  var doubleHorizontal: Unicode.Scalar { choose("═", "=") }
  var vertical: Unicode.Scalar { choose("│", "|") }
  var bar: Unicode.Scalar { choose("▌", "|") }
  var continued: Unicode.Scalar { choose("↳", "\\") }
  var lit: Unicode.Scalar { ">" }
  var chevron: Unicode.Scalar { choose("›", ">") }
  var above: Unicode.Scalar { choose("▲", "^") }
  var below: Unicode.Scalar { choose("▼", "v") }
  var ellipsis: Unicode.Scalar { choose("…", "~") }
  var arrowRight: Unicode.Scalar { choose("▶", ">") }
  var arrowDown: Unicode.Scalar { choose("▼", "v") }
  var full: Unicode.Scalar { choose("━", "=") }
  var rest: Unicode.Scalar { choose("─", "-") }

  /// - Parameter level: 0 for the outermost list.
  func bullet(_ level: Int) -> Unicode.Scalar {
    switch level % 3 {
    case 0: choose("•", "*")
    case 1: choose("◦", "-")
    default: choose("▪", "+")
    }
  }

  /// A corner or crossing of a table: the place of the row, the place of the column.
  func crossing(row: Place, column: Place) -> Unicode.Scalar {
    if isASCII { return "+" }
    return switch (row, column) {
    case (.first, .first): "┌"
    case (.first, .inner): "┬"
    case (.first, .last): "┐"
    case (.inner, .first): "├"
    case (.inner, .inner): "┼"
    case (.inner, .last): "┤"
    case (.last, .first): "└"
    case (.last, .inner): "┴"
    case (.last, .last): "┘"
    }
  }

  enum Place { case first, inner, last }
}
