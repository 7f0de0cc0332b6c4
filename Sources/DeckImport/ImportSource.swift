import DeckBuild

/// A folder or an archive of notes as somebody downloaded it: its files, and what of it is not taken.
struct ImportSource {
  struct File {
    /// From the folder or the archive's beginning, with `/` between names.
    var path: String
    fileprivate var place: Place
  }

  fileprivate enum Place {
    case file(String)
    case entry(ZipArchive.Entry)
  }

  /// In the order of the paths' bytes.
  private(set) var files: [File] = []
  private(set) var refused: [ImportReport.Refusal] = []
  private let archive: ZipArchive?

  /// - Parameter path: A folder, or a ZIP archive.
  init(_ path: String) throws(FileError) {
    if FileSystem.status(path)?.isFolder == true {
      archive = nil
      try scan(path)
    } else {
      do throws(ZipArchive.Damaged) {
        archive = try ZipArchive(try Self.read(path))
      } catch {
        throw FileError(.noInput, path, error.reason)
      }
      scanArchive()
    }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    dropCommonFolder()
  }

  func read(_ file: File) throws(FileError) -> [UInt8] {
    switch file.place {
    case .file(let path): return try FileSystem.read(path).bytes
    case .entry(let entry):
      do throws(ZipArchive.Damaged) {
        return try archive?.contents(of: entry) ?? []
      } catch {
        throw FileError(.noInput, file.path, error.reason)
      }
    }
  }

  private static func read(_ path: String) throws(ZipArchive.Damaged) -> [UInt8] {
    do {
      return try FileSystem.read(path).bytes
    } catch {
      throw ZipArchive.Damaged(reason: error.message)
    }
  }

  /// A stack of folders instead of recursion: how deep they lie is up to others.
  private mutating func scan(_ root: String) throws(FileError) {
    var folders = [""]
    while let folder = folders.popLast() {
      let entries: [FileSystem.Entry]
      do throws(FileError) {
        entries = try FileSystem.entries(of: folder.isEmpty ? root : root + "/" + folder)
      } catch {
        if folder.isEmpty { throw error }
        refused.append(.init(path: folder, reason: error.message))
        continue
      }
      for entry in entries where !Self.isLitter(entry.name) {
        let path = SitePath.join(folder, entry.name)
        switch entry.kind {
        case .folder: folders.append(path)
        case .file: files.append(File(path: path, place: .file(root + "/" + path)))
        case .link, .other: refused.append(.init(path: path, reason: "is no regular file"))
        }
      }
    }
  }

  private mutating func scanArchive() {
    for entry in archive?.entries ?? [] where !entry.isFolder {
      if !ZipArchive.isSafe(entry.name) {
        refused.append(.init(path: entry.name, reason: "leads out of the archive"))
      } else if entry.name.split(separator: "/").contains(where: { Self.isLitter(String($0)) }) {
        continue
      } else if entry.isSpecial {
        refused.append(.init(path: entry.name, reason: "is no regular file"))
      } else {
        files.append(File(path: entry.name, place: .entry(entry)))
      }
    }
  }

  /// What systems put beside people's files.
  private static func isLitter(_ name: String) -> Bool {
    name == "__MACOSX" || name == "Thumbs.db" || name.hasPrefix(".") && !Settings.names.contains(name)
  }

  /// Archives often hold one folder with everything in it.
  private mutating func dropCommonFolder() {
    guard archive != nil, let first = files.first, let end = first.path.firstIndex(of: "/") else { return }
    let folder = first.path[...end]
    guard files.allSatisfy({ $0.path.utf8.starts(with: folder.utf8) }) else { return }
    for index in files.indices {
      files[index].path = String(Substring(files[index].path.utf8.dropFirst(folder.utf8.count)))
    }
  }
}
