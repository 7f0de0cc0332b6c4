import Foundation
import Testing

/// Test data that lies beside the project's folder and not in it. Tests that need it are skipped without it.
package enum SharedData {
  package static let root = Fixture.root.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared")

  package static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  package static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: root.appending(path: path)))
  }

  /// The objects of a JSON Lines file.
  package static func rows(_ path: String) throws -> [[String: Any]] {
    try Data(contentsOf: root.appending(path: path)).split(separator: UInt8(ascii: "\n")).compactMap {
      try JSONSerialization.jsonObject(with: $0) as? [String: Any]
    }
  }
}

extension Trait where Self == ConditionTrait {
  /// Runs the test only where `path` of the shared data is there.
  package static func sharedData(_ path: String) -> Self {
    .enabled(if: SharedData.exists(path), "skipped: shared data not present")
  }
}
