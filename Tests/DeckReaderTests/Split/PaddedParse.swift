import CCmark
import DeckModel

@testable import DeckReader

/// The protected ranges of a body exactly as `hackmd-dialect` section 3.3 defines them: the oracle for
/// ``ProtectedRanges``, as slow as it is plain.
///
/// The body is copied with a blank line above and below each candidate and parsed whole; behind a top-level block
/// without an end the work begins anew at the next candidate.
struct PaddedParse {
  /// Offsets in the body; blocks of one line are left out, for nothing can be cut in them.
  var ranges: [Range<Int>] = []
  /// Rule and offset of every block without an end.
  var unclosed: Set<String> = []
  /// Offsets of the candidates in no range, and of those the ones right below a top-level paragraph.
  var separators: [Int] = []
  var belowParagraph: [Int] = []
}

extension PaddedParse {
  init(_ bytes: UnsafeBufferPointer<UInt8>, separators: SeparatorLines) {
    let text = Array(bytes)
    let lines = Self.lines(text)
    let candidates = lines.indices.filter { index in
      let end = bytes.lineEnd(from: lines[index].lowerBound, to: bytes.count)
      return separators.isVertical(bytes, from: lines[index].lowerBound, to: end) != nil
    }
    var paragraphEnds: Set<Int> = []
    var start = 0
    while start < lines.count {
      let padded = Padded(text, lines, from: start, candidates: Set(candidates))
      let (blocks, paragraphs) = padded.parse()
      let open = blocks.first { $0.isTopLevel && !$0.isClosed }
      for block in blocks where block.lines.lowerBound <= open?.lines.lowerBound ?? .max {
        if block.isClosed {
          let range = lines[block.lines.lowerBound].lowerBound..<lines[block.lines.upperBound - 1].upperBound
          if block.lines.count > 1 { ranges.append(range) }
        } else {
          unclosed.insert("\(block.rule) \(lines[block.lines.lowerBound].lowerBound)")
        }
      }
      paragraphEnds.formUnion(paragraphs.filter { $0 < open?.lines.lowerBound ?? .max })
      guard let open, let next = candidates.first(where: { $0 > open.lines.lowerBound }) else { break }
      start = next
    }
    for candidate in candidates {
      let line = lines[candidate]
      if ranges.contains(where: { $0.contains(line.lowerBound) }) { continue }
      self.separators.append(line.lowerBound)
      // A separator such as `--` is a paragraph to CommonMark and none to us.
      if paragraphEnds.contains(candidate - 1), !candidates.contains(candidate - 1) {
        belowParagraph.append(line.lowerBound)
      }
    }
  }

  /// Whole lines with their line feeds.
  private static func lines(_ text: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (offset, byte) in text.enumerated() where byte == 0x0A {
      lines.append(start..<offset + 1)
      start = offset + 1
    }
    if start < text.count { lines.append(start..<text.count) }
    return lines
  }
}

private struct Padded {
  struct Block {
    var lines: Range<Int>
    var rule: String
    var isClosed: Bool
    var isTopLevel: Bool
  }

  private var text: [UInt8] = []
  /// For each line of the copy the line of the body that it is, or that it pads.
  private var origin: [Int] = []
  private var starts: [Int] = []

  init(_ body: [UInt8], _ lines: [Range<Int>], from start: Int, candidates: Set<Int>) {
    for index in start..<lines.count {
      let pads = candidates.contains(index)
      if pads { add([0x0A], index) }
      add(Array(body[lines[index]]), index)
      if pads {
        if text.last != 0x0A { text.append(0x0A) }
        add([0x0A], index)
      }
    }
  }

  private mutating func add(_ line: [UInt8], _ index: Int) {
    starts.append(text.count)
    text += line
    origin.append(index)
  }

  /// The blocks, and the last lines of top-level paragraphs, by lines of the body.
  func parse() -> (blocks: [Block], paragraphs: Set<Int>) {
    let leaves = text.withUnsafeBufferPointer { LeafBlocks($0, in: 0..<text.count) }
    let blocks = leaves.blocks.map { block in
      let first = line(at: block.lines.lowerBound)
      let last = line(at: block.lines.upperBound - 1)
      let rule = if case .fence = block.kind { "unclosed-fence" } else { "unclosed-html" }
      return Block(
        lines: origin[first]..<origin[last] + 1, rule: rule, isClosed: block.isClosed, isTopLevel: block.isTopLevel)
    }
    var paragraphs: Set<Int> = []
    let document = text.withUnsafeBytes {
      cmark_parse_document($0.assumingMemoryBound(to: CChar.self).baseAddress, $0.count, CMARK_OPT_DEFAULT)
    }
    var node = cmark_node_first_child(document)
    while let current = node {
      if cmark_node_get_type(current) == CMARK_NODE_PARAGRAPH {
        paragraphs.insert(origin[Int(cmark_node_get_end_line(current)) - 1])
      }
      node = cmark_node_next(current)
    }
    cmark_node_free(document)
    return (blocks, paragraphs)
  }

  /// The last line that begins at or before `offset`.
  private func line(at offset: Int) -> Int {
    var range = starts.indices
    while range.count > 1 {
      let middle = range.lowerBound + range.count / 2
      range = starts[middle] <= offset ? middle..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
