/// What text inherits from the elements around it.
struct Look: Sendable {
  var style: CellStyle
  /// The colour behind it where it is known to differ from the window's.
  var background: RGB?
  var alignment = Block.Alignment.center
  var transform = Transform.none
  /// Whether blanks and line ends stay, as in `pre`.
  var keepsBlanks = false
  var fragment: UInt16 = 0
  /// Whether nothing of it is shown.
  var isHidden = false

  enum Transform: Sendable { case none, uppercase, lowercase, capitalize }
}
