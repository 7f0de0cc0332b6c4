/// Takes out of CSS what may load, run or leave its element, and leaves every other byte as it is (`trust` S5).
///
/// Works on tokens, so escapes and comments hide nothing, and without a grammar of rules, so broken CSS means to it
/// what it means to a browser. Out go `@import`, `@charset` and `@namespace`; `expression()`, `behavior` and
/// `-moz-binding`; and each address that is not allowed, for which `none` stands in.
///
/// - Complexity: linear
struct CSSFilter {
  /// What the bytes are.
  enum Context {
    /// The content of a `style` element; what its end cut off is closed.
    case sheet
    /// A `style` attribute or the value of one property.
    case declarations
  }

  struct Result {
    /// Nil when nothing had to change.
    var css: [UInt8]?
    /// What was taken out, in order.
    var removed: [String] = []
  }

  private struct Bracket {
    var close: UInt8
    /// Of its name, where it is a function.
    var start: Int
    /// Whether strings in it are addresses.
    var takesAddress = false
    /// What to say when it has to go as a whole.
    var fault: String?
  }

  private struct Edit {
    var range: Range<Int>
    var replacement: StaticString
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let context: Context
  private let allows: ([UInt8]) -> Bool
  private var tokenizer: CSSTokenizer
  private var brackets: [Bracket] = []
  private var edits: [Edit] = []
  private var removed: [String] = []
  private var tail: [UInt8] = []

  static func filter(
    _ bytes: UnsafeBufferPointer<UInt8>, _ context: Context, allows: ([UInt8]) -> Bool
  ) -> Result {
    withoutActuallyEscaping(allows) { allows in
      var filter = CSSFilter(bytes, context, allows)
      filter.run()
      return filter.result()
    }
  }

  /// Whether anything in short CSS could have to go; no for most `style` attributes.
  static func needsLook(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "@"), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"): return true
      case UInt8(ascii: "b"), UInt8(ascii: "B"):
        if bytes.hasWord("behavior", at: index) || bytes.hasWord("binding", at: index) { return true }
      default: break
      }
    }
    return false
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ context: Context, _ allows: @escaping ([UInt8]) -> Bool) {
    self.bytes = bytes
    self.context = context
    self.allows = allows
    tokenizer = CSSTokenizer(bytes)
  }

  private mutating func run() {
    while let token = tokenizer.next() {
      switch token.kind {
      case .atKeyword: atRule(token)
      case .ident: property(token)
      case .function: function(token)
      case .open(let mark): brackets.append(Bracket(close: closing(mark), start: token.range.lowerBound))
      case .close(let mark): close(mark, token)
      case .string: string(token)
      case .url: url(token)
      case .badURL: edit(token.range, "none", "an unreadable address")
      case .cdo, .cdc: edits.append(Edit(range: token.range, replacement: ""))
      default: break
      }
      if token.isCutOff { closeToken(token) }
    }
    closeBrackets()
  }

  private mutating func edit(_ range: Range<Int>, _ replacement: StaticString, _ what: String) {
    edits.append(Edit(range: range, replacement: replacement))
    removed.append(what)
  }

  private func closing(_ mark: UInt8) -> UInt8 {
    switch mark {
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    default: UInt8(ascii: ")")
    }
  }
}

// MARK: - Rules and properties

extension CSSFilter {
  private mutating func atRule(_ token: CSSToken) {
    let name = bytes.cssName(token.range.lowerBound + 1..<token.range.upperBound)
    guard name == "import" || name == "charset" || name == "namespace" else { return }
    let end = statementEnd(after: token)
    edit(token.range.lowerBound..<end, "", "@\(name)")
    tokenizer.seek(to: end)
  }

  /// Where the statement that `token` opens ends: after its semicolon, or, when a block or another rule comes first,
  /// after its address (`hackmd-dialect` 4.4: the semicolon is optional).
  private func statementEnd(after token: CSSToken) -> Int {
    var ahead = tokenizer
    var depth = 0
    var addressEnd: Int?
    while let next = ahead.next() {
      switch next.kind {
      case .semicolon where depth == 0: return next.range.upperBound
      case .open(UInt8(ascii: "{")), .close(UInt8(ascii: "}")), .atKeyword:
        return addressEnd ?? token.range.upperBound
      case .function, .open: depth += 1
      case .close:
        depth = max(depth - 1, 0)
        if depth == 0 { addressEnd = addressEnd ?? next.range.upperBound }
      case .string, .url, .badURL:
        if depth == 0 { addressEnd = addressEnd ?? next.range.upperBound }
      default: break
      }
    }
    return bytes.count
  }

  /// Takes out a declaration that would bind script.
  private mutating func property(_ token: CSSToken) {
    let name = bytes.cssName(token.range)
    guard name == "behavior" || name == "-moz-binding" || name == "-ms-behavior" else { return }
    var ahead = tokenizer
    var next = ahead.next()
    while next?.kind == .space || next?.kind == .comment { next = ahead.next() }
    guard next?.kind == .colon else { return }
    var depth = 0
    var end = ahead.position
    loop: while let value = ahead.next() {
      switch value.kind {
      case .function, .open: depth += 1
      case .close where depth == 0: break loop
      case .close: depth -= 1
      case .semicolon where depth == 0:
        end = ahead.position
        break loop
      default: break
      }
      end = ahead.position
    }
    edit(token.range.lowerBound..<end, "", name)
    tokenizer.seek(to: end)
  }
}

