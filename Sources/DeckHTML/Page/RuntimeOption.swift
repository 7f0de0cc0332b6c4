import DeckModel

/// What one option of the runtime may be. A value is accepted when any of the parts accepts it.
struct RuntimeOption {
  /// Of `true` and `false` those that it may be.
  var flags: [Bool] = []
  var isNull = false
  /// Words, letter by letter.
  var words: [String] = []
  var numbers: ClosedRange<Double>?
  var isWhole = false
  /// A percentage such as `80%`, above 0.
  var isPercentage = false
  /// A CSS value without addresses.
  var isCSS = false
  /// A list of CSS property names.
  var isPropertyList = false
  /// One or two of the six transitions, each with `-in` or `-out` or without.
  var isTransition = false
  /// The address of an image; `trust` S3.
  var isImage = false
  /// Key codes with the names of the API's moves, or with null for keys that do nothing.
  var isKeyMap = false
  /// An object with these keys.
  var members: [String: RuntimeOption] = [:]
  /// Why a deck may not set it at all.
  var refusal: String?
  /// Known, without effect here, and taken without a word.
  var isIgnored = false

  static let flag = RuntimeOption(flags: [true, false])
  static let transition = RuntimeOption(isTransition: true)
  static let css = RuntimeOption(isCSS: true)
  static let ignored = RuntimeOption(isIgnored: true)
  static let size = RuntimeOption(numbers: 1...100_000, isPercentage: true)

  static func flag(or words: String...) -> RuntimeOption { RuntimeOption(flags: [true, false], words: words) }
  static func words(_ words: String...) -> RuntimeOption { RuntimeOption(words: words) }
  static func number(_ range: ClosedRange<Double>) -> RuntimeOption { RuntimeOption(numbers: range) }
  static func whole(_ range: ClosedRange<Double>) -> RuntimeOption { RuntimeOption(numbers: range, isWhole: true) }
  static func refused(_ why: String) -> RuntimeOption { RuntimeOption(refusal: why) }

  var orNull: RuntimeOption { with { $0.isNull = true } }
  var orFalse: RuntimeOption { with { $0.flags = [false] } }

  /// The value to write for `value`, or nil when it is not accepted. Numbers may stand in quotes.
  func accepted(_ value: JSONValue) -> JSONValue? {
    switch value {
    case .bool(let flag): return flags.contains(flag) ? value : nil
    case .null: return isNull ? value : nil
    case .number(let text): return accepts(number: text) ? value : nil
    case .string(let text):
      // Printed anew: what is a number to Swift, such as `0x1p3`, need not be one to JavaScript.
      if accepts(number: text), let value = Double(text) { return .number(Self.plain(value)) }
      return accepts(text: text) ? value : nil
    case .array(let elements):
      let isList = isPropertyList && elements.allSatisfy { $0.string.map(Self.isWord) ?? false }
      return isList ? value : nil
    case .object(let entries):
      if isKeyMap { return entries.allSatisfy(Self.bindsKey) ? value : nil }
      guard !members.isEmpty else { return nil }
      let kept = entries.compactMap { entry in
        members[entry.key]?.accepted(entry.value).map { JSONValue.Member(entry.key, $0) }
      }
      return .object(kept)
    }
  }

  /// What would be accepted, for the message: `true, false, or a number from 0 to 1`.
  var description: String {
    var kinds = flags.map { $0 ? "true" : "false" } + words
    if let numbers {
      let kind = isWhole ? "a whole number" : "a number"
      kinds.append("\(kind) from \(Self.plain(numbers.lowerBound)) to \(Self.plain(numbers.upperBound))")
    }
    if isPercentage { kinds.append("a percentage") }
    if isTransition { kinds.append("a transition (\(Self.transitions.joined(separator: ", ")))") }
    if isCSS { kinds.append("a CSS value without addresses") }
    if isPropertyList { kinds.append("a list of CSS properties") }
    if isImage { kinds.append("the address of an image (https or a file)") }
    if isKeyMap { kinds.append("an object of key codes and moves") }
    if !members.isEmpty { kinds.append("an object") }
    guard let last = kinds.popLast() else { return "nothing" }
    return kinds.isEmpty ? last : kinds.joined(separator: ", ") + " or " + last
  }

  private static let transitions = ["none", "fade", "slide", "convex", "concave", "zoom"]

  /// The moves of the API that a key may be bound to.
  private static let moves: Set<String> = [
    "left", "right", "up", "down", "prev", "next", "prevFragment", "nextFragment", "togglePause", "toggleOverview",
    "toggleAutoSlide", "toggleHelp", "toggleJumpToSlide", "toggleScrollView",
  ]

  private func accepts(number text: String) -> Bool {
    guard let numbers, let value = Double(text), numbers.contains(value) else { return false }
    return !isWhole || value == value.rounded()
  }

  private func accepts(text: String) -> Bool {
    if words.contains(text) { return true }
    if isPercentage, text.hasSuffix("%"), let share = Double(text.dropLast()) { return share > 0 && share <= 1000 }
    if isTransition { return Self.isTransition(text) }
    if isCSS { return Self.isHarmlessCSS(text) }
    if isImage { return Self.imagePlace(text) != nil }
    return false
  }

  private func with(_ change: (inout RuntimeOption) -> Void) -> RuntimeOption {
    var copy = self
    change(&copy)
    return copy
  }

  private static func isTransition(_ text: String) -> Bool {
    let parts = text.split(separator: " ")
    return (1...2).contains(parts.count)
      && parts.allSatisfy { part in
        // `linear` and `default` are reveal.js's old names of slide and convex.
        if part == "linear" || part == "default" { return true }
        return transitions.contains { part == $0 || part == $0 + "-in" || part == $0 + "-out" }
      }
  }

  private static func isWord(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || isLetter($0) }
  }

  /// Letters, digits and what numbers, colours and lists need; no quotes, escapes or addresses.
  private static func isHarmlessCSS(_ text: String) -> Bool {
    text.utf8.count <= 200 && !text.lowercased().contains("url")
      && text.utf8.allSatisfy {
        isLetter($0) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || " #%().,+-/".utf8.contains($0)
      }
  }

  /// Where the image at an address is, for the addresses that an option may hold.
  enum ImagePlace { case network, page, file }

  /// `https:` and `//` are on the network, an image's `data:` address is in the page, and what has no scheme is a file.
  static func imagePlace(_ text: String) -> ImagePlace? {
    let scalars = text.unicodeScalars.filter { $0.value > 0x20 }
    let address = String(String.UnicodeScalarView(scalars)).lowercased()
    if address.hasPrefix("https:") || address.hasPrefix("//") { return .network }
    if address.hasPrefix("data:image/") { return .page }
    return address.prefix { !"/?#".contains($0) }.contains(":") ? nil : .file
  }

  private static func bindsKey(_ entry: JSONValue.Member) -> Bool {
    guard let code = Int(entry.key), (0...999).contains(code) else { return false }
    return entry.value == .null || entry.value.string.map(moves.contains) ?? false
  }

  private static func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }

  private static func plain(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}
