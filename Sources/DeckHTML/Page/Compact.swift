/// One of our own scripts or style sheets without its comment lines, indentation and empty lines.
///
/// Safe by how those files are written, to which a test holds them: a comment stands on lines of its own, and no
/// string or template goes over a line's end. So the sources stay readable, the pages small, and no minifier has
/// to be trusted.
package func compact(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  var kept: [UInt8] = []
  kept.reserveCapacity(text.count)
  var inComment = false
  var position = 0
  while position < text.count {
    let end = text[position...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
    let line = text[position..<end].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    position = end + 1
    let isComment = inComment || line.starts(with: "/*".utf8)
    if isComment {
      inComment = !line.suffix(2).elementsEqual("*/".utf8)
    } else if !line.isEmpty, !line.starts(with: "//".utf8) {
      kept.append(contentsOf: line)
      kept.append(UInt8(ascii: "\n"))
    }
  }
  return kept
}
