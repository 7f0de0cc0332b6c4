/// What a character reference such as `&amp;` or `&#xE9;` stands for, and how many bytes it takes.
package struct CharacterReference: Hashable, Sendable {
  package var first: Unicode.Scalar
  /// The second scalar of the few names that stand for two.
  package var second: Unicode.Scalar?
  /// In bytes, from `&` on.
  package var length: Int

  /// The reference at `start`, where `bytes` has `&`, by CommonMark 0.30 section 2.5: the semicolon is
  /// required, numbers have up to seven digits (six in hexadecimal), and what is no scalar is U+FFFD.
  ///
  /// - Complexity: O(log(number of names)), whatever stands after `start`.
  package static func commonMark(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> CharacterReference? {
    if start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "#") {
      guard let number = Number(bytes, at: start), number.isTerminated else { return nil }
      guard (1...(number.isHexadecimal ? 6 : 7)).contains(number.digits) else { return nil }
      return CharacterReference(first: scalar(number.value), length: number.length)
    }
    let run = alphanumericRun(bytes, from: start + 1)
    guard run.upperBound < bytes.count, bytes[run.upperBound] == UInt8(ascii: ";") else { return nil }
    return named(bytes, run)?.withLength(run.count + 2)
  }

  /// The reference at `start`, where `bytes` has `&`, by the HTML standard's character reference state:
  /// old names and numbers also without a semicolon, Windows-1252 meant by 128 to 159.
  ///
  /// - Complexity: O(log(number of names)); linear in the digits of a number.
  package static func html(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, inAttribute: Bool
  ) -> CharacterReference? {
    if start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "#") {
      guard let number = Number(bytes, at: start) else { return nil }
      let value = (0x80...0x9F).contains(number.value) ? windows1252[Int(number.value) - 0x80] : number.value
      return CharacterReference(first: scalar(value), length: number.length)
    }
    let run = alphanumericRun(bytes, from: start + 1)
    if run.upperBound < bytes.count, bytes[run.upperBound] == UInt8(ascii: ";"), let found = named(bytes, run) {
      return found.withLength(run.count + 2)
    }
    for length in stride(from: min(run.count, longestOldName), to: 1, by: -1) {
      let name = run.lowerBound..<run.lowerBound + length
      guard let found = named(bytes, name), found.isOld else { continue }
      let next = name.upperBound < bytes.count ? bytes[name.upperBound] : 0
      if inAttribute, next == UInt8(ascii: "=") || isAlphanumeric(next) { return nil }
      return found.withLength(length + 1)
    }
    return nil
  }

  /// Appends what it stands for, in UTF-8.
  package func append(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: first.utf8)
    if let second { bytes.append(contentsOf: second.utf8) }
  }
}

/// The longest name that needs no semicolon, such as `Aacute`, and the longest of all, in bytes.
private let longestOldName = 6
private let longestName = 31

/// What the HTML standard reads in the numbers 128 to 159.
private let windows1252: [UInt32] = [
  0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
  0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
]

/// `&#` and digits.
private struct Number {
  /// Clamped above the last scalar.
  var value: UInt32 = 0
  var digits = 0
  var length: Int
  var isHexadecimal: Bool
  var isTerminated: Bool

  init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    var position = start + 2
    isHexadecimal = position < bytes.count && bytes[position] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { position += 1 }
    while position < bytes.count, let digit = digit(bytes[position], isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      digits += 1
      position += 1
    }
    guard digits > 0 else { return nil }
    isTerminated = position < bytes.count && bytes[position] == UInt8(ascii: ";")
    length = position - start + (isTerminated ? 1 : 0)
  }
}

private func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f") where isHexadecimal: UInt32(byte - UInt8(ascii: "a")) + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F") where isHexadecimal: UInt32(byte - UInt8(ascii: "A")) + 10
  default: nil
  }
}

private func scalar(_ value: UInt32) -> Unicode.Scalar {
  value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
    UInt8(ascii: "A")...UInt8(ascii: "Z"):
    true
  default: false
  }
}

/// Cut after one byte more than a name can have.
private func alphanumericRun(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int> {
  let limit = min(bytes.count, start + longestName + 1)
  var end = start
  while end < limit, isAlphanumeric(bytes[end]) { end += 1 }
  return start..<max(start, end)
}

/// One record of the table.
private struct Entity {
  var first: Unicode.Scalar
  var second: Unicode.Scalar?
  /// Whether HTML takes it without a semicolon.
  var isOld: Bool

  func withLength(_ length: Int) -> CharacterReference {
    CharacterReference(first: first, second: second, length: length)
  }
}

/// Looks a name up by bisecting the table's bytes.
private func named(_ bytes: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> Entity? {
  guard !name.isEmpty else { return nil }
  let table = UnsafeBufferPointer(start: entityTable.utf8Start, count: entityTable.utf8CodeUnitCount)
  let semicolon = UInt8(ascii: ";")
  var low = 0
  var high = table.count
  // Both are always starts of records (or the end).
  while low < high {
    var record = (low + high) / 2
    while record > low, table[record - 1] != semicolon { record -= 1 }
    var position = record
    var place = name.lowerBound
    while place < name.upperBound, table[position] == bytes[place] {
      position += 1
      place += 1
    }
    let sign = table[position]
    if place == name.upperBound, sign == UInt8(ascii: ":") || sign == UInt8(ascii: "=") {
      return entity(table, after: position, isOld: sign == UInt8(ascii: "="))
    }
    // Signs are not letters or digits: as the end of a shorter name they must sort before both.
    let ended = sign == UInt8(ascii: ":") || sign == UInt8(ascii: "=")
    if place < name.upperBound, ended || table[position] < bytes[place] {
      while table[position] != semicolon { position += 1 }
      low = position + 1
    } else {
      high = record
    }
  }
  return nil
}

private func entity(_ table: UnsafeBufferPointer<UInt8>, after sign: Int, isOld: Bool) -> Entity {
  var values: (UInt32, UInt32) = (0, 0)
  var position = sign + 1
  while let digit = digit(table[position], true) {
    values.0 = values.0 * 16 + digit
    position += 1
  }
  if table[position] == UInt8(ascii: " ") {
    position += 1
    while let digit = digit(table[position], true) {
      values.1 = values.1 * 16 + digit
      position += 1
    }
  }
  return Entity(
    first: scalar(values.0), second: values.1 == 0 ? nil : scalar(values.1), isOld: isOld)
}
