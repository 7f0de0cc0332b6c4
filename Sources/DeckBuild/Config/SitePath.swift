/// Paths of a course and its site, with `/` between names.
package enum SitePath {
  /// The folder that `path` lies in; empty for the outermost.
  package static func folder(of path: String) -> String {
    path.utf8.lastIndex(of: slash).map { String(path[..<$0]) } ?? ""
  }

  package static func name(of path: String) -> String {
    path.utf8.lastIndex(of: slash).map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// `path` without its last extension.
  package static func stem(of path: String) -> String {
    let name = path.utf8.lastIndex(of: slash).map { path.utf8.index(after: $0) } ?? path.startIndex
    guard let dot = path.utf8[name...].lastIndex(of: UInt8(ascii: ".")), dot > name else { return path }
    return String(path[..<dot])
  }

  package static func join(_ folder: String, _ name: String) -> String { folder.isEmpty ? name : folder + "/" + name }

  /// The address of `path` in a page in `folder`, percent-encoded. No name in either is empty.
  package static func address(of path: String, from folder: String) -> String {
    let (target, base) = (path.utf8, folder.utf8)
    // Behind the folders that both have.
    var (rest, below) = (target.startIndex, base.startIndex)
    var (place, other) = (target.startIndex, base.startIndex)
    while place < target.endIndex {
      let isEnd = other == base.endIndex
      guard target[place] == (isEnd ? slash : base[other]) else { break }
      if target[place] == slash {
        rest = target.index(after: place)
        below = isEnd ? other : base.index(after: other)
        if isEnd { break }
      }
      target.formIndex(after: &place)
      base.formIndex(after: &other)
    }
    var steps = below < base.endIndex ? 1 : 0
    for byte in base[below...] where byte == slash { steps += 1 }
    let address = encoded(String(path[rest...]))
    return steps > 0 ? String(repeating: "../", count: steps) + address : address
  }

  /// `path` as a part of a URL: everything but letters, digits, `-._~` and `/` percent-encoded.
  package static func encoded(_ path: String) -> String {
    if path.utf8.allSatisfy(isPlain) { return path }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(path.utf8.count)
    for byte in path.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), slash:
      true
    default: false
    }
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
}

private let slash = UInt8(ascii: "/")
