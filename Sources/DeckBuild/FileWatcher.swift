#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Says which files and folders changed since it was asked last.
///
/// The kernel only wakes (inotify, kqueue); what changed is found by comparing, so that one save is one change however
/// the editor goes about it. The folder of a file is watched rather than the file, because editors write a new file
/// and rename it (`swift-foundation` §7).
package struct FileWatcher: ~Copyable {
  /// Readable when something happened; -1 when the system has no more watches to give.
  package let descriptor: Int32
  private var files: [String: FileStamp?] = [:]
  /// Folders whose entries count, by the kernel's number.
  private var folders: [Int32: String] = [:]
  private var numbers: [String: Int32] = [:]

  package init() {
    #if canImport(Darwin)
      descriptor = kqueue()
    #else
      descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    #endif
  }

  deinit {
    #if canImport(Darwin)
      for number in numbers.values { close(number) }
    #endif
    if descriptor >= 0 { close(descriptor) }
  }

  /// Watches the file at `path`, which need not be there yet, and what it is a symbolic link to.
  package mutating func watch(file path: String) {
    if files[path] == nil { files[path] = .some(FileStamp(of: path, isRegular: false)) }
    listen(to: FileSystem.parent(of: path) ?? (path.hasPrefix("/") ? "/" : "."))
    if let real = realpath(path, nil) {
      listen(to: FileSystem.parent(of: String(cString: real)) ?? "/")
      free(real)
    }
    #if canImport(Darwin)
      listen(to: path)
    #endif
  }

  /// Watches the names in a folder and the files below them, not the folders in it.
  ///
  /// - Returns: Whether it was not watched before.
  @discardableResult
  package mutating func watch(folder path: String) -> Bool {
    guard let number = listen(to: path) else { return false }
    return folders.updateValue(path, forKey: number) == nil
  }

  /// Waits until something happened, or a signal came.
  package func wait() { Self.wait(for: descriptor) }

  /// The same for the watcher with this descriptor, which others may use meanwhile.
  package static func wait(for descriptor: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&request, 1, -1)
  }

  /// The files that were written, made or removed, and the folders in which something was, each once; empties the
  /// kernel's queue.
  package mutating func changes() -> [String] {
    let (wakers, gone) = wakers()
    var changed = Set(wakers.compactMap { folders[$0] })
    // Another folder may come to the place of one that is gone, and is then to be watched anew.
    for number in gone { folders[number] = nil }
    if !gone.isEmpty { numbers = numbers.filter { !gone.contains($0.value) } }
    for (path, stamp) in files {
      let now = FileStamp(of: path, isRegular: false)
      guard now != stamp else { continue }
      changed.insert(path)
      files[path] = .some(now)
    }
    return changed.sorted()
  }

  #if canImport(Darwin)
    @discardableResult
    private mutating func listen(to path: String) -> Int32? {
      if let number = numbers[path] { return number }
      let number = open(path, O_EVTONLY | O_CLOEXEC)
      guard number >= 0 else { return nil }
      var change = kevent(
        ident: UInt(number), filter: Int16(EVFILT_VNODE), flags: UInt16(EV_ADD | EV_CLEAR),
        fflags: UInt32(NOTE_WRITE | NOTE_EXTEND | NOTE_DELETE | NOTE_RENAME | NOTE_ATTRIB), data: 0, udata: nil)
      kevent(descriptor, &change, 1, nil, 0, nil)
      numbers[path] = number
      return number
    }

    /// Those in which something happened, and of these the ones that are no longer where they were.
    private func wakers() -> (all: Set<Int32>, gone: Set<Int32>) {
      var found: Set<Int32> = []
      var gone: Set<Int32> = []
      var events = [kevent](repeating: kevent(), count: 64)
      var now = timespec()
      while true {
        let count = kevent(descriptor, nil, 0, &events, Int32(events.count), &now)
        guard count > 0 else { return (found, gone) }
        for event in events[..<Int(count)] {
          let number = Int32(event.ident)
          found.insert(number)
          if event.fflags & UInt32(NOTE_DELETE | NOTE_RENAME) != 0, gone.insert(number).inserted { close(number) }
        }
      }
    }
  #else
    @discardableResult
    private mutating func listen(to path: String) -> Int32? {
      if let number = numbers[path] { return number }
      let mask = IN_CLOSE_WRITE | IN_ATTRIB | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_MOVE_SELF
      let number = inotify_add_watch(descriptor, path, UInt32(mask))
      guard number >= 0 else { return nil }
      numbers[path] = number
      return number
    }

    /// Those in which something happened, and of these the ones that are no longer where they were.
    private func wakers() -> (all: Set<Int32>, gone: Set<Int32>) {
      var found: Set<Int32> = []
      var gone: Set<Int32> = []
      var bytes = [UInt8](repeating: 0, count: 16_384)
      while true {
        let count = bytes.withUnsafeMutableBytes { Platform.readSome(descriptor, into: $0) }
        guard count > 0 else { return (found, gone) }
        bytes.withUnsafeBytes { buffer in
          var offset = 0
          let header = MemoryLayout<inotify_event>.size
          while offset + header <= count {
            // The name behind an event leaves the next one at any address.
            let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
            found.insert(event.wd)
            if event.mask & UInt32(IN_MOVE_SELF | IN_IGNORED) != 0 { gone.insert(event.wd) }
            offset += header + Int(event.len)
          }
        }
      }
    }
  #endif
}
