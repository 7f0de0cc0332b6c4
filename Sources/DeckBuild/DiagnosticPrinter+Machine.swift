import DeckModel

extension DiagnosticPrinter {
  func putJSON(_ diagnostics: [Diagnostic], _ source: Source, _ buffer: inout ByteBuffer) {
    for (index, object) in Self.json(diagnostics, in: source, path: FileSystem.displayName(source.name)).enumerated() {
      if index > 0 { buffer.put(separator) }
      object.print(into: &buffer)
    }
  }

  /// One object for each diagnostic: `code`, `severity`, `message`, `hint` where there is one, and the place.
  ///
  /// - Parameter path: Of the file, where several may be spoken of.
  package static func json(_ diagnostics: [Diagnostic], in source: Source, path: String? = nil) -> [JSONValue] {
    let starts = source.locations(of: diagnostics.map(\.range.lowerBound))
    let ends = source.locations(of: diagnostics.map(\.range.upperBound))
    return diagnostics.indices.map { index in
      let diagnostic = diagnostics[index]
      var members: [JSONValue.Member] = path.map { [.init("path", .string($0))] } ?? []
      members += [
        .init("line", .number(String(starts[index].line))),
        .init("column", .number(String(starts[index].utf16Column))),
        .init("endLine", .number(String(ends[index].line))),
        .init("endColumn", .number(String(ends[index].utf16Column))),
        .init("severity", .string(diagnostic.severity.rawValue)),
        .init("code", .string(diagnostic.rule)),
        .init("message", .string(diagnostic.message)),
      ]
      if let hint = diagnostic.hint { members.append(.init("hint", .string(hint))) }
      return .object(members)
    }
  }

  /// Workflow commands, which GitHub shows beside the changed lines.
  func putGitHub(_ diagnostics: [Diagnostic], _ source: Source, _ buffer: inout ByteBuffer) {
    let starts = source.locations(of: diagnostics.map(\.range.lowerBound))
    let ends = source.locations(of: diagnostics.map(\.range.upperBound))
    let file = FileSystem.displayName(source.name)
    for (index, diagnostic) in diagnostics.enumerated() {
      let properties = [
        ("file", file), ("line", String(starts[index].line)), ("col", String(starts[index].utf16Column)),
        ("endLine", String(ends[index].line)), ("endColumn", String(ends[index].utf16Column)),
        ("title", diagnostic.rule),
      ]
      putCommand(diagnostic.severity, properties: properties, diagnostic.message, &buffer)
    }
  }

  func putCommand(
    _ severity: Diagnostic.Severity, properties: [(String, String)], _ message: String, _ buffer: inout ByteBuffer
  ) {
    buffer.put(string: "::\(severity == .note ? "notice" : severity.rawValue) ")
    for (index, (name, value)) in properties.enumerated() {
      if index > 0 { buffer.put(",") }
      buffer.put(string: "\(name)=")
      putEscaped(value, also: ":,", &buffer)
    }
    buffer.put("::")
    putEscaped(message, also: "", &buffer)
    buffer.put("\n")
  }

  /// What the runner would read as syntax, percent-encoded.
  private func putEscaped(_ text: String, also reserved: StaticString, _ buffer: inout ByteBuffer) {
    for byte in text.utf8 {
      let isReserved = reserved.withUTF8Buffer { $0.contains(byte) }
      if byte < 0x20 || byte == UInt8(ascii: "%") || isReserved {
        let digits = String(byte, radix: 16, uppercase: true)
        buffer.put(string: "%" + (digits.count < 2 ? "0" : "") + digits)
      } else {
        buffer.put(byte)
      }
    }
  }
}
