import DeckHTML

/// A file besides the deck that went into an output, so that a build and a watch know when to make it anew.
package struct Dependency: Hashable, Sendable {
  /// From the working folder, or absolute; links are followed on every look.
  package let path: String
  /// Of what was read; nil where nothing was, so that the file's coming is a change too.
  package let contents: ContentHash?

  package init(_ path: String, _ contents: ContentHash?) {
    self.path = path
    self.contents = contents
  }
}

/// Tells the contents of files apart. No protection against those who make two files with one hash: they would only
/// see the older one of their own.
package struct ContentHash: Hashable, Sendable {
  package let value: UInt64
  /// In bytes.
  package let count: Int

  /// - Complexity: linear, a multiplication for eight bytes
  package init(of bytes: [UInt8]) {
    value = bytes.withUnsafeBytes { KnownHashes.checksum(of: $0) }
    count = bytes.count
  }
}
