/// Decodes JPEG (ITU-T T.81): Huffman-coded, sequential or progressive, eight bits a sample, grey or of three components.
///
/// 1. Segments: sizes, tables, and where scans begin.
/// 2. ``scan(_:_:from:)``: the coefficients of each block.
/// 3. ``image()``: coefficients to samples to pixels.
///
/// A torn file gives what has come of it.
struct JPEG {
  /// A channel, such as luminance.
  struct Component {
    let identifier: UInt8
    /// Samples for each unit of the picture, 1 to 4.
    let horizontal: Int
    let vertical: Int
    let quantization: Int
    /// In blocks of 8 x 8 samples, filled up to whole units.
    var columns = 0
    var rows = 0
    /// 64 for each block, in the order of rows.
    var coefficients: [Int16] = []
  }

  private(set) var width = 0
  private(set) var height = 0
  private(set) var isProgressive = false
  var components: [Component] = []
  private(set) var restartInterval = 0
  private(set) var quantization = [[UInt16]](repeating: [UInt16](repeating: 1, count: 64), count: 4)
  /// Of the first coefficients, then of the others.
  private(set) var huffman = [HuffmanTable?](repeating: nil, count: 8)
  /// What Adobe's segment says of the colours; nil without one.
  private(set) var adobeTransform: UInt8?

  /// Scans of a progressive picture; real ones have about ten.
  private static let mostScans = 64

  /// Nil when it is damaged, of a kind that is not known, or has more pixels than ``PixelImage/limit``.
  static func decode(_ bytes: [UInt8]) -> PixelImage? {
    var jpeg = JPEG()
    let isRead = bytes.withUnsafeBufferPointer { jpeg.read($0, onlyHeader: false) }
    return isRead ? jpeg.image() : nil
  }

  /// Whether the header promises a picture that ``decode(_:)`` knows.
  static func isKnown(_ bytes: [UInt8]) -> Bool {
    var jpeg = JPEG()
    return bytes.withUnsafeBufferPointer { jpeg.read($0, onlyHeader: true) }
  }

  // MARK: Segments

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, onlyHeader: Bool) -> Bool {
    guard bytes.count > 4, bytes[0] == 0xFF, bytes[1] == 0xD8 else { return false }
    var position = 2
    var scans = 0
    while let marker = Self.marker(bytes, &position), marker != 0xD9 {
      // Without a length: restarts that lost their scan.
      if marker == 0x01 || (0xD0...0xD7).contains(marker) { continue }
      guard position + 2 <= bytes.count else { break }
      let length = Int(bytes[position]) << 8 | Int(bytes[position + 1])
      guard length >= 2, position + length <= bytes.count else { break }
      let body = UnsafeBufferPointer(rebasing: bytes[position + 2..<position + length])
      position += length
      switch marker {
      case 0xC0, 0xC1, 0xC2:
        guard begin(body, isProgressive: marker == 0xC2) else { return false }
        if onlyHeader { return true }
        allocate()
      // Lossless, differential or arithmetic.
      case 0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF: return false
      case 0xC4: readHuffman(body)
      case 0xDB: readQuantization(body)
      case 0xDD: if body.count >= 2 { restartInterval = Int(body[0]) << 8 | Int(body[1]) }
      case 0xEE: if body.count >= 12, body.starts(with: "Adobe".utf8) { adobeTransform = body[11] }
      case 0xDA:
        scans += 1
        guard scans <= Self.mostScans, let end = scan(bytes, body, from: position) else { return scans > 1 }
        position = end
      default: break
      }
    }
    return scans > 0
  }

  /// The next marker's number; `position` is then behind it.
  private static func marker(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> UInt8? {
    while position + 1 < bytes.count {
      position += 1
      if bytes[position - 1] == 0xFF, bytes[position] != 0, bytes[position] != 0xFF {
        position += 1
        return bytes[position - 1]
      }
    }
    return nil
  }

  private mutating func begin(_ body: UnsafeBufferPointer<UInt8>, isProgressive: Bool) -> Bool {
    guard components.isEmpty, body.count >= 6, body[0] == 8 else { return false }
    self.isProgressive = isProgressive
    height = Int(body[1]) << 8 | Int(body[2])
    width = Int(body[3]) << 8 | Int(body[4])
    let count = Int(body[5])
    guard width > 0, height > 0, width * height <= PixelImage.limit, count == 1 || count == 3,
      body.count >= 6 + 3 * count
    else { return false }
    for index in 0..<count {
      let place = 6 + 3 * index
      let (across, down) = (Int(body[place + 1] >> 4), Int(body[place + 1] & 15))
      guard (1...4).contains(across), (1...4).contains(down), body[place + 2] < 4 else { return false }
      // One component alone has no units.
      components.append(
        Component(
          identifier: body[place], horizontal: count == 1 ? 1 : across, vertical: count == 1 ? 1 : down,
          quantization: Int(body[place + 2])))
    }
    return true
  }

  private mutating func allocate() {
    let units = units
    for index in components.indices {
      components[index].columns = units.columns * components[index].horizontal
      components[index].rows = units.rows * components[index].vertical
      let count = components[index].columns * components[index].rows * 64
      components[index].coefficients = [Int16](repeating: 0, count: count)
    }
  }

  /// The most samples that a component has for each unit.
  var most: (horizontal: Int, vertical: Int) {
    components.reduce((1, 1)) { (max($0.0, $1.horizontal), max($0.1, $1.vertical)) }
  }

  /// How many units the picture has across and down.
  var units: (columns: Int, rows: Int) {
    let (across, down) = most
    return ((width + 8 * across - 1) / (8 * across), (height + 8 * down - 1) / (8 * down))
  }

  // MARK: Tables

  private mutating func readHuffman(_ body: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position + 17 <= body.count {
      let place = Int(body[position] >> 4 & 1) * 4 + Int(body[position] & 3)
      let counts = body[position + 1..<position + 17].map(Int.init)
      let end = position + 17 + counts.reduce(0, +)
      guard end <= body.count else { return }
      huffman[place] = HuffmanTable(counts, Array(body[position + 17..<end]))
      position = end
    }
  }

  private mutating func readQuantization(_ body: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < body.count {
      let (isWide, place) = (body[position] >> 4 > 0, Int(body[position] & 3))
      let size = isWide ? 2 : 1
      guard position + 1 + 64 * size <= body.count else { return }
      for index in 0..<64 {
        let at = position + 1 + index * size
        quantization[place][Self.order[index]] =
          isWide ? UInt16(body[at]) << 8 | UInt16(body[at + 1]) : UInt16(body[at])
      }
      position += 1 + 64 * size
    }
  }

  /// Where the coefficients of a block stand in its rows, by their order in the file (T.81, figure 5).
  static let order: [Int] = {
    var order: [Int] = []
    for sum in 0..<15 {
      let rows = Array(max(0, sum - 7)...min(sum, 7))
      order += (sum.isMultiple(of: 2) ? rows.reversed() : rows).map { $0 * 8 + sum - $0 }
    }
    return order
  }()
}
