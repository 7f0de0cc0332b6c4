import DeckHTML
import Foundation
import Testing

/// Our own files keep the rules that taking them into a page relies on.
@Suite struct AssetsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")

  private static func files(in folder: String, ending suffix: String) -> [(name: String, text: String)] {
    let url = root.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path())) ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted().map { name in
      (name, (try? String(contentsOf: url.appending(path: name), encoding: .utf8)) ?? "")
    }
  }

  /// A theme that was not packed, or one that is gone.
  @Test func theFolderIsTheTable() {
    let names = Self.files(in: "themes", ending: ".css").map { String($0.name.dropLast(4)) }
    #expect(Assets.themeNames == names.sorted())
  }

  @Test func nothingCanEndItsElement() {
    for part in Assets.all {
      let text = String(decoding: part.text, as: UTF8.self).lowercased()
      for end in ["</script", "</style", "<!--", "\0", "\r"] { #expect(!text.contains(end), "\(part.id): \(end)") }
    }
  }

  /// The words by which old browsers ran code from CSS, for which attack tests search whole pages.
  @Test func noWordsOfOldAttacks() {
    for part in Assets.all {
      let text = String(decoding: part.text, as: UTF8.self)
      for word in ["behavior:", "expression(", "-moz-binding"] { #expect(!text.contains(word), "\(part.id): \(word)") }
    }
  }

  /// What the packed files say of themselves is what the pages' policies say.
  @Test func everyPartHasTheHashOfItsText() {
    for part in Assets.all {
      #expect(part.source == "'sha256-\(part.text.withUnsafeBytes { PagePart.hash(of: $0) })'", "\(part.id)")
    }
  }

  @Test func whatPagesNameIsThere() {
    for part in [Assets.runtime, Assets.coreStyle, Assets.courseLinks, Assets.courseStyle] {
      #expect(!part.text.isEmpty)
    }
    for part in [Assets.courseSearch, Assets.courseBundle] + Assets.slideStyles { #expect(!part.text.isEmpty) }
    #expect(Assets.themeNames.allSatisfy { Assets.writtenTheme($0) != nil })
  }
}
