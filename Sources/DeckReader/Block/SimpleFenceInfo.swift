/// The info string of nearly every fence: a language's name, and perhaps `=`, `=101` or `=+` behind it. It means what
/// ``FenceInfo`` would read out of it, at a fraction of the cost.
struct SimpleFenceInfo {
  let name: String
  private(set) var firstNumber: Int?
  private(set) var continuesNumbers = false

  /// Nil for every other info string, and for the names of diagrams.
  init?(_ info: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < info.count, position < 20, Self.isNameByte(info[position]) { position += 1 }
    name = String(decoding: info[..<position], as: UTF8.self)
    guard position > 0, FenceInfo.diagramClass(of: name) == nil, name != "csvpreview" else { return nil }
    guard position < info.count else { return }
    guard info[position] == UInt8(ascii: "=") else { return nil }
    let suffix = info[(position + 1)...]
    if suffix.isEmpty {
      firstNumber = 1
    } else if suffix.elementsEqual(CollectionOfOne(UInt8(ascii: "+"))) {
      continuesNumbers = true
    } else {
      guard suffix.count <= 9, suffix.allSatisfy(isDigit) else { return nil }
      firstNumber = suffix.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "#")
  }
}
