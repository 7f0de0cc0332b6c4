/// How many colours a terminal has (TP-25).
package enum ColorDepth: Int, Comparable, Hashable, Sendable {
  /// Bold, underline and reverse stay.
  case none
  case sixteen
  case twoHundredFiftySix
  case trueColor

  package static func < (a: ColorDepth, b: ColorDepth) -> Bool { a.rawValue < b.rawValue }
}

/// What a terminal can do, as far as it changes what is laid out.
package struct Capabilities: Hashable, Sendable {
  package var depth = ColorDepth.trueColor
  /// Whether the window is light; nil when nobody knows.
  package var isLight: Bool?
  /// Whether it shows Unicode; without, frames and signs are ASCII.
  package var isUnicode = true
  /// The columns of characters of ambiguous width: 1 or 2 (TP-14).
  package var ambiguousWidth = 1
  /// Whether OSC 8 is known to be safe.
  package var hasHyperlinks = false
  /// Whether pictures can be shown in some way; without, their alternative text is.
  package var hasImages = false
  /// Whether text may be twice as large (kitty's text sizing protocol, TP-30).
  package var hasTextSizing = false

  package init() {}
}
