import Foundation

/// The text of a `.case` file taken apart; `text` puts it together again.
package struct FixtureFile: Equatable {
  package struct Case: Equatable {
    package var title: String
    package var sections: [Fixture.Section]
  }

  /// The lines above the first case.
  package var remark = ""
  package var cases: [Case] = []

  package init(text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("@@ case:") {
        dropBlankLine()
        let title = line.dropFirst("@@ case:".count).drop { $0 == " " }
        cases.append(Case(title: String(title), sections: []))
      } else if line.hasPrefix("@@ "), !cases.isEmpty {
        let words = line.dropFirst(3).split(separator: " ", maxSplits: 1)
        let argument = words.count > 1 ? String(words[1]) : ""
        cases[cases.count - 1].sections.append(
          Fixture.Section(words.first.map(String.init) ?? "", argument: argument, text: ""))
      } else {
        append(Self.isEscaped(line) ? line.dropFirst() : line)
      }
    }
    // The piece behind the file's last line end is no line.
    if text.hasSuffix("\n") { dropBlankLine() }
  }

  package var text: String {
    var text = remark
    for (index, item) in cases.enumerated() {
      if index > 0 || !remark.isEmpty { text += "\n" }
      text += "@@ case: \(item.title)\n"
      for section in item.sections {
        text += "@@ \(section.name)\(section.argument.isEmpty ? "" : " " + section.argument)\n"
        for line in section.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
          text += (line.hasPrefix("@@ ") || Self.isEscaped(line) ? "@" : "") + line + "\n"
        }
      }
    }
    return text
  }

  /// Replaces or adds one section of one case on disk. Tests run in parallel, so one at a time.
  static func rewrite(_ file: URL, case title: String, section: Fixture.Section) throws {
    try lock.withLock {
      var content = FixtureFile(text: try String(contentsOf: file, encoding: .utf8))
      guard let index = content.cases.firstIndex(where: { $0.title == title }) else { return }
      let same = content.cases[index].sections.indices.dropFirst().first {
        content.cases[index].sections[$0].name == section.name
          && content.cases[index].sections[$0].argument == section.argument
      }
      if let same {
        content.cases[index].sections[same] = section
      } else {
        content.cases[index].sections.append(section)
      }
      try content.text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  private static let lock = NSLock()

  private static func isEscaped(_ line: Substring) -> Bool {
    line.hasPrefix("@@@") && line.drop { $0 == "@" }.hasPrefix(" ")
  }

  private mutating func append(_ line: Substring) {
    if cases.isEmpty {
      remark += line + "\n"
    } else if !cases[cases.count - 1].sections.isEmpty {
      let last = cases[cases.count - 1].sections.count - 1
      cases[cases.count - 1].sections[last].text += line + "\n"
    }
  }

  /// Takes one blank line off the end of what was read so far.
  private mutating func dropBlankLine() {
    func dropped(_ text: String) -> String {
      text == "\n" || text.hasSuffix("\n\n") ? String(text.dropLast()) : text
    }
    if cases.isEmpty {
      remark = dropped(remark)
    } else if let last = cases[cases.count - 1].sections.indices.last {
      cases[cases.count - 1].sections[last].text = dropped(cases[cases.count - 1].sections[last].text)
    }
  }
}
