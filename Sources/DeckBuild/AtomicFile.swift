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
    let mode = FileSystem.status(path)?.mode ?? (0o666 & ~creationMask)
    let folder = FileSystem.parent(of: path) ?? (path.hasPrefix("/") ? "/" : ".")
    try Interruption.guarding { () throws(FileError) in
      let (temporary, descriptor) = try create(in: folder, for: path)
      let written =
        Platform.writeAll(descriptor, bytes) && isDone(fchmod(descriptor, mode))
        && (durability == .later || isDone(fsync(descriptor)))
      let writeError = errno
      // Network file systems report a full disk here.
      let closed = close(descriptor) == 0
      guard written, closed, rename(temporary, path) == 0 else {
        let code = written ? errno : writeError
        unlink(temporary)
        throw FileError(.transferFailed, path, "cannot be written: \(Platform.reason(code))")
      }
    }
    if durability == .file { syncFolder(folder) }
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
