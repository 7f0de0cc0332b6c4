import DeckBuild
import DeckCourse
import DeckHTML
import DeckModel

/// What is wrong with a deck and its course, as a box in the corner of its page. It opens and closes without a script.
struct MessagePanel {
  /// What is said about one file.
  private struct Part {
    let source: Source?
    /// Sorted by place.
    let diagnostics: [Diagnostic]
  }

  private let parts: [Part]
  private let failure: FileError?
  private let name: String
  private let hasSlides: Bool

  /// A panel shows this many messages and counts the others.
  static let capacity = 50

  /// - Parameter least: What is less severe is left out.
  init(_ page: LivePage, least: Diagnostic.Severity) {
    failure = page.failure
    name = Self.name(page.source)
    hasSlides = !page.bytes.isEmpty
    parts = [
      Self.part(page.course?.source, page.course?.diagnostics ?? [], least),
      Self.part(page.source, page.diagnostics.filter { page.failure?.message != $0.message }, least),
    ].filter { !$0.diagnostics.isEmpty }
  }

  private static func part(_ source: Source?, _ diagnostics: [Diagnostic], _ least: Diagnostic.Severity) -> Part {
    Part(
      source: source,
      diagnostics: diagnostics.filter { $0.severity >= least }
        .sorted { ($0.range.start, $0.rule, $0.message) < ($1.range.start, $1.rule, $1.message) })
  }

  private static func name(_ source: Source?) -> String {
    source?.name.split(separator: "/").last.map { String($0) } ?? "this page"
  }

  var isEmpty: Bool { parts.isEmpty && failure == nil }

  func write(into out: inout ByteBuffer) {
    guard !isEmpty else { return }
    let hasErrors = failure != nil || parts.contains { $0.diagnostics.contains { $0.severity == .error } }
    out.put(hasErrors ? "<details class=\"deckc-messages has-errors\"" : "<details class=\"deckc-messages\"")
    out.put(" open><summary>")
    out.put(escaped: VisibleText.of(title))
    out.put("</summary><div class=\"deckc-list\" role=\"list\" tabindex=\"0\">\n")
    if let failure { write(failure, into: &out) }
    var room = Self.capacity
    for part in parts {
      let shown = part.diagnostics.prefix(room)
      room -= shown.count
      let places = part.source?.locations(of: shown.map(\.range.lowerBound)) ?? []
      for (index, diagnostic) in shown.enumerated() {
        write(diagnostic, places.indices.contains(index) ? places[index] : nil, part.source, into: &out)
      }
    }
    let rest = parts.reduce(0) { $0 + $1.diagnostics.count } - (Self.capacity - room)
    if rest > 0 {
      out.put("<div class=\"deckc-message\" role=\"listitem\">")
      out.put(escaped: "\(rest) more; the terminal has them all")
      out.put("</div>\n")
    }
    out.put("</div></details>")
  }

  /// `1 error in course.yml; 2 errors, 1 warning in week19.md`
  private var title: String {
    if failure != nil {
      return name + (hasSlides ? " cannot be compiled: these are the slides from before" : " cannot be compiled")
    }
    return parts.map { part in
      let counts = [Diagnostic.Severity.error, .warning, .note].compactMap { severity -> String? in
        let number = part.diagnostics.count { $0.severity == severity }
        return number == 0 ? nil : "\(number) \(severity.rawValue)\(number == 1 ? "" : "s")"
      }
      return counts.joined(separator: ", ") + " in " + Self.name(part.source)
    }.joined(separator: "; ")
  }

  private func write(_ failure: FileError, into out: inout ByteBuffer) {
    out.put("<div class=\"deckc-message\" role=\"listitem\">")
    putKind(.error, into: &out)
    putSentence(failure.message, into: &out)
    putHint(failure.hint, into: &out)
    out.put("</div>\n")
  }

  private func write(
    _ diagnostic: Diagnostic, _ place: Source.Location?, _ source: Source?, into out: inout ByteBuffer
  ) {
    let hasPlace = diagnostic.range.upperBound > 0
    out.put("<div class=\"deckc-message\" role=\"listitem\">")
    if let place, hasPlace {
      out.put("<span class=\"deckc-place\">")
      out.put(decimal: place.line)
      out.put(":")
      out.put(decimal: place.column)
      out.put("</span> ")
    }
    putKind(diagnostic.severity, into: &out)
    putSentence(diagnostic.message, into: &out)
    out.put(" <span class=\"deckc-rule\">")
    out.put(escaped: diagnostic.rule)
    out.put("</span>")
    if let source, hasPlace { put(SourceExcerpt(of: diagnostic.range, in: source), into: &out) }
    putHint(diagnostic.hint, into: &out)
    out.put("</div>\n")
  }

  private func putKind(_ severity: Diagnostic.Severity, into out: inout ByteBuffer) {
    out.put("<span class=\"deckc-kind is-")
    out.put(string: severity.rawValue)
    out.put("\">")
    out.put(string: severity.rawValue)
    out.put("</span> ")
  }

  private func put(_ excerpt: SourceExcerpt, into out: inout ByteBuffer) {
    out.put("<span class=\"deckc-excerpt\">")
    out.put(escaped: excerpt.before)
    out.put("<span>")
    out.put(escaped: excerpt.marked)
    out.put("</span>")
    out.put(escaped: excerpt.behind)
    out.put("</span>")
  }

  private func putHint(_ hint: String?, into out: inout ByteBuffer) {
    guard let hint else { return }
    out.put("<span class=\"deckc-hint\">")
    putSentence(hint, into: &out)
    out.put("</span>")
  }

  /// What stands between backticks is code.
  private func putSentence(_ text: String, into out: inout ByteBuffer) {
    let parts = VisibleText.of(text).split(separator: "`", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isCode = index % 2 == 1 && index < parts.count - 1
      if isCode { out.put("<span class=\"deckc-code\">") }
      out.put(escaped: String(part))
      if isCode { out.put("</span>") }
    }
  }
}
