import DeckBuild
import DeckPresenter

/// Reads `FILE... [-o OUTPUT] [-jN] [-q]` and `present FILE`, the command lines that nearly every run has, without ArgumentParser.
///
/// ArgumentParser looks up thousands of conformances before it has read the first argument, which takes longer
/// than compiling a deck, and then takes longer for each file's name than for reading the file. A test holds both
/// readers to the same ``CompileOptions`` and ``PresentRun``.
enum PlainForm {
  /// nil for every other form, which ArgumentParser reads.
  static func options(_ arguments: [String]) -> CompileOptions? {
    guard let first = arguments.first, isFile(first) else { return nil }
    var options = CompileOptions()
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if isFile(argument) {
        options.inputs.append(argument)
      } else if argument == "-o", options.output == nil, let output = rest.popFirst(), !output.hasPrefix("-") {
        options.output = output
      } else if argument == "-q", !options.diagnostics.isQuiet {
        options.diagnostics.isQuiet = true
      } else if argument.hasPrefix("-j"), options.jobs == nil, let jobs = count(argument.dropFirst(2)) {
        options.jobs = jobs
      } else {
        return nil
      }
    }
    return options
  }

  /// `present FILE`, which a talk should not wait for either.
  static func presentation(_ arguments: [String]) -> PresentRun? {
    guard arguments.count == 2, arguments[0] == "present", isFile(arguments[1]) else { return nil }
    return PresentRun(DeckFile(arguments[1]))
  }

  /// A number of digits alone, at least 1.
  private static func count(_ text: Substring) -> Int? {
    guard text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }), let count = Int(text), count > 0
    else { return nil }
    return count
  }

  /// No command has a dot or a slash in its name, so that a word with one is a path.
  private static func isFile(_ argument: String) -> Bool {
    !argument.hasPrefix("-") && argument.utf8.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }
  }
}
