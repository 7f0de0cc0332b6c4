import DeckBuild
import DeckCourse
import Synchronization

/// Watches what the pages of a course are made of. One thread waits; any may add to what is watched.
final class PageWatch: Sendable {
  private let watcher: Mutex<FileWatcher>
  private let descriptor: Int32

  init() {
    let watcher = FileWatcher()
    descriptor = watcher.descriptor
    self.watcher = Mutex(watcher)
  }

  /// Watches what the pages that are there now are made of.
  ///
  /// - Returns: Whether there is a folder that was not watched before, in which something may have happened already.
  @discardableResult
  func follow(_ course: LiveCourse) -> Bool {
    let (folders, files) = course.watched
    return watcher.withLock { watcher in
      var isNew = false
      for folder in folders where watcher.watch(folder: folder) { isNew = true }
      for file in files { watcher.watch(file: file) }
      return isNew
    }
  }

  /// Waits until something happened.
  func wait() {
    // Without a watch of the system's, looking twice a second does.
    guard descriptor >= 0 else { return Platform.sleep(milliseconds: 500) }
    FileWatcher.wait(for: descriptor)
    // What is saved together shows together.
    Platform.sleep(milliseconds: 10)
    watcher.withLock { _ = $0.changes() }
  }
}
