import DeckTerminal

extension Presenter {
  /// What the window shows now.
  ///
  /// - Parameter now: of the clock that ``press(_:at:)`` gets.
  package mutating func frame(at now: Int) -> Frame {
    if window.isTooSmall { return notice(window.notice) }
    if let blank { return darkness(blank) }
    switch overlay {
    case .overview(let overview): return list(overview)
    case .help(let row): return reading(title: "Keys", from: row)
    case .warnings(let row): return reading(title: "What reading the deck brought up", from: row)
    case .prompt, .none: break
    }
    let layout = layout
    var frame = layout.frame(step: place.step, scroll: place.scroll, pan: pan, footer: footer(at: now))
    if let search { mark(search.words, in: &frame) }
    if showsGrid { drawGrid(in: &frame) }
    if notesHeight > 0 { frame = withNotes(below: frame) }
    if case .prompt(let prompt) = overlay, prompt.purpose == .link { numberLinks(in: &frame) }
    putLastLine(into: &frame)
    return frame
  }

  /// Where the cursor stands while something is typed.
  package var promptPlace: GridPoint? {
    guard case .prompt(let prompt) = overlay, !window.isTooSmall else { return nil }
    return GridPoint(row: window.rows - 1, column: min(columns(of: text(of: prompt)), window.columns - 1))
  }

  /// What is typed, as much of its end as there is room for.
  private func text(of prompt: Prompt) -> String {
    var text = (prompt.label + prompt.text)[...]
    var surplus = columns(of: String(text)) - window.columns + 1
    while surplus > 0, let first = text.popFirst() { surplus -= columns(of: String(first)) }
    return String(text)
  }

  private func columns(of text: String) -> Int {
    DeckTerminal.columns(of: text, ambiguousWidth: stage.options.capabilities.ambiguousWidth)
  }

  // MARK: Around the slide

  private func footer(at now: Int) -> SlideLayout.Footer? {
    guard stage.options.hasFooter, window.rows >= 8 else { return nil }
    var footer = stage.deck.footer(of: place.slide, step: place.step)
    if showsTimer {
      let time = Stopwatch.text(milliseconds: stopwatch.elapsed(at: now))
      footer.right = (stopwatch.isRunning ? time : "(\(time))") + "  " + footer.right
    }
    // Which of the slides that hold the words this is.
    if let search, let match = search.slides.firstIndex(of: place.slide) {
      footer.right = "/\(search.words.prefix(20)) \(match + 1) of \(search.slides.count)  " + footer.right
    }
    return footer
  }

  /// A prompt, a message or a number that is being typed, over the footer.
  private func putLastLine(into frame: inout Frame) {
    let palette = stage.palette
    let text: String
    var style = palette[.prompt]
    if case .prompt(let prompt) = overlay {
      text = self.text(of: prompt)
    } else if let message {
      text = message.text
      if message.isProblem { style = palette[.problem] }
    } else if let count {
      text = "\(count)"
    } else {
      return
    }
    let row = frame.height - 1
    frame.fill(rows: row..<row + 1, columns: 0..<frame.width, with: .blank(style))
    frame.put(text, row: row, column: 0, style: style)
  }

  private func withNotes(below slide: Frame) -> Frame {
    let palette = stage.palette
    var frame = Frame(
      width: window.columns, height: window.rows, style: palette[.base], clusters: slide.clusters, links: slide.links,
      capabilities: stage.options.capabilities)
    frame.images = slide.images
    frame.largeTexts = slide.largeTexts
    frame.newContent = slide.newContent
    for row in 0..<slide.height { frame.put(slide.row(row), row: row, column: 0) }
    let style = palette[.overlayTitle]
    frame.fill(rows: slide.height..<slide.height + 1, columns: 0..<frame.width, with: .blank(style))
    frame.put("Notes", row: slide.height, column: 1, style: style)
    let notes = notes
    if notes.contentHeight == 0 {
      frame.put("none on this slide", row: slide.height + 1, column: 1, style: palette[.dimmed])
    } else {
      frame.paste(notes.frame(step: notes.steps, scroll: notesScroll), row: slide.height + 1)
    }
    return frame
  }

  private func mark(_ words: String, in frame: inout Frame) {
    for row in 0..<max(frame.height - 1, 1) {
      for columns in frame.columns(of: words, row: row) {
        frame.restyle(row: row, columns: columns) { [style = stage.palette[.found]] in
          let link = $0.link
          $0 = style
          $0.link = link
        }
      }
    }
  }

  /// Dots at each tenth column and fifth row of what is blank.
  private func drawGrid(in frame: inout Frame) {
    let style = stage.palette[.dimmed]
    for row in 0..<frame.height {
      for column in stride(from: 0, to: frame.width, by: row % 5 == 0 ? 2 : 10) where frame[row, column].isBlank {
        frame.put("·", row: row, column: column, style: style)
      }
    }
  }

  // MARK: Whole windows

