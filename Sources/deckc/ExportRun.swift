import DeckBuild
import DeckExport
import DeckModel

/// One run of `export` that draws: compiles the deck, has it drawn, writes the files.
struct ExportRun {
  let export: Export
  let options: CompileOptions
  /// As typed.
  let output: String?

  func run() throws -> ExitStatus {
    let printer = options.diagnostics.printer(least: .warning)
    let input = options.inputs[0]
    let contents = try FileSystem.read(input)
    let page = try Compiler(options).compile(name: input, bytes: contents.bytes)
    StandardStream.error.write(printer.opening)
    StandardStream.error.write(printer.text(page.diagnostics, in: page.source))
    let drawn = try export.draw(page.bytes)
    for slide in drawn.continued where export.form == .pdf {
      let text = "slide \(slide) is taller than its page, and goes on on further ones"
      StandardStream.error.write(printer.text(.warning, path: input, text))
    }
    for file in drawn.files { try write(file, of: drawn, contents.identity, printer) }
    StandardStream.error.write(printer.closing)
    let hasErrors = page.diagnostics.contains { $0.severity == .error }
    let fails = hasErrors || (options.diagnostics.warningsAreErrors && !drawn.continued.isEmpty && export.form == .pdf)
    return fails ? .deckFailed : .success
  }

  private func write(
    _ file: (slide: Int, bytes: [UInt8]), of drawn: Export.Output, _ source: FileSystem.Identity,
    _ printer: DiagnosticPrinter
  ) throws {
    let target = ExportTarget(input: options.inputs[0], output: output, form: export.form)
    let path = target.path(slide: file.slide, of: drawn.slideCount, isOnly: export.slide != nil)
    guard path != "-" else {
      guard drawn.files.count == 1 else {
        throw FileError(.usage, "-", "cannot hold several pictures", hint: "'--slide N' draws one, '-o DIR/' takes all")
      }
      if case .failed(let error) = StandardStream.output.write(file.bytes) { throw error }
      return
    }
    try target.check(path, source: source, force: options.force)
    if let folder = FileSystem.parent(of: path) { try FileSystem.makeFolder(folder) }
    try file.bytes.withUnsafeBufferPointer { try AtomicFile.write($0, to: path, durability: .file) }
    if options.diagnostics.isVerbose {
      StandardStream.error.write("\(VisibleText.of(path)): \(file.bytes.count) bytes\n")
    }
  }
}

/// Where an exported file goes.
struct ExportTarget {
  let input: String
  /// As typed.
  let output: String?
  let form: Export.Form

  /// The name of the picture of `slide`, or of the one file: `week19.pdf`, `week19.handout.pdf`, `week19-03.png`.
  func path(slide: Int, of count: Int, isOnly: Bool) -> String {
    if output == "-" || output == nil && input == "-" { return "-" }
    if let output, !output.hasSuffix("/"), form != .png || isOnly { return output }
    var stem = Self.stem(of: input)
    if let output {
      stem = output.hasSuffix("/") ? output + Self.name(of: input) : Self.stem(of: output)
    }
    switch form {
    case .pdf: return stem + ".pdf"
    case .handout: return stem + ".handout.pdf"
    case .png:
      let digits = String(slide)
      let width = max(2, String(count).utf8.count)
      return stem + "-" + String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits + ".png"
    }
  }

  /// Refuses what must not be replaced (`trust` F6).
  func check(_ path: String, source: FileSystem.Identity, force: Bool) throws(FileError) {
    guard let status = FileSystem.status(path) else { return }
    if status.isFolder { throw FileError(.cannotCreate, path, "is a folder", hint: "'\(path)/' writes into it") }
    if !status.isRegular { throw FileError(.cannotCreate, path, "is not a regular file") }
    if status.identity == source { throw FileError(.cannotCreate, path, "is the deck being read") }
    let isDerived = output == nil || output?.hasSuffix("/") == true || form == .png
    if isDerived, !force, !Export.isOurs(path) {
      throw FileError(.cannotCreate, path, "exists and was not made by deckc", hint: "'--force' replaces it")
    }
  }

  /// `course/week19.md` gives `course/week19`.
  static func stem(of path: String) -> String {
    let name = lastName(of: path)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return path }
    return String(path.dropLast(name.distance(from: dot, to: name.endIndex)))
  }

  /// `course/week19.md` gives `week19`.
  static func name(of path: String) -> String { path == "-" ? "deck" : lastName(of: stem(of: path)) }

  private static func lastName(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}
