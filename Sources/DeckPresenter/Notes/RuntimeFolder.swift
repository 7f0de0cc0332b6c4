import DeckBuild

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The user's own folder for sockets, which nobody else may enter (`TP-51`).
enum RuntimeFolder {
  /// `$XDG_RUNTIME_DIR/deckc`, else `/tmp/deckc-UID`; nil when it is not ours alone.
  static var path: String? {
    let base = getenv("XDG_RUNTIME_DIR").map { String(cString: $0) } ?? ""
    let path = base.hasPrefix("/") ? base + "/deckc" : "/tmp/deckc-\(getuid())"
    mkdir(path, 0o700)
    var info = stat()
    guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR, info.st_uid == getuid(),
      info.st_mode & 0o077 == 0
    else { return nil }
    return path
  }

  /// The socket's path of a deck: its name is made from the real path, so that all ways to the file lead to it.
  static func socket(of deck: String) -> String? {
    guard let folder = path, let real = FileSystem.realPath(deck) else { return nil }
    // FNV-1a: the folder is ours, so that nobody can aim at a name.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in real.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return folder + "/" + String(hash, radix: 16)
  }
}
