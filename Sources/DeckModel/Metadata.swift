/// A deck's metadata by the names of `hackmd-dialect` section 5.1; a view that keeps nothing of its own.
///
/// A key of the wrong type counts as missing, as on HackMD.
package struct Metadata: Sendable {
  package let json: JSONValue

  package init(_ json: JSONValue) { self.json = json }

  package var title: String? { text("title") }
  package var description: String? { text("description") }
  /// Address of the picture for social previews; not checked yet.
  package var image: String? { json["image"]?.string }
  package var robots: String? { json["robots"]?.string }
  /// `langs` is the spelling of an example in HackMD's manual.
  package var language: String? { json["lang"]?.string ?? json["langs"]?.string }
  package var isRightToLeft: Bool { json["dir"]?.string == "rtl" }
  /// Whether a line end in a paragraph is a `br`; nil when the deck does not say.
  package var breaks: Bool? { json["breaks"]?.bool }

  /// Without repetitions and blanks round them; nil without the key, and then the deck's first `h6` counts.
  package var tags: [String]? {
    guard let value = json["tags"] else { return nil }
    let words: [String]
    switch value {
    case .string(let list): words = list.split(separator: ",").map(String.init)
    case .array(let list): words = list.compactMap(Self.scalar)
    default: words = Self.scalar(value).map { [$0] } ?? []
    }
    var seen: Set<String> = []
    return words.map(Self.trim).filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// How many levels of lists build up item by item: all for `incrementalLists: true`, none for `false`; nil when the
  /// deck does not say.
  package var incrementalListDepth: Int? {
    let value = json["incrementalLists"]
    return value?.bool.map { $0 ? .max : 0 } ?? value?.number.flatMap { Int(exactly: $0) }.map { max($0, 0) }
  }

  /// Whether `. . .` and `<!-- pause -->` hold the rest of a slide back; nil when the deck does not say.
  package var pauses: Bool? { json["pauses"]?.bool }

  /// The deepest heading level in `[TOC]`, at least 1.
  package var tableOfContentsDepth: Int? {
    guard let level = json["toc"]?["maxLevel"]?.number, level > 0 else { return nil }
    return max(Int(exactly: level.rounded(.down)) ?? 6, 1)
  }

  /// The options of the runtime, in the author's order: `slideOptions` over reveal-md's `revealOptions`, and these over
  /// options that stand at the top level, as other tools have them.
  package var slideOptions: JSONValue {
    var options = (json.members ?? []).filter { $0.key != "theme" && RevealOptions.names.contains($0.key) }
    for option in (json["revealOptions"]?.members ?? []) + (json["slideOptions"]?.members ?? []) {
      if let index = options.firstIndex(where: { $0.key == option.key }) {
        options[index] = option
      } else {
        options.append(option)
      }
    }
    return .object(options)
  }

  /// The theme that the deck names: HackMD's place first, then reveal-md's.
  package var theme: String? { slideOptions["theme"]?.string ?? json["theme"]?.string }

  /// A value that HackMD prints as text: strings and numbers.
  private func text(_ key: String) -> String? { json[key].flatMap(Self.scalar) }

  private static func scalar(_ value: JSONValue) -> String? {
    switch value {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  private static func trim(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
