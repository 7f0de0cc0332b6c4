/// Names of files made of titles: safe on every system and in addresses, and what a person would have written.
///
/// `Background Info for Python Projects` is `background-info-for-python-projects`; letters of all scripts stay.
struct FileName {
  /// In bytes, so that no file system cuts names off.
  private static let longest = 96
  /// Names that a course or a system has other uses for.
  private static let reserved: Set<String> = [
    "readme", "license", "licence", "changelog", "contributing", "code_of_conduct", "security", "todo", "index",
    "search", "bundle", "con", "prn", "aux", "nul",
  ]

  /// Taken names by their folder, in lower case: some file systems take no notice of case.
  private var taken: Set<String> = []

  /// The name without an extension for `title`, which nothing else in `folder` has.
  mutating func name(for title: String, in folder: String) -> String {
    let base = Self.words(title)
    var name = base
    var count = 1
    while !taken.insert((folder + "/" + name).lowercased()).inserted {
      count += 1
      name = "\(base)-\(count)"
    }
    return name
  }

  /// Letters, digits and marks, other characters between them as one hyphen.
  static func words(_ title: String) -> String {
    var words = String.UnicodeScalarView()
    var owesHyphen = false
    for scalar in title.lowercased().unicodeScalars {
      guard isKept(scalar) else {
        owesHyphen = owesHyphen || !words.isEmpty && scalar != "'" && scalar != "’"
        continue
      }
      if owesHyphen { words.append("-") }
      owesHyphen = false
      words.append(scalar)
    }
    let name = cut(String(words))
    if name.isEmpty { return "deck" }
    let isPort = name.utf8.count == 4 && (name.hasPrefix("com") || name.hasPrefix("lpt")) && name.last?.isNumber == true
    return reserved.contains(name) || isPort ? name + "-deck" : name
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .nonspacingMark, .spacingMark:
      true
    default: scalar == "_"
    }
  }

  /// Up to the limit, at the end of a word where one is near.
  private static func cut(_ name: String) -> String {
    guard name.utf8.count > longest else { return name }
    var end = name.startIndex
    for index in name.indices where name.utf8.distance(from: name.startIndex, to: index) <= longest { end = index }
    let cut = name[..<end]
    guard let hyphen = cut.lastIndex(of: "-"), cut.utf8.distance(from: hyphen, to: cut.endIndex) < longest / 2 else {
      return String(cut)
    }
    return String(cut[..<hyphen])
  }
}