// MARK: - Functions and addresses

extension CSSFilter {
  private mutating func function(_ token: CSSToken) {
    let name = bytes.cssName(token.range.lowerBound..<token.range.upperBound - 1)
    var bracket = Bracket(close: UInt8(ascii: ")"), start: token.range.lowerBound)
    switch name {
    case "url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade", "filter",
      "-moz-image-rect":
      bracket.takesAddress = true
    case "expression": bracket.fault = "expression()"
    case "var", "attr", "env":
      // What they stand for is not known here; as an address it is refused.
      if let outer = brackets.lastIndex(where: \.takesAddress) { brackets[outer].fault = "\(name)() as an address" }
    default: break
    }
    brackets.append(bracket)
  }

  private mutating func close(_ mark: UInt8, _ token: CSSToken) {
    guard let bracket = brackets.last, bracket.close == mark else { return }
    brackets.removeLast()
    if let fault = bracket.fault { replace(bracket.start..<token.range.upperBound, fault) }
  }

  /// Puts `none` for a whole function, whatever was changed inside.
  private mutating func replace(_ range: Range<Int>, _ fault: String) {
    while let last = edits.last, last.range.lowerBound >= range.lowerBound { edits.removeLast() }
    edit(range, "none", fault)
  }

  private mutating func string(_ token: CSSToken) {
    guard let top = brackets.indices.last, brackets[top].takesAddress else { return }
    let end = token.isCutOff ? token.range.upperBound : token.range.upperBound - 1
    let address = bytes.cssText(token.range.lowerBound + 1..<max(end, token.range.lowerBound + 1))
    if !allows(address) { brackets[top].fault = String(decoding: address.prefix(200), as: UTF8.self) }
  }

  private mutating func url(_ token: CSSToken) {
    let slice = bytes[token.range]
    guard let open = slice.firstIndex(of: UInt8(ascii: "(")) else { return }
    var end = token.isCutOff ? slice.endIndex : slice.endIndex - 1
    while end > open + 1, bytes[end - 1].isSpace { end -= 1 }
    var start = open + 1
    while start < end, bytes[start].isSpace { start += 1 }
    let address = bytes.cssText(start..<end)
    if !allows(address) { edit(token.range, "none", String(decoding: address.prefix(200), as: UTF8.self)) }
  }
}

// MARK: - The end

extension CSSFilter {
  /// Closes what the end of the text cut off, so that it cannot swallow what is written behind it.
  private mutating func closeToken(_ token: CSSToken) {
    guard edits.last?.range != token.range else { return }
    switch token.kind {
    case .comment: tail.append(contentsOf: "*/".utf8)
    case .string: tail.append(bytes[token.range.lowerBound])
    default: tail.append(UInt8(ascii: ")"))
    }
  }

  private mutating func closeBrackets() {
    if let bad = brackets.firstIndex(where: { $0.fault != nil }), let fault = brackets[bad].fault {
      replace(brackets[bad].start..<bytes.count, fault)
      tail = []
      brackets.removeSubrange(bad...)
    }
    guard context == .sheet else { return tail = [] }
    tail.append(contentsOf: brackets.reversed().map(\.close))
    guard !tail.isEmpty, (edits.last?.range.upperBound ?? 0) < bytes.count else { return }
    // A backslash at the very end would take the mark behind it.
    let backslashes = bytes.reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    if backslashes % 2 == 1 { edits.append(Edit(range: bytes.count - 1..<bytes.count, replacement: "")) }
  }

  private func result() -> Result {
    var css: [UInt8]?
    if !edits.isEmpty || !tail.isEmpty {
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count + tail.count)
      var position = 0
      for edit in edits {
        out.append(contentsOf: bytes[position..<edit.range.lowerBound])
        edit.replacement.withUTF8Buffer { out.append(contentsOf: $0) }
        position = edit.range.upperBound
      }
      out.append(contentsOf: bytes[position...])
      css = out + tail
    }
    if context == .sheet { css = (css ?? Array(bytes)).escapedForStyleElement() ?? css }
    return Result(css: css, removed: removed)
  }
}

extension [UInt8] {
  /// CSS in which nothing looks like the end of its element or like a comment of HTML; nil when nothing did. What is
  /// found stands in strings and comments, where a backslash changes nothing.
  fileprivate func escapedForStyleElement() -> [UInt8]? {
    withUnsafeBufferPointer { bytes in
      var out: [UInt8] = []
      var done = 0
      for position in bytes.indices where bytes[position] == 0x3C || bytes[position] == 0x2D {
        let replacement: (text: StaticString, length: Int)
        if bytes.hasWord("</style", at: position) {
          replacement = ("<\\/", 2)
        } else if bytes.hasWord("<!--", at: position) {
          replacement = ("\\3c ", 1)
        } else if bytes.hasWord("-->", at: position) {
          replacement = ("--\\>", 3)
        } else {
          continue
        }
        out.append(contentsOf: bytes[done..<position])
        replacement.text.withUTF8Buffer { out.append(contentsOf: $0) }
        done = position + replacement.length
      }
      return done == 0 ? nil : out + bytes[done...]
    }
  }
}
