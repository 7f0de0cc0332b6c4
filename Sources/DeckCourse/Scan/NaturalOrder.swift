/// The order in which people list paths: runs of digits by their value, letters by their alphabet whatever their case,
/// files before the folders beside them, so that `week2` and `week-3` come before `week10`.
///
/// A total order: paths that differ in case or leading zeros alone are ordered by their bytes.
///
/// - Complexity: linear in the shorter path
func precedesNaturally(_ a: [UInt8], _ b: [UInt8]) -> Bool {
  var i = 0
  var j = 0
  while i < a.count, j < b.count {
    let endA = a[i...].firstIndex(of: slash) ?? a.count
    let endB = b[j...].firstIndex(of: slash) ?? b.count
    // A file here and a folder there.
    if (endA == a.count) != (endB == b.count) { return endA == a.count }
    let order = compare(a[i..<endA], b[j..<endB])
    if order != 0 { return order < 0 }
    i = endA + 1
    j = endB + 1
  }
  if (i < a.count) != (j < b.count) { return j < b.count }
  return a.lexicographicallyPrecedes(b)
}

/// Negative, zero or positive, for two names.
private func compare(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Int {
  var i = a.startIndex
  var j = b.startIndex
  while i < a.endIndex, j < b.endIndex {
    skipHyphen(a, &i)
    skipHyphen(b, &j)
    if isDigit(a[i]), isDigit(b[j]) {
      let first = number(a, &i)
      let second = number(b, &j)
      if first.count != second.count { return first.count - second.count }
      if first != second { return first.lexicographicallyPrecedes(second) ? -1 : 1 }
      continue
    }
    let (left, right) = (rank(a[i]), rank(b[j]))
    if left != right { return left - right }
    i += 1
    j += 1
  }
  return (a.endIndex - i) - (b.endIndex - j)
}

/// `week-2` stands where `week2` would.
private func skipHyphen(_ bytes: ArraySlice<UInt8>, _ index: inout Int) {
  guard rank(bytes[index]) == 1, index > bytes.startIndex, isLetter(bytes[index - 1]), index + 1 < bytes.endIndex,
    isDigit(bytes[index + 1])
  else { return }
  index += 1
}

/// The digits at `index` without leading zeros; `index` moves behind them.
private func number(_ bytes: ArraySlice<UInt8>, _ index: inout Int) -> ArraySlice<UInt8> {
  while index < bytes.endIndex - 1, bytes[index] == UInt8(ascii: "0"), isDigit(bytes[index + 1]) { index += 1 }
  let start = index
  while index < bytes.endIndex, isDigit(bytes[index]) { index += 1 }
  return bytes[start..<index]
}

/// Ends of words before letters, so that `a.md` comes before `a1.md` and `a-b.md` before `ab.md`.
private func rank(_ byte: UInt8) -> Int {
  switch byte {
  case UInt8(ascii: "."): 0
  case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "_"): 1
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) + 0x20
  default: Int(byte)
  }
}

private func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || byte >= 0x80 }

private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

private let slash = UInt8(ascii: "/")
