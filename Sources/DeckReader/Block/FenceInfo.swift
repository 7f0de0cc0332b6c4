import DeckModel

/// A fence's info string taken apart (`hackmd-dialect` 6.9).
struct FenceInfo {
  /// The first word without number suffix, wrap sign and line steps.
  var name = ""
  /// The first word as written, for the names of diagrams.
  var word = ""
  var firstNumber: Int?
  var continuesNumbers = false
  var wraps = false
  var lineSteps: String?
  var stepOrigin: Int?
  /// `1,3-5` or `1|2-3|`; an empty step lights all lines.
  var litLines: String?
  /// `{...}` without its braces; nil without one.
  var parameters: String?

  /// The class of the element that holds the drawing of the diagram language `name`; nil when it is none.
  static func diagramClass(of name: String) -> String? {
    switch name {
    case "sequence": "sequence-diagram"
    case "flow": "flow-chart"
    case "fretboard": "fretboard_instance"
    case "graphviz", "mermaid", "abc", "vega", "geo", "markmap", "plantuml": name
    default: nil
    }
  }

  /// Whether the language called `name` is text without colours and numbers.
  static func isPlain(_ name: String) -> Bool {
    switch name {
    case "plain", "text", "plaintext", "nohighlight", "no-highlight": true
    default: false
    }
  }

  init(_ info: String) {
    var text = info[...]
    word = text.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    if Self.diagramClass(of: word) == nil, word != "csvpreview" { takeSteps(&text) }
    if let brace = text.firstIndex(of: "{"), let close = text[brace...].lastIndex(of: "}") {
      parameters = String(text[text.index(after: brace)..<close])
    }
    var name = text.split(whereSeparator: \.isWhitespace).first ?? ""
    if name.hasPrefix("{") { name = "" }
    if let brace = name.firstIndex(of: "{"), Self.isLineList(parameters ?? "") { name = name[..<brace] }
    wraps = text.last(where: { !$0.isWhitespace }) == "!" || name.hasSuffix("!")
    while name.hasSuffix("!") { name = name.dropLast() }
    takeNumbers(&name)
    self.name = String(name)
    if let parameters, Self.isLineList(parameters) {
      let steps = parameters.split(separator: "|", omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
      litLines = steps.map { $0 == "all" ? "" : $0 }.joined(separator: "|")
    }
  }

  /// `[1-3|5]` or `[10: 1-3|5]`, the first bracket before any brace; it leaves the text.
  private mutating func takeSteps(_ text: inout Substring) {
    let limit = text.firstIndex(of: "{") ?? text.endIndex
    guard let open = text[..<limit].firstIndex(of: "["), let close = text[open..<limit].firstIndex(of: "]") else {
      return
    }
    var inside = text[text.index(after: open)..<close].filter { $0 != " " && $0 != "\t" }
    var origin: Int?
    if let colon = inside.firstIndex(of: ":") {
      guard let number = Int(inside[..<colon]), number >= 0 else { return }
      origin = number
      inside = String(inside[inside.index(after: colon)...])
    }
    guard inside.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "," || $0 == "-" || $0 == "|") }) else { return }
    stepOrigin = origin
    lineSteps = inside
    text = text[..<open] + " " + text[text.index(after: close)...]
  }

  /// `=`, `=101` and `=+` at the end of the first word.
  private mutating func takeNumbers(_ name: inout Substring) {
    guard let sign = name.lastIndex(of: "=") else { return }
    let suffix = name[name.index(after: sign)...]
    if suffix == "+" {
      continuesNumbers = true
    } else if suffix.isEmpty {
      firstNumber = 1
    } else if suffix.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(suffix), number < 1_000_000_000 {
      firstNumber = number
    } else {
      return
    }
    name = name[..<sign]
  }

  /// `1,3-5`, or steps of these and of `all`: `1|2-3|all`.
  private static func isLineList(_ text: String) -> Bool {
    text.contains { $0 >= "0" && $0 <= "9" }
      && text.split(separator: "|").allSatisfy { step in
        step.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "," || $0 == "-" || $0 == " ") }
          || step.filter { $0 != " " } == "all"
      }
  }
}

extension BlockReader {
  /// The node of a fenced code block: code, a diagram, a table of values.
  mutating func fence(info: SourceRange, literal: TextRange, range: SourceRange) -> Node {
    var code = CodeBlock(literal: literal, isFenced: true)
    let raw = UnsafeBufferPointer(rebasing: source[info.lowerBound..<info.upperBound])
    guard !raw.isEmpty else { return Node(.codeBlock(code), range) }
    if dialect == .hackmd, let simple = SimpleFenceInfo(raw) {
      code.name = simple.name
      code.isPlain = FenceInfo.isPlain(simple.name)
      if !code.isPlain {
        code.firstNumber = simple.firstNumber
        code.continuesNumbers = simple.continuesNumbers
      }
      code.classes = simple.name + " hljs"
      return Node(.codeBlock(code), range)
    }
    let text = String(decoding: unescaped(raw), as: UTF8.self)
    let trimmed = text.drop { $0.isWhitespace }
    guard !trimmed.isEmpty else { return Node(.codeBlock(code), range) }
    guard dialect == .hackmd else {
      code.name = trimmed.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
      code.classes = "language-" + code.name
      return Node(.codeBlock(code), range)
    }
    let fence = FenceInfo(String(trimmed))
    if let className = FenceInfo.diagramClass(of: fence.word) {
      let parameters = fence.parameters.map { FenceParameters($0).json } ?? ""
      return Node(
        .diagram(Diagram(name: fence.word, className: className, source: literal, parameters: parameters)), range)
    }
    if fence.word == "csvpreview" { return csvTable(literal, FenceParameters(fence.parameters ?? ""), range) }
    code.name = fence.name
    code.wraps = fence.wraps
    code.isPlain = FenceInfo.isPlain(fence.name)
    code.lineSteps = fence.lineSteps
    code.stepOrigin = fence.stepOrigin
    code.litLines = fence.litLines
    if !code.isPlain {
      code.firstNumber = fence.firstNumber
      code.continuesNumbers = fence.continuesNumbers
    }
    let isNumbered = fence.firstNumber != nil || fence.continuesNumbers
    if !fence.name.isEmpty || fence.wraps || isNumbered {
      code.classes = (fence.wraps ? "wrap " : "") + (fence.name.isEmpty ? "hljs" : fence.name + " hljs")
    }
    return Node(.codeBlock(code), range)
  }
}
