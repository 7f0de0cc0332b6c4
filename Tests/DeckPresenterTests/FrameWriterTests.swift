import DeckTerminal
import Testing

@testable import DeckPresenter

/// A terminal that knows what the frame writer sends, and nothing else.
private struct Screen {
  private(set) var rows: [[String]]
  private var row = 0
  private var column = 0
  /// What was sent that is no part of the list.
  private(set) var strangers: [String] = []

  init(width: Int, height: Int) { rows = Array(repeating: Array(repeating: " ", count: width), count: height) }

  mutating func feed(_ bytes: [UInt8]) {
    var text = String(decoding: bytes, as: UTF8.self)[...]
    while let first = text.first {
      if first == "\u{1B}" {
        feedSequence(&text)
        continue
      }
      text.removeFirst()
      if column < rows[row].count { rows[row][column] = String(first) }
      let width = columns(of: String(first))
      if width == 2, column + 1 < rows[row].count { rows[row][column + 1] = "" }
      column += width
    }
  }

  private mutating func feedSequence(_ text: inout Substring) {
    text.removeFirst()
    let kind = text.removeFirst()
    if kind == "]" {
      while let next = text.first, next != "\u{1B}" { text.removeFirst() }
      text.removeFirst(2)
      return
    }
    let parameters = text.prefix { !$0.isLetter }
    text.removeFirst(parameters.count)
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 1 }
    switch text.removeFirst() {
    case "H":
      row = numbers[0] - 1
      column = numbers.count > 1 ? numbers[1] - 1 : 0
    case "G": column = numbers[0] - 1
    case "K": for index in column..<max(rows[row].count, column) { rows[row][index] = " " }
    case "J": for index in rows.indices { rows[index] = rows[index].map { _ in " " } }
    case "m", "h", "l": break
    case let final: strangers.append(String(parameters) + String(final))
    }
  }

  var text: [String] { rows.map { $0.joined() } }
}

extension Frame {
  fileprivate var text: [String] {
    (0..<height).map { row in
      var bytes: [UInt8] = []
      for cell in self.row(row) { clusters.append(cell, to: &bytes) }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}

@Suite struct FrameWriterTests {
  private static let texts = [
    "plain words", "中文字符 wide", "👩‍👩‍👧 family", "e\u{301}a\u{308} marks", "", "x", "🇩🇪🇫🇷 flags ✈️",
    "a much longer line of text here",
  ]

  private func frame(_ seed: Int, width: Int = 30, height: Int = 6) -> Frame {
    var frame = Frame(width: width, height: height)
    var state = UInt64(seed &* 7919 &+ 13)
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<next(9) {
      let color: CellColor = next(2) == 0 ? .default : .indexed(UInt8(next(255)))
      let style = CellStyle(color, on: .default, TextAttributes(rawValue: UInt16(next(64))))
      frame.put(Self.texts[next(Self.texts.count)], row: next(height), column: next(width), style: style)
    }
    return frame
  }

  /// From any frame to any other, the terminal shows what the frame says.
  @Test func theScreenShowsTheFrame() {
    var writer = FrameWriter()
    var screen = Screen(width: 30, height: 6)
    for seed in 0..<400 {
      let frame = frame(seed)
      if seed % 50 == 0 { writer.forget() }
      screen.feed(writer.write(frame))
      #expect(screen.text == frame.text, "frame \(seed)")
    }
    #expect(screen.strangers == [])
  }

  @Test func nothingNewIsNothingSent() {
    var writer = FrameWriter()
    let frame = frame(3)
    #expect(!writer.write(frame).isEmpty)
    #expect(writer.write(frame).isEmpty)
  }

  /// What the layout should have filtered is not sent even so.
  /// A picture that is drawn into the cells is gone when a slide without pictures comes.
  @Test func picturesLeaveNothingBehind() {
    var writer = FrameWriter()
    var screen = Screen(width: 20, height: 5)
    var old = Frame(width: 20, height: 5)
    old.put("above", row: 0, column: 3)
    old.images = [
      ImagePlacement(image: 0, address: "a.png", row: 2, column: 4, width: 9, height: 1, visibleRows: 0..<1)
    ]
    let pictures = PictureWriter(
      place: { [UInt8](repeating: UInt8(ascii: "#"), count: $0.width) }, remove: { _ in [] })
    screen.feed(writer.write(old, pictures: pictures))
    #expect(screen.text[2] == "    #########       ")
    var new = Frame(width: 20, height: 5)
    new.put("x", row: 2, column: 6)
    screen.feed(writer.write(new))
    #expect(screen.text == new.text)
  }

  @Test func controlsAreNotSent() {
    var frame = Frame(width: 10, height: 1)
    for (column, value) in ([0x1B, 0x07, 0x9B, 0x202E, 0x7F] as [UInt32]).enumerated() {
      if let scalar = Unicode.Scalar(value) { frame.put([Cell(scalar)], row: 0, column: column) }
    }
    var writer = FrameWriter()
    var screen = Screen(width: 10, height: 1)
    screen.feed(writer.write(frame))
    #expect(screen.text == ["?????     "])
  }

  @Test(arguments: [
    ("https://example.com/", true), ("mailto:a@b.c", true), ("javascript:alert(1)", false), ("https://a b", false),
    ("https://a/\u{1B}]0;x\u{7}", false), ("https://" + String(repeating: "a", count: 3000), false), ("HTTP://x", true),
  ])
  func links(_ address: String, _ isSent: Bool) {
    #expect(ControlSequence.link(address, id: 1).isEmpty == !isSent)
  }

  @Test func stylesTakeTheShorterWay() {
    func text(_ old: CellStyle, _ new: CellStyle) -> String {
      String(decoding: ControlSequence.style(from: old, to: new).dropFirst(), as: UTF8.self)
    }
    let bold = CellStyle(.default, on: .default, .bold)
    #expect(text(CellStyle(), bold) == "[1m")
    #expect(text(bold, CellStyle()) == "[m")
    #expect(text(bold, CellStyle(.default, on: .default, .dim)) == "[0;2m")
    #expect(text(bold, CellStyle(.indexed(9), on: .indexed(200), .bold)) == "[91;48;5;200m")
    #expect(text(bold, bold) == "")
  }
}
