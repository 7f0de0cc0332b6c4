import Foundation

@testable import DeckCode

/// A piece of code and what highlight.js 9 makes of it.
struct Sample: CustomStringConvertible, Sendable {
  let language: String
  let name: String
  let code: [UInt8]
  /// For each byte its innermost class, nil without one; nil altogether where highlight.js does not know the language.
  let expected: [String?]?

  var description: String { "\(language)/\(name)" }

  /// The samples below `folder`, one folder per language.
  static func all(in folder: URL) -> [Sample] {
    let manager = FileManager.default
    let languages = (try? manager.contentsOfDirectory(atPath: folder.path)) ?? []
    return languages.sorted().flatMap { language -> [Sample] in
      let place = folder.appendingPathComponent(language)
      let files = (try? manager.contentsOfDirectory(atPath: place.path)) ?? []
      return files.sorted().filter { !$0.hasSuffix(".spans") }.compactMap { Sample(place, language, $0) }
    }
  }

  /// Those that are part of the repository.
  static let committed = all(
    in: URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/Code"))

  private init?(_ place: URL, _ language: String, _ name: String) {
    guard let code = try? Data(contentsOf: place.appendingPathComponent(name)) else { return nil }
    self.language = language
    self.name = name
    self.code = [UInt8](code)
    let spans = try? String(contentsOf: place.appendingPathComponent(name + ".spans"), encoding: .utf8)
    expected = spans.map { spans in
      var classes = [String?](repeating: nil, count: code.count)
      for line in spans.split(separator: "\n") {
        let parts = line.split(separator: " ")
        guard parts.count == 3, let start = Int(parts[1]), let end = Int(parts[2]), end <= code.count else { continue }
        for index in start..<end { classes[index] = String(parts[0]) }
      }
      return classes
    }
  }

  var tokens: [Token]? { DeckCodeTests.tokens(of: code, language) }

  /// How many bytes are not blank, and for how many of them the innermost class is the expected one.
  var agreement: (same: Int, of: Int) {
    guard let expected, let tokens else { return (0, 0) }
    var actual = [TokenClass?](repeating: nil, count: code.count)
    for token in tokens {
      for index in Int(token.start)..<Int(token.end) { actual[index] = token.tokenClass }
    }
    var (same, count) = (0, 0)
    for index in code.indices where !ByteSet.space.contains(code[index]) {
      count += 1
      if actual[index].map({ "\($0.name)" }) == expected[index] { same += 1 }
    }
    return (same, count)
  }
}

func tokens(of code: [UInt8], _ language: String) -> [Token]? {
  code.withUnsafeBufferPointer { highlight($0, language: language) }
}

func tokens(of code: String, _ language: String) -> [Token]? { tokens(of: Array(code.utf8), language) }

/// CPU seconds that this thread has used.
func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}
