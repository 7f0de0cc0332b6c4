import DeckModel

/// Notes about keys that the author may have meant otherwise; the metadata stays as it is (`hackmd-dialect`
/// section 5).
///
/// - Complexity: O(number of keys); more than ``most`` unknown options are not compared with the known names.
func metadataNotes(_ metadata: JSONValue, _ place: (KeyPath) -> SourceRange) -> [Diagnostic] {
  var notes: [Diagnostic] = []
  for key in ["GA", "disqus"] {
    guard let value = metadata[key], value != .null, value != .string("") else { continue }
    notes.append(
      Diagnostic(
        .note, "network-key-ignored", at: place(KeyPath(key)), "\(key) is ignored, because a deck contacts no service"))
  }
  if metadata["langs"] != nil {
    notes.append(Diagnostic(.note, "key-alias", at: place(KeyPath("langs")), "langs is read as lang", hint: "write lang"))
  }
  for key in ["slideOptions", "revealOptions"] {
    for member in metadata[key]?.members ?? [] where !RevealOptions.names.contains(member.key) {
      let closest = notes.count < most ? DeckModel.closest(to: member.key, among: RevealOptions.names) : nil
      notes.append(
        Diagnostic(
          .note, "unknown-option", at: place(KeyPath(key, member.key)),
          "\(member.key) is no option that reveal.js knows; it is passed on", hint: closest.map { "did you mean \($0)?" }))
    }
  }
  return notes
}

private let most = 100
