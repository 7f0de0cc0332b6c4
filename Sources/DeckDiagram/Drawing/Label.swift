/// Lines of text of one size and weight.
struct Label: Hashable, Sendable {
  var lines: [String] = []
  var fontSize = 16.0
  var isBold = false
  var isItalic = false

  /// - Parameter text: its lines are separated by line ends.
  init(_ text: String, fontSize: Double = 16, isBold: Bool = false) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(Self.clean)
    while lines.last?.isEmpty == true { lines.removeLast() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    self.fontSize = fontSize
    self.isBold = isBold
  }

  var isEmpty: Bool { lines.isEmpty }
  var text: String { lines.joined(separator: " ") }
  var lineHeight: Double { (fontSize * 1.3).rounded() }

  var size: Size {
    Size(lines.map(width).max() ?? 0, Double(lines.count) * lineHeight)
  }

  private func width(_ line: String) -> Double {
    let thousandths = line.unicodeScalars.reduce(0) { $0 + TextWidth.of($1) }
    return (Double(thousandths) * fontSize / 1000 * (isBold ? 1.08 : 1)).rounded(.up)
  }

  /// The same text in a box of `size`, in lines and smaller if need be; nil where it cannot be read any more.
  func fitted(to size: Size) -> Label? {
    guard lines.reduce(0, { $0 + $1.utf8.count }) <= 1000 else { return nil }
    var label = self
    while label.fontSize >= 9 {
      let wrapped = label.wrapped(to: size.width)
      if wrapped.size.width <= size.width, wrapped.size.height <= size.height { return wrapped }
      label.fontSize -= 1
    }
    return nil
  }

  /// The same text in lines no wider than `width` where blanks allow it.
  func wrapped(to width: Double) -> Label {
    var label = self
    label.lines = lines.flatMap { line -> [String] in
      guard self.width(line) > width else { return [line] }
      var rows: [String] = []
      var row = ""
      for word in line.split(separator: " ") {
        let longer = row.isEmpty ? String(word) : row + " " + word
        if !row.isEmpty, self.width(longer) > width {
          rows.append(row)
          row = String(word)
        } else {
          row = longer
        }
      }
      return rows + [row]
    }
    return label
  }

  /// Without control characters, which no picture shows, and without blanks at the ends.
  private static func clean(_ line: Substring) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      let isControl =
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
        || (0x2066...0x2069).contains(scalar.value)
      kept.append(isControl ? " " : scalar)
    }
    let start = kept.firstIndex { $0 != " " } ?? kept.endIndex
    let end = kept.lastIndex { $0 != " " }.map { kept.index(after: $0) } ?? kept.endIndex
    return String(kept[start..<max(start, end)])
  }
}

/// How wide characters are in Helvetica, which Arial and Liberation Sans share, in thousandths of the font's size.
enum TextWidth {
  static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: Int(ascii[Int(scalar.value) - 0x20])
    case 0x300..<0x370, 0x200B..<0x2010, 0xFE00..<0xFE10: 0
    case 0..<0x1100: 600
    case 0x1100..<0x1200, 0x2E80..<0xD7B0, 0xF900..<0xFB00, 0xFF00..<0xFF61: 1000
    case 0x1F000...: 1300
    default: 700
    }
  }

  private static let ascii: [UInt16] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}
