import DeckModel

/// A deck cut up, with no Markdown read yet: the value between the two halves of the reader.
package struct DeckText: Sendable {
  package var source: Source
  /// Front matter merged over the JSON block, in the author's order of keys.
  package var metadata: JSONValue
  /// Where the keys of the metadata stand.
  package var metadataPlaces: KeyPlaces
  package var separatorMode: SeparatorMode
  package var slides: [SlideText]

  package init(
    source: Source, metadata: JSONValue, metadataPlaces: KeyPlaces, separatorMode: SeparatorMode, slides: [SlideText]
  ) {
    self.source = source
    self.metadata = metadata
    self.metadataPlaces = metadataPlaces
    self.separatorMode = separatorMode
    self.slides = slides
  }
}

/// One slide's text. Ranges begin at a line's start and end at a line's end (after its LF, if it has one).
package struct SlideText: Sendable {
  /// Column and place in the column, both 0-based.
  package var h: Int
  package var v: Int
  /// The Markdown shown on the slide.
  package var content: SourceRange
  /// The Markdown behind the first `note:` marker, the marker itself left out; nil without one.
  package var notes: SourceRange?
  /// Further marker words in the notes (`note:` with its leading blanks), each to be read as a paragraph break.
  package var repeatedMarkers: [SourceRange]

  package init(h: Int, v: Int, content: SourceRange, notes: SourceRange? = nil, repeatedMarkers: [SourceRange] = []) {
    self.h = h
    self.v = v
    self.content = content
    self.notes = notes
    self.repeatedMarkers = repeatedMarkers
  }
}
