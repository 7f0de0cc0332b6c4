import DeckBuild
import DeckModel
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The ledger on its disk: decks' summaries and search texts in the order they came, behind them the ``Ledger`` with
/// their places, and at the very end where that begins. So a build that has nothing to do reads the end alone.
final class LedgerFile: Sendable {
  let ledger: Ledger
  private let descriptor: Int32
  /// Numbers of decks by their paths.
  private let decks: [[UInt8]: Int]

  /// Opens the ledger at `path`; nil for none, or one of another version, or one that is damaged.
  init?(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    var info = stat()
    guard fstat(descriptor, &info) == 0, let ledger = Self.readEnd(descriptor, size: Int(info.st_size)) else {
      close(descriptor)
      return nil
    }
    self.ledger = ledger
    decks = Dictionary(ledger.decks.indices.map { (Array(ledger.decks[$0].path.utf8), $0) }, uniquingKeysWith: { $1 })
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// The bytes at `range`; fewer when the file is shorter.
  func bytes(_ range: Range<Int>) -> [UInt8] { read(descriptor, range) }

  func record(of path: String) -> DeckRecord? { decks[Array(path.utf8)].map { ledger.decks[$0] } }

  private static func readEnd(_ descriptor: Int32, size: Int) -> Ledger? {
    guard size >= trailerSize else { return nil }
    let trailer = read(descriptor, size - trailerSize..<size)
    guard trailer.count == trailerSize, trailer.starts(with: signature) else { return nil }
    func word(_ index: Int) -> UInt64 {
      trailer[(signature.count + index * 8)...].prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    guard word(0) <= UInt64(size - trailerSize) else { return nil }
    let body = read(descriptor, Int(word(0))..<size - trailerSize)
    guard ContentHash(of: body) == ContentHash(high: word(1), low: word(2)) else { return nil }
    var reader = RecordReader(body)
    let ledger = Ledger(from: &reader)
    return reader.isIntact ? ledger : nil
  }
}

/// A ledger that is being written beside the old one, which it replaces when the build is done.
///
/// It begins with the paths that the build is going to make, so that nothing of a build that was killed is taken for
/// somebody else's.
final class LedgerDraft: Sendable {
  private let path: String
  private let descriptor: Int32
  private let end: Mutex<(offset: Int, failure: Int32?)>
  /// Where the plan ends.
  private let planEnd: Int

  /// Where the draft of the ledger at `path` is.
  static func place(_ path: String) -> String { path + ".new" }

  /// - Parameter plan: The paths of all outputs, and those that builds which did not end were going to make.
  init(replacing path: String, plan: [String]) throws(FileError) {
    self.path = path
    // Under a name of its own until the plan is in it: the plan before must not be lost to a kill.
    let beginning = Self.place(path) + ".tmp"
    descriptor = open(beginning, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    end = Mutex((0, nil))
    var record = RecordWriter()
    record.put(plan) { $0.put($1) }
    planEnd = record.bytes.count
    guard descriptor >= 0 else {
      throw FileError(.cannotCreate, Self.place(path), "cannot be created: \(String(cString: strerror(errno)))")
    }
    append(record.bytes)
    var failure = end.withLock { $0.failure }
    if failure == nil, rename(beginning, Self.place(path)) != 0 { failure = errno }
    if let failure {
      unlink(beginning)
      throw FileError(.transferFailed, path, "cannot be written: \(String(cString: strerror(failure)))")
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The paths that a killed build was going to make.
  static func plan(of path: String) -> [String] {
    let descriptor = open(place(path), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var reader = RecordReader(read(descriptor, 0..<(1 << 24)))
    let plan = reader.list { $0.text() }
    return reader.isIntact ? plan : []
  }

  /// Adds `bytes`; returns where they stand. Any thread may call it.
  @discardableResult
  func append(_ bytes: [UInt8]) -> Range<Int> {
    end.withLock { end in
      let start = end.offset
      if end.failure == nil, !writeAll(descriptor, bytes) { end.failure = errno }
      end.offset += bytes.count
      return start..<end.offset
    }
  }

  func bytes(_ range: Range<Int>) -> [UInt8] { read(descriptor, range) }

  /// nil for a deck that could not be read.
  func summary(of deck: DeckRecord) -> DeckSummary? {
    var reader = RecordReader(bytes(deck.summary))
    let summary = DeckSummary(from: &reader)
    return reader.isIntact ? summary : nil
  }

  /// Puts `ledger` behind everything and the file in the old one's place. What the build made is on the disk by then.
  func finish(_ ledger: Ledger) throws(FileError) {
    var body = RecordWriter()
    ledger.write(into: &body)
    let place = append(body.bytes)
    let hash = ContentHash(of: body.bytes)
    var trailer = signature
    for word in [UInt64(place.lowerBound), hash.high, hash.low] {
      for shift in 0..<8 { trailer.append(UInt8(truncatingIfNeeded: word >> (shift * 8))) }
    }
    append(trailer)
    var failure = end.withLock { $0.failure }
    if failure == nil, rename(Self.place(path), path) != 0 { failure = errno }
    if let failure {
      throw FileError(.transferFailed, path, "cannot be written: \(String(cString: strerror(failure)))")
    }
  }

  /// Keeps the plan alone, for the next build: this one failed midway.
  func abandon() { _ = ftruncate(descriptor, off_t(planEnd)) }
}

/// The last character tells versions of the format apart.
private let signature = Array("deckc\u{1}L2".utf8)
private let trailerSize = signature.count + 24

private func read(_ descriptor: Int32, _ range: Range<Int>) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
    filled = 0
    while filled < range.count {
      let count = pread(
        descriptor, buffer.baseAddress.map { $0 + filled }, range.count - filled, off_t(range.lowerBound + filled))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      filled += count
    }
  }
}

private func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { buffer in
    var rest = UnsafeRawBufferPointer(buffer)
    while !rest.isEmpty {
      let count = write(descriptor, rest.baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
    return true
  }
}
