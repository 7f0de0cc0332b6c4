extension Conversation {
  func drawing() -> Drawing {
    var sheet = ConversationSheet(self)
    return sheet.draw()
  }
}

/// Draws a conversation from the top down.
private struct ConversationSheet {
  private let conversation: Conversation
  private let heading: Heading
  private var drawing: Drawing
  /// The middle of each life line.
  private var x: [Double] = []
  private var headHeight = 0.0
  private var right = 0.0
  private var y = 0.0
  /// Where bars of activity began, by participant.
  private var bars: [[Double]]
  /// Stretches of life lines that something else covers.
  private var gaps: [[(from: Double, to: Double)]]
  private var blocks: [Block] = []
  private var number = 1
  /// Frames and bars lie under what is drawn upon them.
  private var ground: [Mark] = []

  private struct Block {
    let word: String
    let label: Label
    let top: Double
    let depth: Int
    var dividers: [(y: Double, label: Label)] = []
  }

  private static let margin = 12.0
  private static let barWidth = 10.0

  init(_ conversation: Conversation) {
    self.conversation = conversation
    heading = Heading(conversation.title)
    drawing = Drawing(title: conversation.title.isEmpty ? "Sequence diagram" : conversation.title)
    drawing.description = conversation.description
    bars = Array(repeating: [], count: conversation.participants.count)
    gaps = Array(repeating: [], count: conversation.participants.count)
  }

  mutating func draw() -> Drawing {
    y = Self.margin
    placeColumns()
    y += heading.height
    let top = y
    y += headHeight + 22
    for step in conversation.steps { draw(step) }
    for participant in bars.indices { while !bars[participant].isEmpty { endBar(participant) } }
    while !blocks.isEmpty { endBlock() }
    y += 6
    drawLifeLines(from: top + headHeight, to: y)
    for index in x.indices {
      drawHead(index, y: top)
      drawHead(index, y: y)
    }
    drawing.marks = ground + drawing.marks
    drawing.size = Size(right, y + headHeight + Self.margin)
    heading.draw(on: &drawing, margin: Self.margin)
    return drawing
  }

  // MARK: - Columns

  private func headSize(_ index: Int) -> Size {
    let participant = conversation.participants[index]
    let size = participant.label.size
    return participant.isPerson
      ? Size(max(size.width + 8, 40), size.height + 44) : Size(max(size.width + 28, 60), size.height + 18)
  }

  /// Puts life lines so far apart that heads, messages and notes have room between them.
  private mutating func placeColumns() {
    let count = conversation.participants.count
    let heads = (0..<count).map { headSize($0) }
    headHeight = heads.map(\.height).max() ?? 0
    // The room that pairs of life lines need, nearest pairs first; column -1 is the left margin, `count` the right one.
    var needs: [(from: Int, to: Int, width: Double)] = []
    for index in 0..<count {
      needs.append((index - 1, index, heads[index].width / 2 + (index > 0 ? heads[index - 1].width / 2 + 24 : 0)))
    }
    if let last = heads.last { needs.append((count - 1, count, last.width / 2)) }
    for step in conversation.steps {
      switch step {
      case .message(let message):
        let width = message.label.size.width + 36
        if message.from == message.to {
          needs.append((message.from, message.from + 1, width + 44))
        } else {
          needs.append((min(message.from, message.to), max(message.from, message.to), width))
        }
      case .note(let note):
        let width = note.label.size.width + 34
        switch note.side {
        case .left: needs.append((note.first - 1, note.first, width + 24))
        case .right: needs.append((note.last, note.last + 1, width + 24))
        case .over where note.first == note.last:
          needs.append((note.first - 1, note.first, width / 2 + 8))
          needs.append((note.first, note.first + 1, width / 2 + 8))
        case .over: needs.append((note.first, note.last, width - 40))
        }
      default: break
      }
    }
    let depth = deepestBlock()
    var places = Array(repeating: 0.0, count: count + 2)
    for need in needs.sorted(by: { ($0.to - $0.from, $0.from) < ($1.to - $1.from, $1.from) }) {
      let (from, to) = (need.from + 1, need.to + 1)
      let lacking = need.width - (places[to] - places[from])
      guard lacking > 0 else { continue }
      for column in to..<places.count { places[column] += lacking }
    }
    let edge = Self.margin + Double(depth) * 10
    x = (0..<count).map { places[$0 + 1] + edge }
    right = places[count + 1] + 2 * edge
    let needed = max(heading.width + 2 * Self.margin, blockWidth)
    if needed > right {
      for column in x.indices { x[column] += (needed - right) / 2 }
      right = needed
    }
  }

