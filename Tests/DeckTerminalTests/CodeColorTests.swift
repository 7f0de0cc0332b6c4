import DeckCode
import Foundation
import TestSupport
import Testing

@testable import DeckTerminal

/// Code has the colours of the page's style sheet: what has one colour there has one look here, and what has none there
/// looks like the code around it.
@Suite struct CodeColorTests {
  /// The property that gives a class its colour on the page, by the classes' names.
  private func pageColors() throws -> [String: String] {
    let path = Fixture.root.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/CAssets/parts/code.css")
    var colors: [String: String] = [:]
    for line in try String(contentsOf: path, encoding: .utf8).split(separator: "\n") where line.hasPrefix(".hljs-") {
      guard let name = line.firstMatch(of: /color: var\((--hljs-[a-z]+)\)/)?.output.1,
        let selectors = line.split(separator: "{").first
      else { continue }
      for selector in selectors.split(separator: ",") {
        let selector = selector.trimmingCharacters(in: .whitespaces)
        if selector.hasPrefix(".") { colors[String(selector.dropFirst())] = String(name) }
      }
    }
    return colors
  }

  @Test func rolesAreThoseOfTheStyleSheet() throws {
    let colors = try pageColors()
    #expect(colors.count > 20)
    for token in TokenClass.allCases where token != .emphasis && token != .strong {
      let color = colors["\(token.name)"]
      let role = Role.of(token)
      // Variables have a role of their own, so that a terminal's theme may tell them from attributes.
      let expected = color.map { String($0.dropFirst("--hljs-".count)) }
      #expect(role.map { $0 == .variable ? "attribute" : "\($0)" } == expected, "\(token)")
    }
  }

  private func styles(_ text: String) -> [(Character, CellStyle)] {
    let layout = terminalDeck(text).layout(slide: 0, size: TerminalSize(80, 20), palette: Palette(.terminal))
    return layout.rows.flatMap { row in row.cells.map { (Character($0.scalar ?? " "), $0.style) } }
  }

  @Test(arguments: [
    ("```python\ndef norm(self) -> float:\n    pass\n```", ":(>"),
    ("```cpp\nvoid print(const T& first) {\n}\n```", "&(){"),
    ("```python\nclass Point(Base):\n    pass\n```", "(:B"),
    ("```js\nfunction add(left) { return left }\n```", "(){}"),
  ])
  func headsHaveNoColorOfTheirOwn(text: String, signs: String) {
    let styles = styles(text)
    for sign in signs {
      let style = styles.first { $0.0 == sign }?.1
      #expect(style?.foreground == CellStyle().foreground, "\(sign)")
      #expect(style?.attributes.contains(.bold) == false, "\(sign)")
    }
  }

  @Test func namesOfClassesLookLikeTypes() {
    let palette = Palette(.terminal)
    let style = styles("```python\nclass Point(Base):\n    pass\n```").first { $0.0 == "P" }?.1
    #expect(style?.foreground == palette[.type].foreground)
  }
}
