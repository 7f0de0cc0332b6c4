import DeckModel

/// Turns diagnostics into text for people, editors and machines.
///
/// `human` and `short` lines follow `path:line:column: warning: sentence [rule]`, with columns in characters;
/// `json` and `github` count columns in UTF-16 units, as editors do. All counts are 1-based.
package struct DiagnosticPrinter: Sendable {
  package enum Format: String, Sendable, CaseIterable {
    case human, short, json, github, sarif
  }

  package var format: Format
  /// Whether `human` shows the source line with a caret.
  package var showsSource: Bool
  package var isColoured: Bool
  /// What is less severe is left out.
  package var least: Diagnostic.Severity

  package init(
    format: Format = .human, showsSource: Bool = false, isColoured: Bool = false,
    least: Diagnostic.Severity = .warning
  ) {
    self.format = format
    self.showsSource = showsSource
    self.isColoured = isColoured
    self.least = least
  }

  /// How many of one deck's diagnostics `human` prints before it only counts.
  static let cap = 20

  /// The text for one deck's diagnostics, sorted by place. Several decks' texts are joined by ``separator``
  /// between ``opening`` and ``closing``.
  package func text(_ diagnostics: [Diagnostic], in source: Source) -> [UInt8] {
    let shown = diagnostics.filter { $0.severity >= least }.sorted {
      ($0.range.start, $0.range.end, $0.rule, $0.message) < ($1.range.start, $1.range.end, $1.rule, $1.message)
    }
    guard !shown.isEmpty else { return [] }
    var buffer = ByteBuffer()
    switch format {
    case .human: putHuman(shown, source, &buffer)
    case .short: putShort(shown, source, &buffer)
    case .json: putJSON(shown, source, &buffer)
    case .github: putGitHub(shown, source, &buffer)
    case .sarif: putSARIF(shown, source, &buffer)
    }
    return buffer.array()
  }

  /// The text for what concerns a file as a whole and has no place in it.
  package func text(
    _ severity: Diagnostic.Severity, path: String, _ message: String, hint: String? = nil
  ) -> [UInt8] {
    var buffer = ByteBuffer()
    let path = FileSystem.displayName(path)
    switch format {
    case .human, .short:
      putHeadline(VisibleText.of(path), severity, VisibleText.of(message), &buffer)
      buffer.put("\n")
      if format == .human { putHint(hint, &buffer) }
    case .json:
      JSONValue.object([
        .init("path", .string(path)), .init("severity", .string(severity.rawValue)), .init("code", .string("file")),
        .init("message", .string(message)),
      ]).print(into: &buffer)
    case .github:
      putCommand(severity, properties: [("file", path)], message, &buffer)
    case .sarif:
      Self.sarifResult(severity, rule: "file", message, path: path, region: nil).print(into: &buffer)
    }
    return buffer.array()
  }

  package var opening: StaticString {
    switch format {
    case .json: "["
    case .sarif: Self.sarifOpening
    default: ""
    }
  }

  package var separator: StaticString { format == .json || format == .sarif ? ",\n " : "" }

  package var closing: StaticString {
    switch format {
    case .json: "]\n"
    case .sarif: "]}]}\n"
    default: ""
    }
  }
}

extension Diagnostic.Severity: Comparable {
  package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
