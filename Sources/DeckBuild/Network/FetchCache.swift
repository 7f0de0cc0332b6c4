import DeckHTML
import DeckModel

/// What was fetched, kept between runs in the user's cache folder; also that something could not be fetched, for a day.
///
/// One file an address, named by the address's SHA-256: a few lines of text, an empty one, and the bytes, which count
/// only when their own SHA-256 is the one in the text.
struct FetchCache: Sendable {
  enum Entry {
    case file([UInt8])
    case failure(FetchFailure)
  }

  /// Nil where the user has no home: then nothing is kept.
  let folder: String?

  /// For how long a failure is remembered, in seconds (`settlements`, "Caches").
  private static let failureLife = 86_400

  /// In `XDG_CACHE_HOME`, else `~/.cache` (XDG Base Directory Specification); on macOS in `~/Library/Caches`.
  static var standard: FetchCache {
    if let base = Platform.environment("XDG_CACHE_HOME"), base.hasPrefix("/") {
      return FetchCache(folder: base + "/deckc/fetched")
    }
    guard let home = Platform.environment("HOME"), home.hasPrefix("/") else { return FetchCache(folder: nil) }
    #if os(macOS)
      return FetchCache(folder: home + "/Library/Caches/deckc/fetched")
    #else
      return FetchCache(folder: home + "/.cache/deckc/fetched")
    #endif
  }

  func entry(_ address: String) -> Entry? {
    guard let path = path(of: address), let contents = try? FileSystem.read(path).bytes else { return nil }
    var lines: [Substring] = []
    var start = contents.startIndex
    while lines.count < 6, let end = contents[start...].firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(Substring(decoding: contents[start..<end], as: UTF8.self))
      start = end + 1
      if lines.last?.isEmpty == true { break }
    }
    guard lines.count >= 4, lines[0] == Self.opening, lines[1] == address, lines.last?.isEmpty == true else {
      return nil
    }
    switch lines[2] {
    case "file":
      let bytes = Array(contents[start...])
      return lines[3] == Self.hash(of: bytes) ? .file(bytes) : nil
    case "failure":
      guard let time = Int(lines[3]), lines.count > 5 else { return nil }
      let age = Platform.time() - time
      return (0..<Self.failureLife).contains(age) ? .failure(FetchFailure(String(lines[4]))) : nil
    default: return nil
    }
  }

  /// Keeps `entry`. Where that does not work it is fetched again next time.
  func keep(_ entry: Entry, for address: String) {
    guard let folder, let path = path(of: address) else { return }
    var text = ByteBuffer()
    switch entry {
    case .file(let bytes):
      text.put(string: "\(Self.opening)\n\(address)\nfile\n\(Self.hash(of: bytes))\n\n")
      text.put(bytes)
    case .failure(let failure):
      guard failure.isLasting else { return }
      let message = VisibleText.of(failure.message)
      text.put(string: "\(Self.opening)\n\(address)\nfailure\n\(Platform.time())\n\(message)\n\n")
    }
    do throws(FileError) {
      try FileSystem.makeFolder(folder)
      try AtomicFile.write(text.bytes, to: path, durability: .later)
    } catch {}
  }

  private static let opening = "deckc fetched 1"

  private func path(of address: String) -> String? { folder.map { "\($0)/\(Self.hash(of: Array(address.utf8)))" } }

  /// SHA-256 in hexadecimal digits.
  private static func hash(of bytes: [UInt8]) -> String {
    bytes.withUnsafeBytes { SHA256.digest(of: $0) }.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
      .joined()
  }
}
