import DeckModel

/// The Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which code hosts and editors read: one run whose
/// results are all diagnostics. Columns count UTF-16 units.
extension DiagnosticPrinter {
  static let sarifOpening: StaticString = """
    {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":\
    {"name":"deckc"}},"columnKind":"utf16CodeUnits","results":[
    """

  func putSARIF(_ diagnostics: [Diagnostic], _ source: Source, _ buffer: inout ByteBuffer) {
    let starts = source.locations(of: diagnostics.map(\.range.lowerBound))
    let ends = source.locations(of: diagnostics.map(\.range.upperBound))
    let path = FileSystem.displayName(source.name)
    for (index, diagnostic) in diagnostics.enumerated() {
      if index > 0 { buffer.put(separator) }
      let region = JSONValue.object([
        .init("startLine", .number(String(starts[index].line))),
        .init("startColumn", .number(String(starts[index].utf16Column))),
        .init("endLine", .number(String(ends[index].line))),
        .init("endColumn", .number(String(ends[index].utf16Column))),
      ])
      let message = diagnostic.message + (diagnostic.hint.map { "; \($0)" } ?? "")
      Self.sarifResult(diagnostic.severity, rule: diagnostic.rule, message, path: path, region: region)
        .print(into: &buffer)
    }
  }

  static func sarifResult(
    _ severity: Diagnostic.Severity, rule: String, _ message: String, path: String, region: JSONValue?
  ) -> JSONValue {
    var place: [JSONValue.Member] = [.init("artifactLocation", .object([.init("uri", .string(uri(of: path)))]))]
    if let region { place.append(.init("region", region)) }
    return .object([
      .init("ruleId", .string(rule)), .init("level", .string(severity.rawValue)),
      .init("message", .object([.init("text", .string(message))])),
      .init("locations", .array([.object([.init("physicalLocation", .object(place))])])),
    ])
  }

  /// A path as a relative or file reference (RFC 3986): what is no letter, digit or mark of names is percent-encoded.
  private static func uri(of path: String) -> String {
    var uri = ""
    for byte in path.utf8 {
      let isPlain =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "/._-~".utf8.contains(byte)
      if isPlain {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return uri
  }
}
