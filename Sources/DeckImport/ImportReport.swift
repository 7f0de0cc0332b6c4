import DeckBuild
import DeckModel

/// What an import did, file by file.
package struct ImportReport: Sendable {
  package struct Note: Sendable {
    package var source: String
    /// From the course's folder.
    package var path: String
    package var title: String
  }

  package struct Refusal: Sendable {
    package var path: String
    package var reason: String
  }

  /// Notes that are decks now.
  package internal(set) var notes: [Note] = []
  /// Other files, such as pictures.
  package internal(set) var copied: [String] = []
  /// Files of other programs that are `course.yml` now.
  package internal(set) var settings: [String] = []
  /// Files that were there already, the same byte by byte.
  package internal(set) var unchanged: [String] = []
  /// Files that were not taken.
  package internal(set) var refused: [Refusal] = []

  package var status: ExitStatus { refused.isEmpty ? .success : .deckFailed }

  package var json: JSONValue {
    .object([
      .init("notes", .array(notes.map { Self.object(["source": $0.source, "path": $0.path, "title": $0.title]) })),
      .init("settings", .array(settings.map { .string($0) })),
      .init("copied", .array(copied.map { .string($0) })), .init("unchanged", .array(unchanged.map { .string($0) })),
      .init("refused", .array(refused.map { Self.object(["path": $0.path, "reason": $0.reason]) })),
    ])
  }

  private static func object(_ members: KeyValuePairs<String, String>) -> JSONValue {
    .object(members.map { JSONValue.Member($0.key, .string($0.value)) })
  }
}
