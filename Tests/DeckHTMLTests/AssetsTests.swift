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

  private static let styles = files(in: "Sources/CAssets", ending: ".css") + files(in: "themes", ending: ".css")

  @Test func theFilesAreThere() {
    #expect(Self.styles.count > 10)
  }

  /// A forgotten line in themes.c, or one too many.
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

  @Test func stylesKeepTheRulesOfCompact() throws {
    for file in Self.styles {
      for line in file.text.split(separator: "\n") where line.contains("\"") {
        for string in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        where string.offset % 2 == 1 {
          for pair in ["{ ", "} ", "; ", ", ", ": ", " {", " }", ";}"] {
            #expect(!string.element.contains(pair), "\(file.name): \(string.element)")
          }
        }
      }
      let open = file.text.ranges(of: "/*").count
      #expect(open == file.text.ranges(of: "*/\n").count, "\(file.name): a comment shares its line")
      #expect(open == "\n\(file.text)".ranges(of: "\n/*").count + file.text.ranges(of: "  /*").count, "\(file.name)")
    }
  }
}
