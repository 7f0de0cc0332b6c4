/// A deck as it was read: metadata, styles, and slides in source order.
package struct Deck: Sendable {
  package var source: Source
  package var text: TextPool
  /// Front matter merged over the JSON block (`hackmd-dialect` 2.3), in the author's order of keys.
  package var metadata: JSONValue
  /// Where the keys of the metadata stand.
  package var metadataPlaces: KeyPlaces
  package var separatorMode: SeparatorMode
  /// The contents of `<style>` elements in document order.
  package var styles: [Style]
  /// All slides in reading order; their places in the grid are `h` and `v`.
  package var slides: [Slide]
  /// What stands on every slide of the page: header, footer and logo, made by the passes.
  package var furniture: [Node]
  /// In source order.
  package var unusedDefinitions: [UnusedDefinition]

  package init(source: Source) {
    self.source = source
    text = TextPool(source: source.bytes)
    metadata = .object([])
    metadataPlaces = KeyPlaces()
    separatorMode = .any
    styles = []
    slides = []
    furniture = []
    unusedDefinitions = []
  }
}

/// What the author defines and nothing in the deck refers to.
package struct UnusedDefinition: Sendable {
  package enum Kind: String, Sendable {
    case link, footnote, abbreviation
  }

  package var kind: Kind
  /// Where the definition begins, to the end of its line.
  package var range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// Which `---` lines start a slide (`hackmd-dialect` 3.2).
package enum SeparatorMode: String, Sendable, CaseIterable {
  case any, strict
}

/// One `<style>` block of the deck, moved to the head.
package struct Style: Sendable {
  package var css: TextRange
  /// Of the `<style>` element.
  package var range: SourceRange
  /// Only those that the allow-list keeps: `data-*`, `id`, `class`.
  package var attributes: [Attribute]

  package init(css: TextRange, range: SourceRange, attributes: [Attribute] = []) {
    self.css = css
    self.range = range
    self.attributes = attributes
  }
}

package struct Slide: Sendable {
  /// Column and place in the column, both 0-based; reveal.js's indices.
  package var h: Int
  package var v: Int
  /// The slide's text between its separators.
  package var range: SourceRange
  /// From `<!-- .slide: -->`.
  package var attributes: [Attribute]
  package var children: [Node]
  /// Speaker notes, read like a slide; empty for none. As read those behind the marker; after the passes those of every
  /// form, among which an ``Node/isNotes`` with a ``Node/stepIndex`` is of that step.
  package var notes: [Node]
  /// What it holds; nil before ``lookThrough()``.
  package internal(set) var contents: SlideContents?

  package init(h: Int, v: Int, range: SourceRange) {
    self.h = h
    self.v = v
    self.range = range
    attributes = []
    children = []
    notes = []
  }
}
