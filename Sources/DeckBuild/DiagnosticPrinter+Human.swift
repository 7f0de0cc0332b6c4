import DeckModel

extension DiagnosticPrinter {
  func putHuman(_ diagnostics: [Diagnostic], _ source: Source, _ buffer: inout ByteBuffer) {
    let shown = diagnostics.prefix(Self.cap)
    put(Array(shown), source, &buffer) { diagnostic, location, buffer in
      if showsSource, location.line > 0 { putSource(diagnostic, source, &buffer) }
      putHint(diagnostic.hint, &buffer)
    }
    let more = diagnostics.count - shown.count
    if more > 0 {
      let name = VisibleText.of(FileSystem.displayName(source.name))
      buffer.put(string: "\(name): \(more) more; --format short shows all\n")
    }
  }

  func putShort(_ diagnostics: [Diagnostic], _ source: Source, _ buffer: inout ByteBuffer) {
    put(diagnostics, source, &buffer) { _, _, _ in }
  }

  /// `path: error: message`, without a line end.
  func putHeadline(_ place: String, _ severity: Diagnostic.Severity, _ message: String, _ buffer: inout ByteBuffer) {
    buffer.put(string: place)
    buffer.put(": ")
    putColoured(severity.colour, severity.rawValue + ":", &buffer)
    buffer.put(string: " " + message)
  }

  func putHint(_ hint: String?, _ buffer: inout ByteBuffer) {
    guard let hint else { return }
    buffer.put(string: "  hint: \(VisibleText.of(hint))\n")
  }

  private func put(
    _ diagnostics: [Diagnostic], _ source: Source, _ buffer: inout ByteBuffer,
    after: (Diagnostic, Source.Location, inout ByteBuffer) -> Void
  ) {
    let name = VisibleText.of(FileSystem.displayName(source.name))
    let locations = source.locations(of: diagnostics.map(\.range.lowerBound))
    for (diagnostic, location) in zip(diagnostics, locations) {
      let place = "\(name):\(location.line):\(location.column)"
      putHeadline(place, diagnostic.severity, VisibleText.of(diagnostic.message), &buffer)
      buffer.put(string: " [\(diagnostic.rule)]\n")
      after(diagnostic, location, &buffer)
    }
  }

  /// The source line and a caret under the range's part on it.
  private func putSource(_ diagnostic: Diagnostic, _ source: Source, _ buffer: inout ByteBuffer) {
    let excerpt = SourceExcerpt(of: diagnostic.range, in: source)
    buffer.put(string: "  \(excerpt.before)\(excerpt.marked)\(excerpt.behind)\n  ")
    // Tabs stay tabs, so that the caret lands below its place whatever the terminal makes of them.
    for scalar in excerpt.before.unicodeScalars {
      if scalar == "\t" { buffer.put("\t") } else { (0..<scalar.cells).forEach { _ in buffer.put(" ") } }
    }
    let cells = excerpt.marked.unicodeScalars.reduce(0) { $0 + $1.cells }
    putColoured("32", "^" + String(repeating: "~", count: max(0, cells - 1)), &buffer)
    buffer.put("\n")
  }

  private func putColoured(_ colour: String, _ text: String, _ buffer: inout ByteBuffer) {
    buffer.put(string: isColoured ? "\u{1B}[1;\(colour)m\(text)\u{1B}[0m" : text)
  }
}

extension Diagnostic.Severity {
  /// The SGR parameter.
  fileprivate var colour: String {
    switch self {
    case .note: "36"
    case .warning: "35"
    case .error: "31"
    }
  }
}

extension Unicode.Scalar {
  /// Roughly how many cells a terminal gives it; enough for a caret.
  fileprivate var cells: Int {
    switch value {
    case 0..<0x300: 1
    case 0x300..<0x370, 0x200B...0x200D, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
