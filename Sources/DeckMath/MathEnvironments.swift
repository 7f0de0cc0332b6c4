import DeckModel

/// An environment that mathematics knows: what its array looks like and what stands around it.
struct MathEnvironment {
  enum Arguments {
    case none
    /// `{lcr}`
    case columns
    /// `[r]`
    case alignment
    /// One to be dropped: a number of columns, a position.
    case ignored
  }

  var array = MathArray()
  var left: Unicode.Scalar?
  var right: Unicode.Scalar?
  var arguments = Arguments.none
  /// Whether a row may carry a `\tag` of its own.
  var takesTags = false
  /// `equation`: one row that is no array in the end.
  var isSingleRow = false
  /// An empty last row is dropped, except where amsmath keeps an only one.
  var keepsOnlyRow = false
  var isDiagram = false

  /// Lines below each other, for what is not known.
  init() { setMultiline(.none, "") }

  /// Environments of LaTeX, amsmath, mathtools and amscd; nil for an unknown name.
  init?(_ name: String) {
    switch name {
    case "matrix", "matrix*": break
    case "pmatrix", "pmatrix*": (left, right) = ("(", ")")
    case "bmatrix", "bmatrix*": (left, right) = ("[", "]")
    case "Bmatrix", "Bmatrix*": (left, right) = ("{", "}")
    case "vmatrix", "vmatrix*": (left, right) = ("∣", "∣")
    case "Vmatrix", "Vmatrix*": (left, right) = ("∥", "∥")
    case "smallmatrix": setSmall()
    case "subarray":
      setSmall()
      arguments = .columns
    case "array", "darray":
      arguments = .columns
      array.hasMargins = true
      if name == "darray" { array.style = .display }
    case "cases", "dcases", "cases*", "dcases*":
      setCases(name)
      left = "{"
    case "rcases", "drcases":
      setCases(name)
      right = "}"
    case "aligned", "align", "align*", "split", "flalign", "flalign*", "eqnarray", "eqnarray*":
      setMultiline(.pairs, name)
    case "alignat", "alignat*", "alignedat":
      setMultiline(.pairs, name)
      array.spacing = .none
      arguments = .ignored
    case "gathered", "gather", "gather*", "multline", "multline*":
      setMultiline(.none, name)
    case "equation", "equation*", "displaymath", "math":
      array.style = .display
      takesTags = true
      isSingleRow = true
    case "CD":
      array.style = .display
      array.spacing = .diagram
      isDiagram = true
    default: return nil
    }
    if name.hasSuffix("matrix*") { arguments = .alignment }
  }

  private mutating func setSmall() {
    array.spacing = .small
    array.style = .script
    array.stretch = 0.5
  }

  private mutating func setCases(_ name: String) {
    array.isCases = true
    array.columns = [.left, .left]
    array.stretch = 1.2
    if name.hasPrefix("d") { array.style = .display }
  }

  private mutating func setMultiline(_ spacing: MathArray.Spacing, _ name: String) {
    array.spacing = spacing
    array.style = .display
    array.isMultiline = true
    takesTags = !name.contains("ed") && name != "split"
    keepsOnlyRow = true
  }
}

extension MathParser {
  /// Reads from `\begin`, which was just taken, to the `\end` that closes it.
  mutating func environment(_ token: MathToken) -> MathNode {
    let name = string(of: token)
    let range = SourceRange(Int(token.start), max(Int(token.end), lexer.position))
    let known = MathEnvironment(name)
    if known == nil { report("math-environment", range, "there is no environment called \(name)") }
    var environment = known ?? MathEnvironment()
    readArguments(&environment, token)
    let outerTag = tag
    if environment.takesTags { tag = nil }
    openEnvironments += 1
    let node = scoped { parser in
      environment.isDiagram ? parser.diagram(environment.array, range) : parser.rows(&environment, range)
    }
    openEnvironments -= 1
    close(name, token)
    if environment.takesTags { tag = outerTag ?? tag }
    if known == nil {
      return MathNode.row([MathNode(.error("\\begin{\(name)}"), range), node], range)
    }
    guard environment.left != nil || environment.right != nil else { return node }
    return MathNode(.fenced(environment.left, environment.right), range, [node])
  }

  /// Takes `\end{name}`.
  private mutating func close(_ name: String, _ opener: MathToken) {
    let token = next()
    guard case .end? = primitive(token) else {
      push(token)
      return report("math-unclosed", opener.range, "\\begin{\(name)} has no \\end")
    }
    let closer = string(of: token)
    if closer != name { report("math-environment", token.range, "\\begin{\(name)} is closed by \\end{\(closer)}") }
  }

