extension Node {
  /// A link made of an address in text: its text has an empty range.
  package var isBareAddress: Bool {
    if case .link = kind { children.first?.range.isEmpty ?? false } else { false }
  }
}

extension [Node] {
  /// Links hold no links: addresses found in a link's text are its text.
  package var withoutBareAddresses: [Node] {
    guard contains(where: { !$0.children.isEmpty }) else { return self }
    return flatMap { node -> [Node] in
      if node.isBareAddress { return node.children }
      var node = node
      node.children = node.children.withoutBareAddresses
      return [node]
    }
  }
}
