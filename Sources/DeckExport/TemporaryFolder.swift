import DeckBuild

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder that only its owner can read, for a page and a browser's profile.
enum TemporaryFolder {
  /// Runs `body` with a new folder, which is gone with all that is in it when this ends.
  static func with(_ body: (String) throws(FileError) -> Void) throws(FileError) {
    try Interruption.guarding { () throws(FileError) in
      let place = Platform.environment("TMPDIR") ?? "/tmp"
      var template = Array("\(place)/deckc-XXXXXX".utf8CString)
      guard mkdtemp(&template) != nil else {
        throw FileError(.cannotCreate, place, "cannot hold a temporary folder: \(Platform.reason())")
      }
      let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      defer { remove(path, depth: 0) }
      try body(path)
    }
  }

  /// Symbolic links are removed, not followed.
  private static func remove(_ path: String, depth: Int) {
    if unlink(path) == 0 || depth > 100 { return }
    if let stream = opendir(path) {
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { remove("\(path)/\(name)", depth: depth + 1) }
      }
      closedir(stream)
    }
    rmdir(path)
  }
}
