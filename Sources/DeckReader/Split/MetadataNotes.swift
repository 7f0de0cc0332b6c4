import DeckModel

/// Notes about keys that the author may have meant otherwise; the metadata stays as it is (`hackmd-dialect`
/// section 5).
///
/// - Complexity: O(number of keys); only the first ``most`` unknown options are named.
func metadataNotes(_ metadata: JSONValue, _ place: (MetadataKey) -> SourceRange) -> [Diagnostic] {
  var notes: [Diagnostic] = []
  for key in ["GA", "disqus"] {
    guard let value = metadata[key], value != .null, value != .string("") else { continue }
    notes.append(
      Diagnostic(
        .note, "network-key-ignored", at: place(MetadataKey(key)),
        "\(key) is ignored, because a deck contacts no service"))
  }
  if metadata["langs"] != nil {
    notes.append(
      Diagnostic(.note, "key-alias", at: place(MetadataKey("langs")), "langs is read as lang", hint: "write lang"))
  }
  for key in ["slideOptions", "revealOptions"] {
    let options = metadata[key]?.members ?? []
    for option in options.lazy.filter({ !RevealOptions.names.contains($0.key) }).prefix(most) {
      let closest = closest(to: option.key, among: RevealOptions.names)
      notes.append(
        Diagnostic(
          .note, "unknown-option", at: place(MetadataKey(key, option.key)),
          "\(option.key) is no option that reveal.js knows; it is passed on",
          hint: closest.map { "did you mean \($0)?" }))
    }
  }
  let foreign = (metadata.members ?? []).map(\.key).filter(foreignKeys.contains)
  if let first = foreign.first {
    notes.append(
      Diagnostic(
        .note, "foreign-key", at: place(MetadataKey(first)),
        "\(foreign.joined(separator: ", ")) \(foreign.count == 1 ? "means" : "mean") nothing here",
        hint: "other tools read such keys; looks are `theme`, `slideOptions` and a `<style>` of the deck"))
  }
  return notes
}

/// Keys of reveal-md's and Marp's front matter that have no meaning in a deck.
private let foreignKeys: Set<String> = [
  "customTheme", "css", "scripts", "highlightTheme", "preprocessor", "template", "marp", "paginate", "headingDivider",
  "backgroundColor", "backgroundImage", "backgroundSize", "backgroundPosition", "backgroundRepeat", "size", "_class",
]

private let most = 100
