import DeckBuild
import DeckModel
import DeckReader

/// Notes that somebody downloaded become a course: each a deck named by its title, its text as it was to the last byte,
/// metadata included; other files keep their names. What reveal-md and mkslides were told becomes `course.yml`. Nothing that is there already is replaced.
package struct Import {
  private let source: ImportSource
  private let output: String
  private var names = FileName()
  private var settings = Settings()
  private var report = ImportReport()

  /// - Parameters:
  ///   - path: A folder, or a ZIP archive.
  ///   - output: The course's folder, which is made where it is missing.
  /// - Throws: What kept the import from beginning, or the disk from taking what was to be written.
  package static func run(_ path: String, to output: String) throws(FileError) -> ImportReport {
    guard FileSystem.status(path) != nil else { throw FileError(.noInput, path, "is not there") }
    var work = Import(source: try ImportSource(path), output: output)
    try work.run()
    return work.report
  }

  private init(source: ImportSource, output: String) {
    self.source = source
    self.output = output
    report.refused = source.refused
  }

  private mutating func run() throws(FileError) {
    guard !source.files.isEmpty else { throw FileError(.noInput, output, "gets nothing: there are no files to import") }
    try FileSystem.makeFolder(output)
    for file in source.files {
      let bytes: [UInt8]
      do throws(FileError) {
        bytes = try source.read(file)
      } catch {
        refuse(file.path, error.message)
        continue
      }
      if Settings.names.contains(SitePath.name(of: file.path)) {
        settings.add(file.path, bytes)
      } else if Self.isNote(file.path) {
        try take(note: file.path, bytes)
      } else if try write(bytes, to: file.path, of: file.path) {
        report.copied.append(file.path)
      }
    }
    if !settings.isEmpty {
      if try write(Array(settings.text.utf8), to: "course.yml", of: settings.files.sorted()[0]) {
        report.settings = settings.files.sorted()
      }
      report.refused += settings.refused
    }
    AtomicFile.sync(volumeOf: output)
  }

  /// A `README.md` introduces its folder by that name.
  private static func isNote(_ path: String) -> Bool {
    let lower = SitePath.name(of: path).lowercased()
    return (lower.hasSuffix(".md") || lower.hasSuffix(".markdown")) && !lower.hasPrefix("readme.")
  }

  private mutating func take(note path: String, _ bytes: [UInt8]) throws(FileError) {
    let folder = SitePath.folder(of: path)
    let title = Self.title(of: bytes) ?? SitePath.name(of: SitePath.stem(of: path))
    let target = SitePath.join(folder, names.name(for: title, in: folder) + ".md")
    if try write(bytes, to: target, of: path) {
      report.notes.append(.init(source: path, path: target, title: title))
    }
  }

  /// By the metadata, else by the first heading's line.
  private static func title(of bytes: [UInt8]) -> String? {
    let source = normalise(name: "note.md", bytes: bytes).value
    let deck = read(source).value
    if let title = Metadata(deck.metadata).title, !title.isEmpty { return title }
    for slide in deck.slides {
      for node in slide.children {
        guard case .heading = node.kind else { continue }
        let text = PlainText(of: node.children, in: deck.text, limit: 200).string
        if !text.isEmpty { return text }
      }
    }
    return nil
  }

  /// - Returns: Whether the file was written; one that is there stays as it is.
  private mutating func write(_ bytes: [UInt8], to path: String, of source: String) throws(FileError) -> Bool {
    let place = output + "/" + path
    if FileSystem.status(place) != nil {
      if (try? FileSystem.read(place).bytes) == bytes {
        report.unchanged.append(path)
      } else {
        refuse(source, "is not imported: \(path) is there already with another text")
      }
      return false
    }
    try FileSystem.makeFolder(FileSystem.parent(of: place) ?? output)
    try bytes.withUnsafeBufferPointer { bytes throws(FileError) in
      try AtomicFile.write(bytes, to: place, durability: .later)
    }
    return true
  }

  private mutating func refuse(_ path: String, _ reason: String) {
    report.refused.append(.init(path: path, reason: reason))
  }
}
