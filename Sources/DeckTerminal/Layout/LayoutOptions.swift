/// What the person in front of the terminal chose about the layout.
package struct LayoutOptions: Sendable {
  /// The widest text in columns; 0 for the whole window (TP-11).
  package var maxColumns = 100
  package var capabilities = Capabilities()
  /// Whether long lines of code go on in the next row. Without, they are panned: a presenter turns this off at the
  /// first `>` and on again when the pan is back at 0.
  package var wrapsCode = true
  /// `--fit`: a slide that is too high loses the blank rows between its blocks, and then takes the whole width of the
  /// window (TP-17).
  package var fits = false
  /// Whether headings of the first level are drawn large on slides of titles that have room for them (TP-30).
  package var hasBlockLetters = false
  var isTight = false
  var isWide = false
  /// Whether links are numbered and listed below the slide (TP-37).
  package var listsLinks = false
  /// Whether there is a footer; below eight rows there is none (TP-54).
  package var hasFooter = true
  /// Whether the size is that of a part of a window, such as the notes', which shows what it can however small it is.
  package var isPane = false
  /// Whether the slide is written on paper: at the left edge, whatever the deck says.
  var isPaper = false
  /// Whether the slide is written for a screen reader: headings say that they are, tables are records, and there are no
  /// frames (TP-73).
  var isLinear = false
  /// The size of a picture in pixels by the address in the deck; nil when it cannot be shown.
  package var imageSize: (@Sendable (String) -> PixelSize?)?

  package init() {}
}

package struct PixelSize: Hashable, Sendable {
  package var width: Int
  package var height: Int

  package init(_ width: Int, _ height: Int) {
    self.width = width
    self.height = height
  }
}
