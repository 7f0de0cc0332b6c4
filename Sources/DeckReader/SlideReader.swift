import DeckModel
import Synchronization

/// Reads slides of one deck in any order, a few at a time: for decks so large that nobody should wait for, or keep, all
/// of it.
///
/// A slide is read as it is within the whole deck. What other slides define is known from the start, because the slides
/// that may define something are looked through first; code whose numbers go on from another slide's makes that slide
/// read as well (`hackmd-dialect` 4.5). Only tables of contents are left to who knows all headings.
package final class SlideReader: Sendable {
  package let text: DeckText
  private let options: ReadOptions
  private let shared: SharedDefinitions
  /// The last number of code after a slide, where it is known.
  private let lastNumbers = Mutex<[Int: Int]>([:])

  /// - Complexity: linear in the source, and as ``read(_:)`` in the slides that may define something.
  package init(_ text: DeckText, options: ReadOptions = ReadOptions()) {
    self.text = text
    self.options = options
    shared = SharedDefinitions(text, of: text.slides(containing: "]:"), dialect: options.dialect)
  }

  /// The deck with these slides only, counted from 0.
  package func read(_ slides: Range<Int>) -> Diagnosed<Deck> {
    let known = number(before: slides.lowerBound)
    var numbers = LineNumbers(after: known ?? 0)
    var deck = DeckReader.read(text, slides, options: options, shared: shared, lineNumbers: &numbers)
    if numbers.goesOn, known == nil {
      numbers = LineNumbers(after: lastNumber(before: slides.lowerBound))
      deck = DeckReader.read(text, slides, options: options, shared: shared, lineNumbers: &numbers)
    } else if known == nil, !numbers.isOwn {
      return deck
    }
    keep(numbers.last, before: slides.upperBound)
    return deck
  }

  private func number(before slide: Int) -> Int? { slide == 0 ? 0 : lastNumbers.withLock { $0[slide] } }

  private func keep(_ number: Int, before slide: Int) { lastNumbers.withLock { $0[slide] = number } }

  /// Looks back for a slide whose numbers begin anew, and keeps what it learns of the slides on the way, so that nobody
  /// looks back from them again. - Complexity: linear in the slides up to there
  private func lastNumber(before slide: Int) -> Int {
    var first = slide
    var number: Int
    // Of the slides on the way, the last one first.
    var lines: [Int] = []
    while true {
      if let known = self.number(before: first) {
        number = known
        break
      }
      var numbers = LineNumbers()
      if text.mayHoldCode(first - 1) {
        _ = DeckReader.read(text, first - 1..<first, options: options, shared: shared, lineNumbers: &numbers)
      }
      if numbers.isOwn {
        number = numbers.last
        break
      }
      lines.append(numbers.last)
      first -= 1
    }
    for own in lines.reversed() {
      keep(number, before: first)
      number += own
      first += 1
    }
    return number
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

extension DeckText {
  /// Whether there is a fence, or what only looks like one.
  fileprivate func mayHoldCode(_ slide: Int) -> Bool {
    let range = slides[slide].content.lowerBound..<slides[slide].end
    return source.bytes.withUnsafeBufferPointer { bytes in
      [UInt8(ascii: "`"), UInt8(ascii: "~")].contains { sign in
        var place = range.lowerBound
        while let found = bytes.offset(of: sign, from: place, to: range.upperBound) {
          if found + 2 < range.upperBound, bytes[found + 1] == sign, bytes[found + 2] == sign { return true }
          place = found + 1
        }
        return false
      }
    }
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
