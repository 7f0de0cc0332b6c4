import DeckBuild
import DeckModel
import Foundation
import TestSupport

@testable import DeckCourse

/// A course in a folder of its own, and its site.
final class TestCourse: Sendable {
  let folder: TemporaryFolder

  init(_ files: KeyValuePairs<String, String>) throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("course")
    for (name, text) in files { try write(name, text) }
  }

  /// Decks of one slide each, titled by their paths.
  convenience init(decks: [String]) throws {
    try self.init([:])
    for path in decks { try write(path, "# \(path)\n") }
  }

  func write(_ name: String, _ text: String) throws { try folder.write("course/" + name, text) }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: folder.url.appending(path: "course/" + name))
  }

  func options(site: String = "site") -> CourseOptions {
    CourseOptions(source: folder.path("course"), output: folder.path(site))
  }

  @discardableResult
  func build(site: String = "site", _ change: (inout CourseOptions) -> Void = { _ in }) throws -> CourseReport {
    var options = options(site: site)
    change(&options)
    return try CourseBuild.run(options)
  }

  func page(_ path: String, site: String = "site") throws -> String { try folder.read("\(site)/\(path)") }

  func exists(_ path: String) -> Bool { folder.exists("site/" + path) }

  /// Every file of a site with its bytes.
  func tree(_ site: String = "site") -> [String: Data] {
    var tree: [String: Data] = [:]
    let base = folder.url.appending(path: site)
    for case let name as String in FileManager.default.enumerator(atPath: base.path) ?? .init() {
      let file = base.appending(path: name)
      if let data = try? Data(contentsOf: file) { tree[name] = data }
    }
    return tree
  }

  /// Every file of the site with its stamp, which any writing changes.
  func stamps() -> [String: FileStamp] {
    let names = tree().keys
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        FileStamp(of: folder.path("site/" + name)).map { (name, $0) }
      })
  }

  /// The files that `body` writes, makes or removes.
  func touched(by body: () throws -> Void) rethrows -> Set<String> {
    let before = stamps()
    try body()
    let after = stamps()
    return Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
  }

  /// The addresses of a page's links with `relation`, in the bar at its end.
  func link(_ relation: String, in page: String) throws -> String? {
    let bar = try self.page(page).components(separatedBy: "deckc-ways deckc-end").last ?? ""
    guard let start = bar.range(of: "rel=\"\(relation)\" href=\"") else { return nil }
    return String(bar[start.upperBound...].prefix { $0 != "\"" })
  }
}

extension CourseReport {
  /// `path: rule` for everything that was found, in order.
  var rules: [String] {
    findings.flatMap { finding in
      finding.diagnostics.map { "\(URL(filePath: finding.path).lastPathComponent): \($0.rule)" }
    }
  }
}
