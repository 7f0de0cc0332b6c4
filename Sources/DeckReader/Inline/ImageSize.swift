import DeckModel

/// `=WxH` behind an image's destination: numbers or percentages, one of the two may be missing
/// (`hackmd-dialect` 7).
struct ImageSize {
  var width: Range<Int>
  var height: Range<Int>
  var end: Int
  private let text: UnsafeBufferPointer<UInt8>

  init?(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) {
    guard start + 1 < text.count, text[start] == UInt8(ascii: "=") else { return nil }
    func length(_ from: Int) -> Range<Int> {
      var place = from
      while place < text.count, text[place] >= UInt8(ascii: "0"), text[place] <= UInt8(ascii: "9") { place += 1 }
      if place > from, place < text.count, text[place] == UInt8(ascii: "%") { place += 1 }
      return from..<place
    }
    width = length(start + 1)
    guard width.upperBound < text.count, text[width.upperBound] == UInt8(ascii: "x") else { return nil }
    height = length(width.upperBound + 1)
    guard !width.isEmpty || !height.isEmpty else { return nil }
    end = height.upperBound
    self.text = text
  }

  func attributes(at range: SourceRange) -> [Attribute] {
    [("width", width), ("height", height)].compactMap { name, value in
      value.isEmpty ? nil : Attribute(name, String(decoding: text[value], as: UTF8.self), at: range)
    }
  }
}
