/// The inline syntaxes by name. Each stands in a file of its own; ``InlineParser/apply(_:)`` knows them all.
enum InlineRule: UInt8, Sendable {
  case lineBreaks, escapes, codeSpans, delimiterRuns, brackets, autolinks, rawHTML, characterReferences
  case texBrackets, math, subAndSuperscript, inlineFootnotes, ruby, webAddresses, emoji, embeds
}

/// For every byte the rules that may begin with it, in the order in which they are tried.
struct InlineRules: Sendable {
  /// Rules by byte; empty for plain text.
  private let byByte: [[InlineRule]]

  init(_ rules: [(bytes: StaticString, rule: InlineRule)]) {
    var byByte = [[InlineRule]](repeating: [], count: 256)
    for (bytes, rule) in rules {
      bytes.withUTF8Buffer { for byte in $0 { byByte[Int(byte)].append(rule) } }
    }
    self.byByte = byByte
  }

  @inline(__always)
  subscript(byte: UInt8) -> [InlineRule] { byByte[Int(byte)] }

  /// 1 for bytes that some rule begins with.
  var marks: [UInt8] { byByte.map { $0.isEmpty ? 0 : 1 } }
}
