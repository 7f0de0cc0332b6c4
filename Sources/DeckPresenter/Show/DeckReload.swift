import DeckBuild
import DeckModel
import Dispatch
import Synchronization

/// Reads the deck again when its file changes: waits until a save is over, and reads where no key has to wait for it
/// (`TP-53`).
struct DeckReload: ~Copyable {
  enum Outcome: Sendable {
    case loaded(DeckFile.Loaded)
    /// What was not read yet of the deck that is shown is read now.
    case finished(DeckFile.Loaded)
    /// One line for the presenter, whose frame stays.
    case failed(String)
    /// It can be read again, and is what is shown.
    case recovered
  }

  /// Between a reading thread and the show.
  private final class Inbox: Sendable {
    let outcome = Mutex<Outcome?>(nil)
  }

  private let file: DeckFile
  private var watcher = FileWatcher()
  private let inbox = Inbox()
  private var bytes: [UInt8]
  private var isReading = false
  private var hasFailed = false
  private var isStale = false
  /// When a change is old enough to be read, in ``Clock``'s milliseconds.
  private(set) var due: Int?
  /// An editor writes in several steps.
  private static let pause = 20
  /// Decks up to this size are read in less time than a thread takes to come and go twice.
  private static let small = 65_536

  init(_ file: DeckFile, _ loaded: DeckFile.Loaded) {
    self.file = file
    bytes = loaded.source.bytes
  }

  /// Begins; what came from standard input cannot be read again.
  mutating func watch() {
    if file.path != "-" { watcher.watch(file: file.path) }
  }

  /// Reads what is not read yet of a large deck.
  mutating func finish(_ loaded: DeckFile.Loaded) {
    guard loaded.deck.isLarge else { return }
    readAside { .finished(loaded.readAll()) }
  }

  /// Readable when something happened to the file.
  var descriptor: Int32 { watcher.descriptor }

  mutating func look(at now: Int) {
    if !watcher.changes().isEmpty { due = now + Self.pause }
  }

  /// Reads it now, changed or not.
  mutating func ask(at now: Int) {
    guard file.path != "-" else { return }
    bytes = []
    due = now
  }

  /// What reading gave, once; begins to read what is due.
  mutating func result(at now: Int) -> Outcome? {
    if let due, now >= due, !isReading {
      self.due = nil
      return begin()
    }
    guard isReading, let outcome = inbox.outcome.withLock({ $0.take() }) else { return nil }
    isReading = false
    return outcome
  }

  /// Short enough for the one line.
  private var name: String { VisibleText.of(file.path.split(separator: "/").last ?? "") }

  private mutating func begin() -> Outcome? {
    let new: [UInt8]
    do throws(FileError) {
      new = try FileSystem.read(file.path).bytes
    } catch {
      return fail(error.message)
    }
    // An editor that empties the file first writes it right after.
    if new.isEmpty, !bytes.isEmpty { return fail("is empty") }
    defer { hasFailed = false }
    if new == bytes { return hasFailed ? .recovered : nil }
    bytes = new
    if new.count <= Self.small { return .loaded(file.load(new)) }
    readAside { [file] in .loaded(file.load(new).readAll()) }
    return nil
  }

  private mutating func fail(_ reason: String) -> Outcome {
    hasFailed = true
    return .failed("\(name) \(reason)")
  }

  private mutating func readAside(_ body: @escaping @Sendable () -> Outcome) {
    isReading = true
    DispatchQueue.global().async { [inbox] in
      let outcome = body()
      inbox.outcome.withLock { $0 = outcome }
      Signals.wake()
    }
  }
}

extension DeckFile.Loaded {
  /// The first slide whose text is not what it was; nil when only other things changed.
  func firstChange(since old: DeckFile.Loaded) -> Int? {
    for slide in 0..<deck.count {
      guard slide < old.deck.count else { return slide }
      let (mine, its) = (deck.range(of: slide), old.deck.range(of: slide))
      if source.bytes[within: mine.lowerBound..<mine.upperBound]
        != old.source.bytes[within: its.lowerBound..<its.upperBound]
      {
        return slide
      }
    }
    return nil
  }
}