  private mutating func readArguments(_ environment: inout MathEnvironment, _ token: MathToken) {
    if let number = vocabularyOrMacro("arraystretch"), let definition = macros.definitions[number],
      let factor = Double(definition.body.reduce(into: "") { $0 += text($1) }), factor > 0, factor < 10
    {
      environment.array.stretch *= factor
    }
    switch environment.arguments {
    case .none:
      break
    case .ignored:
      _ = argumentTokens(of: token)
    case .columns:
      var tokens = argumentTokens(of: token)
      columns(&tokens, &environment.array, token)
    case .alignment:
      skipRawSpace()
      var tokens = bracketTokens() ?? []
      guard !tokens.isEmpty else { return }
      columns(&tokens, &environment.array, token)
      environment.array.columns = [MathArray.Alignment](
        repeating: environment.array.columns.first ?? .center, count: 64)
    }
  }

  private mutating func vocabularyOrMacro(_ name: StaticString) -> UInt32? {
    let bytes = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    return macros.definitions.isEmpty ? nil : macros.number(of: bytes)
  }

  /// `{l|c:r}`; column types that only LaTeX's paragraphs need are left out.
  private mutating func columns(_ tokens: inout [MathToken], _ array: inout MathArray, _ command: MathToken) {
    var lines: [MathArray.Line] = [.none]
    for token in tokens where token.kind != .space {
      var alignment: MathArray.Alignment?
      switch token.scalar {
      case "l": alignment = .left
      case "c": alignment = .center
      case "r": alignment = .right
      case "|": lines[lines.count - 1] = lines[lines.count - 1] == .none ? .solid : .double
      case ":": lines[lines.count - 1] = .dashed
      default: report("math-columns", token.range, "\(text(token)) is no column type", hint: "l, c, r, | and : are")
      }
      guard let alignment, array.columns.count < 1000 else { continue }
      array.columns.append(alignment)
      lines.append(.none)
    }
    if lines.contains(where: { $0 != .none }) { array.verticalLines = lines }
  }

  // MARK: Rows

  private mutating func rows(_ environment: inout MathEnvironment, _ range: SourceRange) -> MathNode {
    var rows: [MathNode] = []
    var lines: [MathArray.Line] = []
    var isOpen = true
    while isOpen {
      lines.append(horizontalLines())
      var cells: [MathNode] = []
      var gap = 0.0
      var isRow = true
      while isRow {
        cells.append(cell())
        let token = next()
        if token.isCharacter("&") { continue }
        isRow = false
        if case .newline? = primitive(token) {
          if rawPeek().isCharacter("[") { gap = bracketLength() }
        } else {
          push(token)
          isOpen = false
        }
      }
      let tag = environment.takesTags ? takeTag() : nil
      rows.append(row(cells, tag, gap))
    }
    if let last = rows.last, last.children.count == 1, last.children[0].children.isEmpty,
      rows.count > 1 || !environment.keepsOnlyRow
    {
      rows.removeLast()
    } else {
      lines.append(.none)
    }
    if environment.isSingleRow, rows.count == 1, rows[0].children.count <= 2 { return singleRow(rows[0], range) }
    if lines.contains(where: { $0 != .none }) { environment.array.horizontalLines = lines }
    if environment.array.isMultiline, environment.array.spacing != .none || environment.arguments == .ignored {
      let count = rows.map(\.children.count).max() ?? 0
      environment.array.columns = (0..<count).map { $0 % 2 == 0 ? .right : .left }
    }
    return MathNode(.array(environment.array), range, rows)
  }

  /// One cell: everything up to `&`, `\\` or `\end`; other closers are shown.
  private mutating func cell() -> MathNode {
    scoped { parser in
      var children: [MathNode] = []
      while true {
        children += parser.expression(.row)
        let token = parser.peek()
        let isEnd: Bool =
          switch parser.primitive(token) {
          case .newline?, .end?: true
          case .right?: parser.openFences > 0
          default: token.isCharacter("&") || token.kind == .end || token.kind == .endOfArgument
          }
        if isEnd { return MathNode.row(children, children.first?.range ?? token.range) }
        children.append(parser.unknown(parser.rawNext(), "\(parser.text(token)) has nothing to close here"))
      }
    }
  }

  private func row(_ cells: [MathNode], _ tag: MathNode?, _ gap: Double) -> MathNode {
    let range = cells.reduce(cells[0].range) { $0.union($1.range) }
    return MathNode(.arrayRow(tagged: tag != nil, gap: gap), range, cells + (tag.map { [$0] } ?? []))
  }

  private mutating func takeTag() -> MathNode? {
    defer { tag = nil }
    return tag
  }

  private func singleRow(_ row: MathNode, _ range: SourceRange) -> MathNode {
    guard case .arrayRow(tagged: true, _) = row.kind, row.children.count == 2 else {
      return MathNode(.style(.display), range, row.children)
    }
    return MathNode(.tagged, range, row.children)
  }

  /// `\hline` and `\hdashline` before a row; a second one makes it double.
  private mutating func horizontalLines() -> MathArray.Line {
    var line = MathArray.Line.none
    while true {
      skipSpace()
      let token = next()
      guard case .horizontalLine(let dashed)? = primitive(token) else {
        push(token)
        return line
      }
      line = line == .none ? dashed ? .dashed : .solid : .double
    }
  }
}
