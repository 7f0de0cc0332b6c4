/// Where one deck's output goes.
package enum Destination: Hashable, Sendable {
  case nowhere
  case standardOutput
  /// `isDerived`: the name was made from the source's name, not typed.
  case file(String, isDerived: Bool)

  /// The destinations of `options.inputs`, in their order.
  ///
  /// No `-o`: a page goes beside its source with `.html`, everything else, and standard input, to standard
  /// output. `-o DIR/`: one file for each deck in the folder.
  package static func all(for options: CompileOptions) throws(UsageError) -> [Destination] {
    let inputs = options.inputs
    let isPage = options.emit == .html
    guard let output = options.output else {
      if isPage, inputs.count > 1, inputs.contains("-") {
        throw UsageError("Standard input beside other decks needs '-o DIR/'.")
      }
      return try distinct(inputs) { input in
        guard isPage, input != "-" else { return .standardOutput }
        return .file(stem(of: input, keepingFolder: true) + ".html", isDerived: true)
      }
    }
    if output == "-" {
      if isPage, inputs.count > 1 { throw UsageError("Several pages cannot go to standard output.") }
      return inputs.map { _ in .standardOutput }
    }
    if output.hasSuffix("/") || (inputs.count > 1 && FileSystem.status(output)?.isFolder == true) {
      let folder = output.hasSuffix("/") ? output : output + "/"
      return try distinct(inputs) { input in
        .file(folder + stem(of: input, keepingFolder: false) + options.emit.suffix, isDerived: true)
      }
    }
    guard inputs.count == 1 else { throw UsageError("Several decks need '-o DIR/', a folder.") }
    return [.file(output, isDerived: false)]
  }

  /// Refuses what must not be replaced (`trust` F6).
  package func check(force: Bool, isInput: (FileSystem.Identity) -> Bool) throws(FileError) {
    guard case .file(let path, let isDerived) = self, let status = FileSystem.status(path) else { return }
    if status.isFolder {
      throw FileError(.cannotCreate, path, "is a folder", hint: "'\(path)/' writes into it")
    }
    if !status.isRegular {
      throw FileError(.cannotCreate, path, "is not a regular file", hint: "'-o -' writes to standard output")
    }
    if isInput(status.identity) {
      throw FileError(.cannotCreate, path, "is one of the decks being read")
    }
    if isDerived, !force, Self.isForeign(path) {
      throw FileError(.cannotCreate, path, "exists and was not made by deckc", hint: "'--force' replaces it")
    }
  }

  /// Whether a file stands at `path` that deckc did not make: no page whose generator, in the first 64 KB, is deckc:
  /// behind the policy, which names every style block by its hash.
  package static func isForeign(_ path: String) -> Bool {
    guard FileSystem.status(path) != nil else { return false }
    let sign = Array(#"<meta name="generator" content="deckc"#.utf8)
    let bytes = FileSystem.beginning(of: path, count: 65_536)
    guard bytes.count >= sign.count else { return true }
    return !(0...bytes.count - sign.count).contains { bytes[$0] == sign[0] && bytes[$0...].starts(with: sign) }
  }

  private static func distinct(_ inputs: [String], _ make: (String) -> Destination) throws(UsageError) -> [Destination]
  {
    var first: [Destination: String] = [:]
    var all: [Destination] = []
    for input in inputs {
      let destination = make(input)
      if case .file(let path, _) = destination, let other = first.updateValue(input, forKey: destination) {
        throw UsageError("'\(other)' and '\(input)' would both be written to '\(path)'.")
      }
      all.append(destination)
    }
    return all
  }

  /// `course/week19.md` gives `course/week19` or `week19`.
  private static func stem(of path: String, keepingFolder: Bool) -> String {
    if path == "-" { return "deck" }
    let bytes = Array(path.utf8)
    let name = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let dot = bytes[name...].lastIndex(of: UInt8(ascii: "."))
    let end = dot.map { $0 > name ? $0 : bytes.count } ?? bytes.count
    return String(decoding: bytes[(keepingFolder ? 0 : name)..<end], as: UTF8.self)
  }
}

/// A command line that asks for something that cannot be.
package struct UsageError: Error, Hashable, Sendable {
  package let message: String

  package init(_ message: String) { self.message = message }
}
