import DeckModel

extension TerminalDeck {
  /// What stands in the last row (TP-54): the deck's title, the title of the column's first slide and the page's
  /// footer at the left, `3 / 12` at the right; or what the deck's metadata say under `terminal.footerTemplate`, such
  /// as `{title} | {number} of {total}`.
  ///
  /// - Parameters:
  ///   - index: of a slide, from 0.
  ///   - step: the fragments shown, which the bar counts too.
  package func footer(of index: Int, step: Int) -> SlideLayout.Footer {
    let section = place(of: index).v > 0 ? self.title(of: index - place(of: index).v) : ""
    let footer = metadata["footer"]?.string ?? ""
    let progress = progress(of: index, step: step)
    if let template = metadata["terminal"]?["footerTemplate"]?.string {
      let values = [
        "title": title, "section": section, "slide": self.title(of: index), "number": number(of: index),
        "total": "\(total)", "footer": footer,
      ]
      let sides = template.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
      let filled = sides.map { ShownText.line(Self.filled($0, values)).trimmed }
      return SlideLayout.Footer(left: filled[0], right: filled.count > 1 ? filled[1] : "", progress: progress)
    }
    var left = ""
    var last = ""
    for part in [title, section, footer] where !part.isEmpty && part != last {
      left += left.isEmpty ? part : " / \(part)"
      last = part
    }
    return SlideLayout.Footer(
      left: ShownText.line(left), right: "\(number(of: index)) / \(total)", progress: progress)
  }

  /// As reveal.js counts: slides, and the steps of the slide as nine tenths of one.
  private func progress(of index: Int, step: Int) -> Double {
    guard count > 1 else { return 1 }
    let steps = steps(of: index)
    let part = steps > 0 ? 0.9 * Double(min(step, steps)) / Double(steps) : 0
    return min((Double(index) + part) / Double(count - 1), 1)
  }

  /// The template with each `{name}` replaced; what has no such name stays.
  private static func filled(_ template: Substring, _ values: [String: String]) -> String {
    var out = ""
    var rest = template
    while let open = rest.firstIndex(of: "{") {
      out += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"),
        let value = values[String(rest[rest.index(after: open)..<close])]
      else {
        out += "{"
        rest = rest.dropFirst()
        continue
      }
      out += value
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }
}
