import ArgumentParser
import DeckBuild
import DeckImport
import DeckModel

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a course of notes from HackMD, or of a folder of reveal-md's or mkslides'.",
    discussion: """
      deckc import notes.zip -o course/

      Takes a folder or a ZIP archive of notes. Each becomes a deck named by its title; its text stays as it is, \
      metadata included. What reveal-md.json, reveal.json, .reveal-md and mkslides.yml say becomes course.yml. Pictures and other files keep their names. Nothing that is there already is replaced: what \
      could not be taken is named, and the command ends with 1.
      """)

  @Argument(help: "A folder or a ZIP archive of notes.", completion: .file())
  var source: String

  @Option(name: .shortAndLong, help: "The course's folder.", completion: .directory)
  var output = "course"

  @Option(help: "Write a report to this file, as JSON.", completion: .file())
  var report: String?

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let options = try messages.options
    do {
      let done = try Import.run(source, to: output)
      var messages = MessageOutput(options.printer(least: .warning))
      for refusal in done.refused { messages.put(messages.printer.text(.error, path: refusal.path, refusal.reason)) }
      messages.close()
      if options.format == .human, !options.isQuiet { tell(done) }
      if let report {
        let json = Array((done.json.text + "\n").utf8)
        try json.withUnsafeBufferPointer { bytes throws(FileError) in
          try AtomicFile.write(bytes, to: report, durability: .later)
        }
      }
      throw ExitCode(done.status.rawValue)
    } catch let error as FileError {
      throw try deckc.report(error, messages)
    }
  }

  private func tell(_ done: ImportReport) {
    for note in done.notes {
      StandardStream.output.write("\(VisibleText.of(note.source)) -> \(VisibleText.of(output + "/" + note.path))\n")
    }
    var parts = [BuildSession.count(done.notes.count, "note"), BuildSession.count(done.copied.count, "other file")]
    if !done.unchanged.isEmpty { parts.append("\(done.unchanged.count) there already") }
    if !done.refused.isEmpty { parts.append("\(done.refused.count) left out") }
    StandardStream.error.write(parts.joined(separator: ", ") + "\n")
  }
}
