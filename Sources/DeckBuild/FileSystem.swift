#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reading files and asking about them. Writing is ``AtomicFile``.
package enum FileSystem {
  /// Which file a path leads to, whatever the path says; equal for hard links and symbolic links.
  package struct Identity: Hashable, Sendable {
    private let device: UInt64
    private let inode: UInt64

    init(_ info: stat) {
      device = UInt64(truncatingIfNeeded: info.st_dev)
      inode = UInt64(truncatingIfNeeded: info.st_ino)
    }
  }

  package struct Contents: Sendable {
    package let bytes: [UInt8]
    package let identity: Identity
  }

  package struct Status: Sendable {
    package let identity: Identity
    package let isFolder: Bool
    package let isRegular: Bool
    /// Permission bits.
    let mode: mode_t
  }

  /// Decks above this many bytes are refused (`trust` 5).
  package static let largestInput = 100_000_000

  /// The bytes of the file at `path`, or of standard input for `-`.
  package static func read(_ path: String) throws(FileError) -> Contents {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }

    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw unreadable(path) }
    guard info.st_mode & S_IFMT != S_IFDIR else { throw FileError(.noInput, path, "is a folder, not a deck") }
    guard info.st_size <= largestInput else { throw tooLarge(path) }

    guard let bytes = contents(of: descriptor, size: Int(info.st_size), atMost: largestInput + 1) else {
      throw FileError(.transferFailed, path, "cannot be read: \(Platform.reason())")
    }
    guard bytes.count <= largestInput else { throw tooLarge(path) }
    return Contents(bytes: bytes, identity: Identity(info))
  }

  /// What is left to read behind `descriptor`, at most `limit` bytes; nil on an error, with `errno` set.
  ///
  /// - Parameter size: How much is expected.
  static func contents(of descriptor: Int32, size: Int = 0, atMost limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    // One byte more than the size, so that the end is seen without growing.
    var room = max(size + 1, 16_384)
    while bytes.count < limit {
      let have = bytes.count
      room = min(room, limit - have)
      bytes.append(contentsOf: repeatElement(0, count: room))
      let count = bytes.withUnsafeMutableBytes {
        Platform.readSome(descriptor, into: UnsafeMutableRawBufferPointer(rebasing: $0[have...]))
      }
      bytes.removeLast(room - max(count, 0))
      if count < 0 { return nil }
      if count == 0 { break }
      room = max(room - count, 65_536)
    }
    return bytes
  }

  /// What is at `path`, symbolic links followed; nil when nothing is there.
  package static func status(_ path: String) -> Status? {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    let kind = info.st_mode & S_IFMT
    return Status(
      identity: Identity(info), isFolder: kind == S_IFDIR, isRegular: kind == S_IFREG, mode: info.st_mode & 0o777)
  }

  /// The first `count` bytes of a regular file, or fewer; empty when it cannot be read.
  package static func beginning(of path: String, count: Int) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, Platform.readSome(descriptor, into: UnsafeMutableRawBufferPointer(buffer)))
    }
  }

  /// What is in `folder`, in the order of the names' bytes, without names that begin with a dot; empty when it cannot be
  /// read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes `folder` and the folders on its way.
  package static func makeFolder(_ folder: String) throws(FileError) {
    if folder.isEmpty || mkdir(folder, 0o777) == 0 { return }
    if errno == ENOENT, let parent = parent(of: folder) {
      try makeFolder(parent)
      if mkdir(folder, 0o777) == 0 { return }
    }
    let code = errno
    if code == EEXIST {
      if status(folder)?.isFolder == true { return }
      throw FileError(.cannotCreate, folder, "is not a folder")
    }
    throw FileError(.cannotCreate, folder, "cannot be made: \(Platform.reason(code))")
  }

  /// Whether `path` is a file that may be run.
  package static func isProgram(_ path: String) -> Bool {
    status(path)?.isRegular == true && access(path, X_OK) == 0
  }

  /// How messages call the input `path`.
  package static func displayName(_ path: String) -> String { path == "-" ? "<stdin>" : path }

  /// The path in front of the last name; nil when there is none but the working folder or the root.
  package static func parent(of path: String) -> String? {
    var bytes = Array(path.utf8)[...]
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")), slash > 0 else { return nil }
    return String(decoding: bytes[..<slash], as: UTF8.self)
  }

  /// The folder that names in the file at `path` start from; of standard input, the working folder.
  package static func folder(of path: String) -> String { parent(of: path) ?? (path.hasPrefix("/") ? "/" : ".") }

  /// The path without symbolic links, from the root; nil when nothing is there.
  package static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func unreadable(_ path: String) -> FileError {
    FileError(.noInput, path, "cannot be read: \(Platform.reason())")
  }

  private static func tooLarge(_ path: String) -> FileError {
    FileError(.deckFailed, path, "is larger than the limit of \(largestInput / 1_000_000) MB")
  }
}
