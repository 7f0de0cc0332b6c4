/// Reads Mermaid's `gitGraph`.
struct GitGraphText {
  private var scanner: TextScanner
  private var history: GitHistory

  static func history(_ scanner: TextScanner, _ mermaid: MermaidText) throws(NotDrawn) -> GitHistory {
    var text = GitGraphText(scanner, mermaid)
    try text.read()
    return text.history
  }

  private init(_ scanner: TextScanner, _ mermaid: MermaidText) {
    self.scanner = scanner
    let options = mermaid.options
    history = GitHistory(
      title: mermaid.title, main: options["mainBranchName"] ?? "main",
      order: options["mainBranchOrder"].flatMap(Double.init) ?? 0)
    history.isParallel = options.isOn("parallelCommits")
    history.showsBranches = !options.isOff("showBranches")
    history.showsLabels = !options.isOff("showCommitLabel")
  }

  private mutating func read() throws(NotDrawn) {
    let start = scanner.place
    scanner.skipBlanks()
    if scanner.take(word: "TB") { history.direction = .down }
    if scanner.take(word: "BT") { history.direction = .up }
    _ = scanner.take(word: "LR")
    _ = scanner.take(":")
    while scanner.skipToStatement() {
      try readStatement()
      guard history.commits.count <= GitHistory.most, history.branches.count <= GitHistory.most / 4 else {
        throw scanner.notDrawn("it is too large to be drawn")
      }
    }
    guard !history.commits.isEmpty else { throw NotDrawn(start, "there are no commits") }
  }

  private mutating func readStatement() throws(NotDrawn) {
    let start = scanner.place
    if scanner.take(word: "commit") { return try readCommit() }
    if scanner.take(word: "branch") { return try readBranch() }
    if scanner.take(word: "checkout") || scanner.take(word: "switch") {
      history.checkOut(try takeBranch())
      return try scanner.endLine()
    }
    if scanner.take(word: "merge") { return try readMerge() }
    if scanner.take("cherry-pick") { return try readCherryPick() }
    if scanner.take(word: "title") {
      history.title = Label.text(mermaid: scanner.takeLine())
      return
    }
    // Before Mermaid 9 its options stood here.
    if scanner.take(word: "options") {
      if scanner.take(until: "end", acrossLines: true) != nil { return }
      throw NotDrawn(start, "the options have no end")
    }
    throw NotDrawn(start, "\(scanner.excerpt) is not understood here")
  }

  private mutating func readBranch() throws(NotDrawn) {
    let start = scanner.place
    let name = takeName()
    guard !name.isEmpty else { throw NotDrawn(start, "the branch's name is missing") }
    guard history.branch(name) == nil else { throw NotDrawn(start, "there is a branch “\(name.prefix(40))” already") }
    scanner.skipBlanks()
    var order: Double?
    if scanner.take("order:") {
      scanner.skipBlanks()
      order = Double(scanner.take(while: TextScanner.isDigit))
    }
    history.begin(name, order: order)
    try scanner.endLine()
  }

  private mutating func takeBranch() throws(NotDrawn) -> Int {
    let start = scanner.place
    let name = takeName()
    guard let branch = history.branch(name) else {
      throw NotDrawn(start, "there is no branch “\(name.prefix(40))” above")
    }
    return branch
  }

  private mutating func takeName() -> String {
    scanner.skipBlanks()
    return takeQuoted() ?? scanner.take { $0 > 0x20 && $0 != UInt8(ascii: ";") }
  }

  private mutating func takeQuoted() -> String? {
    if scanner.take("\"") { return scanner.take(until: "\"") }
    if scanner.take("'") { return scanner.take(until: "'") }
    return nil
  }

  // MARK: - Commits

  /// What may stand behind a command, in any order.
  private struct Attributes {
    var id: String?
    var message = ""
    var tags: [String] = []
    var hasTags = false
    var kind: GitHistory.Commit.Kind?

    var label: String { Label.text(mermaid: id ?? message) }
  }

  private mutating func takeAttributes() throws(NotDrawn) -> Attributes {
    var attributes = Attributes()
    while true {
      scanner.skipBlanks()
      let start = scanner.place
      if scanner.take("id:") {
        attributes.id = try takeValue()
      } else if scanner.take("tag:") {
        attributes.hasTags = true
        let tag = Label.text(mermaid: try takeValue())
        if !tag.isEmpty { attributes.tags.append(tag) }
      } else if scanner.take("parent:") {
        _ = try takeValue()
      } else if scanner.take("type:") {
        scanner.skipBlanks()
        switch scanner.takeName() {
        case "NORMAL": attributes.kind = .normal
        case "REVERSE": attributes.kind = .reverse
        case "HIGHLIGHT": attributes.kind = .highlight
        default: throw NotDrawn(start, "this is no type of commit")
        }
      } else if scanner.take("msg:") || scanner.isAt("\"") || scanner.isAt("'") {
        attributes.message = try takeValue()
      } else {
        try scanner.endLine()
        return attributes
      }
    }
  }

  private mutating func takeValue() throws(NotDrawn) -> String {
    scanner.skipBlanks()
    guard let value = takeQuoted() else { throw scanner.notDrawn("a text in quotes is missing") }
    return value
  }

  private mutating func readCommit() throws(NotDrawn) {
    let attributes = try takeAttributes()
    history.commit(attributes.label, attributes.tags, attributes.kind ?? .normal)
  }

  private mutating func readMerge() throws(NotDrawn) {
    let start = scanner.place
    let branch = try takeBranch()
    guard history.canMerge(branch) else { throw NotDrawn(start, "there is nothing to merge") }
    let attributes = try takeAttributes()
    history.merge(branch, attributes.label, attributes.tags, attributes.kind ?? .merge)
  }

  private mutating func readCherryPick() throws(NotDrawn) {
    let start = scanner.place
    let attributes = try takeAttributes()
    guard let commit = history.commit(attributes.label) else {
      throw NotDrawn(start, "there is no commit with this id above")
    }
    history.cherryPick(commit, attributes.hasTags ? attributes.tags : ["cherry-pick: " + attributes.label])
  }
}
