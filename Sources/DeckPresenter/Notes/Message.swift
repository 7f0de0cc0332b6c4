import DeckModel

/// What a presentation and its followers tell each other: one JSON object a line, with the version in `deckc`
/// (`TP-51`).
package enum Message: Hashable, Sendable {
  /// From the presentation: where it is.
  case state(State)
  /// From a follower: what a key would do.
  case command(Command)
  /// From a follower: a slide by its place in the deck, from 0.
  case slide(Int)

  package struct State: Hashable, Sendable {
    package var place = Place()
    /// Of the talk, in milliseconds.
    package var elapsed = 0
    package var isRunning = false
    package var isBlank = false

    package init() {}
  }

  package static let version = 1
  /// Longer lines are nobody's.
  static let limit = 4096

  /// With its line end.
  package var line: [UInt8] {
    var members: [JSONValue.Member] = [.init("deckc", .number(String(Self.version)))]
    func add(_ key: String, _ number: Int) { members.append(.init(key, .number(String(number)))) }
    switch self {
    case .state(let state):
      members.append(.init("type", .string("state")))
      add("slide", state.place.slide)
      add("step", state.place.step)
      add("scroll", state.place.scroll)
      add("elapsed", state.elapsed)
      members.append(.init("running", .bool(state.isRunning)))
      members.append(.init("blank", .bool(state.isBlank)))
    case .command(let command):
      members.append(.init("type", .string("command")))
      members.append(.init("name", .string(command.rawValue)))
    case .slide(let slide):
      members.append(.init("type", .string("slide")))
      add("slide", slide)
    }
    var buffer = ByteBuffer(capacity: 256)
    JSONValue.object(members).print(into: &buffer)
    buffer.put("\n")
    return buffer.array()
  }

  private static func parse(_ line: ArraySlice<UInt8>) -> JSONValue? {
    try? line.withUnsafeBufferPointer { JSONValue.parse($0) }.get().value
  }

  /// Nil for a line of another version, and for what is no message.
  package init?(line: ArraySlice<UInt8>) {
    guard line.count <= Self.limit, let json = Self.parse(line),
      json["deckc"]?.integer == Self.version
    else { return nil }
    func number(_ key: String) -> Int { min(max(json[key]?.integer ?? 0, 0), 1_000_000_000) }
    switch json["type"]?.string {
    case "state":
      var state = State()
      state.place = Place(slide: number("slide"), step: number("step"), scroll: number("scroll"))
      state.elapsed = number("elapsed")
      state.isRunning = json["running"]?.bool ?? false
      state.isBlank = json["blank"]?.bool ?? false
      self = .state(state)
    case "command":
      guard let command = json["name"]?.string.flatMap(Command.init), command.isForFollowers else { return nil }
      self = .command(command)
    case "slide":
      self = .slide(number("slide"))
    default:
      return nil
    }
  }
}

extension Command {
  /// Whether a follower may ask for it: moving about and the clock, nothing of the other terminal.
  var isForFollowers: Bool {
    switch self {
    case .next, .previous, .nextSlide, .previousSlide, .down, .up, .halfPageDown, .halfPageUp, .rowDown, .rowUp, .first,
      .last, .lastPosition, .revealAll, .black, .white, .timer, .resetTimer:
      true
    default:
      false
    }
  }
}
