import DeckTerminal

/// kitty's pictures within tmux (`TP-39`): their data goes through tmux, and each cell of a picture is a character that
/// tmux moves, hides and scrolls like any other. Its marks are the cell's row and column in the picture, its colour is the
/// picture's number ("Unicode placeholders" of kitty's graphics protocol).
struct KittyPlaceholders {
  /// One that the terminal has, scaled to cells.
  private struct Picture: Hashable {
    var address: String
    var width: Int
    var height: Int
  }

  /// The numbers are colours of 256, without the sixteen that have names.
  private var numbers: [Picture: UInt8] = [:]
  private var next: UInt8 = 16

  /// Draws the cells of placements and names the pictures that the terminal does not have yet.
  ///
  /// - Returns: the numbers of the new ones, and of those that nothing shows any more.
  mutating func draw(_ placements: [ImagePlacement], into frame: inout Frame) -> (
    new: [(placement: ImagePlacement, number: UInt8)], gone: [UInt8]
  ) {
    var new: [(placement: ImagePlacement, number: UInt8)] = []
    var kept: [Picture: UInt8] = [:]
    for placement in placements {
      let picture = Picture(address: placement.address, width: placement.width, height: placement.height)
      let number = numbers[picture] ?? kept[picture] ?? next
      if numbers[picture] == nil, kept[picture] == nil {
        takeNext(besides: kept)
        new.append((placement, number))
      }
      kept[picture] = number
      draw(placement, number, into: &frame)
    }
    let gone = numbers.filter { kept[$0.key] == nil }.map(\.value)
    numbers = kept
    return (new, gone.sorted())
  }

  /// Goes on to a number that nothing shows; with more pictures than numbers, to any.
  private mutating func takeNext(besides kept: [Picture: UInt8]) {
    let taken = Set(numbers.values).union(kept.values)
    for _ in 0..<240 {
      next = next == .max ? 16 : next + 1
      if !taken.contains(next) { return }
    }
  }

  /// Those that the terminal has.
  var shown: [UInt8] { numbers.values.sorted() }

  mutating func forget() { numbers = [:] }

  private func draw(_ placement: ImagePlacement, _ number: UInt8, into frame: inout Frame) {
    for (offset, line) in placement.visibleRows.enumerated() where line < Self.marks.count {
      let row = placement.row + offset
      for column in 0..<min(placement.width, Self.marks.count) where placement.column + column < frame.width {
        guard row >= 0, row < frame.height else { continue }
        let text = Array("\u{10EEEE}\(Self.marks[line])\(Self.marks[column])".utf8)
        guard let cluster = text.withUnsafeBufferPointer({ frame.clusters.intern($0) }) else { return }
        let style = CellStyle(.indexed(number), on: frame[row, placement.column + column].style.background)
        frame.put(
          [Cell(cluster: cluster, width: 1, isDoubtful: false, style: style)], row: row,
          column: placement.column + column)
      }
    }
  }

  /// The marks that stand for 0, 1, 2 and so on: in order, Unicode 6.0's marks of combining class 230 without those
  /// that compose with a letter.
  private static let marks: [Unicode.Scalar] = ranges.flatMap { $0.compactMap(Unicode.Scalar.init) }

  private static let ranges: [ClosedRange<UInt32>] = [
    0x0305...0x0305, 0x030D...0x030E, 0x0310...0x0310, 0x0312...0x0312, 0x033D...0x033F, 0x0346...0x0346,
    0x034A...0x034C, 0x0350...0x0352, 0x0357...0x0357, 0x035B...0x035B, 0x0363...0x036F, 0x0483...0x0487,
    0x0592...0x0595, 0x0597...0x0599, 0x059C...0x05A1, 0x05A8...0x05A9, 0x05AB...0x05AC, 0x05AF...0x05AF,
    0x05C4...0x05C4, 0x0610...0x0617, 0x0657...0x065B, 0x065D...0x065E, 0x06D6...0x06DC, 0x06DF...0x06E2,
    0x06E4...0x06E4, 0x06E7...0x06E8, 0x06EB...0x06EC, 0x0730...0x0730, 0x0732...0x0733, 0x0735...0x0736,
    0x073A...0x073A, 0x073D...0x073D, 0x073F...0x0741, 0x0743...0x0743, 0x0745...0x0745, 0x0747...0x0747,
    0x0749...0x074A, 0x07EB...0x07F1, 0x07F3...0x07F3, 0x0816...0x0819, 0x081B...0x0823, 0x0825...0x0827,
    0x0829...0x082D, 0x0951...0x0951, 0x0953...0x0954, 0x0F82...0x0F83, 0x0F86...0x0F87, 0x135D...0x135F,
    0x17DD...0x17DD, 0x193A...0x193A, 0x1A17...0x1A17, 0x1A75...0x1A7C, 0x1B6B...0x1B6B, 0x1B6D...0x1B73,
    0x1CD0...0x1CD2, 0x1CDA...0x1CDB, 0x1CE0...0x1CE0, 0x1DC0...0x1DC1, 0x1DC3...0x1DC9, 0x1DCB...0x1DCC,
    0x1DD1...0x1DE6, 0x1DFE...0x1DFE, 0x20D0...0x20D1, 0x20D4...0x20D7, 0x20DB...0x20DC, 0x20E1...0x20E1,
    0x20E7...0x20E7, 0x20E9...0x20E9, 0x20F0...0x20F0, 0x2CEF...0x2CF1, 0x2DE0...0x2DFF, 0xA66F...0xA66F,
    0xA67C...0xA67D, 0xA6F0...0xA6F1, 0xA8E0...0xA8F1, 0xAAB0...0xAAB0, 0xAAB2...0xAAB3, 0xAAB7...0xAAB8,
    0xAABE...0xAABF, 0xAAC1...0xAAC1, 0xFE20...0xFE26, 0x10A0F...0x10A0F, 0x10A38...0x10A38, 0x1D185...0x1D189,
    0x1D1AA...0x1D1AD, 0x1D242...0x1D244,
  ]
}
