import DeckTerminal

/// Draws pictures in cells: `▀` has two pixels, its own colour and the one behind it.
struct HalfBlocks {
  let depth: ColorDepth

  /// - Parameter image: as wide as the placement and twice as high.
  func draw(_ image: PixelImage, _ placement: ImagePlacement, into frame: inout Frame) {
    for (offset, line) in placement.visibleRows.enumerated() {
      for column in 0..<min(placement.width, image.width) where line * 2 + 1 < image.height {
        let top = image.color(column, line * 2)
        let bottom = image.color(column, line * 2 + 1)
        guard let cell = cell(top, bottom, frame, placement.row + offset, placement.column + column) else { continue }
        frame.put([cell], row: placement.row + offset, column: placement.column + column)
      }
    }
  }

  /// What is transparent shows the window.
  private func cell(_ top: RGB?, _ bottom: RGB?, _ frame: Frame, _ row: Int, _ column: Int) -> Cell? {
    guard row >= 0, row < frame.height, column >= 0, column < frame.width else { return nil }
    let behind = frame[row, column].style.background
    switch (top, bottom) {
    case (nil, nil): return nil
    case (let top?, nil): return Cell("▀", style: CellStyle(color(top), on: behind))
    case (nil, let bottom?): return Cell("▄", style: CellStyle(color(bottom), on: behind))
    case (let top?, let bottom?): return Cell("▀", style: CellStyle(color(top), on: color(bottom)))
    }
  }

  private func color(_ rgb: RGB) -> CellColor {
    guard depth != .trueColor else { return .rgb(rgb) }
    // xterm's cube of six steps a channel, from 16 on.
    func step(_ value: UInt8) -> Int { value < 48 ? 0 : value < 115 ? 1 : (Int(value) - 35) / 40 }
    return .indexed(UInt8(16 + 36 * step(rgb.red) + 6 * step(rgb.green) + step(rgb.blue)))
  }
}
