#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the file system says about a file that changes whenever its content may have changed.
package struct FileStamp: Hashable, Sendable {
  /// In bytes.
  package var size: Int64
  package var inode: UInt64
  /// In nanoseconds since 1970; anybody can set it.
  package var modified: Int64
  /// In nanoseconds since 1970, by the system's clock whenever content, name or permissions change.
  package var changed: Int64

  package init(size: Int64, inode: UInt64, modified: Int64, changed: Int64) {
    self.size = size
    self.inode = inode
    self.modified = modified
    self.changed = changed
  }

  /// The stamp of the file at `path`, symbolic links followed; nil when there is none.
  ///
  /// - Parameter isRegular: whether sockets, folders and the like count as none.
  package init?(of path: String, isRegular: Bool = true) {
    var info = stat()
    guard stat(path, &info) == 0, !isRegular || info.st_mode & S_IFMT == S_IFREG else { return nil }
    self.init(info)
  }

  init(_ info: stat) {
    #if canImport(Darwin)
      let (modified, changed) = (info.st_mtimespec, info.st_ctimespec)
    #else
      let (modified, changed) = (info.st_mtim, info.st_ctim)
    #endif
    self.init(
      size: Int64(info.st_size), inode: UInt64(truncatingIfNeeded: info.st_ino), modified: modified.nanoseconds,
      changed: changed.nanoseconds)
  }

  /// The system's clock, in nanoseconds since 1970. Only ever compared with stamps.
  package static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.nanoseconds
  }
}

extension timespec {
  fileprivate var nanoseconds: Int64 { Int64(tv_sec) &* 1_000_000_000 &+ Int64(tv_nsec) }
}
