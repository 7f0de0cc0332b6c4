/// Frames as text with colours, for files and golden tests: `SGR` and OSC 8 and no other sequence (`trust` T2).
enum ANSIText {
  static func append(_ frame: Frame, to out: inout [UInt8]) {
    for row in 0..<frame.height {
      var style = CellStyle()
      var link: Link?
      for cell in frame.row(row) where !cell.isContinuation {
        if frame.hyperlink(of: cell) != link {
          if link != nil { out += ControlSequence.endLink }
          link = frame.hyperlink(of: cell)
          if let link { out += ControlSequence.link(link.address, id: Int(cell.style.link)) }
        }
        var own = cell.style
        own.link = 0
        out += ControlSequence.style(from: style, to: own)
        style = own
        frame.clusters.append(cell, to: &out)
      }
      if link != nil { out += ControlSequence.endLink }
      out += ControlSequence.style(from: style, to: CellStyle())
      out.append(UInt8(ascii: "\n"))
    }
  }
}
