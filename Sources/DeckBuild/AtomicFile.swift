#if canImport(Glibc)
  import CPlatform
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writing a file so that at every moment the old or the new one is there, whole (`trust` F7).
package enum AtomicFile {
  package enum Durability: Sendable {
    /// On the disk before the new name is.
    case file
    /// Whenever the system writes it, or at ``AtomicFile/sync(volumeOf:)``.
    case later
  }

  /// Writes `bytes` beside `path` under a name of its own, then renames.
  ///
  /// The new file has the old one's permissions, or what the umask leaves of 0666.
  package static func write(_ bytes: UnsafeBufferPointer<UInt8>, to path: String, durability: Durability)
    throws(FileError)
  {
    try write(to: path, durability: durability) { stream in stream.put(bytes) }
  }

  /// Does the same with what `body` puts into the stream, piece by piece.
  package static func write(
    to path: String, durability: Durability, _ body: (inout Stream) throws(FileError) -> Void
  ) throws(FileError) {
    let mode = FileSystem.status(path)?.mode ?? (0o666 & ~creationMask)
    let folder = FileSystem.parent(of: path) ?? (path.hasPrefix("/") ? "/" : ".")
    try Interruption.guarding { () throws(FileError) in
      var stream = Stream(try create(in: folder, for: path))
      do throws(FileError) {
        try body(&stream)
      } catch {
        stream.discard()
        throw error
      }
      try stream.finish(as: path, mode: mode, isSynced: durability == .file)
    }
    if durability == .file { syncFolder(folder) }
  }

  /// A temporary file that grows. After a failed write further ones do nothing, and the end tells.
  package struct Stream: ~Copyable {
    private let temporary: String
    private let descriptor: Int32
    private var failure: Int32?

    fileprivate init(_ file: (name: String, descriptor: Int32)) {
      temporary = file.name
      descriptor = file.descriptor
    }

    package mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
      if failure == nil, !Platform.writeAll(descriptor, bytes) { failure = errno }
    }

    package mutating func put(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { put($0) } }

    fileprivate mutating func finish(as path: String, mode: mode_t, isSynced: Bool) throws(FileError) {
      if failure == nil, !isDone(fchmod(descriptor, mode)) || (isSynced && !isDone(fsync(descriptor))) {
        failure = errno
      }
      // Network file systems report a full disk here.
      if close(descriptor) != 0, failure == nil { failure = errno }
      if failure == nil, rename(temporary, path) != 0 { failure = errno }
      guard let failure else { return }
      unlink(temporary)
      throw FileError(.transferFailed, path, "cannot be written: \(Platform.reason(failure))")
    }

    fileprivate func discard() {
      close(descriptor)
      unlink(temporary)
    }
  }

  /// Puts everything written to the volume that holds `folder` on its disk.
  package static func sync(volumeOf folder: String) {
    #if canImport(Glibc)
      let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else { return }
      syncfs(descriptor)
      close(descriptor)
    #else
      Darwin.sync()
    #endif
  }

  /// Whether a call succeeded, or failed for the file system having no such thing (permissions on FAT, syncing on some
  /// network file systems).
  private static func isDone(_ result: Int32) -> Bool {
    result == 0 || [EPERM, EINVAL, ENOSYS, ENOTSUP].contains(errno)
  }

  /// An empty file with an unpredictable name that only its owner can read.
  private static func create(in folder: String, for path: String) throws(FileError) -> (String, Int32) {
    while true {
      let temporary = "\(folder)/.deckc-\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor >= 0 { return (temporary, descriptor) }
      guard errno == EEXIST else {
        throw FileError(.cannotCreate, path, "cannot be created: \(Platform.reason())")
      }
    }
  }

  private static func syncFolder(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// The umask. Asking means setting, so it is asked once, and set to the strictest in between.
  private static let creationMask: mode_t = {
    let mask = umask(0o777)
    umask(mask)
    return mask
  }()
}
