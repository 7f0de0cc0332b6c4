/// Reads filtered text as grapheme clusters with their widths in cells: the one measure of text (TP-14).
///
/// Clusters are UAX 29's, with at most eight marks on a base (`trust` T4). What is dropped by the filter, or has no
/// width and no base, is no cluster.
struct ClusterReader {
  struct Cluster {
    /// Byte offset into the text.
    var offset = 0
    var first: Unicode.Scalar = " "
    /// The cluster's UTF-8 when it has several scalars.
    var bytes: [UInt8] = []
    /// 1 or 2; 0 for tab, line end and U+200B, which callers lay out.
    var width = 1
    /// Whether terminals disagree about the width.
    var isDoubtful = false
    /// How lines break before and behind it.
    var leading = CharacterClass.LineBreak.alphabetic
    var isRightToLeft = false
  }

  private let text: UnsafeBufferPointer<UInt8>
  private let ambiguousWidth: Int
  private var position = 0

  init(_ text: UnsafeBufferPointer<UInt8>, ambiguousWidth: Int = 1) {
    self.text = text
    self.ambiguousWidth = ambiguousWidth
  }

  /// More scalars do not join a cluster: the longest sequences of emoji have ten.
  private static let longest = 16
  private static let mostMarks = 8

  mutating func next() -> Cluster? {
    while position < text.count {
      let start = position
      let byte = text[position]
      // Most text is ASCII, where characters are clusters unless a mark follows.
      if byte >= 0x20, byte < 0x7F, position + 1 == text.count || text[position + 1] < 0x80 {
        position += 1
        var cluster = Cluster(offset: start, first: Unicode.Scalar(byte))
        cluster.leading = CharacterClass.of(cluster.first).lineBreak
        return cluster
      }
      guard let scalar = ShownText.shown(decode()) else { continue }
      let own = CharacterClass.of(scalar)
      if own.grapheme == .control || scalar.value < 0x20 {
        if scalar == "\t" || scalar == "\n" || own.lineBreak == .zeroWidthSpace {
          return Cluster(offset: start, first: scalar, width: 0, leading: own.lineBreak)
        }
        continue
      }
      return cluster(from: scalar, own, at: start)
    }
    return nil
  }

  private mutating func cluster(from base: Unicode.Scalar, _ own: CharacterClass, at start: Int) -> Cluster {
    var scalars = [base]
    var marks = 0
    var last = own
    var isEmoji = own.grapheme == .pictographic
    var flags = own.grapheme == .regionalIndicator ? 1 : 0
    var traits = Traits()
    while position < text.count {
      let before = position
      let raw = decode()
      guard let scalar = ShownText.shown(raw) else {
        // What is dropped parts no cluster.
        continue
      }
      let next = CharacterClass.of(scalar)
      guard joins(last, next, isEmoji: isEmoji, flags: flags), scalars.count < Self.longest || next.width == 0 else {
        position = before
        break
      }
      last = next
      switch next.grapheme {
      case .regionalIndicator: flags += 1
      case .pictographic: isEmoji = true
      case .spacingMark: traits.hasSpacingMark = true
      default: break
      }
      if scalar.value == 0xFE0F { traits.isEmojiStyle = true }
      if scalar.value == 0xFE0E { traits.isTextStyle = true }
      if scalar.value == 0x200D { traits.isJoined = true }
      let isMark = next.width == 0 && scalar.value != 0x200D && scalar.value & 0xFFFFFE != 0xFE0E
      if isMark {
        marks += 1
        if marks > Self.mostMarks { continue }
      }
      if scalars.count < Self.longest { scalars.append(scalar) }
    }
    traits.flags = flags
    return finish(scalars, own, traits, at: start)
  }

  private struct Traits {
    var hasSpacingMark = false
    var isEmojiStyle = false
    var isTextStyle = false
    var isJoined = false
    var flags = 0
  }

  /// Whether there is no border between two neighbours (UAX 29, GB6 to GB13).
  private func joins(_ last: CharacterClass, _ next: CharacterClass, isEmoji: Bool, flags: Int) -> Bool {
    switch (last.grapheme, next.grapheme) {
    case (_, .extend), (_, .zeroWidthJoiner), (_, .spacingMark): true
    case (.prepend, let class_): class_ != .control
    case (.leadingJamo, .leadingJamo), (.leadingJamo, .vowelJamo), (.leadingJamo, .syllable),
      (.leadingJamo, .closedSyllable), (.syllable, .vowelJamo), (.syllable, .trailingJamo), (.vowelJamo, .vowelJamo),
      (.vowelJamo, .trailingJamo), (.closedSyllable, .trailingJamo), (.trailingJamo, .trailingJamo):
      true
    case (.zeroWidthJoiner, .pictographic): isEmoji
    case (.regionalIndicator, .regionalIndicator): flags % 2 == 1
    default: false
    }
  }

  private func finish(
    _ scalars: [Unicode.Scalar], _ own: CharacterClass, _ traits: Traits, at start: Int
  ) -> Cluster {
    var scalars = scalars
    var cluster = Cluster(offset: start, first: scalars[0])
    cluster.leading = own.lineBreak
    cluster.isRightToLeft = own.isRightToLeft
    switch own.width {
    case 0:
      // A mark without a base gets one to stand on.
      if own.grapheme != .leadingJamo { scalars.insert("\u{25CC}", at: 0) }
      cluster.first = scalars[0]
      cluster.isDoubtful = true
    case 3:
      cluster.width = ambiguousWidth
      cluster.isDoubtful = scalars[0].value >= 0x2000
    default:
      cluster.width = own.width
    }
    let isKeycap = scalars.last == "\u{20E3}"
    let isPicture = own.grapheme == .pictographic
    if traits.flags == 2 || isKeycap || isPicture && (traits.isEmojiStyle || traits.isJoined) { cluster.width = 2 }
    if traits.isTextStyle, isPicture, !traits.isJoined { cluster.width = 1 }
    if traits.isEmojiStyle || traits.isTextStyle || traits.isJoined || traits.hasSpacingMark || traits.flags > 0
      || isKeycap
      || (0xE000..<0xF900).contains(scalars[0].value)
    {
      cluster.isDoubtful = true
    }
    if scalars.count > 1 {
      for scalar in scalars {
        cluster.bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return cluster
  }

  /// The scalar at `position`, which moves behind it; U+FFFD for a byte that begins none.
  private mutating func decode() -> Unicode.Scalar {
    let byte = text[position]
    position += 1
    if byte < 0x80 { return Unicode.Scalar(byte) }
    let length = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : 0
    guard length > 0, position + length <= text.count else { return "\u{FFFD}" }
    var value = UInt32(byte) & (0x3F >> UInt32(length))
    for index in position..<position + length {
      guard text[index] & 0xC0 == 0x80 else { return "\u{FFFD}" }
      value = value << 6 | UInt32(text[index] & 0x3F)
    }
    position += length
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
