import TestSupport

/// Decks with and without faults.
enum Samples {
  static let good = "# One\n\nText.\n\n---\n\n## Two\n\n- a\n- b\n"
  /// One warning, `unclosed-fence`.
  static let warned = "# One\n\n```python\nprint()\n"
  /// One note, `tight-separator`.
  static let noted = "# One\nText\n---\n# Two\n"
  /// One error, `front-matter-invalid`.
  static let failing = "---\ntitle: [\n---\n\n# One\n"
  static let large = (1...100).map { "# Slide \($0)\n\n\(String(repeating: "word ", count: 50))\n" }
    .joined(separator: "\n---\n\n")

  /// `good.md`, `warned.md`, `noted.md`, `failing.md`, `large.md`, and an empty folder.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("good.md", good)
    try folder.write("warned.md", warned)
    try folder.write("noted.md", noted)
    try folder.write("failing.md", failing)
    try folder.write("large.md", large)
    try folder.makeFolder("empty-folder")
    return folder
  }
}
