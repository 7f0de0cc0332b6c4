import DeckHTML
import DeckModel

/// What the course around a deck means for it.
package struct PageContext: Sendable {
  /// The address that stands for a written one, such as `b.html` for `b.md`; nil leaves it.
  package var address: (@Sendable (String) -> String?)?
  /// Beats the theme that the deck names.
  package var theme: Theme?
  /// For a deck that names none.
  package var standardTheme: Theme?
  /// See ``PageOptions/untitledName``.
  package var untitledName: String?
  /// See ``PageOptions/hasCourseLinks``.
  package var hasCourseLinks = false
  /// Style sheets behind those of the command line.
  package var styles: [PagePart] = []
  /// Scripts behind the boot line, for pages that ask the server they came from whether they changed.
  package var liveScripts: [PagePart] = []
  /// See ``PageOptions/address``.
  package var assetAddress: (@Sendable (PagePart) -> String?)?

  /// Metadata for the keys that the deck has not.
  package var defaults: [JSONValue.Member] = []
  /// What rules' messages count as where the command line says nothing of them.
  package var levels: [String: DiagnosticOptions.Level] = [:]
  /// What of this was read from files.
  package var files: [Dependency] = []

  package init() {}
}
