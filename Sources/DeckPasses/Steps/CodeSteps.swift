import DeckCode
import DeckModel

/// The pass that makes code blocks of `<pre><code>` that an author wrote as HTML, so that they are coloured, numbered and
/// lit in steps like fences, and takes out steps of code that would change nothing.
enum CodeSteps {
  static func run(_ deck: inout Deck, _ context: inout PassContext) {
    guard context.options.form == .page else { return }
    for index in deck.slides.indices where deck.slides[index].contents.mayHold(.boxes, or: .codeSteps) {
      change(&deck.slides[index].children, &deck.text)
      deck.slides[index].lookThrough()
    }
  }

  private static func change(_ nodes: inout [Node], _ text: inout TextPool) {
    for index in nodes.indices {
      if case .element("pre") = nodes[index].kind, let block = codeBlock(nodes[index], &text) { nodes[index] = block }
      if case .codeBlock(var code) = nodes[index].kind {
        guard code.lineSteps != nil || code.litLines != nil else { continue }
        let lines = text.withBytes(code.literal) { $0.count { $0 == UInt8(ascii: "\n") } }
        let origin = code.stepOrigin ?? 1
        code.lineSteps = code.lineSteps.map { distinctSteps($0, lines: lines, origin: origin) }
        code.litLines = code.litLines.map { distinctSteps($0, lines: lines, origin: origin) }
        nodes[index].kind = .codeBlock(code)
      } else if !nodes[index].children.isEmpty {
        change(&nodes[index].children, &text)
      }
    }
  }

  // MARK: - Raw code

  /// Nil for a `pre` that holds anything but one `code` of text, and for code with attributes that no fence has.
  private static func codeBlock(_ pre: Node, _ text: inout TextPool) -> Node? {
    let parts = pre.children.filter { !isBlank($0, text) }
    guard parts.count == 1, case .element("code") = parts[0].kind else { return nil }
    let attributes = parts[0].attributes
    guard attributes.allSatisfy({ known.contains($0.name) }) else { return nil }
    var bytes: [UInt8] = []
    for child in parts[0].children {
      switch child.kind {
      case .text(let range): text.withBytes(range) { bytes += $0 }
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: "\n"))
      default: return nil
      }
    }
    if attributes["data-trim"] != nil { bytes = trimmed(bytes) }
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    var code = CodeBlock(literal: text.append(bytes), isFenced: true)
    let classes = (attributes["class"] ?? "").split(separator: " ").map(String.init)
    code.isPlain = classes.contains { ["nohighlight", "no-highlight", "plaintext"].contains($0) }
    if !code.isPlain { code.name = classes.lazy.map(languageName).first { language(named: $0) != nil } ?? "" }
    code.classes = (classes + (classes.contains("hljs") ? [] : ["hljs"])).joined(separator: " ")
    code.lineSteps = attributes["data-line-numbers"]
    code.stepOrigin = attributes["data-ln-start-from"].flatMap { Int($0) }
    code.firstStep = parts[0].stepIndex
    return Node(.codeBlock(code), pre.range, attributes: pre.attributes)
  }

  private static let known: Set<String> = [
    "class", "data-trim", "data-noescape", "data-line-numbers", "data-ln-start-from", "data-fragment-index",
  ]

  private static func languageName(_ word: String) -> String {
    for prefix in ["language-", "lang-"] where word.hasPrefix(prefix) { return String(word.dropFirst(prefix.count)) }
    return word
  }

  private static func isBlank(_ node: Node, _ text: TextPool) -> Bool {
    if case .text(let range) = node.kind {
      text.withBytes(range) { $0.allSatisfy { $0 <= UInt8(ascii: " ") } }
    } else {
      false
    }
  }

  /// Without blank lines at both ends and the blanks that all lines begin with, as reveal.js does it.
  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let isBlank = { (line: ArraySlice<UInt8>) in line.allSatisfy { $0 <= UInt8(ascii: " ") } }
    while let first = lines.first, isBlank(first) { lines.removeFirst() }
    while let last = lines.last, isBlank(last) { lines.removeLast() }
    let indent = lines.filter { !isBlank($0) }.map { $0.prefix { $0 == 0x20 || $0 == 0x09 }.count }.min() ?? 0
    return Array(lines.map { $0.dropFirst(min(indent, $0.count)) }.joined(separator: [UInt8(ascii: "\n")]))
  }

  // MARK: - Steps

  /// The steps between bars that light other lines than the one before: lines of reveal.js's `1,3-5|7`.
  ///
  /// - Complexity: linear in the text, and for each step in its ranges
  static func distinctSteps(_ steps: String, lines: Int, origin: Int) -> String {
    var kept: [Substring] = []
    var last: [ClosedRange<Int>]?
    for step in steps.split(separator: "|", omittingEmptySubsequences: false) {
      let lit = ranges(step, lines: lines, origin: origin)
      if lit != last { kept.append(step) }
      last = lit
    }
    return kept.joined(separator: "|")
  }

  /// The lit lines in order, from 1, joined where they touch; none when all are, which looks the same.
  private static func ranges(_ step: Substring, lines: Int, origin: Int) -> [ClosedRange<Int>] {
    let parts = step.split(separator: ",").compactMap { part -> ClosedRange<Int>? in
      let ends = part.split(separator: "-").map { Int($0.filter { $0 != " " }) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil else { return nil }
      let (low, lowOver) = first.subtractingReportingOverflow(origin)
      let (high, highOver) = last.subtractingReportingOverflow(origin)
      guard !lowOver, !highOver, max(low, 0) <= min(high, lines - 1) else { return nil }
      return max(low, 0)...min(high, lines - 1)
    }
    var joined: [ClosedRange<Int>] = []
    for part in parts.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, part.lowerBound <= last.upperBound + 1 {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, part.upperBound)
      } else {
        joined.append(part)
      }
    }
    return joined == [0...max(lines - 1, 0)] ? [] : joined
  }
}
