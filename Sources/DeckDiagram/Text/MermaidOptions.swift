/// Keys and their values, in YAML or JSON, whatever stands around them.
struct MermaidOptions {
  private var values: [String: String] = [:]

  subscript(key: String) -> String? { values[key] }

  func isOff(_ key: String) -> Bool { values[key] == "false" }
  func isOn(_ key: String) -> Bool { values[key] == "true" }

  /// Adds all that stand in `text`; what stands deeper counts as much.
  mutating func read(_ text: some Collection<UInt8>) {
    var text = TextScanner(Array(text))
    while !text.isAtEnd {
      let key = text.takeName()
      guard !key.isEmpty else {
        text.place += 1
        continue
      }
      _ = text.take("'") || text.take("\"")
      text.skipBlanks()
      guard text.take(":") else { continue }
      text.skipBlanks()
      if text.take("'") {
        values[key] = text.take(until: "'")
      } else if text.take("\"") {
        values[key] = text.take(until: "\"", acrossLines: true)
      } else {
        let value = text.take { !",{}\n".utf8.contains($0) }
        values[key] = Label.unquoted(value)
      }
    }
  }

  /// `@{ key: value, ... }` behind a name; nil if it does not stand here.
  static func take(_ scanner: inout TextScanner) throws(NotDrawn) -> MermaidOptions? {
    guard scanner.isAt("@{") else { return nil }
    let start = scanner.place
    scanner.place += 2
    while scanner.next != UInt8(ascii: "}") {
      if scanner.isAtEnd { throw NotDrawn(start, "the bracket is not closed") }
      if !scanner.take("\"") {
        scanner.place += 1
      } else if scanner.take(until: "\"", acrossLines: true) == nil {
        throw NotDrawn(start, "the text has no closing quote")
      }
    }
    scanner.place += 1
    var options = MermaidOptions()
    options.read(scanner.bytes[(start + 2)..<(scanner.place - 1)])
    return options
  }
}
