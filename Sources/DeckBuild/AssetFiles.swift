import DeckAssets
import DeckModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files that one deck may use: those below its root, each opened without leaving it (`trust` F1).
struct AssetFiles: Sendable {
  /// The folder that names start from, and the one that they may not leave.
  private let folder: String
  private let root: String
  private let cache: AssetCache
  private let names = FolderNames()

  /// - Parameters:
  ///   - folder: The deck's, as in its path.
  ///   - root: The same or one above; nil when nothing confines, which only files of the command line enjoy.
  init(in folder: String, below root: String?, cache: AssetCache) {
    self.folder = folder
    // A root that leads nowhere holds nothing.
    self.root = root.map { FileSystem.realPath($0) ?? "" } ?? "/"
    self.cache = cache
  }

  /// The file called `name`, and what the output depends on from now on.
  func load(_ name: String) -> (result: Result<Asset, AssetFailure>, dependency: Dependency?) {
    let path = folder == "." ? name : folder + "/" + name
    do throws(AssetFailure) {
      let asset = try open(path, name)
      return (.success(asset), Dependency(path, asset.hash))
    } catch {
      // What lies outside says nothing about itself, not even by coming and going.
      return (.failure(error), error.rule == Self.refused ? nil : Dependency(path, nil))
    }
  }

  private static let refused = "file-refused"

  /// The bytes of the file called `name`, whatever they are; nil for one that may not be used.
  func bytes(_ name: String) -> [UInt8]? {
    try? reading(folder == "." ? name : folder + "/" + name, name) { descriptor, _ in
      FileSystem.contents(of: descriptor, atMost: Asset.largestFile + 1)
    }
  }

  private func open(_ path: String, _ name: String) throws(AssetFailure) -> Asset {
    try reading(path, name) { descriptor, info throws(AssetFailure) in
      try cache.asset(AssetCache.Key(info)) { () throws(AssetFailure) in
        guard let bytes = FileSystem.contents(of: descriptor, atMost: Asset.largestFile + 1) else {
          throw AssetFailure("file-unreadable", "cannot be read: \(Platform.reason())")
        }
        return try Asset(bytes)
      }
    }
  }

  /// Opens first and judges what is open: its real path, and that it is a regular file.
  private func reading<Result>(
    _ path: String, _ name: String, _ body: (Int32, stat) throws(AssetFailure) -> Result
  ) throws(AssetFailure) -> Result {
    guard let real = FileSystem.realPath(path) else { throw missing(name) }
    try judge(real)
    var named = stat()
    guard stat(real, &named) == 0 else { throw missing(name) }
    // Opening a device can set it going, and a pipe would wait for somebody to write.
    guard named.st_mode & S_IFMT == S_IFREG else {
      let kind = named.st_mode & S_IFMT == S_IFDIR ? "a folder" : "no regular file"
      throw AssetFailure(Self.refused, "is \(kind)")
    }
    let descriptor = openFile(real)
    guard descriptor >= 0 else { throw AssetFailure("file-unreadable", "cannot be read: \(Platform.reason())") }
    defer { close(descriptor) }
    var opened = stat()
    // Whatever was put into the path's folders meanwhile: it is this file that lies under the root.
    guard fstat(descriptor, &opened) == 0, opened.st_mode & S_IFMT == S_IFREG, opened.st_dev == named.st_dev,
      opened.st_ino == named.st_ino
    else { throw AssetFailure(Self.refused, "changes while it is read") }
    guard opened.st_size <= Asset.largestFile else { throw .tooLarge }
    return try body(descriptor, opened)
  }

  private func openFile(_ path: String) -> Int32 {
    #if canImport(Glibc)
      Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW)
    #else
      Darwin.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW)
    #endif
  }

  private func judge(_ real: String) throws(AssetFailure) {
    guard root == "/" || (!root.isEmpty && real.utf8.starts(with: (root + "/").utf8)) || real == root else {
      throw AssetFailure(Self.refused, "lies outside the deck's root", hint: "'--root DIR' names a folder above both")
    }
    // A course that lies there itself, as in `/dev/shm`, is none of the system's.
    let isSystem = ["/proc/", "/dev/", "/sys/"].contains { real.hasPrefix($0) && !root.hasPrefix($0) }
    if isSystem { throw AssetFailure(Self.refused, "belongs to the system") }
  }

  // MARK: - Names that lead nowhere

  private func missing(_ name: String) -> AssetFailure {
    let rule = "file-missing"
    // A path that leaves the root is not looked into.
    var place = folder
    var shown: [Substring] = []
    let parts = name.split(separator: "/")
    for (index, part) in parts.enumerated() {
      let next = place + "/" + part
      if FileSystem.status(next)?.isFolder == true {
        place = next
        shown.append(part)
        continue
      }
      guard let real = FileSystem.realPath(place), (try? judge(real)) != nil else { break }
      let isLast = index == parts.count - 1
      if let other = names.otherCase(of: String(part), in: real) {
        let path = (shown + [Substring(other)]).joined(separator: "/")
        return AssetFailure(rule, "is not there with this case", hint: "there is `\(path)`")
      }
      let near = names.closest(to: String(part), in: real).map { (shown + [Substring($0)]).joined(separator: "/") }
      return AssetFailure(
        rule, isLast ? "is not there" : "is not there, nor its folder `\(part)`", hint: near.map { "there is `\($0)`" })
    }
    return AssetFailure(rule, "is not there")
  }
}
