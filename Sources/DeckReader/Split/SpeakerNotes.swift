import DeckModel

/// Cuts the speaker notes off the slides (`hackmd-dialect` section 4.1): what follows the first line that begins with
/// `note:` or `notes:`.
///
/// - Parameter marks: In ascending order, those in code left out.
func splitNotes(_ bytes: Bytes, _ slides: inout [SlideText], _ marks: [Landmark]) -> [Diagnostic] {
  var warnings: [Diagnostic] = []
  var next = marks.startIndex
  for index in slides.indices {
    let content = slides[index].content
    var markers: [Landmark] = []
    while next < marks.endIndex, marks[next].line < content.upperBound {
      if marks[next].kind == .note, marks[next].line >= content.lowerBound { markers.append(marks[next]) }
      next += 1
    }
    guard let first = markers.first else { continue }
    if markers.count > 1 {
      warnings.append(
        Diagnostic(
          .note, "repeated-note-marker", at: SourceRange(markers[1].text, markers[1].text + markers[1].run),
          "the notes began further up; this marker is read as a new paragraph"))
    }
    slides[index].content = SourceRange(content.lowerBound, first.line)
    var start = bytes.skipSpace(from: first.text + first.run, to: content.upperBound)
    var repeated = markers.dropFirst()
    while let marker = repeated.first, marker.text == start {
      start = bytes.skipSpace(from: marker.text + marker.run, to: content.upperBound)
      repeated.removeFirst()
    }
    let end = bytes.trimSpace(from: start, to: content.upperBound)
    if start == end { continue }
    slides[index].notes = SourceRange(start, end)
    slides[index].repeatedMarkers = repeated.map { SourceRange($0.line, $0.text + $0.run) }
  }
  return warnings
}

extension Bytes {
  /// The first offset in `start..<end` that holds neither a blank nor a line feed, or `end`.
  fileprivate func skipSpace(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, self[offset].isBlank || self[offset] == UInt8(ascii: "\n") { offset += 1 }
    return offset
  }

  fileprivate func trimSpace(from start: Int, to end: Int) -> Int {
    var offset = end
    while offset > start, self[offset - 1].isBlank || self[offset - 1] == UInt8(ascii: "\n") { offset -= 1 }
    return offset
  }
}
