/// A key of the metadata, or a key of an object in it.
package struct MetadataKey: Hashable, Sendable {
  package var outer: String
  package var inner: String?

  package init(_ outer: String, _ inner: String? = nil) {
    self.outer = outer
    self.inner = inner
  }
}

/// Where the keys of the two outer levels of an object stand, for diagnostics about them.
package struct KeyPlaces: Sendable {
  private var places: [(path: MetadataKey, range: SourceRange)] = []

  package init() {}

  package mutating func add(_ path: MetadataKey, _ range: SourceRange) { places.append((path, range)) }

  /// These places over `others`, as their values are merged.
  package func merged(over others: KeyPlaces) -> KeyPlaces {
    var merged = others
    merged.places += places
    return merged
  }

  /// The place of `path`, else that of its outer key. - Complexity: O(number of places)
  package subscript(_ path: MetadataKey) -> SourceRange? {
    (places.last { $0.path == path } ?? places.last { $0.path == MetadataKey(path.outer) })?.range
  }
}

/// Finds repeated keys while an object grows: by search while it is small, by hashing when it is not.
package struct KeyIndex {
  private static let small = 16
  private var indices: [String: Int] = [:]

  package init() {}

  /// The index of `key` in `members`; a key that is not there is expected to be appended next.
  /// - Complexity: O(1) on average
  package mutating func index(of key: String, in members: [JSONValue.Member]) -> Int? {
    if members.count < Self.small { return members.firstIndex { $0.key == key } }
    if indices.isEmpty {
      for (index, member) in members.enumerated() { indices[member.key] = index }
    }
    if let index = indices[key] { return index }
    indices[key] = members.count
    return nil
  }
}
