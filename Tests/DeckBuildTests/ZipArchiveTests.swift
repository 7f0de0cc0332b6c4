import Foundation
import Testing

@testable import DeckBuild

@Suite struct ZipArchiveTests {
  /// Two files, made by Python's `zipfile`: one deflated, one stored.
  static let archive = Array(
    Data(
      base64Encoded: """
        UEsDBBQAAAAIAAAAIVzN8ApDEQAAANAAAAAOAAAATm90ZXMvSGVsbG8ubWRTVvBIzcnJ5yrPL0pRGAYEAFBLAwQUAAAAAAAAACFcC/lDVgYA\
        AAAGAAAACwAAAE5vdGVzL2EudHh0c3RvcmVkUEsBAhQDFAAAAAgAAAAhXM3wCkMRAAAA0AAAAA4AAAAAAAAAAAAAAIABAAAAAE5vdGVzL0hlbG\
        xvLm1kUEsBAhQDFAAAAAAAAAAhXAv5Q1YGAAAABgAAAAsAAAAAAAAAAAAAAIABPQAAAE5vdGVzL2EudHh0UEsFBgAAAAACAAIAdQAAAGwAAAAA\
        AA==
        """)!)

  @Test func filesComeOutAsTheyWentIn() throws {
    let archive = try ZipArchive(Self.archive)
    #expect(archive.entries.map(\.name) == ["Notes/Hello.md", "Notes/a.txt"])
    #expect(
      try archive.contents(of: archive.entries[0]) == Array(("# Hello\n" + String(repeating: "word ", count: 40)).utf8))
    #expect(try archive.contents(of: archive.entries[1]) == Array("stored".utf8))
  }

  /// Law: whatever is done to an archive, what comes out is what its sums say, or nothing.
  @Test func damageIsSeen() {
    var random = SystemRandomNumberGenerator()
    let known = try? ZipArchive(Self.archive)
    let whole = Set((known?.entries ?? []).compactMap { try? known?.contents(of: $0) })
    for _ in 0..<20_000 {
      var bytes = Self.archive
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
      }
      if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random)) }
      guard let archive = try? ZipArchive(bytes) else { continue }
      for entry in archive.entries {
        // The sum of nothing is nothing, which two changed fields can say.
        guard let contents = try? archive.contents(of: entry), !contents.isEmpty else { continue }
        #expect(whole.contains(contents))
      }
    }
  }

  @Test(arguments: [
    ("a/b.md", true), ("a/../b", false), ("../b", false), ("/b", false), ("C:/b", false), ("a\\b", false),
    ("a\u{0}b", false), ("a\nb", false), ("", false), ("a b/ü.md", true), ("./a", false), ("..a/b", true),
  ])
  func namesStayInside(_ name: String, _ isSafe: Bool) { #expect(ZipArchive.isSafe(name) == isSafe) }

  @Test func sumsAreThoseOfTheStandard() { #expect(CyclicCheck.sum("123456789".utf8) == 0xCBF4_3926) }
}
