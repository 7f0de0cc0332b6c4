extension GanttText {
  /// A task and its dates, or its hours in a plan of a day.
  func words(_ task: Task) -> String {
    let isShort = (tasks.map(\.end).max() ?? 0) - (tasks.map(\.start).min() ?? 0) < 2
    let format = isShort ? "%H:%M" : "%Y-%m-%d"
    return "\(task.label.text): \(CalendarDay.text(task.start, format: format)) to "
      + CalendarDay.text(task.end, format: format)
  }

  func drawing() -> Drawing {
    var drawing = Drawing(title: title.isEmpty ? "Gantt chart" : title)
    drawing.description = tasks.prefix(60).map(words).joined(separator: "; ")
    let sheet = GanttSheet(self)
    sheet.draw(on: &drawing)
    return drawing
  }
}

private struct GanttSheet {
  private let text: GanttText
  private let heading: Heading
  private let top: Double
  private let left: Double
  private let width = 620.0
  private let first: Double
  private let last: Double

  private static let rowHeight = 30.0

  init(_ text: GanttText) {
    self.text = text
    heading = Heading(text.title)
    top = 10 + heading.height
    // Half of a date may stand to the left of the first day.
    left = max(20 + (text.sections.map(\.size.width).max() ?? 0), 42)
    first = (text.tasks + text.lines).map(\.start).min() ?? 0
    last = max((text.tasks + text.lines).map(\.end).max() ?? 1, first + 1.0 / 86_400)
  }

  private func x(_ time: Double) -> Double { left + (time - first) / (last - first) * width }

  func draw(on drawing: inout Drawing) {
    let bottom = top + Double(text.tasks.count) * Self.rowHeight
    drawSections(on: &drawing)
    drawAxis(bottom, on: &drawing)
    var right = left + width + 42
    for (row, task) in text.tasks.enumerated() { right = max(right, draw(task, row, on: &drawing)) }
    for line in text.lines { draw(line, bottom, on: &drawing) }
    drawing.size = Size(max(right, heading.width + 20), bottom + (text.lines.isEmpty ? 36 : 60))
    heading.draw(on: &drawing, margin: 10)
  }

  private func drawSections(on drawing: inout Drawing) {
    var row = 0
    for (index, section) in text.sections.enumerated() {
      let count = text.tasks.count { $0.section == index }
      let box = Box(
        x: 8, y: top + Double(row) * Self.rowHeight, width: left + width + 8, height: Double(count) * Self.rowHeight)
      if index % 2 == 0, text.sections.count > 1 { drawing.add(.box(box, radius: 0), Style(fill: .tint)) }
      drawing.add(.text(section, at: Point(14, box.center.y), .start), .text)
      row += count
    }
  }

  private func drawAxis(_ bottom: Double, on drawing: inout Drawing) {
    let (second, minute) = (1 / 86_400.0, 1 / 1440.0)
    let steps = [
      second, 5 * second, 15 * second, minute, 5 * minute, 15 * minute, 1 / 24.0, 2 / 24.0, 6 / 24.0, 0.5, 1, 2, 7, 14,
      30, 60, 91, 182, 365, 730, 3650, 36_500, 365_000,
    ]
    let step = steps.first { (last - first) / $0 <= 8 } ?? 3_650_000
    var format = step < minute ? "%H:%M:%S" : step < 1 ? "%H:%M" : step > 300 ? "%Y" : "%Y-%m-%d"
    if !text.axisFormat.isEmpty { format = text.axisFormat }
    var label = Label("", fontSize: 12)
    var time = (first / step).rounded(.up) * step
    // Weeks begin on a Monday.
    if step == 7 || step == 14 { time = first + Double((7 - CalendarDay.weekday(Int(first))) % 7) }
    while time <= last {
      drawing.add(
        .path(.lines(Point(x(time), top), Point(x(time), bottom + 4))), Style(stroke: .tint, width: 1))
      label.lines = [CalendarDay.text(time, format: format)]
      drawing.add(.text(label, at: Point(x(time), bottom + 16), .middle), .text)
      time += step
    }
  }

  /// A date through the whole chart, its name below.
  private func draw(_ line: GanttText.Task, _ bottom: Double, on drawing: inout Drawing) {
    let x = x((line.start + line.end) / 2)
    drawing.add(.path(.lines(Point(x, top), Point(x, bottom + 4))), Style(stroke: .accent(1), width: 2))
    drawing.add(.text(line.label, at: Point(x, bottom + 40), .middle), .text)
  }

  /// Returns how far to the right it reaches.
  private func draw(_ task: GanttText.Task, _ row: Int, on drawing: inout Drawing) -> Double {
    let y = top + Double(row) * Self.rowHeight
    var box = Box(x: x(task.start), y: y + 4, width: max(x(task.end) - x(task.start), 3), height: Self.rowHeight - 8)
    var style = Style(fill: .tint, stroke: .accent(0), width: 1.5)
    if task.isActive { style.fill = .accent(0) }
    if task.isDone { style.stroke = .ink }
    if task.isCritical { style.stroke = .accent(1) }
    if task.isCritical, task.isActive { style.fill = .accent(1) }
    if task.isMilestone {
      let center = Point(x((task.start + task.end) / 2), box.center.y)
      box = Box(center: center, Size(18, 18))
      NodeShape.diamond.draw(box, style, on: &drawing)
    } else {
      drawing.add(.box(box, radius: 3), style)
    }
    let width = task.label.size.width
    // On a filled bar the text would depend on the bar's colour; beside it never does.
    if !task.isMilestone, style.fill == .tint, box.width > width + 12 {
      drawing.add(.text(task.label, at: box.center, .middle), .text)
      return box.right
    }
    if box.right + width + 12 > left + self.width + 24, box.x - width - 8 > left {
      drawing.add(.text(task.label, at: Point(box.x - 7, box.center.y), .end), .text)
      return box.right
    }
    drawing.add(.text(task.label, at: Point(box.right + 7, box.center.y), .start), .text)
    return box.right + width + 16
  }
}
