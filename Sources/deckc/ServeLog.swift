import DeckBuild
import DeckCourse
import DeckModel
import Synchronization

/// What `serve` says in the terminal: each page that was made, and what is wrong with its deck.
final class ServeLog: Sendable {
  private let printer: DiagnosticPrinter
  private let showsPages: Bool
  /// What was said last about a deck, by its path.
  private let said = Mutex<[String: ContentHash]>([:])

  init(_ options: DiagnosticOptions) {
    printer = options.printer(least: .warning)
    showsPages = !options.isQuiet && (options.format == .human || options.format == .short)
  }

  /// Says that a page was made, unless it is the same as before.
  func tell(_ page: LivePage, microseconds: Int) {
    guard let source = page.source else { return }
    var text = printer.text(page.diagnostics, in: source)
    if let failure = page.failure {
      text = printer.text(.error, path: failure.path, failure.message, hint: failure.hint)
    }
    var hash = ContentHash(of: page.bytes)
    hash.add(ContentHash(of: text))
    guard said.withLock({ $0.updateValue(hash, forKey: source.name) }) != hash else { return }
    if showsPages {
      let time = "\(microseconds / 1000).\(microseconds / 100 % 10) ms"
      StandardStream.error.write("\(VisibleText.of(source.name)): \(time)\n")
    }
    StandardStream.error.write(text)
  }

  /// Says what is wrong with `course.yml`, unless it was said before.
  func tell(_ file: CourseFile?) {
    guard let file else { return }
    let text = printer.text(file.diagnostics, in: file.source)
    guard said.withLock({ $0.updateValue(ContentHash(of: text), forKey: file.source.name) }) != ContentHash(of: text)
    else { return }
    StandardStream.error.write(text)
  }

  func warn(_ problem: FileError) {
    StandardStream.error.write(printer.text(.warning, path: problem.path, problem.message, hint: problem.hint))
  }
}
