/// A diagram as lines of text, for where nothing can be drawn: a list, or a history with its branches beside it.
package struct Outline: Sendable {
  package struct Line: Sendable {
    package var text: String
    /// Of headings.
    package var isStrong = false
    /// In lists of lists, from 0; nil for lines that are no items.
    package var depth: Int?
    /// The columns of a drawing before the text.
    package var strokes: [Stroke] = []
  }

  /// What leads from the middle of a cell to its sides, and what stands there.
  package struct Stroke: OptionSet, Sendable {
    package var rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let up = Self(rawValue: 1)
    package static let down = Self(rawValue: 2)
    package static let left = Self(rawValue: 4)
    package static let right = Self(rawValue: 8)
    package static let dot = Self(rawValue: 16)
  }

  package private(set) var lines: [Line] = []

  /// - Parameter title: the diagram's; empty for none.
  init(_ title: String) { add(heading: title) }

  mutating func add(heading text: String) {
    if !text.isEmpty { lines.append(Line(text: text, isStrong: true)) }
  }

  mutating func add(_ text: String, depth: Int? = 0) {
    if !text.isEmpty { lines.append(Line(text: text, depth: depth)) }
  }

  mutating func add(_ text: String, strokes: [Stroke]) { lines.append(Line(text: text, strokes: strokes)) }
}

extension Graph {
  /// Boxes with what stands in them, then the lines between them.
  var outline: Outline {
    var outline = Outline(title)
    for node in nodes {
      outline.add(node.label.text)
      for line in node.parts.flatMap(\.lines) { outline.add(line, depth: 1) }
    }
    for edge in edges where edge.line != .hidden {
      let way = edge.head == .none ? "←" : edge.tail == .filled ? "↔" : "→"
      let text = "\(name(edge.from)) \(way) \(name(edge.to))"
      outline.add(edge.label.isEmpty ? text : "\(text): \(edge.label.text)", depth: nil)
    }
    return outline
  }

  /// Without the line that says what kind of box it is.
  private func name(_ end: End) -> String {
    nodes[end.node].label.lines.filter { !$0.hasPrefix("«") }.joined(separator: " ")
  }
}

extension PieChart {
  var outline: Outline {
    var outline = Outline(title)
    for part in parts { outline.add(part) }
    return outline
  }
}

extension GanttText {
  var outline: Outline {
    var outline = Outline(title)
    for (index, section) in sections.enumerated() {
      outline.add(heading: section.text)
      for task in tasks + lines where task.section == index { outline.add(words(task)) }
    }
    return outline
  }
}

extension Timeline {
  var outline: Outline {
    var outline = Outline(title)
    for (index, period) in periods.enumerated() {
      if index == 0 || periods[index - 1].section != period.section {
        outline.add(heading: sections.labels[period.section].text)
      }
      let events = period.events.map(\.text)
      if events.count == 1 {
        outline.add(period.label.text + ": " + events[0])
      } else {
        outline.add(period.label.text)
        for event in events { outline.add(event, depth: 1) }
      }
    }
    return outline
  }
}

extension Journey {
  var outline: Outline {
    var outline = Outline(title)
    for (index, task) in tasks.enumerated() {
      if index == 0 || tasks[index - 1].section != task.section {
        outline.add(heading: sections.labels[task.section].text)
      }
      outline.add(words(task))
    }
    return outline
  }
}

extension QuadrantChart {
  var outline: Outline {
    var outline = Outline(title)
    for (name, axis) in [("→", xAxis), ("↑", yAxis)] where !axis.low.isEmpty || !axis.high.isEmpty {
      outline.add([axis.low.text, axis.high.text].filter { !$0.isEmpty }.joined(separator: " \(name) "), depth: nil)
    }
    let places = ["top right", "top left", "bottom left", "bottom right"]
    for quadrant in 0..<4 {
      let points = points.filter { $0.quadrant == quadrant }
      let name = quadrants[quadrant].text
      if name.isEmpty, points.isEmpty { continue }
      outline.add(name.isEmpty ? places[quadrant] : "\(name) (\(places[quadrant]))")
      for point in points { outline.add(words(point), depth: 1) }
    }
    return outline
  }
}

extension XYChart {
  var outline: Outline {
    var outline = Outline(title)
    outline.add([xAxis.title, yAxis.title].filter { !$0.isEmpty }.joined(separator: ": "), depth: nil)
    for place in 0..<count { outline.add(words(place)) }
    return outline
  }
}

extension Kanban {
  var outline: Outline {
    var outline = Outline(title)
    for column in columns {
      outline.add(column.label.text)
      for card in column.cards {
        outline.add(card.label.text + (card.remarks.isEmpty ? "" : " (\(card.remarks))"), depth: 1)
      }
    }
    return outline
  }
}

extension MindMap {
  var outline: Outline {
    var outline = Outline(title)
    for topic in topics { outline.add(topic.label.text, depth: topic.depth) }
    return outline
  }
}

extension Conversation {
  /// Messages, notes and blocks, one below the other.
  var outline: Outline {
    var outline = Outline(title)
    var depth = 0
    /// The words of the blocks that are open; a tinted ground has none.
    var open: [String] = []
    func name(_ index: Int) -> String { participants[index].label.text }
    for step in steps {
      switch step {
      case .message(let message):
        let text = message.label.isEmpty ? "" : ": " + message.label.text
        outline.add("\(name(message.from)) → \(name(message.to))\(text)", depth: depth)
      case .note(let note):
        let names = note.first == note.last ? name(note.first) : "\(name(note.first)), \(name(note.last))"
        outline.add("(\(names): \(note.label.text))", depth: depth)
      case .begin(let word, let label):
        if !word.isEmpty { outline.add([word, label.text].joined(separator: " "), depth: depth) }
        depth += word.isEmpty ? 0 : 1
        open.append(word)
      case .divide(let label): outline.add(label.isEmpty ? "or" : label.text, depth: max(depth - 1, 0))
      case .end: if open.popLast()?.isEmpty == false { depth -= 1 }
      case .activate, .deactivate: break
      }
    }
    return outline
  }
}
