#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that one process at a time holds; the system lets go of it when the process ends, however it ends.
package final class FileLock: Sendable {
  private let descriptor: Int32

  /// Waits until nobody else holds the file at `path`, which is made if it is missing.
  ///
  /// - Parameter waiting: Called once if somebody holds it.
  package init(_ path: String, waiting: () -> Void) throws(FileError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw FileError(.cannotCreate, path, "cannot be created: \(Platform.reason())")
    }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
    // Where there are no locks, as on some network file systems, one build at a time is the user's care.
    guard errno == EWOULDBLOCK else { return }
    waiting()
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }

  deinit { close(descriptor) }
}
