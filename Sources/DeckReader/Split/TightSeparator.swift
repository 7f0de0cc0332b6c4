/// Whether a top-level paragraph ends right above a separator, so that HackMD shows a heading there and no new slide
/// (`hackmd-dialect` section 3.2).
///
/// The common cases are told by how the lines begin; the others are read by CommonMark, just the lines since the
/// last blank one where that is enough.
func isBelowParagraph(_ separator: ProtectedRanges.Separator, _ bytes: Bytes) -> Bool {
  if let known = separator.isBelowParagraph { return known }
  let end = separator.line.lowerBound
  guard end > separator.stretch else { return false }
  let last = bytes.lineStart(of: end - 1, from: separator.stretch)
  if bytes.isBlank(from: last, to: end - 1) || beginsOtherBlock(bytes, last, end - 1) { return false }
  var chunk = last
  var isPlain = beginsParagraph(bytes, last)
  while chunk > separator.stretch {
    let line = bytes.lineStart(of: chunk - 1, from: separator.stretch)
    if bytes.isBlank(from: line, to: chunk - 1) { break }
    isPlain = isPlain && beginsParagraph(bytes, line)
    chunk = line
  }
  if isPlain { return true }
  // A line at column 0 below a blank line stands in no list and no quote.
  let start = bytes[chunk].isBlank ? separator.stretch : chunk
  return LeafBlocks(bytes, in: start..<end).endsInParagraph
}

/// Whether the line is for certain a heading, or the first line of a quote or a bullet item.
private func beginsOtherBlock(_ bytes: Bytes, _ line: Int, _ end: Int) -> Bool {
  let start = bytes.skipBlanks(from: line, to: end)
  guard start - line < 4, !bytes[line..<start].contains(UInt8(ascii: "\t")) else { return false }
  switch bytes[start] {
  case UInt8(ascii: ">"): return true
  case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
    return start + 1 < end && bytes[start + 1].isBlank && !bytes.isBlank(from: start + 1, to: end)
  case UInt8(ascii: "#"):
    var level = start
    while level < end, bytes[level] == UInt8(ascii: "#") { level += 1 }
    return level - start <= 6 && (level == end || bytes[level].isBlank)
  default: return false
  }
}

/// Whether the line, at the top level, can only be a paragraph's: it starts with a letter, a character beyond ASCII
/// or a bar. (A table is a paragraph to CommonMark.)
private func beginsParagraph(_ bytes: Bytes, _ line: Int) -> Bool {
  let byte = bytes[line]
  return byte.isASCIILetter || byte >= 0x80 || byte == UInt8(ascii: "|")
}
