import DeckModel

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
