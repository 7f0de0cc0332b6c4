/// Texts as Graphviz writes them: with `\n`, as fields of records, in HTML.
enum DotLabel {
  static func label(_ text: String, fontSize: Double = 16) -> Label {
    Label(
      isHTML(text) ? rows(html: text).map { $0.joined(separator: " ") }.joined(separator: "\n") : lines(text),
      fontSize: fontSize)
  }

  /// A node's text, or its fields if it is a record or a table.
  static func set(_ text: String, on node: inout Graph.Node, isSideways: Bool) {
    if isHTML(text) { return setTable(rows(html: text), on: &node) }
    let isRecord = [.rectangle, .rounded].contains(node.shape) && text.contains("|")
    guard isRecord else {
      node.label = Label(lines(text, of: node.name)).wrapped(to: 320)
      return
    }
    let fields = text.split(separator: "|", omittingEmptySubsequences: false).map { field in
      var text = field.filter { $0 != "{" && $0 != "}" }
      // The field's port.
      while let open = text.firstIndex(of: "<"), let close = text[open...].firstIndex(of: ">") {
        text.removeSubrange(open...close)
      }
      return Label(lines(text))
    }
    // Brackets turn the fields; brackets inside of those are not drawn as such.
    let isTurned = text.first == "{"
    node.isRow = isTurned == isSideways && !text.dropFirst().dropLast().contains("{")
    set(fields, on: &node)
  }

  private static func set(_ fields: [Label], on node: inout Graph.Node) {
    node.label = fields.first ?? Label("")
    node.parts = Array(fields.dropFirst())
  }

  /// `\n`, `\l` and `\r` end lines, `\N` is the node's name.
  private static func lines(_ text: String, of name: String = "") -> String {
    var out = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        out += character == "N" ? name : "nlr".contains(character) ? "\n" : String(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        out.append(character)
      }
    }
    return out
  }

  // MARK: - HTML

  private static func isHTML(_ text: String) -> Bool {
    text.hasPrefix("<") && text.hasSuffix(">") && text.utf8.count > 1
  }

  /// One row is a row of fields; of several each is a field, its cells side by side in one line.
  private static func setTable(_ rows: [[String]], on node: inout Graph.Node) {
    let isPlain = rows.count < 2 && (rows.first?.count ?? 0) < 2
    if !isPlain, node.shape == .plain || node.shape == .ellipse { node.shape = .rectangle }
    node.isRow = rows.count == 1 && rows[0].count > 1
    let fields = node.isRow ? rows[0] : rows.map { $0.joined(separator: " │ ") }
    set(fields.map { Label($0) }, on: &node)
  }

  /// The cells of a table by rows; a text without a table is one cell. `<br/>` ends lines, all other tags go.
  private static func rows(html text: String) -> [[String]] {
    var scanner = TextScanner(Array(text.utf8.dropFirst().dropLast()))
    var rows: [[String]] = []
    var cell = ""
    while !scanner.isAtEnd {
      let start = scanner.place
      cell += scanner.take { $0 != UInt8(ascii: "<") && $0 > 0x20 }
      if scanner.next == UInt8(ascii: "<") {
        scanner.place += 1
        let isEnd = scanner.take("/")
        let tag = scanner.takeName().lowercased()
        _ = scanner.take { $0 != UInt8(ascii: ">") }
        _ = scanner.take(">")
        switch tag {
        case "br": cell += "\n"
        case "tr" where !isEnd: rows.append([])
        case "td" where isEnd:
          if rows.isEmpty { rows.append([]) }
          rows[rows.count - 1].append(shown(cell))
          cell = ""
        default: break
        }
      } else if scanner.place == start {
        scanner.skipWhiteSpace()
        if scanner.place == start { scanner.place += 1 }
        if !cell.isEmpty { cell += " " }
      }
    }
    // What stands behind the last cell, or all of it if there are none.
    let rest = shown(cell)
    if !rest.isEmpty { rows.append([rest]) }
    return rows.filter { !$0.isEmpty }
  }

  private static func shown(_ text: String) -> String { Label(mermaid: text).lines.joined(separator: "\n") }
}
