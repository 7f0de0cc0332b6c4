#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is in folders, and taking it away.
extension FileSystem {
  package struct Entry: Hashable, Sendable {
    package enum Kind: Sendable {
      case folder, file, link, other
    }
    package let name: String
    package let kind: Kind
  }

  /// Everything directly in `folder` but `.` and `..`, in no order.
  package static func entries(of folder: String) throws(FileError) -> [Entry] {
    guard let stream = opendir(folder.isEmpty ? "." : folder) else {
      throw FileError(.noInput, folder, "cannot be read: \(Platform.reason())")
    }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      entries.append(Entry(name: name, kind: kind(Int32(entry.pointee.d_type), folder + "/" + name)))
    }
    return entries
  }

  /// Some file systems leave the type out of their listings.
  private static func kind(_ type: Int32, _ path: String) -> Entry.Kind {
    switch type {
    case Int32(DT_DIR): return .folder
    case Int32(DT_REG): return .file
    case Int32(DT_LNK): return .link
    case Int32(DT_UNKNOWN):
      var info = stat()
      guard lstat(path, &info) == 0 else { return .other }
      switch info.st_mode & S_IFMT {
      case S_IFDIR: return .folder
      case S_IFREG: return .file
      case S_IFLNK: return .link
      default: return .other
      }
    default: return .other
    }
  }

  /// Whether files can be made in `folder`.
  package static func isWritable(_ folder: String) -> Bool { access(folder, W_OK | X_OK) == 0 }

  /// Whether the file at `path` can be read.
  package static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// Removes a file; nothing there is fine too.
  package static func removeFile(_ path: String) throws(FileError) {
    guard unlink(path) != 0, errno != ENOENT else { return }
    throw FileError(.transferFailed, path, "cannot be removed: \(Platform.reason())")
  }

  /// Removes `folder` if it holds nothing.
  package static func removeFolderIfEmpty(_ folder: String) { rmdir(folder) }
}
