/// Frames as text with colours, for files and golden tests: `SGR` and OSC 8 and no other sequence (`trust` T2).
enum ANSIText {
  static func append(_ frame: Frame, to out: inout [UInt8]) {
    for row in 0..<frame.height {
      var style = CellStyle()
      var link: Link?
      for cell in frame.row(row) where !cell.isContinuation {
        if frame.link(of: cell) != link {
          link = frame.link(of: cell)
          let id = link == nil ? "" : "id=\(cell.style.link)"
          out += Array("\u{1B}]8;\(id);\(link?.address ?? "")\u{1B}\\".utf8)
        }
        var own = cell.style
        own.link = 0
        if own != style {
          append(own, to: &out)
          style = own
        }
        frame.clusters.append(cell, to: &out)
      }
      if link != nil { out += Array("\u{1B}]8;;\u{1B}\\".utf8) }
      if style != CellStyle() { out += Array("\u{1B}[0m".utf8) }
      out.append(UInt8(ascii: "\n"))
    }
  }

  /// `SGR` from any state to `style`.
  private static func append(_ style: CellStyle, to out: inout [UInt8]) {
    var parts = ["0"]
    let codes: [(TextAttributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"), (.strike, "9"),
    ]
    for (attribute, code) in codes where style.attributes.contains(attribute) { parts.append(code) }
    append(style.foreground, base: 30, to: &parts)
    append(style.background, base: 40, to: &parts)
    out += Array("\u{1B}[\(parts.joined(separator: ";"))m".utf8)
  }

  private static func append(_ color: CellColor, base: Int, to parts: inout [String]) {
    switch color.kind {
    case .default: break
    case .indexed(let index) where index < 8: parts.append("\(base + Int(index))")
    case .indexed(let index) where index < 16: parts.append("\(base + 60 + Int(index) - 8)")
    case .indexed(let index): parts.append("\(base + 8);5;\(index)")
    case .rgb(let color): parts.append("\(base + 8);2;\(color.red);\(color.green);\(color.blue)")
    }
  }
}
