import DeckTerminal

/// What was asked for on the command line of `present`.
package struct PresentOptions: Sendable {
  package var color = TerminalKind.Colour.auto
  /// Nil: the terminal's own colours.
  package var theme: TerminalTheme?
  package var maxColumns = 100
  package var ambiguousWidth = 1
  package var fits = false
  package var hasBlockLetters = false
  package var hasFooter = true
  package var links = Links.auto
  /// Nil: the best that the terminal is known to have.
  package var images: ImageProtocol?
  package var mouse = false
  /// A place as ``Presenter/slide(named:)`` reads it.
  package var start: String?
  package var resumes = false
  package var role = Role.leader
  /// Of the talk, in minutes.
  package var duration: Int?
  package var isASCII = false
  package var isPaged = true
  /// After a reload, go to the slide that changed.
  package var jumps = false
  package var isOffline = false
  /// Whether `e` opens the user's editor.
  package var edits = false
  package var keys = KeyTable()

  package init() {}

  package enum Links: String, Sendable, CaseIterable {
    case auto, osc8, list, none
  }

  package enum Role: Sendable {
    /// Shows the slides.
    case leader
    /// Shows the same slides as a leader elsewhere.
    case follower
    /// Shows the notes of a leader elsewhere.
    case notes
  }

  /// What this terminal can do, as far as it is known without asking.
  package func capabilities(_ kind: TerminalKind) -> Capabilities {
    var capabilities = Capabilities()
    capabilities.depth = kind.depth(color)
    capabilities.isUnicode = !isASCII && kind.isUnicode
    capabilities.ambiguousWidth = ambiguousWidth
    capabilities.hasHyperlinks = links == .osc8 || links == .auto && kind.hasHyperlinks
    capabilities.hasImages = (images ?? kind.images ?? .blocks) != .none
    return capabilities
  }

  package func layout(_ capabilities: Capabilities) -> LayoutOptions {
    var layout = LayoutOptions()
    layout.maxColumns = maxColumns
    layout.capabilities = capabilities
    layout.fits = fits
    layout.hasBlockLetters = hasBlockLetters
    layout.listsLinks = links == .list
    layout.hasFooter = hasFooter
    return layout
  }
}
