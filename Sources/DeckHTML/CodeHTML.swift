import DeckCode
import DeckModel

extension HTMLWriter {
  /// Code with the colours of its language: `span` elements with highlight.js's classes round the tokens, made at
  /// compile time. The text itself never changes; an unknown language is plain.
  ///
  /// - Complexity: linear in the code.
  mutating func colouredText(_ code: CodeBlock, rows: CodeRows? = nil) {
    text.withBytes(code.literal) { bytes in
      var spans = OpenSpans(bytes: bytes, rows: rows)
      beginRows(&spans)
      for token in tokens(bytes, of: code) {
        while let last = spans.tokens.last, last.end <= token.start {
          put(to: Int(last.end), &spans)
          spans.tokens.removeLast()
          out.put("</span>")
        }
        put(to: Int(token.start), &spans)
        open(token)
        spans.tokens.append(token)
      }
      while let last = spans.tokens.last {
        put(to: Int(last.end), &spans)
        spans.tokens.removeLast()
        out.put("</span>")
      }
      put(to: bytes.count, &spans)
      if rows != nil { out.put("</td></tr></tbody></table>") }
    }
  }

  private func tokens(_ bytes: UnsafeBufferPointer<UInt8>, of code: CodeBlock) -> [Token] {
    guard form != .commonmark, !code.isPlain, !code.name.isEmpty else { return [] }
    return highlight(bytes, language: code.name) ?? []
  }

  private mutating func open(_ token: Token) {
    out.put("<span class=\"")
    out.put(token.tokenClass.name)
    out.put("\">")
  }

  /// Code up to `end`. Where a row ends, the spans end with it and begin again in the next one.
  private mutating func put(to end: Int, _ spans: inout OpenSpans) {
    guard end > spans.place else { return }
    defer { spans.place = end }
    guard spans.rows != nil else { return out.put(escaped: spans.piece(spans.place, end)) }
    var start = spans.place
    while let newline = spans.bytes[start..<end].firstIndex(of: UInt8(ascii: "\n")) {
      out.put(escaped: spans.piece(start, newline + 1))
      start = newline + 1
      guard start < spans.bytes.count else { break }
      for _ in spans.tokens { out.put("</span>") }
      out.put("</td></tr>")
      beginRow(&spans)
      for token in spans.tokens { open(token) }
    }
    out.put(escaped: spans.piece(start, end))
  }

  // MARK: - Rows

  private mutating func beginRows(_ spans: inout OpenSpans) {
    guard spans.rows != nil else { return }
    out.put("<table class=\"hljs-ln\"><tbody>")
    beginRow(&spans)
  }

  private mutating func beginRow(_ spans: inout OpenSpans) {
    out.put("<tr class=\"hljs-ln-line\">")
    if let number = spans.rows?.nextNumber {
      out.put("<td class=\"hljs-ln-numbers\" data-line-number=\"")
      out.put(decimal: number)
      out.put("\"></td>")
      spans.rows?.nextNumber = number + 1
    }
    out.put("<td class=\"hljs-ln-code\">")
  }
}

/// Code whose lines are rows of a table, so that they can be lit (`runtime-contract` 8.5) or keep their numbers beside
/// them when they wrap.
struct CodeRows {
  /// What the next row's own number is; nil for rows without numbers, such as those beside a gutter.
  var nextNumber: Int?

  /// nil for code that needs no rows.
  init?(_ code: CodeBlock) {
    if code.wraps, let first = code.firstNumber {
      nextNumber = first
      return
    }
    guard code.lineSteps != nil || code.litLines != nil else { return nil }
    let isNumbered = code.lineSteps != nil && code.firstNumber == nil && !code.isPlain
    nextNumber = isNumbered ? code.stepOrigin ?? 1 : nil
  }
}

/// Where writing has come to in a piece of code.
private struct OpenSpans {
  let bytes: UnsafeBufferPointer<UInt8>
  var rows: CodeRows?
  /// What is before it has been written.
  var place = 0
  /// Those that are open, innermost last.
  var tokens: [Token] = []

  func piece(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[start..<max(start, end)])
  }
}
