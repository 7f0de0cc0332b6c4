import DeckBuild
import Testing

@testable import deckc

/// Two readers of the command line, one meaning.
@Suite struct PlainFormTests {
  static let plain: [[String]] = [
    ["week19.md"], ["./week19"], ["course/week19.md"], ["a b.md"], ["présent.md"], ["a=b.md"], ["@file.md"], ["..."],
    ["check.md"], ["week19.md", "-o", "out.html"], ["week19.md", "-o", "site/"], ["week19.md", "-o", "out"],
    ["week19.md", "-o", ""], ["week19.md", "-o", "a=b"], ["week19.md", "-o", "check"], ["a.md", "-o", "a.md"],
    ["a.md", "b.md"], ["a.md", "b.md", "./c", "-o", "site/", "-j2", "-q"], ["a.md", "-q", "b.md"], ["a.md", "-j12"],
    ["a.md", "-j007"],
  ]

  @Test(arguments: plain) func agrees(_ arguments: [String]) throws {
    let options = try #require(PlainForm.options(arguments), "read by hand")
    let command = try #require(try Deckc.parseAsRoot(arguments) as? CompileCommand)
    #expect(try command.options == options)
  }

  @Test(arguments: [
    [], ["week19"], ["check"], ["new"], ["help"], ["-"], ["--version"], ["-h"], ["--", "a.md"],
    ["-o", "b.html", "a.md"], ["a.md", "-o"],
    ["a.md", "-o", "-"], ["a.md", "-o", "-x"], ["a.md", "--output", "b.html"],
    ["a.md", "-"], ["check", "-o", "x"], ["check", "a.md"], ["a.md", "-o=b.html"], ["a.md", "b"],
    ["a.md", "-o", "b.html", "-f"], ["a.md", "-j0"], ["a.md", "-j"], ["a.md", "-j-1"], ["a.md", "-j1", "-j2"],
    ["a.md", "-q", "-q"], ["a.md", "-qf"], ["a.md", "-j", "2"], ["-q", "a.md"], ["a.md", "--", "b.md"],
  ])
  func leavesTheRest(_ arguments: [String]) { #expect(PlainForm.options(arguments) == nil) }

  @Test(arguments: ["week19.md", "./week19", "a=b.md", "présent.md"]) func presentationsAgree(_ file: String) throws {
    let run = try #require(PlainForm.presentation(["present", file]))
    let command = try #require(try Deckc.parseAsRoot(["present", file]) as? PresentCommand)
    var presentation = try command.presentation
    // Tables of keys have their keys in any order; a map of the user's is read later.
    presentation.options.keys = run.options.keys
    #expect("\(presentation)" == "\(run)")
  }

  @Test(arguments: [
    ["present"], ["present", "week19"], ["present", "-"], ["present", "a.md", "--notes"], ["present", "--linear"],
    ["./present", "a.md"], ["a.md"],
  ])
  func leavesOtherPresentations(_ arguments: [String]) { #expect(PlainForm.presentation(arguments) == nil) }

  @Test func rootHelpNamesEveryOptionOfCompiling() {
    let root = Deckc.helpMessage()
    let options = CompileCommand.helpMessage().matches(of: /--[a-z]+/).map { String($0.output) }
    #expect(options.count > 10)
    for option in Set(options).subtracting(["--help", "--version"]) {
      #expect(root.contains(option))
    }
  }
}
