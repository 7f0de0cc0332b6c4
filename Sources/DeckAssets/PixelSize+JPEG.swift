/// JPEG: markers with lengths, up to the frame's (ITU T.81, annex B); EXIF in the first application segment.
extension PixelSize {
  static func jpeg(_ bytes: [UInt8]) -> PixelSize? {
    guard let (size, orientation) = jpegHeader(bytes) else { return nil }
    return orientation >= 5 ? size.turned : size
  }

  /// How a JPEG's rows and columns lie on the screen: EXIF's `Orientation`, 1 to 8; 1 where nothing is said.
  package static func orientation(ofJPEG bytes: [UInt8]) -> Int { jpegHeader(bytes)?.orientation ?? 1 }

  private static func jpegHeader(_ bytes: [UInt8]) -> (size: PixelSize, orientation: Int)? {
    var position = 2
    var orientation = 1
    while position + 4 <= bytes.count, bytes[position] == 0xFF {
      let marker = bytes[position + 1]
      // Fill bytes before a marker.
      if marker == 0xFF {
        position += 1
        continue
      }
      guard let length = bytes.big(2, at: position + 2), length >= 2 else { return nil }
      switch marker {
      case 0xC0...0xCF where marker != 0xC4 && marker != 0xC8 && marker != 0xCC:
        guard let height = bytes.big(2, at: position + 5), let width = bytes.big(2, at: position + 7) else {
          return nil
        }
        return (PixelSize(width: width, height: height), orientation)
      case 0xE1:
        if bytes.has("Exif\0\0", at: position + 4) { orientation = self.orientation(bytes, at: position + 10) }
      // The picture begins, or ends, before there was a frame.
      case 0xD9, 0xDA: return nil
      default: break
      }
      position += 2 + length
    }
    return nil
  }

  /// The value of EXIF's `Orientation`: from 5 on width and height change places.
  private static func orientation(_ bytes: [UInt8], at start: Int) -> Int {
    let isLittle = bytes.has("II", at: start)
    guard isLittle || bytes.has("MM", at: start) else { return 1 }
    func number(_ length: Int, _ offset: Int) -> Int? {
      isLittle ? bytes.little(length, at: start + offset) : bytes.big(length, at: start + offset)
    }
    guard let directory = number(4, 4), let count = number(2, directory) else { return 1 }
    for index in 0..<count {
      let entry = directory + 2 + index * 12
      guard let tag = number(2, entry) else { return 1 }
      if tag == 0x0112 { return number(2, entry + 8) ?? 1 }
    }
    return 1
  }
}