  private func emptyFrame(_ style: CellStyle) -> Frame {
    Frame(
      width: window.columns, height: window.rows, style: style, capabilities: stage.options.capabilities)
  }

  private func notice(_ text: String) -> Frame {
    var frame = Frame(width: window.columns, height: window.rows)
    let column = max((frame.width - text.utf8.count) / 2, 0)
    frame.put(text, row: frame.height / 2, column: column)
    return frame
  }

  private func darkness(_ blank: Blank) -> Frame {
    guard stage.palette.depth != .none else { return Frame(width: window.columns, height: window.rows) }
    let isBlack = blank == .black
    let color: CellColor =
      stage.palette.depth == .trueColor ? .rgb(RGB(isBlack ? 0 : 0xFF_FFFF)) : .indexed(isBlack ? 0 : 15)
    return Frame(width: window.columns, height: window.rows, style: CellStyle(.default, on: color))
  }

  private func list(_ overview: Overview) -> Frame {
    let palette = stage.palette
    var frame = emptyFrame(palette[.overlay])
    let heading = overview.filter.isEmpty ? stage.deck.title : "/" + overview.filter
    putTitle(heading.isEmpty ? "Slides" : heading, into: &frame)
    let width = overview.entries.map(\.number.utf8.count).max() ?? 0
    for (offset, index) in overview.visible(height: frame.height - 2).enumerated() {
      let entry = overview.entries[index]
      let isChosen = index == overview.selection
      let style = isChosen ? palette[.foundNow] : palette[.overlay]
      let row = offset + 1
      if isChosen { frame.fill(rows: row..<row + 1, columns: 0..<frame.width, with: .blank(style)) }
      frame.put(isChosen ? ">" : " ", row: row, column: 0, style: style)
      frame.put(entry.number, row: row, column: 2 + width - entry.number.utf8.count, style: style)
      let title = entry.title.isEmpty ? "-" : entry.title
      frame.put(title, row: row, column: width + (entry.isBelow ? 6 : 4), style: style)
    }
    if overview.entries.isEmpty {
      frame.put("no slide has this in its title", row: 2, column: 2, style: palette[.overlay])
    }
    let hint = "Enter goes, Esc closes, typing filters"
    frame.put(hint, row: frame.height - 1, column: 1, style: palette[.footer])
    return frame
  }

  private func reading(title: String, from first: Int) -> Frame {
    let palette = stage.palette
    var frame = emptyFrame(palette[.overlay])
    putTitle(title, into: &frame)
    let rows = readingRows
    for (offset, text) in rows.dropFirst(first).prefix(frame.height - 2).enumerated() {
      frame.put(text, row: offset + 1, column: 1, style: palette[.overlay])
    }
    let isMore = first + frame.height - 2 < rows.count
    frame.put(
      isMore ? "Space goes on, Esc closes" : "Esc closes", row: frame.height - 1, column: 1, style: palette[.footer])
    return frame
  }

  private func putTitle(_ text: String, into frame: inout Frame) {
    let style = stage.palette[.overlayTitle]
    frame.fill(rows: 0..<1, columns: 0..<frame.width, with: .blank(style))
    frame.put(text, row: 0, column: 1, style: style)
  }

  /// The lines of the open list, wrapped to the window.
  var readingRows: [String] {
    let width = max(window.columns - 2, 10)
    if case .warnings = overlay {
      return warnings.isEmpty ? ["nothing"] : warnings.flatMap { wrap($0, width: width, indent: 2) }
    }
    let names = keys.rows.map { $0.keys.map(\.name).joined(separator: " ") }
    let left = min((names.map(\.utf8.count).max() ?? 0) + 2, width * 2 / 5 + 1)
    return zip(keys.rows, names).filter { !$1.isEmpty }.flatMap { row, name -> [String] in
      // Narrow windows have the text below the keys.
      if width < 46 { return wrap(name, width: width) + wrap(row.text, width: width - 2).map { "  " + $0 } }
      let texts = wrap(row.text, width: width - left)
      let keys = wrap(name, width: left - 2)
      return (0..<max(texts.count, keys.count)).map { index in
        let key = index < keys.count ? keys[index] : ""
        let pad = String(repeating: " ", count: max(left - columns(of: key), 1))
        return key + pad + (index < texts.count ? texts[index] : "")
      }
    }
  }

  /// Breaks at blanks, and within words that are longer than a line. - Parameter indent: of all lines but the first.
  private func wrap(_ text: String, width: Int, indent: Int = 0) -> [String] {
    let lead = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    var column = 0
    for word in text.split(separator: " ") {
      let length = columns(of: String(word))
      if column > 0, column + 1 + length <= width {
        line += " "
        column += 1
      } else if column > 0 {
        lines.append(line)
        (line, column) = (lead, indent)
      }
      for character in word {
        let own = columns(of: String(character))
        if column + own > width {
          lines.append(line)
          (line, column) = (lead, indent)
        }
        line.append(character)
        column += own
      }
    }
    return lines + [line]
  }
}
