import DeckModel

/// Every control sequence that deckc sends to a terminal: the closed list of `trust` T2 as `settlements` ("Terminal
/// sequences") has it. No other file makes an escape byte, and nothing here takes text of a deck unfiltered.
package enum ControlSequence {
  // MARK: Modes

  /// Before the first frame: the window's title put aside, the alternate screen, no cursor, pastes marked as such.
  package static func opening(savesTitle: Bool) -> [UInt8] {
    bytes((savesTitle ? "\u{1B}[22;2t" : "") + "\u{1B}[?1049h\u{1B}[?25l\u{1B}[?2004h")
  }

  /// The opposite of all that may have been set, from within any sequence: ends a string, a synchronized update, a
  /// link and a style first.
  ///
  /// - Parameter tmuxImages: pictures around tmux.
  package static func closing(savesTitle: Bool, deletesImages: Bool, tmuxImages: [UInt8] = []) -> [UInt8] {
    let modes = "\u{1B}\\\u{1B}[?2026l\u{1B}]8;;\u{1B}\\\u{1B}[0m\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l\u{1B}[?2004l"
    let images = deletesImages ? bytes("\u{1B}_Ga=d,d=A,q=2\u{1B}\\") : tmuxImages.flatMap(kittyDeleteThroughTmux)
    // Without an alternate screen (GNU screen, the Linux console) the slide stays, and the shell goes on below it.
    let screen = "\u{1B}[?25h\u{1B}[9999H\r\n\u{1B}[?1049l" + (savesTitle ? "\u{1B}[23;2t" : "")
    return bytes(modes) + images + bytes(screen)
  }

  package static let beginUpdate = bytes("\u{1B}[?2026h")
  package static let endUpdate = bytes("\u{1B}[?2026l")
  package static let showCursor = bytes("\u{1B}[?25h")
  package static let hideCursor = bytes("\u{1B}[?25l")

  /// Buttons and wheel, in the form that has no limit of columns.
  package static func mouse(_ isOn: Bool) -> [UInt8] {
    bytes(isOn ? "\u{1B}[?1000h\u{1B}[?1006h" : "\u{1B}[?1006l\u{1B}[?1000l")
  }

  // MARK: Grid

  package static let clear = bytes("\u{1B}[0m\u{1B}[2J")
  /// Blanks of the current background to the row's end.
  package static let eraseRight = bytes("\u{1B}[K")

  /// Moves the cursor; both numbers from 0.
  package static func move(row: Int, column: Int) -> [UInt8] {
    if column == 0 { return bytes(row == 0 ? "\u{1B}[H" : "\u{1B}[\(row + 1)H") }
    return bytes("\u{1B}[\(row + 1);\(column + 1)H")
  }

  /// Moves the cursor within its row.
  package static func move(column: Int) -> [UInt8] { bytes(column == 0 ? "\u{1B}[G" : "\u{1B}[\(column + 1)G") }

  /// From the look `old` to `new`, by the shorter way.
  package static func style(from old: CellStyle, to new: CellStyle) -> [UInt8] {
    let fresh = [0] + parameters(from: CellStyle(), to: new)
    let step = parameters(from: old, to: new)
    guard !step.isEmpty else { return [] }
    let (long, short) = (joined(fresh), joined(step))
    return bytes("\u{1B}[" + (long.utf8.count < short.utf8.count ? long : short) + "m")
  }

  private static func joined(_ parameters: [Int]) -> String {
    parameters == [0] ? "" : parameters.reduce(into: "") { $0 += $0.isEmpty ? "\($1)" : ";\($1)" }
  }

  private static func parameters(from old: CellStyle, to new: CellStyle) -> [Int] {
    var list: [Int] = []
    var have = old.attributes
    let gone = old.attributes.subtracting(new.attributes)
    // One number ends both.
    if gone.contains(.bold) || gone.contains(.dim) {
      list.append(22)
      have.subtract([.bold, .dim])
    }
    for (attribute, on, off) in attributes {
      if gone.contains(attribute), off != 22 { list.append(off) }
      if new.attributes.contains(attribute), !have.contains(attribute) { list.append(on) }
    }
    if old.foreground != new.foreground { list += color(new.foreground, base: 30) }
    if old.background != new.background { list += color(new.background, base: 40) }
    return list
  }

  private static let attributes: [(TextAttributes, on: Int, off: Int)] = [
    (.bold, 1, 22), (.dim, 2, 22), (.italic, 3, 23), (.underline, 4, 24), (.reverse, 7, 27), (.strike, 9, 29),
  ]

  private static func color(_ color: CellColor, base: Int) -> [Int] {
    switch color.kind {
    case .default: [base + 9]
    case .indexed(let index) where index < 8: [base + Int(index)]
    case .indexed(let index) where index < 16: [base + 52 + Int(index)]
    case .indexed(let index): [base + 8, 5, Int(index)]
    case .rgb(let rgb): [base + 8, 2, Int(rgb.red), Int(rgb.green), Int(rgb.blue)]
    }
  }

  // MARK: Texts

  /// Opens a link; nothing for an address that is not as `trust` T2 has it.
  package static func link(_ address: String, id: Int) -> [UInt8] {
    guard isHarmless(address) else { return [] }
    return bytes("\u{1B}]8;id=d\(id);\(address)\u{1B}\\")
  }

  package static let endLink = bytes("\u{1B}]8;;\u{1B}\\")

  private static func isHarmless(_ address: String) -> Bool {
    guard address.utf8.count <= 2048, address.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return false }
    let small = address.lowercased()
    return ["http://", "https://", "mailto:"].contains { small.hasPrefix($0) }
  }

  /// Sets the window's title.
  package static func title(_ text: String) -> [UInt8] {
    var shown = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars.prefix(200) {
      marks = scalar.properties.generalCategory == .nonspacingMark ? marks + 1 : 0
      // As many as a cell has (`trust` T4).
      if marks <= 8 { shown.append(isShown(scalar) ? scalar : " ") }
    }
    return bytes("\u{1B}]2;\(String(shown))\u{1B}\\")
  }

  /// Whether a scalar may be sent as text: no control, nothing that turns the direction of a row.
  package static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x061C, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xE0001: false
    default: true
    }
  }

  /// Puts text on the clipboard: only at the user's key.
  package static func copy(_ text: [UInt8]) -> [UInt8] {
    bytes("\u{1B}]52;c;") + base64(text) + bytes("\u{1B}\\")
  }

  /// A sequence that tmux hands on to the terminal it runs in, where its user allows that (`allow-passthrough`).
  package static func throughTmux(_ sequence: [UInt8]) -> [UInt8] {
    bytes("\u{1B}Ptmux;") + sequence.flatMap { $0 == 0x1B ? [$0, $0] : [$0] } + bytes("\u{1B}\\")
  }

  // MARK: Questions

  /// The background's colour.
  package static let askBackground = bytes("\u{1B}]11;?\u{1B}\\")
  /// The terminal's name and version (XTVERSION).
  package static let askVersion = bytes("\u{1B}[>0q")
  /// What the terminal can do, which all answer.
  package static let askAttributes = bytes("\u{1B}[0c")
  private static let askKitty = bytes("\u{1B}_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\u{1B}\\")
  /// Whether kitty's graphics are understood, and then ``askAttributes``.
  package static let askGraphics = askKitty + askAttributes
  /// The first of the terminal around tmux, the second of tmux, which would take both for a window's title.
  package static let askGraphicsThroughTmux = throughTmux(askKitty) + askAttributes

  // MARK: Large text and pictures

  /// Text of two rows and two columns a letter (kitty's text sizing protocol).
  package static func large(_ text: [UInt8]) -> [UInt8] { bytes("\u{1B}]66;s=2;") + text + bytes("\u{1B}\\") }

  /// A picture of kitty's protocol; `control` is its keys.
  package static func kitty(_ control: String, payload: [UInt8]) -> [UInt8] {
    kittyPieces(control, payload).flatMap { $0 }
  }

  /// One sequence for each 4,096 bytes.
  private static func kittyPieces(_ control: String, _ payload: [UInt8]) -> [[UInt8]] {
    let data = base64(payload)
    return stride(from: 0, to: max(data.count, 1), by: 4096).map { start in
      let end = min(start + 4096, data.count)
      let more = end < data.count ? 1 : 0
      let keys = start == 0 ? control + ",q=2,m=\(more);" : "m=\(more);"
      return bytes("\u{1B}_G" + keys) + data[start..<end] + bytes("\u{1B}\\")
    }
  }

  /// A picture that placeholders show, through tmux: `control` says what its data are.
  package static func kittyThroughTmux(
    _ control: String, number: UInt8, width: Int, height: Int, payload: [UInt8]
  ) -> [UInt8] {
    // Each piece on its own: tmux keeps no more than a megabyte of a sequence.
    kittyPieces("a=T,U=1,i=\(number),c=\(width),r=\(height),\(control)", payload).flatMap(throughTmux)
  }

  /// Takes one of these away with its data.
  package static func kittyDeleteThroughTmux(_ number: UInt8) -> [UInt8] {
    throughTmux(bytes("\u{1B}_Ga=d,d=I,i=\(number),q=2\u{1B}\\"))
  }

  /// Takes all pictures of kitty's from the screen; it keeps their data.
  package static let kittyRemovePlacements = bytes("\u{1B}_Ga=d,d=a,q=2\u{1B}\\")

  /// iTerm2's inline file, scaled to cells.
  package static func iterm(_ file: [UInt8], width: Int, height: Int) -> [UInt8] {
    bytes("\u{1B}]1337;File=inline=1;size=\(file.count);width=\(width);height=\(height);doNotMoveCursor=1:")
      + base64(file) + [0x07]
  }

  /// A picture in sixels, which `body` holds.
  package static func sixel(_ body: [UInt8]) -> [UInt8] { bytes("\u{1B}P0;1q") + body + bytes("\u{1B}\\") }

  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var buffer = ByteBuffer(capacity: bytes.count / 3 * 4 + 4)
    bytes.withUnsafeBufferPointer { buffer.put(base64: $0) }
    return buffer.array()
  }
}
