/// What folders and untitled decks are called, by their names in the file system: `week00-setup` is `Week 0: setup`.
///
/// A name may begin with its place in an order: a number, `01-intro`, or a word with one, `lab-3_trees`. Numbers of four
/// digits are years and no places.
struct NaturalName {
  /// The words with which the name says its place; none for most names.
  private let place: ArraySlice<String>
  private let rest: ArraySlice<String>

  init(_ name: String) {
    let words = Self.words(name)
    let number = words.prefix(2).firstIndex { $0.utf8.count <= 3 && $0.utf8.allSatisfy(Self.isDigit) }
    var count = 0
    if let number, number == 0 || words[0].allSatisfy(\.isLetter) { count = number + 1 }
    // `week1-2` and `01-15` name a range or a day.
    if count < words.count, words[count].utf8.allSatisfy(Self.isDigit) { count = 0 }
    place = words.prefix(count)
    rest = words.dropFirst(count)
  }

  /// A number alone says no more than the order in which the folder stands.
  var ofFolder: String {
    if place.count < 2 { return ofDeck }
    return Self.line(place) + (rest.isEmpty ? "" : ": " + rest.joined(separator: " "))
  }

  /// Its place is seen where the deck is listed.
  var ofDeck: String { Self.line(rest.isEmpty ? place : rest) }

  private static func line(_ words: ArraySlice<String>) -> String {
    let line = words.joined(separator: " ")
    return line.prefix(1).uppercased() + line.dropFirst()
  }

  /// The words between hyphens, low lines and blanks; a number is parted from the word before it, and has no zeros in
  /// front then.
  private static func words(_ name: String) -> [String] {
    var words: [String] = []
    for part in name.split(whereSeparator: { $0 == "-" || $0 == "_" || $0 == " " }) {
      let letters = part.prefix(while: \.isLetter)
      let number = part.dropFirst(letters.count)
      if letters.count > 1, number.utf8.first.map(isDigit) ?? false {
        words += [String(letters), trimmed(number)]
      } else {
        words.append(words.last?.allSatisfy(\.isLetter) ?? false ? trimmed(part) : String(part))
      }
    }
    return words.isEmpty ? [name] : words
  }

  /// `word` without the zeros before its first number.
  private static func trimmed(_ word: Substring) -> String {
    var bytes = word.utf8
    while bytes.first == UInt8(ascii: "0"), bytes.dropFirst().first.map(isDigit) ?? false { bytes = bytes.dropFirst() }
    return String(Substring(bytes))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}
