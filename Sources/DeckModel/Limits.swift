/// How much a deck may hold before reading stops early (`trust` section 5).
///
/// What is over a limit is an error with the limit in its message; the deck is still made from the rest.
package struct Limits: Sendable {
  package var slides = 100_000
  /// Of the front matter or the JSON block, in bytes.
  package var metadataBytes = 1 << 20
  /// Nested objects and arrays.
  package var metadataDepth = 64
  /// Keys of all objects together.
  package var metadataKeys = 10_000

  /// Nested blocks, nested elements of raw HTML, nested inlines: deeper ones are flattened to text.
  package static let nesting = 100
  /// Columns of one table.
  package static let columns = 1000

  package init() {}
}
