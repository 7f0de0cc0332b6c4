import Foundation
import Testing

/// One case of a `.case` file: a title, an input, and the texts that stages are expected to make of it.
///
///     @@ case: a separator inside a fence does not cut the slide
///     @@ markdown
///     ...the input: the first section, whatever its name...
///     @@ html
///     ...
///
/// Lines that start with `@@ ` are the only syntax; such a line inside a text is written with one `@` more.
/// One blank line in front of `@@ case:` belongs to no section, and what stands above the first case is
/// a remark.
package struct Fixture: Sendable {
  /// The place of a section's text, and what the author wrote behind its name.
  package struct Section: Hashable, Sendable {
    package var name: String
    /// The rest of the section's line, such as `40x10`; empty for none.
    package var argument: String
    /// The lines, each with its line end.
    package var text: String

    package init(_ name: String, argument: String = "", text: String) {
      self.name = name
      self.argument = argument
      self.text = text
    }
  }

  package let file: URL
  package let title: String
  package var sections: [Section]

  package init(file: URL, title: String, sections: [Section]) {
    self.file = file
    self.title = title
    self.sections = sections
  }

  /// The first section, its marks taken out.
  package var input: Marked { Marked(sections.first?.text ?? "") }

  /// The text of the first section called `name`.
  package subscript(_ name: String) -> String? { sections.first { $0.name == name }?.text }

  /// Every case of the `.case` files in `folder` of `Tests/Fixtures`, sorted by file; `CASE=words` in the
  /// environment keeps only those with these words in the title.
  package static func all(in folder: String) -> [Fixture] {
    let place = root.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    let fixtures = names.filter { $0.hasSuffix(".case") }.sorted().flatMap { all(of: place.appending(path: $0)) }
    if fixtures.isEmpty { Issue.record("no cases in Tests/Fixtures/\(folder)") }
    guard let words = ProcessInfo.processInfo.environment["CASE"] else { return fixtures }
    return fixtures.filter { $0.title.contains(words) }
  }

  /// The cases of one file of `Tests/Fixtures`, such as `Split/SlideSplitter.case`.
  package static func all(of path: String) -> [Fixture] { all(of: root.appending(path: path)) }

  private static func all(of file: URL) -> [Fixture] {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      Issue.record("cannot read \(file.lastPathComponent)")
      return []
    }
    return FixtureFile(text: text).cases.map { Fixture(file: file, title: $0.title, sections: $0.sections) }
  }

  /// `Tests/Fixtures`.
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")
}

extension Fixture: CustomTestStringConvertible {
  package var testDescription: String { "\(file.deletingPathExtension().lastPathComponent): \(title)" }
}

extension Fixture {
  /// Compares what `produce` makes with each expected section of this case.
  ///
  /// A case without expected sections records those of `outputs` and fails once, so that somebody looks at
  /// them. With `GOLDEN=update` in the environment, differing sections are rewritten instead of failing.
  ///
  /// - Parameters:
  ///   - outputs: names of the sections that this test makes; the first ones a new case gets.
  ///   - inputs: names of further sections that are read and not compared.
  ///   - produce: the text for a section; nil says that this case has nothing of the kind.
  package func check(
    outputs: [String], inputs: [String] = [], sourceLocation: SourceLocation = #_sourceLocation,
    _ produce: (Section) throws -> String?
  ) throws {
    var expected: [Section] = []
    for section in sections.dropFirst() where !inputs.contains(section.name) {
      if outputs.contains(section.name) {
        expected.append(section)
      } else {
        Issue.record("\(testDescription): no stage makes a section `\(section.name)`", sourceLocation: sourceLocation)
      }
    }
    let isNew = expected.isEmpty
    if isNew { expected = outputs.map { Section($0, text: "") } }

    for section in expected {
      guard var made = try produce(section) else { continue }
      if !made.isEmpty, !made.hasSuffix("\n") { made += "\n" }
      if isNew || (made != section.text && Self.rewrites) {
        let section = Section(section.name, argument: section.argument, text: made)
        try FixtureFile.rewrite(file, case: title, section: section)
      }
      if isNew {
        Issue.record("\(testDescription): recorded `\(section.name)`; look at it", sourceLocation: sourceLocation)
      } else if made != section.text, !Self.rewrites {
        Issue.record(
          "\(testDescription): `\(section.name)` differs\n\(Diff.lines(from: section.text, to: made))",
          sourceLocation: sourceLocation)
      }
    }
  }

  private static var rewrites: Bool { ProcessInfo.processInfo.environment["GOLDEN"] == "update" }
}