  /// What words of blocks need of the whole width.
  private var blockWidth: Double {
    let widths = conversation.steps.map { step -> Double in
      switch step {
      case .begin(let word, let label):
        return Label(word, fontSize: 13, isBold: true).size.width + label.size.width + 70
      case .divide(let label): return label.size.width + 50
      default: return 0
      }
    }
    return (widths.max() ?? 0) + Double(deepestBlock()) * 20
  }

  private func deepestBlock() -> Int {
    var depth = 0
    var most = 0
    for step in conversation.steps {
      switch step {
      case .begin: depth += 1
      case .end: depth -= 1
      default: break
      }
      most = max(most, depth)
    }
    return most
  }

  // MARK: - Steps

  private mutating func draw(_ step: Conversation.Step) {
    switch step {
    case .message(let message): draw(message)
    case .note(let note): draw(note)
    case .activate(let index): bars[index].append(y)
    case .deactivate(let index): endBar(index)
    case .begin(let word, let label):
      blocks.append(Block(word: word, label: label, top: y, depth: blocks.count))
      y += word.isEmpty ? 10 : max(30, label.size.height + 14) + 6
    case .divide(let label):
      guard !blocks.isEmpty else { return }
      blocks[blocks.count - 1].dividers.append((y, label))
      y += label.isEmpty ? 16 : label.size.height + 16
    case .end: endBlock()
    }
  }

  private mutating func draw(_ message: Conversation.Message) {
    var label = message.label
    if conversation.isNumbered {
      if label.isEmpty { label = Label("\(number)") } else { label.lines[0] = "\(number). " + label.lines[0] }
      number += 1
    }
    let style = Style(stroke: .ink, dash: message.line == .dashed ? .dashed : .solid)
    let (from, to) = (x[message.from], x[message.to])
    if message.from == message.to {
      let height = max(label.size.height, 26)
      let start = Point(from + barShift(message.from, toward: 1), y)
      let end = Point(start.x, y + height)
      let out = start.x + 40
      let path = Path(start, [.line(Point(out, start.y)), .line(Point(out, end.y)), .line(end)])
      Arrow.draw(path, tail: message.tail, head: message.head, style, on: &drawing)
      drawing.add(.text(label, at: Point(out + 8, y + height / 2), .start), .text)
      y += height + 20
      return
    }
    y += label.size.height
    let way: Double = from < to ? 1 : -1
    let start = Point(from + barShift(message.from, toward: way), y)
    let end = Point(to + barShift(message.to, toward: -way, opens: message.opensBar), y)
    Arrow.draw(.lines(start, end), tail: message.tail, head: message.head, style, on: &drawing)
    drawing.add(.text(label, at: Point((from + to) / 2, y - label.size.height / 2 - 4), .middle), .text)
    y += 24
  }

  /// From the middle of a life line to the border of its bar, if it has one.
  private func barShift(_ index: Int, toward way: Double, opens: Bool = false) -> Double {
    let count = bars[index].count + (opens ? 1 : 0)
    return count == 0 ? 0 : way * Self.barWidth / 2 + (way > 0 ? Double(count - 1) * 4 : 0)
  }

  private mutating func draw(_ note: Conversation.Note) {
    let size = Size(note.label.size.width + 30, note.label.size.height + 12)
    var box = Box(x: 0, y: y - 8, width: size.width, height: size.height)
    switch note.side {
    case .left: box.x = x[note.first] - 14 - size.width
    case .right: box.x = x[note.last] + 14
    case .over:
      let (first, last) = (min(x[note.first], x[note.last]), max(x[note.first], x[note.last]))
      box.width = max(size.width, last - first + 44)
      box.x = (first + last) / 2 - box.width / 2
      for index in x.indices where x[index] > box.x && x[index] < box.right { cover(index, box.y, box.bottom) }
    }
    NodeShape.note.draw(box, .surface, on: &drawing)
    drawing.add(.text(note.label, at: box.center, .middle), .text)
    y += size.height + 14
  }

