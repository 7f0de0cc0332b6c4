/// Days of the Gregorian calendar, counted from 1970-01-01; parts of a day are fractions.
enum CalendarDay {
  /// - Complexity: O(1), after Howard Hinnant's `days_from_civil`.
  static func number(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  static func date(_ number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    return (
      yearOfEra + era * 400 + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9,
      dayOfYear - (153 * month + 2) / 5 + 1
    )
  }

  /// 0 is Monday.
  static func weekday(_ number: Int) -> Int { ((number + 3) % 7 + 7) % 7 }

  /// A day in the form that `format` names: `YYYY`, `YY`, `MM`, `M`, `DD`, `D`, `HH`, `mm`, `ss`; `X` and `x`
  /// are seconds and thousandths of them since 1970. All else stands for itself. nil for what has another form.
  static func read(_ text: String, format: String) -> Double? {
    if format == "X" || format == "x" {
      let days = Double(text).map { $0 / (format == "X" ? 86_400 : 86_400_000) }
      return days.flatMap { abs($0) < 4_000_000 ? $0 : nil }
    }
    var scanner = TextScanner(Array(text.utf8))
    var form = TextScanner(Array(format.utf8))
    var (year, month, day, seconds) = (1970, 1, 1, 0)
    func take(_ digits: Int) -> Int? {
      var text = ""
      while text.utf8.count < digits, TextScanner.isDigit(scanner.next) {
        text += scanner.text(scanner.place, scanner.place + 1)
        scanner.place += 1
      }
      return Int(text)
    }
    while !form.isAtEnd {
      let value: Int?
      if form.take("YYYY") {
        value = take(4)
        year = value ?? 0
      } else if form.take("YY") {
        value = take(2)
        year = 2000 + (value ?? 0)
      } else if form.take("MM") || form.take("M") {
        value = take(2)
        month = value ?? 0
      } else if form.take("DD") || form.take("D") {
        value = take(2)
        day = value ?? 0
      } else if form.take("HH") || form.take("H") {
        value = take(2)
        seconds += 3600 * (value ?? 0)
      } else if form.take("mm") {
        value = take(2)
        seconds += 60 * (value ?? 0)
      } else if form.take("ss") {
        value = take(2)
        seconds += value ?? 0
      } else {
        guard scanner.next == form.next else { return nil }
        scanner.place += 1
        form.place += 1
        value = 0
      }
      guard value != nil else { return nil }
    }
    guard scanner.isAtEnd, (1...12).contains(month), (1...31).contains(day) else { return nil }
    return Double(number(year: year, month: month, day: day)) + Double(seconds) / 86_400
  }

  /// As `strftime` writes it, with `%Y %m %d %H %M %S %s %b %a %e`.
  static func text(_ time: Double, format: String) -> String {
    let day = Int(time.rounded(.down))
    let seconds = min(Int(((time - Double(day)) * 86_400).rounded()), 86_399)
    let date = date(day)
    var out = ""
    var isDirective = false
    for character in format {
      guard isDirective else {
        if character == "%" { isDirective = true } else { out.append(character) }
        continue
      }
      isDirective = false
      switch character {
      case "Y": out += "\(date.year)"
      case "y": out += twoDigits(date.year % 100)
      case "m": out += twoDigits(date.month)
      case "d": out += twoDigits(date.day)
      case "e": out += "\(date.day)"
      case "H": out += twoDigits(seconds / 3600)
      case "M": out += twoDigits(seconds / 60 % 60)
      case "S": out += twoDigits(seconds % 60)
      case "s": out += "\(day * 86_400 + seconds)"
      case "b", "B": out += months[date.month - 1]
      case "a", "A": out += weekdays[weekday(day)]
      default: out.append(character)
      }
    }
    return out
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
}
