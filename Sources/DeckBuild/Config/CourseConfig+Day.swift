extension CourseConfig {
  /// The day in front of `text` as ISO 8601, if the calendar has it: `2026-03-01`, which may be written with slashes and
  /// without zeros, with a time behind it or not.
  package static func day(_ text: String) -> String? {
    let bytes = Array(text.utf8.prefix(11))
    guard let mark = bytes.dropFirst(4).first, "-/".utf8.contains(mark) else { return nil }
    let parts = bytes.split(separator: mark, maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let year = number(parts[0], 4...4), let month = number(parts[1], 1...2),
      let day = number(parts[2].prefix { isDigit($0) }, 1...2), 1...12 ~= month, 1...days(of: month, in: year) ~= day
    else { return nil }
    return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
  }

  private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

  private static func number(_ digits: ArraySlice<UInt8>, _ counts: ClosedRange<Int>) -> Int? {
    guard counts ~= digits.count, digits.allSatisfy(isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func days(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}