  private mutating func cover(_ index: Int, _ from: Double, _ to: Double) { gaps[index].append((from, to)) }

  private mutating func endBar(_ index: Int) {
    guard let top = bars[index].popLast() else { return }
    let shift = Double(bars[index].count) * 4
    // From the arrow before it to the arrow before its end.
    let bottom = max(y - 20, top)
    let box = Box(x: x[index] - Self.barWidth / 2 + shift, y: top - 24, width: Self.barWidth, height: bottom - top + 24)
    ground.append(Mark(shape: .box(box, radius: 2), style: .surface))
    if bars[index].isEmpty { cover(index, box.y, box.bottom) }
  }

  private mutating func endBlock() {
    guard let block = blocks.popLast() else { return }
    let inset = Self.margin / 2 + Double(block.depth) * 10
    let box = Box(x: inset, y: block.top - 14, width: right - 2 * inset, height: y - block.top + 14)
    var style = Style(stroke: .ink, width: 1, dash: .dashed)
    if block.word.isEmpty { style = Style(fill: .tint) }
    ground.append(Mark(shape: .box(box, radius: 3), style: style))
    if !block.word.isEmpty {
      let word = Label(block.word, fontSize: 13, isBold: true)
      let tab = Box(x: box.x, y: box.y, width: word.size.width + 18, height: 22)
      let (edge, bottom) = (tab.right, tab.bottom)
      let corner = [
        Point(tab.x, tab.y), Point(edge, tab.y), Point(edge, bottom - 7), Point(edge - 7, bottom), Point(tab.x, bottom),
      ]
      ground.append(Mark(shape: .polygon(corner), style: Style(fill: .tint, stroke: .ink, width: 1)))
      ground.append(Mark(shape: .text(word, at: Point(tab.center.x - 2, tab.center.y), .middle), style: .text))
      let place = Point(tab.right + 10, box.y + 4 + block.label.size.height / 2)
      ground.append(Mark(shape: .text(block.label, at: place, .start), style: .text))
    }
    for divider in block.dividers {
      let line = Path.lines(Point(box.x, divider.y - 10), Point(box.right, divider.y - 10))
      ground.append(Mark(shape: .path(line), style: style))
      let place = Point(box.x + 10, divider.y - 6 + divider.label.size.height / 2)
      ground.append(Mark(shape: .text(divider.label, at: place, .start), style: .text))
    }
    y += 16
  }

  // MARK: - Participants

  private mutating func drawLifeLines(from top: Double, to bottom: Double) {
    for index in x.indices {
      var start = top
      for gap in gaps[index].sorted(by: { $0.from < $1.from }) where gap.to > start {
        if gap.from > start { addLifeLine(index, start, min(gap.from, bottom)) }
        start = gap.to
      }
      if start < bottom { addLifeLine(index, start, bottom) }
    }
  }

  private mutating func addLifeLine(_ index: Int, _ from: Double, _ to: Double) {
    let line = Path.lines(Point(x[index], from), Point(x[index], to))
    ground.append(Mark(shape: .path(line), style: Style(stroke: .ink, width: 1, dash: .dotted)))
  }

  private mutating func drawHead(_ index: Int, y: Double) {
    let participant = conversation.participants[index]
    let size = headSize(index)
    let center = x[index]
    guard participant.isPerson else {
      let box = Box(x: center - size.width / 2, y: y, width: size.width, height: headHeight)
      drawing.add(.box(box, radius: 3), .surface)
      return drawing.add(.text(participant.label, at: box.center, .middle), .text)
    }
    drawing.add(.ellipse(Box(center: Point(center, y + 9), Size(14, 14))), .outline)
    drawing.add(.path(.lines(Point(center, y + 16), Point(center, y + 28))), .outline)
    drawing.add(.path(.lines(Point(center - 12, y + 21), Point(center + 12, y + 21))), .outline)
    drawing.add(.path(.lines(Point(center - 9, y + 40), Point(center, y + 28), Point(center + 9, y + 40))), .outline)
    let label = participant.label
    drawing.add(.text(label, at: Point(center, y + 44 + label.size.height / 2), .middle), .text)
  }
}
