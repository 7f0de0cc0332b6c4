import Foundation
import Testing

@testable import DeckBuild

@Suite struct RuleNameTests {
  /// What the sources pass where a rule's name stands.
  @Test func everyRuleIsNamed() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    let raised =
      #/
      \b(?:Diagnostic|report|note|add)\( \s* (?:\.(?:note|warning|error), \s*)? "([a-z0-9]+(?:-[a-z0-9]+)+)"
      /#
    var found: Set<String> = []
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: raised) { found.insert(String(match.1)) }
    }
    #expect(found.count > 40)
    #expect(found.subtracting(RuleNames.all).isEmpty)
  }
}
