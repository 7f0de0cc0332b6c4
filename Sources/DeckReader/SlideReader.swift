import DeckModel

/// Reads slides of one deck in any order, a few at a time: for decks so large that nobody should wait for, or keep, all
/// of it.
///
/// A slide is read as it is within the whole deck: what other slides define is known from the start, because the slides
/// that may define something are looked through first.
package struct SlideReader: Sendable {
  package let text: DeckText
  private let options: ReadOptions
  private let shared: SharedDefinitions

  /// Nil when slides depend on each other beyond their definitions: for a table of contents, and for code whose numbers
  /// go on from another slide's (`hackmd-dialect` 4.5, 4.6).
  ///
  /// - Complexity: linear in the source, and as ``read(_:)`` in the slides that may define something.
  package init?(_ text: DeckText, options: ReadOptions = ReadOptions()) {
    let ties: [StaticString] = ["[toc", "\"toc\"", "'toc'", "=toc", "=+"]
    guard ties.allSatisfy({ text.slides(containing: $0).isEmpty }) else { return nil }
    self.text = text
    self.options = options
    shared = SharedDefinitions(text, of: text.slides(containing: "]:"), dialect: options.dialect)
  }

  /// The deck with these slides only, counted from 0.
  package func read(_ slides: Range<Int>) -> Diagnosed<Deck> {
    DeckReader.read(text, slides, options: options, shared: shared)
  }
}

/// What slides define for all others, and the pool that it lies in.
struct SharedDefinitions: Sendable {
  private(set) var definitions = Definitions()
  private(set) var pool: TextPool

  fileprivate init(_ text: DeckText, of slides: [Int], dialect: Dialect) {
    pool = TextPool(source: text.source.bytes)
    text.source.bytes.withUnsafeBufferPointer { bytes in
      for slide in slides {
        // One reader for each slide, because a reader keeps all leaves.
        var reader = BlockReader(source: bytes, dialect: dialect, pool: pool)
        pool = TextPool(source: [])
        for part in text.slides[slide].parts {
          _ = reader.read(part.range, breaks: part.breaks, slide: slide)
          definitions.merge(reader.definitions)
        }
        pool = reader.pool
        reader.pool = TextPool(source: [])
      }
    }
  }
}

extension DeckText {
  /// The slides whose text or notes hold `word` in whatever case, from 0; it begins with a sign and has no capitals.
  ///
  /// - Complexity: linear in the source
  package func slides(containing word: StaticString) -> [Int] {
    var found: [Int] = []
    source.bytes.withUnsafeBufferPointer { bytes in
      var slide = 0
      var place = 0
      while slide < slides.count, let next = bytes.offset(of: word, from: place) {
        while slide < slides.count, slides[slide].end <= next { slide += 1 }
        guard slide < slides.count else { return }
        if slides[slide].content.lowerBound <= next {
          found.append(slide)
          place = slides[slide].end
          slide += 1
        } else {
          place = slides[slide].content.lowerBound
        }
      }
    }
    return found
  }
}

extension SlideText {
  fileprivate var end: Int { max(content.upperBound, notes?.upperBound ?? 0) }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place of `word`, which begins with a sign, letters behind it in any case. - Complexity: linear
  fileprivate func offset(of word: StaticString, from start: Int) -> Int? {
    let length = word.utf8CodeUnitCount
    var place = start
    while let found = offset(of: word.utf8Start[0], from: place, to: count), found + length <= count {
      if (1..<length).allSatisfy({ toLower(self[found + $0]) == word.utf8Start[$0] }) { return found }
      place = found + 1
    }
    return nil
  }

  private func toLower(_ byte: UInt8) -> UInt8 { byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte }
}
