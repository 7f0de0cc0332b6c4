/// Patterns of which the last that fits decides; one that begins with `!` takes a path back in.
package struct IgnoreRules: Sendable {
  private var rules: [(pattern: PathPattern, ignores: Bool)] = []

  package init() {}

  package var isEmpty: Bool { rules.isEmpty }

  /// Adds the lines of a `.deckcignore` or a `.gitignore`; blank ones and those that begin with `#` say nothing.
  package mutating func add(lines text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      var bytes = line.utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      guard let first = bytes.first, first != UInt8(ascii: "#") else { continue }
      while let last = bytes.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") {
        if bytes.dropLast().last == UInt8(ascii: "\\") { break }
        bytes.removeLast()
      }
      add(String(Substring(bytes)))
    }
  }

  package mutating func add(_ rule: String) {
    let ignores = !rule.hasPrefix("!")
    rules.append((PathPattern(ignores ? rule : String(rule.dropFirst())), ignores))
  }

  /// Whether the file at `path`, or a folder on its way, is left out; nil where no pattern fits.
  package func verdict(_ path: String, isFolder: Bool = false) -> Bool? {
    rules.last { $0.pattern.matches(path, isFolder: isFolder) }?.ignores
  }

  /// The same of `path` itself, whatever is said of the folders on its way.
  package func exactVerdict(_ path: String, isFolder: Bool) -> Bool? {
    rules.last { $0.pattern.matchesExactly(path, isFolder: isFolder) }?.ignores
  }

  package func ignore(_ path: String) -> Bool { verdict(path) ?? false }
}
