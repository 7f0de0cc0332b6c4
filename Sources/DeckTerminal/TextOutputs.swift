/// The terminal presentation without a terminal: dumps, plain text, linear text and the check for overflow.
///
/// All return UTF-8; only the ANSI dump holds escape bytes.
package struct TextOutputs: Sendable {
  package let deck: TerminalDeck

  package init(_ deck: TerminalDeck) { self.deck = deck }

  /// The frames of one slide, or of all, as text (`--dump`, `--dump=ansi`, TP-69): what the window shows when it stands
  /// at the slide's top, a line before each frame with its place.
  ///
  /// - Parameters:
  ///   - slide: from 0; nil for all.
  ///   - step: nil for the last one.
  package func dump(
    slide: Int?, step: Int?, size: TerminalSize, palette: Palette, options: LayoutOptions, isANSI: Bool
  ) -> [UInt8] {
    var out: [UInt8] = []
    for index in (0..<deck.count)[within: slide.map { $0..<$0 + 1 } ?? 0..<deck.count] {
      let layout = deck.layout(slide: index, size: size, palette: palette, options: options)
      let step = step ?? layout.steps
      let frame = layout.frame(step: step, footer: options.hasFooter ? deck.footer(of: index, step: step) : nil)
      if slide == nil { out += Array("[\(deck.number(of: index))]\n".utf8) }
      if isANSI { ANSIText.append(frame, to: &out) } else { append(frame, to: &out) }
    }
    return out
  }

  /// The rows without the blanks at their ends.
  private func append(_ frame: Frame, to out: inout [UInt8]) {
    for row in 0..<frame.height {
      append(frame.row(row), frame.clusters, to: &out)
      out.append(UInt8(ascii: "\n"))
    }
  }

  func append(_ cells: some BidirectionalCollection<Cell>, _ pool: ClusterPool, to out: inout [UInt8]) {
    var blanks = 0
    for cell in cells {
      if cell.isBlank {
        blanks += 1
        continue
      }
      out += repeatElement(UInt8(ascii: " "), count: blanks)
      blanks = 0
      pool.append(cell, to: &out)
    }
  }

  // MARK: - Paper

  /// The whole deck on paper, for pipes and dumb terminals (TP-60): slides apart by a rule with `[3/9]`, every step
  /// taken, notes behind their slides when they are asked for.
  package func plainText(width: Int, withNotes: Bool, options: LayoutOptions = LayoutOptions()) -> [UInt8] {
    var out: [UInt8] = []
    for index in 0..<deck.count {
      if index > 0 { out.append(UInt8(ascii: "\n")) }
      appendRule("[\(deck.number(of: index))/\(deck.total)]", width: width, to: &out)
      appendPaper(deck.layout(slide: index, size: paper(width), palette: Self.mono, options: paper(options)), to: &out)
      guard withNotes, deck.hasNotes(index) else { continue }
      out += Array("\nNotes:\n".utf8)
      appendNotes(of: index, width, options, to: &out)
    }
    return out
  }

  /// The notes of the slides that have some, below the slide's number and title.
  package func notes(width: Int, options: LayoutOptions = LayoutOptions()) -> [UInt8] {
    var out: [UInt8] = []
    for index in 0..<deck.count where deck.hasNotes(index) {
      if !out.isEmpty { out.append(UInt8(ascii: "\n")) }
      out += Array("[\(deck.pageNumber(of: index))] \(deck.title(of: index))".trimmed.utf8) + [UInt8(ascii: "\n")]
      appendNotes(of: index, width, options, to: &out)
    }
    return out
  }

  /// One line for each heading, indented by its level, behind the slide's number where a slide begins; a slide without
  /// headings has a line with its number only.
  package func outline() -> [UInt8] {
    var out: [UInt8] = []
    let width = (0..<deck.count).reduce(0) { max($0, deck.pageNumber(of: $1).utf8.count) }
    for index in 0..<deck.count {
      let number = deck.pageNumber(of: index)
      let headings = deck.headings(of: index)
      if headings.isEmpty { out += Array((number + "\n").utf8) }
      for (place, heading) in headings.enumerated() {
        let lead = place == 0 ? number : ""
        let blanks = String(repeating: " ", count: width - lead.utf8.count + 2 * heading.level)
        out += Array((lead + blanks + heading.title + "\n").utf8)
      }
    }
    return out
  }

  static let mono: Palette = {
    var capabilities = Capabilities()
    capabilities.depth = .none
    return Palette(.mono, capabilities)
  }()

  func paper(_ width: Int) -> TerminalSize { TerminalSize(max(width, TerminalSize.smallest.columns), 1 << 20) }

  func paper(_ options: LayoutOptions) -> LayoutOptions {
    var options = options
    options.hasFooter = false
    options.imageSize = nil
    options.isPaper = true
    return options
  }

  private func appendRule(_ label: String, width: Int, to out: inout [UInt8]) {
    let line = String(repeating: "-", count: max(width - label.utf8.count - 4, 0))
    out += Array("-- \(label) \(line)\n".utf8)
  }

  private func appendNotes(of slide: Int, _ width: Int, _ options: LayoutOptions, to out: inout [UInt8]) {
    let options = paper(options)
    appendPaper(deck.notes(.all, slide: slide, size: paper(width), palette: Self.mono, options: options), to: &out)
  }

  private func appendPaper(_ layout: SlideLayout, to out: inout [UInt8]) {
    for row in layout.rows {
      append(row.cells, layout.clusters, to: &out)
      out.append(UInt8(ascii: "\n"))
    }
  }
}
