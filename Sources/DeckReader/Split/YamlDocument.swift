import DeckModel

/// A YAML file's value and where its keys stand.
package struct YamlDocument: Sendable {
  package let value: JSONValue
  package let keys: KeyPlaces

  /// Reads all of `source` by the rules of front matter; what cannot be read is an error, and the value is `.null`.
  package static func read(_ source: Source, limits: Limits = Limits()) -> Diagnosed<YamlDocument> {
    source.bytes.withUnsafeBufferPointer { bytes in
      let yaml = Yaml(bytes, in: 0..<bytes.count, limits: limits)
      let document = YamlDocument(value: yaml.value ?? .null, keys: yaml.keys)
      guard let failure = yaml.failure else { return Diagnosed(document) }
      let place = SourceRange(failure.offset, failure.offset)
      return Diagnosed(
        document, [Diagnostic(.error, "invalid-yaml", at: place, "this is no YAML: \(failure.reason)")])
    }
  }
}
