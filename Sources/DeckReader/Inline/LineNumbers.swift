import DeckModel

/// The numbers of lines of code, which `=+` goes on with across slides (`hackmd-dialect` 4.5).
struct LineNumbers: Sendable {
  /// The last number of the numbered code block before.
  private(set) var last = 0
  /// Whether a block went on with a number from before the first that was read.
  private(set) var goesOn = false
  /// Whether ``last`` does not hang on what was before.
  private(set) var isOwn = false

  init(after last: Int = 0) { self.last = last }

  mutating func number(_ code: inout CodeBlock, lines: Int) {
    if code.continuesNumbers {
      code.firstNumber = last + 1
      if !isOwn { goesOn = true }
    } else {
      isOwn = true
    }
    last = (code.firstNumber ?? 1) + lines - 1
  }
}
