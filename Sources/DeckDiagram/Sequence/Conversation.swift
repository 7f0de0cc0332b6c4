/// What is said among participants, one message below the other: a sequence diagram.
struct Conversation {
  struct Participant {
    var name: String
    var label: Label
    var isPerson = false
  }

  enum Line { case solid, dashed }

  struct Message {
    var from: Int
    var to: Int
    var label: Label
    var line = Line.solid
    var head = Arrow.filled
    var tail = Arrow.none
    /// Whether its receiver becomes active with it.
    var opensBar = false
  }

  struct Note {
    enum Side { case left, right, over }

    var side: Side
    var first: Int
    var last: Int
    var label: Label
  }

  enum Step {
    case message(Message)
    case note(Note)
    case activate(Int)
    case deactivate(Int)
    /// `loop`, `alt` and so on, up to its `end`; a tinted ground without a word for `rect`.
    case begin(String, Label)
    /// `else` and `and`.
    case divide(Label)
    case end
  }

  static let mostSteps = 600
  static let mostParticipants = 60
  static let deepest = 12

  var title = ""
  var participants: [Participant] = []
  var steps: [Step] = []
  var isNumbered = false
  private var byName: [String: Int] = [:]

  mutating func participant(_ name: String) -> Int {
    if let known = byName[name] { return known }
    byName[name] = participants.count
    participants.append(Participant(name: name, label: Label(mermaid: name, width: 180)))
    return participants.count - 1
  }

  var isTooLarge: Bool { steps.count > Self.mostSteps || participants.count > Self.mostParticipants }

  var description: String {
    var parts: [String] = []
    for case .message(let message) in steps.prefix(60) {
      let (from, to) = (participants[message.from].label.text, participants[message.to].label.text)
      parts.append("\(from) to \(to)" + (message.label.isEmpty ? "" : ": \(message.label.text)"))
    }
    return parts.joined(separator: "; ")
  }
}
