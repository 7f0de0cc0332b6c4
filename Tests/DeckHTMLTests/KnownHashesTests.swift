import Foundation
import Testing

@testable import DeckHTML

@Suite struct KnownHashesTests {
  /// The table's rows as they have to be now.
  private var rows: [String] {
    Assets.all.map { part in
      part.text.withUnsafeBytes {
        let sum = String(KnownHashes.checksum(of: $0), radix: 16)
        return "    (0x\(sum), \(part.text.count), \"\(PagePart.hash(of: $0))\"),\n"
      }
    }
  }

  @Test func theTableIsCurrent() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/DeckHTML/Page/KnownHashes.swift")
    let written = try String(contentsOf: file, encoding: .utf8)
    let opening = try #require(written.range(of: "hash: String)] = [\n"))
    let closing = try #require(written.range(of: "  ]\n}", range: opening.upperBound..<written.endIndex))
    let current = written.replacingCharacters(in: opening.upperBound..<closing.lowerBound, with: rows.joined())
    if ProcessInfo.processInfo.environment["GOLDEN"] == "update" {
      try current.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(written == current, "a script or style sheet changed; GOLDEN=update swift test --filter KnownHashes")
    }
  }

  /// Whether the table is current or not, a page names the hash of what it carries.
  @Test func everyPartHasTheHashOfItsText() {
    for part in Assets.all {
      #expect(part.source == "'sha256-\(part.text.withUnsafeBytes { PagePart.hash(of: $0) })'")
    }
  }

  @Test func theChecksumSeesEveryByte() {
    var text = [UInt8](repeating: 7, count: 37)
    let sum = text.withUnsafeBytes { KnownHashes.checksum(of: $0) }
    for index in text.indices {
      text[index] = 8
      #expect(text.withUnsafeBytes { KnownHashes.checksum(of: $0) } != sum)
      text[index] = 7
    }
  }
}
