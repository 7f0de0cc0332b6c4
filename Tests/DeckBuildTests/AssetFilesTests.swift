import DeckAssets
import DeckModel
import Foundation
import TestSupport
import Testing

@testable import DeckBuild

/// Which files a deck gets (`trust` F1 to F3). The deck lies in `course/week`.
@Suite struct AssetFilesTests {
  private static let picture = Array(
    Data(
      base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")!
  )
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["course/week/Own Picture.png", "course/week/img/a.png", "course/shared.png", "outside.png"] {
      try folder.write(name, bytes: Self.picture)
    }
    try folder.write("course/week/notes.png", "# no picture\n")
    try folder.write("secret.txt", "secret")
    let links = [
      "inside.png": "img/a.png", "out.png": "../../outside.png", "text.png": "../../secret.txt",
      "absolute.png": folder.path("outside.png"), "environment.png": "/proc/self/environ", "null.png": "/dev/null",
      "folder.png": "img", "loop.png": "loop.png", "up": "../..",
    ]
    for (name, target) in links { symlink(target, folder.path("course/week/" + name)) }
    mkfifo(folder.path("course/week/pipe.png"), 0o600)
  }

  private func load(_ name: String, root: String? = nil) -> (rule: String?, hint: String?, dependency: Dependency?) {
    let week = folder.path("course/week")
    let files = AssetFiles(in: week, below: root.map(folder.path) ?? week, cache: AssetCache())
    let loaded = files.load(name)
    if case .failure(let failure) = loaded.result { return (failure.rule, failure.hint, loaded.dependency) }
    return (nil, nil, loaded.dependency)
  }

  @Test(arguments: ["Own Picture.png", "img/a.png", "./img/../img/a.png", "inside.png"])
  func filesBelowTheRoot(_ name: String) {
    let loaded = load(name)
    #expect(loaded.rule == nil)
    #expect(loaded.dependency?.contents == ContentHash(of: Self.picture))
    #expect(loaded.dependency?.path == folder.path("course/week") + "/" + name)
  }

  @Test(arguments: [
    "../shared.png", "../../outside.png", "out.png", "absolute.png", "text.png", "up/outside.png", "environment.png",
    "null.png", "folder.png", "pipe.png", "img", ".", "../week2/../../outside.png",
  ])
  func nothingElseIsOpened(_ name: String) {
    let loaded = load(name)
    #expect(loaded.rule == "file-refused" || (loaded.rule == "file-missing" && name.contains("week2")))
    if loaded.rule == "file-refused" { #expect(loaded.dependency == nil) }
  }

  @Test func aRootAboveTheDeck() {
    #expect(load("../shared.png", root: "course").rule == nil)
    #expect(load("../../outside.png", root: "course").rule == "file-refused")
    // A folder whose name begins like the root's.
    #expect(load("../week/img/a.png", root: "course/w").rule != nil)
    #expect(load("environment.png", root: "..").rule == "file-refused")
  }

  @Test(arguments: [
    ("own picture.png", "there is `Own Picture.png`"), ("IMG/a.png", "there is `img`"),
    ("img/b.png", "there is `img/a.png`"),
    ("img/nothing-like-it.png", nil), ("nowhere/a.png", nil),
  ])
  func whatIsMissingHasANearestName(_ name: String, _ hint: String?) {
    let loaded = load(name)
    #expect(loaded.rule == "file-missing")
    #expect(loaded.hint == hint)
    #expect(loaded.dependency == Dependency(folder.path("course/week") + "/" + name, nil))
  }

  /// A deck of nothing but missing files must not search its folder for each of them.
  @Test func hintsEndWhenEverythingIsMissing() {
    let week = folder.path("course/week")
    let files = AssetFiles(in: week, below: week, cache: AssetCache())
    func hint(_ name: String) -> String? {
      guard case .failure(let failure) = files.load(name).result, failure.rule == "file-missing" else { return "found" }
      return failure.hint
    }
    let hints = (0..<200).map { _ in hint("img/b.png") }
    #expect(hints.first == "there is `img/a.png`")
    #expect(hints.last == .some(nil))
    #expect(hint("IMG/a.png") == "there is `img`")
  }

  @Test func contentAndSizeDecide() throws {
    #expect(load("notes.png").rule == "file-type")
    try folder.write("course/week/large.png", bytes: Self.picture + [UInt8](repeating: 0, count: Asset.largestFile))
    #expect(load("large.png").rule == "file-too-large")
  }

  @Test func theCourseIsTheRootOfItsDecks() throws {
    let week = folder.path("course/week")
    #expect(CourseRoot.of(week) == week)
    try folder.write("course/course.yml", "title: x\n")
    #expect(CourseRoot.of(week) == folder.path("course"))
    try folder.makeFolder("course/week/.git")
    #expect(CourseRoot.of(week) == week)
  }

  @Test func aFileIsReadOnceUntilItChanges() throws {
    let cache = AssetCache()
    let files = AssetFiles(in: folder.path("course/week"), below: folder.path("course/week"), cache: cache)
    func hash() -> ContentHash? { files.load("img/a.png").dependency?.contents }
    #expect(hash() == ContentHash(of: Self.picture))
    #expect(hash() == ContentHash(of: Self.picture))
    let other = Self.picture + [0]
    try folder.write("course/week/img/a.png", bytes: other)
    #expect(hash() == ContentHash(of: other))
  }
}
