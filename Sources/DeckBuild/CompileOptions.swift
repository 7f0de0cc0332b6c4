import DeckModel
import DeckPasses
import DeckReader
import DeckTerminal

/// What was asked for on the command line; a flag that was not given is nil or the default of `decisions` 4-5.
package struct CompileOptions: Hashable, Sendable {
  /// Paths as typed; `-` is standard input.
  package var inputs: [String] = []
  /// A file, a folder (ending in `/`), or `-` for standard output.
  package var output: String?
  package var emit: Emit = .html
  /// Replace a file that deckc did not make, where a default name meets one.
  package var force = false
  /// Decks compiled at the same time; nil for one on each core.
  package var jobs: Int?

  package var dialect: Dialect = .hackmd
  package var separator: SeparatorMode?
  package var breaks: Bool?
  package var html: HTMLMode = .safe
  /// A built-in theme's name or a CSS file.
  package var theme: String?
  /// Style sheets put behind the theme, in this order.
  package var css: [String] = []

  package var embed: Embed = .all
  package var network: Network = .fetches
  /// Whether the proxy of the environment is used.
  package var usesProxy = false
  /// The folder that no file of a deck lies outside of; nil for the default (`settlements`, "Root").
  package var root: String?

  /// Whether the deck is looked through for what only people can judge (``DeckLint/lint(_:)``).
  package var lints = false
  /// Terminal windows that every slide should fit into.
  package var screens: [TerminalSize] = []

  /// Another file than the `course.yml` in the folders around a deck.
  package var config: String?
  package var readsConfig = true

  package var diagnostics = DiagnosticOptions()

  package init() {}

  /// Which of the files that a deck names go into its page.
  package enum Embed: String, Sendable, CaseIterable {
    case all, local, none
  }

  package enum Network: Sendable {
    /// What the cache has not is fetched.
    case fetches
    /// What the cache has, whatever it has, is fetched anew.
    case refreshes
    /// No socket is opened.
    case offline
    /// None either, and nothing is said about it: for looking a deck over.
    case silent
  }
}

package struct DiagnosticOptions: Hashable, Sendable {
  package enum Colour: String, Sendable, CaseIterable {
    case auto, always, never
  }

  package var format: DiagnosticPrinter.Format = .human
  package var colour: Colour = .auto
  /// Warnings count as errors.
  package var warningsAreErrors = false
  /// Errors only.
  package var isQuiet = false
  /// Notes too, and what was written where.
  package var isVerbose = false
  /// What the command line says of rules, by their identifiers.
  package var levels: [String: Level] = [:]

  /// How a rule's diagnostics count.
  package enum Level: String, Sendable, CaseIterable {
    case off, note, warning, error
  }

  package init() {}

  /// `diagnostics` with the severities that were asked for; with `--werror` warnings are errors.
  ///
  /// - Parameter weaker: What the course says of rules; the command line beats it.
  package func judged(_ diagnostics: [Diagnostic], weaker: [String: Level] = [:]) -> [Diagnostic] {
    guard warningsAreErrors || !levels.isEmpty || !weaker.isEmpty else { return diagnostics }
    return diagnostics.compactMap { diagnostic in
      var diagnostic = diagnostic
      if let level = levels[diagnostic.rule] ?? weaker[diagnostic.rule] {
        guard let severity = Diagnostic.Severity(rawValue: level.rawValue) else { return nil }
        diagnostic.severity = severity
      }
      if warningsAreErrors, diagnostic.severity == .warning { diagnostic.severity = .error }
      return diagnostic
    }
  }

  /// The printer for standard error. `NO_COLOR`, `CLICOLOR_FORCE` and `TERM=dumb` decide where the command line
  /// leaves it open (no-color.org, bixense.com/clicolors).
  package func printer(least: Diagnostic.Severity) -> DiagnosticPrinter {
    let isTerminal = Platform.standardErrorIsTerminal
    let isColoured =
      switch colour {
      case .always: true
      case .never: false
      case .auto: Self.wantsColour(isTerminal: isTerminal)
      }
    var printer = DiagnosticPrinter(format: format, showsSource: isTerminal || isColoured, isColoured: isColoured)
    let isForPeople = format == .human || format == .short
    printer.least = isQuiet ? .error : isVerbose || !isForPeople ? .note : least
    return printer
  }

  private static func wantsColour(isTerminal: Bool) -> Bool {
    if Platform.environment("NO_COLOR") != nil { return false }
    if let force = Platform.environment("CLICOLOR_FORCE"), force != "0" { return true }
    return isTerminal && Platform.environment("TERM") != "dumb"
  }
}
