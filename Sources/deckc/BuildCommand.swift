import ArgumentParser
import DeckBuild
import DeckCourse
import DeckModel

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build a course: every deck below a folder, an index, a search.",
    discussion: """
      deckc build course/ -o site/                 builds what changed since the last time
      deckc build course/ -o site/ --only 'week1/**'

      'course.yml' in the course's folder may name, order, group, hide and date decks; '.deckcignore' leaves out what \
      its patterns fit.
      """)

  @Argument(help: "The course's folder.", completion: .directory)
  var course: String

  @Option(name: .shortAndLong, help: "The site's folder.", completion: .directory)
  var output = "site"

  @Option(help: "Build only decks that this glob fits; may be given again.")
  var only: [String] = []

  @Option(help: "Leave out decks with a later date, such as 2026-03-01.")
  var until: String?

  @Flag(help: "Date decks that say no date by their last commit in git.")
  var gitDates = false

  @Flag(help: "Keep one copy of runtime and themes for all decks, in files beside them.")
  var sharedAssets = false

  @Flag(help: "Make bundle.html too, one page of all decks for printing.")
  var bundle = false

  @Option(help: "Write a report to this file, as JSON.", completion: .file())
  var report: String?

  @Flag(name: .shortAndLong, help: "Make everything anew, and replace files that deckc did not make.")
  var force = false

  @OptionGroup var workers: WorkerOptions
  @OptionGroup var style: StyleOptions
  @OptionGroup var embedding: EmbeddingOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var messages: MessageOptions

  var options: CourseOptions {
    get throws {
      var options = CourseOptions(source: folder(course), output: folder(output))
      options.only = only
      options.takesGitDates = gitDates
      options.sharesAssets = sharedAssets
      options.makesBundle = bundle
      options.force = force
      if let until {
        guard let day = CourseConfig.day(until) else {
          throw ValidationError("The value '\(until)' is invalid for '--until <until>': a date such as 2026-03-01.")
        }
        options.until = day
      }
      options.compile.jobs = workers.jobs
      style.fill(&options.compile)
      try embedding.fill(&options.compile)
      try reading.fill(&options.compile)
      options.compile.diagnostics = try messages.options
      return options
    }
  }

  func validate() throws { _ = try options }

  func run() throws {
    let options = try options
    do {
      throw ExitCode(try BuildSession.run(options, report: report).rawValue)
    } catch let error as FileError {
      throw try deckc.report(error, messages)
    } catch let error as UsageError {
      throw ValidationError(error.message)
    }
  }

}

/// `path` without slashes at its end.
func folder(_ path: String) -> String {
  var path = path
  while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
  return path
}
