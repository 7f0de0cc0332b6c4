import DeckModel

/// The deck's metadata: front matter over the JSON block, key by key, `slideOptions` one level deep
/// (`hackmd-dialect` section 2.3).
func merge(_ frontMatter: JSONValue, over block: JSONValue) -> JSONValue {
  guard let first = frontMatter.members, let second = block.members, !second.isEmpty else { return frontMatter }
  if first.isEmpty { return block }
  var result = overlay(first, second)
  if let inner = frontMatter["slideOptions"]?.members, let outer = block["slideOptions"]?.members,
    let index = result.firstIndex(where: { $0.key == "slideOptions" })
  {
    result[index].value = .object(overlay(inner, outer))
  }
  return .object(result)
}

extension JSONValue {
  /// Adds the keys of `defaults` that are missing here; of `revealOptions`, the options.
  mutating func fill(_ defaults: [Member]) {
    for member in defaults {
      guard let own = self[member.key] else {
        self[member.key] = member.value
        continue
      }
      if member.key == "revealOptions", let inner = own.members, let outer = member.value.members {
        self[member.key] = .object(overlay(inner, outer))
      }
    }
  }
}

/// `first` and behind them the members of `second` with other keys.
private func overlay(_ first: [JSONValue.Member], _ second: [JSONValue.Member]) -> [JSONValue.Member] {
  let keys = Set(first.map(\.key))
  return first + second.filter { !keys.contains($0.key) }
}
