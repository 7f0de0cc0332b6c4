import DeckMath
import DeckModel
import Foundation

/// The TeX of a formula read and written again.
struct Formula {
  var tree: MathNode
  var diagnostics: [Diagnostic]
  var mathml: String

  init(_ tex: String, display: Bool = true, macros: inout MathMacros) {
    let bytes = Array(tex.utf8)
    let result = MathParser.parse(bytes, macros: &macros)
    tree = result.value
    diagnostics = result.diagnostics
    var out = ByteBuffer()
    bytes.withUnsafeBufferPointer {
      MathMLWriter.write(result.value, tex: $0, display: display, into: &out) { $0.hasPrefix("https:") ? $0 : nil }
    }
    mathml = out.string()
  }

  init(_ tex: String, display: Bool = true) {
    var macros = MathMacros()
    self.init(tex, display: display, macros: &macros)
  }

  /// The MathML between `<semantics>` and the annotation.
  var presentation: Substring {
    let start = mathml.range(of: "<semantics>")?.upperBound ?? mathml.startIndex
    let end = mathml.range(of: "<annotation")?.lowerBound ?? mathml.endIndex
    return mathml[start..<end]
  }

  /// The text that a reader sees.
  var shown: String {
    presentation.replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
  }
}

enum Fixtures {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/Math")

  static func lines(_ name: String) throws -> [String] {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// One formula a line; lines that TeX takes for comments are headings.
  static let formulas = (try? lines("formulas.txt").filter { !$0.hasPrefix("%") }) ?? []
}

/// Whether tags open and close in order, attributes are quoted, and text holds no bare `<` or `&`.
func isWellFormed(_ xml: String) -> Bool {
  var open: [ArraySlice<UInt8>] = []
  var rest = Array(xml.utf8)[...]
  func starts(_ text: String) -> Bool { rest.starts(with: text.utf8) }
  while let start = rest.firstIndex(where: { "<>&".utf8.contains($0) }) {
    rest = rest[start...]
    if starts(">") { return false }
    if starts("&") {
      guard ["&amp;", "&lt;", "&gt;", "&quot;", "&#"].contains(where: starts) else { return false }
      rest = rest.dropFirst()
      continue
    }
    guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
    let tag = rest[(start + 1)..<end]
    rest = rest[(end + 1)...]
    if tag.first == UInt8(ascii: "/") {
      guard open.popLast() == tag.dropFirst() else { return false }
    } else {
      let quotes = tag.reduce(0) { $0 + ($1 == UInt8(ascii: "\"") ? 1 : 0) }
      guard quotes % 2 == 0, !tag.contains(UInt8(ascii: "<")) else { return false }
      if tag.last != UInt8(ascii: "/") { open.append(tag.prefix { $0 != UInt8(ascii: " ") }) }
    }
  }
  return open.isEmpty
}
