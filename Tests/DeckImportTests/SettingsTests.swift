import DeckBuild
import DeckModel
import Foundation
import TestSupport
import Testing

@testable import DeckImport

@Suite struct SettingsTests {
  private func imported(_ files: KeyValuePairs<String, String>) throws -> (report: ImportReport, config: CourseConfig) {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write("in/" + name, text) }
    let report = try Import.run(folder.path("in"), to: folder.path("out"))
    let text = Array(try folder.read("out/course.yml").utf8)
    let read = CourseConfig.read(Source(name: "course.yml", bytes: text))
    #expect(read.diagnostics.isEmpty)
    return (report, read.value)
  }

  @Test func whatRevealMdWasToldIsKept() throws {
    let (report, config) = try imported([
      "reveal-md.json": #"""
      {"separator": "^\\r?\\n<!--s-->\\r?\\n$", "theme": "white", "css": "a.css, b/c.css", "watch": true}
      """#,
      "reveal.json": #"{"controls": false, "theme": "sky"}"#, "a.css": "", "deck.md": "# Deck\n",
      "week 1/.reveal-md": #"{"verticalSeparator": "^--$", "theme": "./own.css"}"#,
    ])
    #expect(report.settings == ["reveal-md.json", "reveal.json", "week 1/.reveal-md"])
    #expect(report.refused.map(\.reason) == ["`watch` has no place in course.yml"])
    #expect(config.theme == "white" && config.css == ["a.css", "b/c.css"])
    #expect(config.deckDefaults.first { $0.key == "separator" }?.value.string == #"^\r?\n<!--s-->\r?\n$"#)
    #expect(config.deckDefaults.first { $0.key == "revealOptions" }?.value["controls"]?.bool == false)
    #expect(config.pages["week 1"]?.theme == "week 1/own.css")
    #expect(config.defaults(of: "week 1/x.md").first { $0.key == "verticalSeparator" }?.value.string == "^--$")
  }

  @Test func whatMkslidesWasToldIsKept() throws {
    let (report, config) = try imported([
      "mkslides.yml": """
      index: {title: Slides of the year}
      slides:
        theme: https://example.org/x.css
        separator: ^\\s*---\\s*$
        separator_vertical: ^\\s*-v-\\s*$
        highlight_theme: vs
      revealjs: {width: 1920, transition: fade}
      """, "docs/a.md": "# A\n",
    ])
    #expect(config.title == "Slides of the year" && config.theme == nil)
    #expect(config.deckDefaults.map(\.key).sorted() == ["revealOptions", "separator", "verticalSeparator"])
    #expect(report.refused.count == 2)
  }

  @Test func patternsThatNameNoLineAreRefused() throws {
    let (report, config) = try imported(["reveal-md.json": #"{"separator": "^\n\n\n", "title": "T"}"#, "a.md": "# A\n"])
    #expect(config.deckDefaults.isEmpty && config.title == "T")
    #expect(report.refused.map(\.path) == ["reveal-md.json"])
  }
}
