/// The start tag of an SVG document, read just so far that the document is known for one and has a size.
struct SVGRoot {
  /// Lengths and view box as written.
  private var width: String?
  private var height: String?
  private var viewBox: String?

  /// nil unless the document's first element is `svg`; declarations and comments may stand before it.
  init?(_ bytes: [UInt8]) {
    guard var position = Self.firstElement(bytes) else { return nil }
    position += 1
    let name = Self.run(bytes, &position) { !Self.isBlank($0) && $0 != 0x3E && $0 != 0x2F }
    guard name == "svg" || name.hasSuffix(":svg"), position < bytes.count else { return nil }
    readAttributes(bytes, &position)
  }

  /// In CSS pixels: its lengths, else what the view box says.
  var size: PixelSize? {
    let box = viewBox.map { $0.split { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" }.map { Double($0) ?? 0 } }
    let inBox = box?.count == 4 ? box : nil
    guard let width = width.flatMap(Self.pixels) ?? inBox?[2], let height = height.flatMap(Self.pixels) ?? inBox?[3],
      width > 0, height > 0, width < 100_000, height < 100_000
    else { return nil }
    return PixelSize(width: Int(width.rounded()), height: Int(height.rounded()))
  }

  /// Where the first element begins, behind white space, comments and declarations.
  private static func firstElement(_ bytes: [UInt8]) -> Int? {
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while true {
      while position < bytes.count, isBlank(bytes[position]) { position += 1 }
      guard position + 1 < bytes.count, bytes[position] == UInt8(ascii: "<") else { return nil }
      if bytes.has("<!--", at: position) {
        position += 4
        while position < bytes.count, !bytes.has("-->", at: position) { position += 1 }
        position += 3
      } else if bytes.has("<?", at: position) {
        while position < bytes.count, !bytes.has("?>", at: position) { position += 1 }
        position += 2
      } else if bytes.has("<!DOCTYPE", at: position) || bytes.has("<!doctype", at: position) {
        skipDeclaration(bytes, &position)
      } else {
        return position
      }
    }
  }

  /// A document type declaration, with its own declarations in brackets.
  private static func skipDeclaration(_ bytes: [UInt8], _ position: inout Int) {
    var isInside = false
    while position < bytes.count {
      defer { position += 1 }
      switch bytes[position] {
      case UInt8(ascii: "["): isInside = true
      case UInt8(ascii: "]"): isInside = false
      case UInt8(ascii: ">") where !isInside: return
      default: break
      }
    }
  }

  private mutating func readAttributes(_ bytes: [UInt8], _ position: inout Int) {
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      let name = Self.run(bytes, &position) { !Self.isBlank($0) && $0 != 0x3D && $0 != 0x3E && $0 != 0x2F }
      _ = Self.run(bytes, &position) { Self.isBlank($0) || $0 == 0x3D || $0 == 0x2F }
      guard position < bytes.count else { return }
      let quote = bytes[position]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { continue }
      position += 1
      let value = Self.run(bytes, &position) { $0 != quote }
      position += 1
      _ = Self.run(bytes, &position, while: Self.isBlank)
      switch name {
      case "width": width = value
      case "height": height = value
      case "viewBox": viewBox = value
      default: break
      }
    }
  }

  /// A CSS length of an absolute unit.
  private static func pixels(_ length: String) -> Double? {
    let units: KeyValuePairs<String, Double> = [
      "px": 1, "pt": 4.0 / 3, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4, "": 1,
    ]
    for (unit, factor) in units where length.hasSuffix(unit) {
      return Double(length.dropLast(unit.count)).map { $0 * factor }
    }
    return nil
  }

  private static func run(_ bytes: [UInt8], _ position: inout Int, while fits: (UInt8) -> Bool) -> String {
    guard position < bytes.count else { return "" }
    let start = position
    while position < bytes.count, fits(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
