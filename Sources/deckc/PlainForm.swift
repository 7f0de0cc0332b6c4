import DeckBuild

/// Reads `FILE` and `FILE -o FILE`, the command lines that nearly every run has, without ArgumentParser.
///
/// ArgumentParser looks up thousands of conformances before it has read the first argument, which takes longer
/// than compiling a deck. A test holds both readers to the same ``CompileOptions``.
enum PlainForm {
  /// nil for every other form, which ArgumentParser reads.
  static func options(_ arguments: [String]) -> CompileOptions? {
    guard arguments.count == 1 || arguments.count == 3, isFile(arguments[0]) else { return nil }
    var options = CompileOptions()
    options.inputs = [arguments[0]]
    if arguments.count == 3 {
      guard arguments[1] == "-o", !arguments[2].hasPrefix("-") else { return nil }
      options.output = arguments[2]
    }
    return options
  }

  /// No command has a dot or a slash in its name, so that a word with one is a path.
  private static func isFile(_ argument: String) -> Bool {
    !argument.hasPrefix("-") && argument.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
  }
}
